import type { Storage } from '../../storage/storage.js';

/** What members thought of answers: one opinion a member and answer. */
export interface FeedbackStore {
  /**
   * Takes an opinion; the same one again takes it back.
   * @returns what stands afterwards, null where nothing does.
   */
  toggle(answerId: string, memberId: string, opinion: Opinion): Promise<Opinion | null>;
  count(answerId: string): Promise<Readonly<Record<Opinion, number>>>;
}

export type Opinion = 'up' | 'down';

export interface FeedbackStoreProps {
  readonly storage: Pick<Storage, 'db' | 'transaction'>;
  readonly now?: () => number;
}

export function createFeedbackStore({
  storage,
  now = Date.now,
}: FeedbackStoreProps): FeedbackStore {
  return {
    toggle: (answerId, memberId, opinion) =>
      storage.transaction(async (transaction) => {
        const mine = { answer_id: answerId, member_id: memberId };
        const before = await transaction
          .selectFrom('feedback')
          .select('value')
          .where('answer_id', '=', answerId)
          .where('member_id', '=', memberId)
          .executeTakeFirst();
        await transaction
          .deleteFrom('feedback')
          .where('answer_id', '=', answerId)
          .where('member_id', '=', memberId)
          .execute();
        if (before?.value === values[opinion]) return null;
        await transaction
          .insertInto('feedback')
          .values({ ...mine, value: values[opinion], created_at: now() })
          .execute();
        return opinion;
      }),
    async count(answerId) {
      const rows = await storage.db
        .selectFrom('feedback')
        .select('value')
        .where('answer_id', '=', answerId)
        .execute();
      const up = rows.filter(({ value }) => value === values.up).length;
      return { up, down: rows.length - up };
    },
  };
}

const values = { up: 1, down: -1 } as const satisfies Record<Opinion, number>;
