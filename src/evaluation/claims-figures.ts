import type { Verdict } from '../answering/answer.js';
import { mean } from './measures.js';

/** In the order of tables. */
export const labels = ['supported', 'contradicted', 'not_covered'] as const satisfies Verdict[];

/** What became of the claims of each label: label → verdict given → count. */
export type ClaimConfusion = Readonly<Record<Verdict, Readonly<Record<Verdict, number>>>>;

export interface ClaimFigures {
  readonly claims: number;
  /** Mean of the three labels' F1, those without a claim left out; null without claims. */
  readonly macroF1: number | null;
  readonly f1: Readonly<Record<Verdict, number | null>>;
  /** Of the claims that their evidence does not support, the share called supported. */
  readonly falseSupported: number | null;
  readonly confusion: ClaimConfusion;
}

export interface JudgedClaim {
  readonly label: Verdict;
  readonly verdict: Verdict;
}

export function claimFigures(judged: readonly JudgedClaim[]): ClaimFigures {
  const unsupported = judged.filter(({ label }) => label !== 'supported');
  const f1 = byVerdict((verdict) => f1Of(verdict, judged));
  return {
    claims: judged.length,
    macroF1: mean(Object.values(f1).filter((value) => value !== null)),
    f1,
    falseSupported:
      unsupported.length === 0
        ? null
        : unsupported.filter(({ verdict }) => verdict === 'supported').length / unsupported.length,
    confusion: byVerdict((label) =>
      byVerdict(
        (verdict) => judged.filter((one) => one.label === label && one.verdict === verdict).length,
      ),
    ),
  };
}

/** 2·right / (given + wanted): 0 where nothing is right, null where nothing was wanted. */
function f1Of(verdict: Verdict, judged: readonly JudgedClaim[]): number | null {
  const wanted = judged.filter(({ label }) => label === verdict);
  const given = judged.filter((one) => one.verdict === verdict);
  if (wanted.length === 0) return null;
  const right = wanted.filter((one) => one.verdict === verdict).length;
  return (2 * right) / (wanted.length + given.length);
}

function byVerdict<Value>(of: (verdict: Verdict) => Value): Readonly<Record<Verdict, Value>> {
  const entries = labels.map((verdict) => [verdict, of(verdict)]);
  return Object.fromEntries(entries) as Record<Verdict, Value>;
}
