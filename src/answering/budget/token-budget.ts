import type { Asker } from '../answer.js';

/**
 * How many tokens of the model each may still spend today (days of UTC). An answer is counted when it
 * is whole, so that askers at one moment may together go past a limit by the answers under way.
 */
export interface TokenBudget {
  /** The narrowest limit that the asker has reached; null where the model may be asked. */
  exhausted(asker: Asker): Promise<BudgetScope | null>;
  /** Counts the tokens of one answer, read and written, to the member, the channel and the server. */
  spend(asker: Asker, tokens: number): Promise<void>;
}

export const budgetScopes = ['member', 'channel', 'server'] as const;
export type BudgetScope = (typeof budgetScopes)[number];

/** Tokens a day; null for no limit. Without a server (a direct message) that limit does not count. */
export type BudgetLimits = Readonly<Record<BudgetScope, number | null>>;

/** The same, as a server and a channel set them for themselves. */
export type PlaceLimits = Omit<BudgetLimits, 'member'>;
