import type { Storage } from '../../storage/storage.js';
import type { Opinion } from '../answers/feedback-store.js';

/** Opinions of all members on the answers that are kept. */
export async function feedbackTotals({
  db,
}: Pick<Storage, 'db'>): Promise<Readonly<Record<Opinion, number>>> {
  const rows = await db
    .selectFrom('feedback')
    .select(({ fn }) => ['value', fn.countAll<number>().as('count')])
    .groupBy('value')
    .execute();
  const of = (value: number) => rows.find((row) => row.value === value)?.count ?? 0;
  return { up: of(1), down: of(-1) };
}
