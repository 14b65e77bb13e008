import type { Answer, ConversationTurn } from '../../answering/answer.js';
import type { Storage } from '../../storage/storage.js';
import { readPayload } from './answer-row.js';

/**
 * What was asked and answered before a question, read from the answers that are kept.
 *
 * DECISIONS
 * - A conversation is a chain: each answer knows which one its question carried on. So a reply to
 *   someone else's answer takes that answer's course along, and disturbs nobody else's.
 * - A question carries on the answer that it replies to; without one, the member's own last question
 *   in that channel, unless half an hour has passed: then it begins afresh. Whether a question needs
 *   what was said before is decided where it is understood: one that stands alone is left as it is.
 * - In a thread that was opened from an answer, the conversation is everyone's who is there: a question
 *   carries on what was last answered in it, whoever asked, however long ago within the seven days; at
 *   first the answer that it grew from.
 * - What only the asker saw is carried on only where, again, only the asker will see the answer: in
 *   public, a conversation is what everyone could read.
 */
export interface Conversations {
  before(question: AskedQuestion): Promise<Conversation>;
}

export interface AskedQuestion {
  readonly channelId: string;
  readonly memberId: string;
  /** True where only the asker will see the answer. */
  readonly private: boolean;
  /** Id of the answer that the question replies to, where it does; it may be unknown. */
  readonly repliesTo?: string | null | undefined;
}

export interface Conversation {
  /** Id of the answer that is carried on; null where the question begins afresh. */
  readonly continues: string | null;
  /** Oldest first. */
  readonly turns: readonly ConversationTurn[];
}

export interface ConversationsProps {
  readonly storage: Pick<Storage, 'db'>;
  /** Milliseconds since 1970; default the clock. */
  readonly now?: () => number;
  /** Turns carried along; default 10. */
  readonly longest?: number;
  /** Days after which a turn is no longer carried along; default 7. */
  readonly days?: number;
  /** Minutes after which a member's next question begins afresh; default 30. */
  readonly pauseMinutes?: number;
}

export function createConversations(props: ConversationsProps): Conversations {
  const { now = Date.now, longest = 10, days = 7, pauseMinutes = 30 } = props;
  const { db } = props.storage;
  return {
    async before(question) {
      const oldest = now() - days * day;
      const ownSince = now() - pauseMinutes * minute;
      const asked = { ...question, grewFrom: await grewFrom(db, question.channelId) };
      const continues =
        (await repliedTo(db, asked, oldest)) ??
        (asked.grewFrom === null
          ? await ownLast(db, asked, ownSince)
          : await lastInThread(db, asked, oldest));
      if (continues === null) return { continues, turns: [] };
      const ids = await chain(db, continues, longest);
      // One by one: for a list of ids, SQLite would rather go through the whole channel.
      const rows = await Promise.all(
        ids.map((id) =>
          visible(db, asked, oldest).select('payload').where('id', '=', id).executeTakeFirst(),
        ),
      );
      const payloads = rows.flatMap((row) => (row === undefined ? [] : [row.payload]));
      return { continues, turns: payloads.map((payload) => turn(readPayload(payload))) };
    },
  };
}

const minute = 60_000;
const day = 86_400_000;

interface Asked extends AskedQuestion {
  /** The answer that the channel, a thread, was opened from; null for any other channel. */
  readonly grewFrom: Origin | null;
}

interface Origin {
  readonly answerId: string;
  readonly channelId: string | null;
}

function channelsOf({ channelId, grewFrom }: Asked): string[] {
  const parent = grewFrom?.channelId ?? null;
  return parent === null || parent === channelId ? [channelId] : [channelId, parent];
}

async function grewFrom(db: Storage['db'], channelId: string): Promise<Origin | null> {
  const found = await db
    .selectFrom('answer_threads')
    .innerJoin('answers', 'answers.id', 'answer_threads.answer_id')
    .select(['answers.id as answerId', 'answers.channel_id as channelId'])
    .where('answer_threads.thread_id', '=', channelId)
    .executeTakeFirst();
  return found ?? null;
}

/** Questions of the channel, and of the one in which its thread was opened, that whoever will read the answer may know of. */
function visible(db: Storage['db'], asked: Asked, since: number) {
  return (
    db
      .selectFrom('answers')
      .where('channel_id', 'in', channelsOf(asked))
      .where('created_at', '>=', since)
      // A summary answers no question, so nothing can follow up on it.
      .where('question', '!=', '')
      .where(({ eb, or }) =>
        asked.private
          ? or([eb('private', '=', 0), eb('member_id', '=', asked.memberId)])
          : eb('private', '=', 0),
      )
  );
}

async function repliedTo(db: Storage['db'], asked: Asked, since: number): Promise<string | null> {
  if (asked.repliesTo === undefined || asked.repliesTo === null) return null;
  const found = visible(db, asked, since).select('id').where('id', '=', asked.repliesTo);
  return (await found.executeTakeFirst())?.id ?? null;
}

/** What was last answered in a thread of ours, else what it grew from. */
async function lastInThread(
  db: Storage['db'],
  asked: Asked,
  since: number,
): Promise<string | null> {
  const last = await visible(db, asked, since)
    .select('id')
    .where('channel_id', '=', asked.channelId)
    .orderBy('created_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return last?.id ?? repliedTo(db, { ...asked, repliesTo: asked.grewFrom?.answerId }, since);
}

async function ownLast(db: Storage['db'], asked: Asked, since: number): Promise<string | null> {
  const found = visible(db, asked, since)
    .select('id')
    .where('member_id', '=', asked.memberId)
    .orderBy('created_at', 'desc')
    .limit(1);
  return (await found.executeTakeFirst())?.id ?? null;
}

/** Ids of an answer and of those that it carried on, oldest first, `longest` in all. */
async function chain(db: Storage['db'], id: string, longest: number): Promise<string[]> {
  const rows = await db
    .withRecursive('chain(id, depth)', (chained) =>
      chained
        .selectFrom('answers')
        .select(({ val }) => ['id', val(1).as('depth')])
        .where('id', '=', id)
        .unionAll(
          chained
            .selectFrom('chain')
            .innerJoin('answers', 'answers.id', 'chain.id')
            .innerJoin('answers as before', 'before.id', 'answers.continues')
            .select(({ eb }) => ['before.id', eb('chain.depth', '+', 1).as('depth')])
            .where('chain.depth', '<', longest),
        ),
    )
    .selectFrom('chain')
    .select('id')
    .orderBy('depth', 'desc')
    .execute();
  return rows.map((row) => row.id);
}

function turn({ question, outcome, text, citations }: Answer): ConversationTurn {
  return {
    question,
    answer: outcome === 'answered' ? text : '',
    places: citations.map(({ articleId, section }) => ({ articleId, section })),
  };
}
