import type { Storage } from '../../storage/storage.js';
import type { Asker } from '../answer.js';
import {
  type BudgetLimits,
  type BudgetScope,
  budgetScopes,
  type TokenBudget,
} from './token-budget.js';

export interface StoredBudgetProps {
  readonly storage: Pick<Storage, 'db' | 'transaction'>;
  readonly limits: BudgetLimits;
  /** Milliseconds since 1970; default the clock. */
  readonly now?: () => number;
  /** Days of UTC that counts are kept, to see what was used; default 30. */
  readonly keptDays?: number;
}

/** Counts in the database, so that a restart gives nobody more. */
export function createStoredBudget(props: StoredBudgetProps): TokenBudget {
  const { storage, limits, now = Date.now, keptDays = 30 } = props;
  const today = () => dayOf(now());
  let purgedOn = '';
  return {
    async exhausted(asker) {
      const used = await usedOn(today(), asker, storage);
      const isReached = (scope: BudgetScope) => {
        const limit = limits[scope];
        return limit !== null && (used.get(keyOf(scope, asker)) ?? 0) >= limit;
      };
      return budgetScopes.find(isReached) ?? null;
    },
    async spend(asker, tokens) {
      const day = today();
      const rows = keysOf(asker).map((scope) => ({ scope, day, tokens }));
      await storage.db
        .insertInto('token_usage')
        .values(rows)
        .onConflict((conflict) =>
          conflict.columns(['scope', 'day']).doUpdateSet(({ eb }) => ({
            tokens: eb('token_usage.tokens', '+', eb.ref('excluded.tokens')),
          })),
        )
        .execute();
      if (purgedOn === day) return;
      purgedOn = day;
      const oldest = dayOf(now() - keptDays * dayMs);
      await storage.db.deleteFrom('token_usage').where('day', '<', oldest).execute();
    },
  };
}

const dayMs = 86_400_000;

/** `2026-01-31`, in UTC. */
function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

async function usedOn(day: string, asker: Asker, { db }: StoredBudgetProps['storage']) {
  const rows = await db
    .selectFrom('token_usage')
    .select(['scope', 'tokens'])
    .where('day', '=', day)
    .where('scope', 'in', keysOf(asker))
    .execute();
  return new Map(rows.map(({ scope, tokens }) => [scope, tokens]));
}

function keysOf(asker: Asker): string[] {
  return budgetScopes
    .filter((scope) => scope !== 'server' || asker.guildId !== null)
    .map((scope) => keyOf(scope, asker));
}

function keyOf(scope: BudgetScope, { memberId, channelId, guildId }: Asker): string {
  const ids = { member: memberId, channel: channelId, server: guildId ?? '' };
  return `${scope}:${ids[scope]}`;
}
