import type { Storage, Transaction } from '../../storage/storage.js';
import type { Answer } from '../answer.js';
import type { AnswerCache } from './answer-cache.js';

export interface StoredCacheProps {
  readonly storage: Pick<Storage, 'db' | 'transaction'>;
  /** Milliseconds since 1970; default the clock. */
  readonly now?: () => number;
  /** Days an answer is kept; default 7. */
  readonly days?: number;
  /** Answers kept at most, the youngest; default 5,000. */
  readonly mostAnswers?: number;
}

/** Keeps answers in the database, so that a restart does not pay for them again. */
export function createStoredCache(props: StoredCacheProps): AnswerCache {
  const { storage, now = Date.now, days = 7, mostAnswers = 5_000 } = props;
  const { db } = storage;
  const oldest = () => now() - days * dayMs;
  return {
    async find(key) {
      const row = await db
        .selectFrom('answer_cache')
        .select('payload')
        .where('key', '=', key)
        .where('created_at', '>=', oldest())
        .executeTakeFirst();
      if (row === undefined) return undefined;
      const answer: Answer = JSON.parse(row.payload);
      return answer;
    },
    async clear() {
      await db.deleteFrom('answer_cache').execute();
    },
    async keep(key, answer) {
      const kept = { created_at: now(), payload: JSON.stringify(answer) };
      await storage.transaction(async (transaction) => {
        await transaction
          .insertInto('answer_cache')
          .values({ key, ...kept })
          .onConflict((conflict) => conflict.column('key').doUpdateSet(kept))
          .execute();
        await forget(transaction, oldest(), mostAnswers);
      });
    },
  };
}

/** Those past their age, and the oldest where there are too many. */
async function forget(transaction: Transaction, oldest: number, most: number): Promise<void> {
  await transaction.deleteFrom('answer_cache').where('created_at', '<', oldest).execute();
  await transaction
    .deleteFrom('answer_cache')
    .where('key', 'in', (answers) =>
      answers
        .selectFrom('answer_cache')
        .select('key')
        .orderBy('created_at', 'desc')
        .limit(-1)
        .offset(most),
    )
    .execute();
}

const dayMs = 86_400_000;
