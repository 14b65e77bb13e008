import type { Storage, Transaction } from '../../storage/storage.js';

export interface ReportRow {
  readonly proposalId: string;
  readonly reporterId: string;
  readonly remark: string;
  /** Milliseconds since 1970. */
  readonly time: number;
}

/**
 * DECISION: a row a report, not one text of all remarks: each member takes along, and deletes, what they
 * wrote themselves and nothing of others.
 * @returns false where the member has reported it before; what they write anew replaces what they wrote.
 */
export async function addReport(
  transaction: Transaction,
  { proposalId, reporterId, remark, time }: ReportRow,
): Promise<boolean> {
  const row = { proposal_id: proposalId, reporter_id: reporterId };
  const { numInsertedOrUpdatedRows: added } = await transaction
    .insertInto('proposal_reports')
    .values({ ...row, remark, reported_at: time })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (added === 1n) return true;
  if (remark !== '')
    await transaction
      .updateTable('proposal_reports')
      .set({ remark })
      .where('proposal_id', '=', proposalId)
      .where('reporter_id', '=', reporterId)
      .execute();
  return false;
}

/** What was written with a card's reports, the first first. */
export async function remarksOn(db: Storage['db'], proposalId: string): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('proposal_reports')
    .select('remark')
    .where('proposal_id', '=', proposalId)
    .where('remark', '!=', '')
    .orderBy('reported_at')
    .limit(mostRemarks)
    .execute();
  return rows.map(({ remark }) => remark);
}

/** Reports of a card that became part of another are reports of that one. */
export async function moveReports(transaction: Transaction, from: string, to: string) {
  const rows = await transaction
    .selectFrom('proposal_reports')
    .selectAll()
    .where('proposal_id', '=', from)
    .execute();
  for (const { reporter_id: reporterId, remark, reported_at: time } of rows)
    await addReport(transaction, { proposalId: to, reporterId, remark, time });
  await transaction.deleteFrom('proposal_reports').where('proposal_id', '=', from).execute();
}

/** More than a card has room for. */
const mostRemarks = 10;
