import type { PostedMessageTable } from '../../storage/schema.js';
import type { Storage } from '../../storage/storage.js';
import { createWriteTogether } from './write-together.js';

/**
 * Where answers and summaries stand in Discord, so that what is deleted there is given nobody again,
 * and what is deleted here is put right there. Kept 90 days (`storage/retention.ts`).
 */
export interface PostedMessages {
  /** Notes that a message of ours, seen by everyone there, shows an answer or a summary. Safe to repeat. */
  note(subjectId: string, channelId: string, messageId: string): Promise<void>;
  /** Where an answer or a summary stands, oldest first; empty where it was never posted, or is gone. */
  find(subjectId: string): Promise<readonly PostedMessage[]>;
  /** What a message of ours shows; undefined where it is none that was noted. */
  byMessage(messageId: string): Promise<PostedMessage | undefined>;
  /** The messages are gone. Returns those that were known. */
  forget(messageIds: readonly string[]): Promise<readonly PostedMessage[]>;
  /** All of a channel that is gone; returns as {@link forget}. */
  forgetChannel(channelId: string): Promise<readonly PostedMessage[]>;
}

export interface PostedMessage {
  /** Id of the answer or of the summary. */
  readonly subjectId: string;
  readonly channelId: string;
  readonly messageId: string;
}

export interface PostedMessagesProps {
  readonly storage: Pick<Storage, 'db'>;
  /** Milliseconds since 1970; default the clock. */
  readonly now?: () => number;
}

export function createPostedMessages({
  storage: { db },
  now = Date.now,
}: PostedMessagesProps): PostedMessages {
  // Every public answer is noted: together, where 200 members ask at once.
  const notes = createWriteTogether<PostedMessageTable>(async (rows) => {
    const insert = db.insertInto('posted_messages').values(rows);
    await insert.onConflict((conflict) => conflict.doNothing()).execute();
  });
  const noted = () => db.selectFrom('posted_messages').select(columns);
  return {
    async note(subjectId, channelId, messageId) {
      const ids = { subject_id: subjectId, channel_id: channelId, message_id: messageId };
      await notes.add({ ...ids, posted_at: now() });
    },
    find: (subjectId) =>
      noted()
        .where('subject_id', '=', subjectId)
        .orderBy('posted_at')
        .orderBy('message_id')
        .execute(),
    byMessage: (messageId) => noted().where('message_id', '=', messageId).executeTakeFirst(),
    async forget(messageIds) {
      if (messageIds.length === 0) return [];
      return db
        .deleteFrom('posted_messages')
        .where('message_id', 'in', [...messageIds])
        .returning(columns)
        .execute();
    },
    forgetChannel: (channelId) =>
      db
        .deleteFrom('posted_messages')
        .where('channel_id', '=', channelId)
        .returning(columns)
        .execute(),
  };
}

const columns = [
  'subject_id as subjectId',
  'channel_id as channelId',
  'message_id as messageId',
] as const;
