import type { Storage } from '../../storage/storage.js';

/** Threads that were opened to go on from an answer: what is asked there carries it on. */
export interface AnswerThreads {
  /** Safe to repeat. */
  note(threadId: string, answerId: string): Promise<void>;
  /** Id of the thread that grew from an answer; undefined where there is none. */
  of(answerId: string): Promise<string | undefined>;
  /** Id of the answer that a thread grew from; undefined where it is none of ours. */
  answerOf(threadId: string): Promise<string | undefined>;
  /** It is gone. */
  forget(threadId: string): Promise<void>;
}

export interface AnswerThreadsProps {
  readonly storage: Pick<Storage, 'db'>;
  /** Milliseconds since 1970; default the clock. */
  readonly now?: () => number;
}

export function createAnswerThreads({
  storage: { db },
  now = Date.now,
}: AnswerThreadsProps): AnswerThreads {
  const threads = () => db.selectFrom('answer_threads');
  return {
    async note(threadId, answerId) {
      const row = { thread_id: threadId, answer_id: answerId, created_at: now() };
      const insert = db.insertInto('answer_threads').values(row);
      await insert.onConflict((conflict) => conflict.doNothing()).execute();
    },
    async of(answerId) {
      const query = threads().select('thread_id').where('answer_id', '=', answerId);
      return (await query.orderBy('created_at', 'desc').executeTakeFirst())?.thread_id;
    },
    async answerOf(threadId) {
      const query = threads().select('answer_id').where('thread_id', '=', threadId);
      return (await query.executeTakeFirst())?.answer_id;
    },
    async forget(threadId) {
      await db.deleteFrom('answer_threads').where('thread_id', '=', threadId).execute();
    },
  };
}
