import { messagesFor } from '../../locales/locale.js';
import type { Answer, Asker } from '../answer.js';
import { nextDay } from './days.js';
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

/** Says why the article's own sentences stand there, and until when, where a limit was reached. */
export function withBudgetNotice<Given extends Answer>(
  answer: Given,
  exhausted: BudgetScope | null,
  now: () => number = Date.now,
): Given {
  const isQuoted = answer.outcome === 'answered' && answer.engine === 'extractive';
  if (exhausted === null || !isQuoted) return answer;
  return {
    ...answer,
    notice: messagesFor(answer.language).answers.notices.budgetSpent[exhausted],
    modelAgainAt: nextDay(now()),
  };
}
