import type { Storage } from '../../storage/storage.js';
import type { Asker } from '../answer.js';
import { dayMs, dayOf } from './days.js';
import {
  type BudgetLimits,
  type BudgetScope,
  budgetScopes,
  type PlaceLimits,
  type TokenBudget,
} from './token-budget.js';

export interface StoredBudgetProps {
  readonly storage: Pick<Storage, 'db' | 'transaction'>;
  readonly limits: BudgetLimits;
  /** What the asker's server and channel set for themselves; default nothing. The smaller limit holds. */
  readonly placeLimits?: (asker: Asker) => Promise<PlaceLimits>;
  /** Milliseconds since 1970; default the clock. */
  readonly now?: () => number;
  /** Days of UTC that counts are kept, to see what was used; default 30. */
  readonly keptDays?: number;
}

/** Counts in the database, so that a restart gives nobody more. */
export function createStoredBudget(props: StoredBudgetProps): TokenBudget {
  const { storage, limits, placeLimits = noLimits, now = Date.now, keptDays = 30 } = props;
  const today = () => dayOf(now());
  let purgedOn = '';
  return {
    async exhausted(asker) {
      const used = await usedOn(today(), asker, storage);
      const ofPlace = await placeLimits(asker);
      const isReached = (scope: BudgetScope) => {
        const both = [limits[scope], scope === 'member' ? null : ofPlace[scope]];
        const spent = used.get(keyOf(scope, asker)) ?? 0;
        return both.some((limit) => limit !== null && spent >= limit);
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

const noLimits = async (): Promise<PlaceLimits> => ({ channel: null, server: null });

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

function keyOf(scope: BudgetScope, asker: Asker): string {
  const { memberId, channelId, parentId, guildId } = asker;
  const ids = { member: memberId, channel: parentId ?? channelId, server: guildId ?? '' };
  return `${scope}:${ids[scope]}`;
}
