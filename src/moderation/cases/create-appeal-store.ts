import type { Selectable } from 'kysely';
import type { AppealTable } from '../../storage/schema.js';
import type { Storage } from '../../storage/storage.js';
import type { Appeal, AppealStore } from './appeal.js';

export interface AppealStoreProps {
  readonly storage: Pick<Storage, 'db'>;
  /** Milliseconds since 1970; default the clock. */
  readonly now?: () => number;
}

export function createAppealStore({
  storage: { db },
  now = Date.now,
}: AppealStoreProps): AppealStore {
  const appeal = (guildId: string, caseNumber: number) =>
    db
      .selectFrom('appeals')
      .selectAll()
      .where('guild_id', '=', guildId)
      .where('case_number', '=', caseNumber)
      .executeTakeFirst();
  return {
    async create({ guildId, caseNumber, memberId, text, language }) {
      const row = { guild_id: guildId, case_number: caseNumber, member_id: memberId };
      const state = { state: 'waiting', decided_by: null, told: 'not_yet' };
      const times = { created_at: now(), updated_at: now() };
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('appeals')
        .values({ ...row, ...state, ...times, payload: written({ text, language, answer: '' }) })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst();
      return Number(numInsertedOrUpdatedRows ?? 0) > 0;
    },
    async find(guildId, caseNumber) {
      const row = await appeal(guildId, caseNumber);
      return row && readAppeal(row);
    },
    async decide({ guildId, caseNumber, decidedBy, answer, state }) {
      const row = await appeal(guildId, caseNumber);
      if (row === undefined) return false;
      const { text, language } = readAppeal(row);
      const { numUpdatedRows } = await db
        .updateTable('appeals')
        .set({
          state,
          decided_by: decidedBy,
          payload: written({ text, language, answer }),
          updated_at: now(),
        })
        .where('guild_id', '=', guildId)
        .where('case_number', '=', caseNumber)
        // Of two moderators who decide at once, one does.
        .where('state', '=', 'waiting')
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },
    async told(guildId, caseNumber, told) {
      await db
        .updateTable('appeals')
        .set({ told, updated_at: now() })
        .where('guild_id', '=', guildId)
        .where('case_number', '=', caseNumber)
        .execute();
    },
    async waiting() {
      const rows = await db
        .selectFrom('appeals')
        .selectAll()
        .where('state', '=', 'waiting')
        .where('member_id', 'is not', null)
        .orderBy('created_at')
        .execute();
      return rows.map(readAppeal);
    },
    async untold() {
      const rows = await db
        .selectFrom('appeals')
        .selectAll()
        .where('state', '!=', 'waiting')
        .where('told', 'in', ['not_yet', 'trying', 'unsure'])
        .where('member_id', 'is not', null)
        .orderBy('updated_at')
        .execute();
      return rows.map(readAppeal);
    },
  };
}

type Written = Pick<Appeal, 'text' | 'answer' | 'language'>;

function written(payload: Written): string {
  return JSON.stringify(payload);
}

function readAppeal(row: Selectable<AppealTable>): Appeal {
  const { text = '', answer = '', language = 'en' }: Partial<Written> = JSON.parse(row.payload);
  return {
    guildId: row.guild_id,
    caseNumber: row.case_number,
    memberId: row.member_id ?? '',
    text,
    language,
    state: row.state as Appeal['state'],
    decidedBy: row.decided_by,
    answer,
    told: row.told as Appeal['told'],
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}
