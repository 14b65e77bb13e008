import type { Asker } from '../answer.js';
import type { BudgetScope, TokenBudget } from './token-budget.js';

/** A budget as the answerer uses it: whoever asks without a name is counted nowhere. */
export interface Purse {
  exhausted(asker: Asker | undefined): Promise<BudgetScope | null>;
  spend(asker: Asker | undefined, tokens: number): Promise<void>;
}

/** Null where nothing is counted. */
export function createPurse(budget: TokenBudget | null): Purse {
  return {
    async exhausted(asker) {
      return asker === undefined || budget === null ? null : budget.exhausted(asker);
    },
    async spend(asker, tokens) {
      if (asker !== undefined && tokens > 0) await budget?.spend(asker, tokens);
    },
  };
}
