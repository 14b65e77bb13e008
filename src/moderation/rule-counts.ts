import { sql } from 'kysely';
import type { Storage } from '../storage/storage.js';
import type { CountedWhat, RuleCounts } from './server.js';

export interface RuleCountsProps {
  readonly storage: Pick<Storage, 'db'>;
  /** Milliseconds since 1970; default the clock. */
  readonly now?: () => number;
}

/** A row a rule and day (UTC). */
export function createRuleCounts({ storage: { db }, now = Date.now }: RuleCountsProps): RuleCounts {
  return {
    async add(guildId, rule, what, times = 1) {
      await db
        .insertInto('rule_counts')
        .values({ guild_id: guildId, rule_id: rule, day: dayOf(now()), [what]: times })
        .onConflict((conflict) =>
          conflict
            .columns(['guild_id', 'rule_id', 'day'])
            .doUpdateSet({ [what]: sql`${sql.ref(what)} + ${times}` }),
        )
        .execute();
    },
    async since(guildId, since) {
      const total = (what: CountedWhat) => sql<number>`sum(${sql.ref(what)})`.as(what);
      return db
        .selectFrom('rule_counts')
        .select('rule_id as rule')
        .select([
          total('found'),
          total('proposed'),
          total('enforced'),
          total('dismissed'),
          total('acted'),
        ])
        .where('guild_id', '=', guildId)
        .where('day', '>=', dayOf(since))
        .groupBy('rule_id')
        .orderBy('rule_id')
        .execute();
    },
  };
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
