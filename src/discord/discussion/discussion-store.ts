import { randomBytes } from 'node:crypto';
import type { DiscussionSummary } from '../../answering/discussion/discussion.js';
import type { Storage } from '../../storage/storage.js';
import { messagesOf } from './messages-of.js';

/** Summaries of discussions, kept 30 days so that what is deleted leaves them. */
export interface DiscussionStore {
  /** @param authors of the messages that it rests on, by message. Returns its id. */
  save(given: GivenDiscussion, authors: ReadonlyMap<string, string>): Promise<string>;
  /** Undefined where it never was, or its time is over. */
  find(id: string): Promise<StoredDiscussion | undefined>;
  /** Those that rest on any of these messages. */
  restingOn(messageIds: readonly string[]): Promise<readonly StoredDiscussion[]>;
  /** Those that rest on a message of this member, with these messages. */
  restingOnAuthor(memberId: string): Promise<readonly RestingOnAuthor[]>;
  /** Those that this member asked for. */
  askedBy(memberId: string): Promise<readonly StoredDiscussion[]>;
  /** Keeps what is left of it, and no longer what it rested on besides. */
  reduce(id: string, summary: DiscussionSummary): Promise<void>;
  /** Nobody asked for it any more. */
  unlink(id: string): Promise<void>;
  forget(ids: readonly string[]): Promise<void>;
  /** All of a channel that is gone. */
  forgetChannel(channelId: string): Promise<void>;
}

export interface GivenDiscussion {
  readonly summary: DiscussionSummary;
  readonly guildId: string;
  readonly channelId: string;
  /** Who asked for it; empty where nobody is named any more. */
  readonly memberId: string;
}

export interface StoredDiscussion extends GivenDiscussion {
  readonly id: string;
}

export interface RestingOnAuthor {
  readonly stored: StoredDiscussion;
  readonly messageIds: ReadonlySet<string>;
}

export interface DiscussionStoreProps {
  readonly storage: Pick<Storage, 'db' | 'transaction'>;
  /** Milliseconds since 1970; default the clock. */
  readonly now?: () => number;
}

/** As `storage/retention.ts` has it. */
const keptFor = 30 * 86_400_000;

export function createDiscussionStore({
  storage,
  now = Date.now,
}: DiscussionStoreProps): DiscussionStore {
  const { db } = storage;
  const rows = () =>
    db
      .selectFrom('discussion_summaries')
      .selectAll()
      .where('created_at', '>', now() - keptFor);
  const restingOn = (column: 'message_id' | 'author_id', values: readonly string[]) =>
    db
      .selectFrom('discussion_summary_messages')
      .select(['summary_id', 'message_id'])
      .where(column, 'in', [...values])
      .execute();
  const byIds = async (ids: readonly string[]) =>
    ids.length === 0 ? [] : (await rows().where('id', 'in', ids).execute()).map(storedOf);
  return {
    save: async ({ summary, guildId, channelId, memberId }, authors) => {
      const id = randomBytes(9).toString('base64url');
      const place = { guild_id: guildId, channel_id: channelId, member_id: memberId };
      const payload = JSON.stringify(summary);
      const resting = [...messagesOf(summary)].map((message_id) => ({
        summary_id: id,
        message_id,
        author_id: authors.get(message_id) ?? '',
      }));
      await storage.transaction(async (transaction) => {
        const row = { id, ...place, payload, created_at: now() };
        await transaction.insertInto('discussion_summaries').values(row).execute();
        if (resting.length === 0) return;
        await transaction.insertInto('discussion_summary_messages').values(resting).execute();
      });
      return id;
    },
    async find(id) {
      const row = await rows().where('id', '=', id).executeTakeFirst();
      return row === undefined ? undefined : storedOf(row);
    },
    async restingOn(messageIds) {
      if (messageIds.length === 0) return [];
      const found = await restingOn('message_id', messageIds);
      return byIds([...new Set(found.map((row) => row.summary_id))]);
    },
    async restingOnAuthor(memberId) {
      const found = await restingOn('author_id', [memberId]);
      const summaries = await byIds([...new Set(found.map((row) => row.summary_id))]);
      return summaries.map((stored) => {
        const own = found.filter((row) => row.summary_id === stored.id);
        return { stored, messageIds: new Set(own.map((row) => row.message_id)) };
      });
    },
    async askedBy(memberId) {
      return (await rows().where('member_id', '=', memberId).execute()).map(storedOf);
    },
    reduce: (id, summary) =>
      storage.transaction(async (transaction) => {
        const left = messagesOf(summary);
        const payload = JSON.stringify(summary);
        const update = transaction.updateTable('discussion_summaries').set({ payload });
        await update.where('id', '=', id).execute();
        await transaction
          .deleteFrom('discussion_summary_messages')
          .where('summary_id', '=', id)
          .where('message_id', 'not in', [...left, ''])
          .execute();
      }),
    async unlink(id) {
      const update = db.updateTable('discussion_summaries').set({ member_id: '' });
      await update.where('id', '=', id).execute();
    },
    async forget(ids) {
      if (ids.length === 0) return;
      await db.deleteFrom('discussion_summaries').where('id', 'in', ids).execute();
    },
    async forgetChannel(channelId) {
      await db.deleteFrom('discussion_summaries').where('channel_id', '=', channelId).execute();
    },
  };
}

interface Row {
  readonly id: string;
  readonly guild_id: string;
  readonly channel_id: string;
  readonly member_id: string;
  readonly payload: string;
}

function storedOf(row: Row): StoredDiscussion {
  return {
    id: row.id,
    guildId: row.guild_id,
    channelId: row.channel_id,
    memberId: row.member_id,
    summary: JSON.parse(row.payload),
  };
}
