import type { ConversationTurn } from '../answer.js';

/** Makes a follow-up ("Et la Chine ?", "Why?") stand alone, with what was said before. */
export interface FollowUp {
  /** The question itself where it stands alone already. Rejects only where the signal aborts. */
  standAlone(question: string, options: FollowUpOptions): Promise<StandingQuestion>;
}

export interface FollowUpOptions {
  /** Oldest first; only the last few turns count. */
  readonly conversation: readonly ConversationTurn[];
  readonly signal: AbortSignal;
}

export interface StandingQuestion {
  readonly question: string;
  /** Language that the follow-up itself is in; null where it was not changed, so that it speaks for itself. */
  readonly language: string | null;
  /** Tokens that a model took for it. */
  readonly tokensSpent: number;
}

/** A topic is seldom older than this. */
export const mostTurns = 4;
