import type { ProposedAction } from '../queue/proposal.js';
import type { Ladder, ServerStore } from '../server.js';
import type { CaseStore } from './case-store.js';

/** What comes next for a member, by the ladder of their server. */
export interface Ladders {
  next(guildId: string, memberId: string): Promise<NextStep>;
}

export interface NextStep extends Pick<ProposedAction, 'action' | 'duration'> {
  /** What counts as warnings so far, and for how many days each does. */
  readonly warnings: number;
  readonly days: number;
  /** Whether a rule may take it by itself: nothing beyond a timeout is done without a human. */
  readonly mayBeAlone: boolean;
}

export interface LaddersProps {
  readonly cases: Pick<CaseStore, 'countWarnings'>;
  readonly servers: Pick<ServerStore, 'find'>;
  /** Where a server has none. */
  readonly defaultLadder: Ladder;
  /** Milliseconds since 1970; default the clock. */
  readonly now?: () => number;
}

export function createLadders(props: LaddersProps): Ladders {
  const { cases, servers, defaultLadder, now = Date.now } = props;
  return {
    async next(guildId, memberId) {
      const ladder = (await servers.find(guildId))?.ladder ?? defaultLadder;
      const since = now() - ladder.warningsCountForDays * day;
      return nextStep(await cases.countWarnings(guildId, memberId, since), ladder);
    },
  };
}

/** @param warnings that count so far, this one not among them. */
export function nextStep(warnings: number, ladder: Ladder): NextStep {
  const { steps, warningsCountForDays: days } = ladder;
  // An empty ladder has one step all the same.
  const { action, duration } = steps[Math.min(warnings, steps.length - 1)] ?? firstStep;
  return { action, duration, warnings, days, mayBeAlone: mayBeAlone(action) };
}

/** What a rule may do without a human. */
export function mayBeAlone(action: string): boolean {
  return action === 'delete' || action === 'warn' || action === 'timeout';
}

const day = 86_400_000;
const firstStep = { action: 'warn', duration: null } as const;
