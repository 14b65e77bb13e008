import type { Case } from '../cases/case.js';
import type { CaseDraft } from '../cases/case-store.js';

/** Takes moderation actions, each with a case that is written before anything is tried. */
export interface Actions {
  /** Never rejects for what Discord says: the case's state and outcome tell. */
  take(order: Order): Promise<Case>;
  /**
   * Takes a case back as far as that can be: a timeout and a ban end, a warning no longer counts.
   * @returns the case that took it back; null where there is nothing to take back.
   */
  undo(order: UndoOrder): Promise<Case | null>;
  /** Settles what a crash left open, doing no reversible action twice. Safe to call at any time. */
  settleOpen(): Promise<Settled>;
  /** A moderator's word on what could not be made sure. */
  settleUnsure(given: { guildId: string; number: number; happened: boolean }): Promise<Case | null>;
}

export interface Order extends CaseDraft {
  /** The same for what must be done once, however often it is asked for. */
  readonly once?: string;
}

export interface UndoOrder {
  readonly guildId: string;
  readonly number: number;
  readonly moderatorId: string;
  readonly reason: string;
}

export interface Settled {
  readonly settled: readonly Case[];
  /** To be asked of a moderator. */
  readonly unsure: readonly Case[];
}
