import type { Case } from '../cases/case.js';
import type { CaseDraft } from '../cases/case-store.js';

/** Takes moderation actions, each with a case that is written before anything is tried. */
export interface Actions {
  /**
   * Never rejects for what Discord says: the case's state and outcome tell. A case that is still open
   * waits for Discord to say how things stand, and is settled later.
   * @throws Error where a rule takes what only a human may: a fault of ours.
   */
  take(order: Order): Promise<Case>;
  /**
   * Takes a case back as far as that can be: a timeout and a ban end, a warning no longer counts, a
   * kick and deleted messages are at least said to have been wrong.
   * @returns the case that takes it back; null where there is nothing to take back.
   */
  undo(order: UndoOrder): Promise<Case | null>;
  /** Settles what a crash left open, doing no reversible action twice. Safe to call at any time. */
  settleOpen(): Promise<Settled>;
  /**
   * A moderator's word on what could not be made sure. A member who was not told is told now, where
   * they are still there.
   * @returns null where the case is not (or no longer) unsure.
   */
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
  /** Whether the member is told; default false. */
  readonly tells?: boolean;
}

export interface Settled {
  /** Those that are settled now and were not before. */
  readonly settled: readonly Case[];
  /** All that a moderator is to be asked about, also those that one was asked about before. */
  readonly unsure: readonly Case[];
}
