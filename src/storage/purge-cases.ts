import { sql } from 'kysely';
import type { Storage } from './storage.js';

const day = 86_400_000;
/** Where a server has set nothing, or what it set is not valid. */
const usualDays = 365;

/**
 * Empties cases that are older than their server keeps them: the number, what was done and what came of
 * it stay. A ban that holds stays whole, since nobody could explain or lift it otherwise, and so does
 * what is being done.
 */
export async function purgeCases(db: Storage['db'], now: number): Promise<number> {
  const days = sql<number | null>`json_extract(payload, '$.casesKeptForDays')`.as('days');
  const servers = await db.selectFrom('moderated_servers').select(['guild_id', days]).execute();
  let emptied = 0n;
  for (const { guild_id: guildId, days: set } of servers) {
    const kept = typeof set === 'number' && set > 0 ? set : usualDays;
    const { numUpdatedRows } = await db
      .updateTable('cases')
      .set({ member_id: null, moderator_id: null, once: null, payload: '{}' })
      .where('guild_id', '=', guildId)
      .where('created_at', '<=', now - kept * day)
      .where('state', '!=', 'open')
      .where(({ not, and, eb }) =>
        not(and([eb('action', '=', 'ban'), eb('state', 'in', ['done', 'unsure'])])),
      )
      .where(({ or, eb }) =>
        or([eb('member_id', 'is not', null), eb('moderator_id', 'is not', null)]),
      )
      .executeTakeFirst();
    emptied += numUpdatedRows;
  }
  return Number(emptied);
}

/** Of cases that are emptied, or not there at all. */
export async function purgeAppeals(db: Storage['db']): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('appeals')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('cases')
            .select('cases.number')
            .whereRef('cases.guild_id', '=', 'appeals.guild_id')
            .whereRef('cases.number', '=', 'appeals.case_number')
            .where('cases.member_id', 'is not', null),
        ),
      ),
    )
    .executeTakeFirst();
  return Number(numDeletedRows);
}
