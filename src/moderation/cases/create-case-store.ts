import { type ExpressionBuilder, type SqlBool, sql } from 'kysely';
import type { Schema } from '../../storage/schema.js';
import type { Storage, Transaction } from '../../storage/storage.js';
import type { CaseAction } from './case.js';
import { caseRow, payloadOf, readCaseRow } from './case-row.js';
import type { CaseChange, CaseFilter, CaseStore } from './case-store.js';

export interface CaseStoreProps {
  readonly storage: Pick<Storage, 'db' | 'transaction'>;
  /** Milliseconds since 1970; default the clock. */
  readonly now?: () => number;
}

/** In `cases`, with the last number of each server in `moderated_servers`. */
export function createCaseStore({ storage, now = Date.now }: CaseStoreProps): CaseStore {
  const { db } = storage;
  return {
    open: (draft, once) =>
      storage.transaction(async (transaction) => {
        const before = once && (await withOnce(transaction, draft.guildId, once));
        if (before) return { case: readCaseRow(before), isNew: false };
        // The number and the case that bears it are one commit: a crash leaves neither or both.
        const number = await nextNumber(transaction, draft.guildId, now());
        const row = caseRow(draft, number, once ?? null, now());
        await transaction.insertInto('cases').values(row).execute();
        return { case: readCaseRow(row), isNew: true };
      }),
    async find(guildId, number) {
      const row = db.selectFrom('cases').selectAll().where(isCase(guildId, number));
      const found = await row.executeTakeFirst();
      return found && readCaseRow(found);
    },
    async findOnce(guildId, once) {
      const found = await withOnce(db, guildId, once);
      return found && readCaseRow(found);
    },
    async list({ limit = 10, ...filter }) {
      const rows = await db
        .selectFrom('cases')
        .selectAll()
        .where(matches(filter))
        .orderBy('number', 'desc')
        .limit(limit)
        .execute();
      return rows.map(readCaseRow);
    },
    async ofMember(memberId, since) {
      const rows = await db
        .selectFrom('cases')
        .selectAll()
        .where('member_id', '=', memberId)
        .where('created_at', '>=', since)
        .orderBy('created_at', 'desc')
        .limit(25)
        .execute();
      return rows.map(readCaseRow);
    },
    async count(filter) {
      const { total } = await db
        .selectFrom('cases')
        .select(({ fn }) => fn.countAll<number>().as('total'))
        .where(matches(filter))
        .executeTakeFirstOrThrow();
      return total;
    },
    change: (guildId, number, change) =>
      storage.transaction((transaction) => update(transaction, { guildId, number, change }, now())),
    async unsettled() {
      // As the partial index has it.
      const rows = await db
        .selectFrom('cases')
        .selectAll()
        .where(sql<SqlBool>`state in ('open', 'unsure')`)
        .orderBy('guild_id')
        .orderBy('number')
        .execute();
      return rows.map(readCaseRow);
    },
    async countWarnings(guildId, memberId, since) {
      const { total } = await db
        .selectFrom('cases')
        .select(({ fn }) => fn.countAll<number>().as('total'))
        .where(matches({ guildId, memberId }))
        .where('action', 'in', ['warn', 'timeout', 'kick'] satisfies CaseAction[])
        .where('state', '=', 'done')
        .where('created_at', '>=', since)
        .executeTakeFirstOrThrow();
      return total;
    },
  };
}

function withOnce(transaction: Pick<Transaction, 'selectFrom'>, guildId: string, once: string) {
  return transaction
    .selectFrom('cases')
    .selectAll()
    .where('guild_id', '=', guildId)
    .where('once', '=', once)
    .executeTakeFirst();
}

/** Makes the server's row where it has none, switched off: cases are also made before it is set up. */
async function nextNumber(transaction: Transaction, guildId: string, at: number): Promise<number> {
  const { last_case: number } = await transaction
    .insertInto('moderated_servers')
    .values({ guild_id: guildId, is_on: 0, last_case: 1, payload: '{}', updated_at: at })
    .onConflict((conflict) =>
      conflict.column('guild_id').doUpdateSet({ last_case: sql`moderated_servers.last_case + 1` }),
    )
    .returning('last_case')
    .executeTakeFirstOrThrow();
  return number;
}

interface Update {
  readonly guildId: string;
  readonly number: number;
  readonly change: CaseChange;
}

async function update(transaction: Transaction, given: Update, at: number): Promise<void> {
  const { guildId, number, change } = given;
  const row = await transaction
    .selectFrom('cases')
    .selectAll()
    .where(isCase(guildId, number))
    .executeTakeFirst();
  if (row === undefined) return;
  const before = readCaseRow(row);
  const { by, triedAt, toldAt, deleted, ...rest } = change;
  const steps = { ...before.steps, ...defined({ by, triedAt, toldAt, deleted }) };
  const after = { ...before, ...defined(rest), steps };
  await transaction
    .updateTable('cases')
    .set({
      state: after.state,
      outcome: after.outcome,
      notice: after.notice,
      undone_by: after.undoneBy,
      payload: JSON.stringify(payloadOf(after)),
      updated_at: at,
    })
    .where(isCase(guildId, number))
    .execute();
}

/** So that a change that says `undefined` changes nothing. */
function defined<Given extends object>(given: Given): Partial<Given> {
  return Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== undefined),
  ) as Partial<Given>;
}

function isCase(guildId: string, number: number) {
  return ({ and, eb }: ExpressionBuilder<Schema, 'cases'>) =>
    and([eb('guild_id', '=', guildId), eb('number', '=', number)]);
}

function matches({ guildId, memberId, action, before }: Omit<CaseFilter, 'limit'>) {
  return ({ and, eb }: ExpressionBuilder<Schema, 'cases'>) =>
    and([
      eb('guild_id', '=', guildId),
      ...(memberId === undefined ? [] : [eb('member_id', '=', memberId)]),
      ...(action === undefined ? [] : [eb('action', '=', action)]),
      ...(before === undefined ? [] : [eb('number', '<', before)]),
    ]);
}
