import type { KeptCounts } from '../../locales/words/privacy.js';
import type { Storage, Transaction } from '../../storage/storage.js';
import type { DiscussionStore } from '../discussion/discussion-store.js';
import type { PutRight } from '../discussion/put-right.js';
import type { Edge } from '../edge.js';
import {
  type CardOf,
  type CardsToChange,
  countModeration,
  eraseModeration,
} from './erase-moderation.js';
import type { Erasures } from './erasures.js';
import { ofOrAbout, pendingOf } from './member-data.js';
import { type WithdrawProps, withdraw } from './withdraw.js';

export interface EraseProps extends WithdrawProps, Pick<Edge, 'aboutMessages'> {
  readonly storage: Pick<Storage, 'db' | 'transaction' | 'forgetWrites'>;
  readonly store: DiscussionStore;
  readonly putRight: PutRight;
  readonly erasures: Pick<Erasures, 'note'>;
  /** Shows a card of the moderators as it is now; default nothing is shown. */
  readonly showCard?: (card: Pick<CardOf, 'id' | 'guildId'>) => void;
  /** Milliseconds since 1970; default the clock. */
  readonly now?: () => number;
}

/** How much is kept of a member. */
export async function countKept(db: Storage['db'], memberId: string): Promise<KeptCounts> {
  const count = async (
    table: 'answers' | 'feedback' | 'discussion_summaries' | 'discussion_summary_messages',
  ) => {
    const query = db.selectFrom(table).select(({ fn }) => fn.countAll<number>().as('count'));
    const mine =
      table === 'discussion_summary_messages'
        ? query.where('author_id', '=', memberId)
        : query.where('member_id', '=', memberId);
    return (await mine.executeTakeFirstOrThrow()).count;
  };
  return {
    answers: await count('answers'),
    opinions: await count('feedback'),
    summaries: await count('discussion_summaries'),
    quotes: await count('discussion_summary_messages'),
    about: await countAbout(db, memberId),
    ...(await countModeration(db, memberId)),
  };
}

async function countAbout(db: Storage['db'], memberId: string): Promise<number> {
  const { count } = await db
    .selectFrom('about_messages')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('author_id', '=', memberId)
    .executeTakeFirstOrThrow();
  return count;
}

/**
 * Deletes everything of a member, on every server, and says how much.
 *
 * DECISIONS
 * - What others wrote stays: an answer of theirs that carried on a deleted one begins its
 *   conversation; a summary that was shared stays with its channel, without a name.
 * - What quotes a message of theirs is taken back wherever it was posted; an answer to a question that
 *   was only about one stays its asker's, and forgets which message that was.
 * - What belongs to nobody and holds words all the same, the answers kept in advance, is emptied as a
 *   whole: they are kept by a digest, and one for a follow-up has other words than were asked.
 * - Counts of today stay until they are of no use (at most two days): without them, who deletes would
 *   have their share of the model anew each time. So does the choice not to be summed up.
 */
export async function eraseMember(memberId: string, props: EraseProps): Promise<KeptCounts> {
  const { storage } = props;
  const kept = await countKept(storage.db, memberId);
  props.erasures.note(memberId);
  for (const { stored, messageIds } of await props.store.restingOnAuthor(memberId)) {
    await props.putRight.reduce(stored, (id) => messageIds.has(id));
  }
  await eraseSummaries(memberId, props);
  await withdraw(await props.aboutMessages.forgetAuthor(memberId), props);
  const pending = (await pendingOf(storage.db, memberId)).map(({ id }) => id);
  const now = (props.now ?? Date.now)();
  const today = new Date(now).toISOString().slice(0, 10);
  const cards = await storage.transaction(async (transaction) => {
    await eraseRows(transaction, { memberId, pending, today });
    return eraseModeration(transaction, { memberId, now });
  });
  await changeCards(cards, props);
  await props.clearCache();
  await storage.forgetWrites();
  return kept;
}

/** What stands in the moderators' channel follows what is kept. */
async function changeCards({ shown, gone }: CardsToChange, props: EraseProps): Promise<void> {
  const { channels, log, showCard = () => {} } = props;
  for (const card of shown) showCard(card);
  for (const { place } of gone) {
    if (place === null) continue;
    await channels.remove(place.channelId, place.messageId).catch((error: unknown) => {
      // The bot may have lost the channel; what is kept is gone all the same.
      log.warn('A card about an appeal that is gone could not be deleted.', { error });
    });
  }
}

async function eraseSummaries(
  memberId: string,
  { store, posted, putRight }: EraseProps,
): Promise<void> {
  for (const stored of await store.askedBy(memberId)) {
    if ((await posted.find(stored.id)).length === 0) await store.forget([stored.id]);
    else {
      await store.unlink(stored.id);
      await putRight.show({ ...stored, memberId: '' }, stored.summary);
    }
  }
}

interface Erasing {
  readonly memberId: string;
  readonly pending: readonly string[];
  readonly today: string;
}

async function eraseRows(db: Transaction, { memberId, pending, today }: Erasing): Promise<void> {
  const own = db.selectFrom('answers').select('id').where('member_id', '=', memberId);
  await db
    .updateTable('answers')
    .set({ continues: null })
    .where('continues', 'in', own)
    .where((row) => row.or([row('member_id', '!=', memberId), row('member_id', 'is', null)]))
    .execute();
  await db.deleteFrom('posted_messages').where('subject_id', 'in', own).execute();
  await db.deleteFrom('unfinished_answers').where('answer_id', 'in', own).execute();
  await db.deleteFrom('answers').where('member_id', '=', memberId).execute();
  await db.deleteFrom('feedback').where('member_id', '=', memberId).execute();
  await db
    .deleteFrom('component_states')
    .where((row) => ofOrAbout(row, memberId))
    .execute();
  await db.deleteFrom('setups').where('member_id', '=', memberId).execute();
  await db
    .deleteFrom('token_usage')
    .where('scope', '=', `member:${memberId}`)
    .where('day', '<', today)
    .execute();
  if (pending.length === 0) return;
  await db.deleteFrom('pending_interactions').where('id', 'in', pending).execute();
}
