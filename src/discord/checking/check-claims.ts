import type { Asker } from '../../answering/asker.js';
import type {
  ClaimCheck,
  ClaimChecker,
  ClaimOptions,
} from '../../answering/claims/claim-checker.js';
import type { Turns } from '../interactions/turns.js';
import type { ClaimsOfMessage } from './claims-of.js';

/** What the articles say of a message. */
export interface CheckedMessage {
  /** The most telling first: what they contradict, then what they say as well. */
  readonly told: readonly ClaimCheck[];
  /** Claims of which they do not speak. */
  readonly notCovered: number;
  /** Claims that were not looked at. */
  readonly unread: number;
}

export type CheckClaimsOptions = Omit<ClaimOptions, 'signal' | 'asker'> & {
  readonly asker: Asker;
  readonly signal: AbortSignal;
};

export interface CheckClaimsProps {
  readonly claimChecker: Pick<ClaimChecker, 'check'>;
  readonly turns: Turns;
}

/** Holds each claim against the articles, one turn for all: a long message waits no longer in line. */
export function checkClaims(
  { claims, unread }: ClaimsOfMessage,
  options: CheckClaimsOptions,
  { claimChecker, turns }: CheckClaimsProps,
): Promise<CheckedMessage> {
  const { signal, asker } = options;
  const work = async () => {
    const checks: ClaimCheck[] = [];
    for (const claim of claims) {
      signal.throwIfAborted();
      checks.push(await claimChecker.check(claim, options));
    }
    const told = checks.filter(({ verdict }) => verdict !== 'not_covered').sort(byTelling);
    return { told, notCovered: checks.length - told.length, unread };
  };
  return turns.take(asker.memberId, work, signal);
}

const telling = { contradicted: 0, supported: 1, not_covered: 2 } as const;

function byTelling(one: ClaimCheck, other: ClaimCheck): number {
  return telling[one.verdict] - telling[other.verdict];
}
