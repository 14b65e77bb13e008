import { describeEvidence } from './sufficiency/describe-evidence.js';
import { judge, valuesOf } from './sufficiency/judge.js';
import type { RankedCandidate } from './sufficiency/ranked-candidate.js';
import type { SufficiencyModel } from './sufficiency-model.js';
import type { UnderstoodQuestion } from './understand.js';

/** Probability that the evidence, best passage first, answers the question; 0 without any. */
export function sufficiencyOf(
  { sentence, evidence }: SufficiencyModel,
  understood: UnderstoodQuestion,
  ranked: readonly RankedCandidate[],
): number {
  if (understood.terms.length === 0 || ranked.length === 0) return 0;
  const description = describeEvidence(understood, ranked, sentence);
  return 1 / (1 + Math.exp(-judge(evidence, valuesOf(description))));
}
