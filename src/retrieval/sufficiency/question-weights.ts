import type { AnswerKind } from '../evidence.js';
import type { UnderstoodQuestion } from '../understand.js';

/** What a question's terms weigh, all of them and by sort. */
export interface QuestionWeights {
  readonly kind: AnswerKind;
  readonly weights: Float64Array;
  readonly total: number;
  /** Indices of the names and figures, and of the words that say what is asked of them. */
  readonly named: readonly number[];
  readonly plain: readonly number[];
}

export function weighQuestion({ terms, understanding }: UnderstoodQuestion): QuestionWeights {
  const weights = Float64Array.from(terms, ({ weight }) => weight);
  const indices = terms.map((_, index) => index);
  return {
    kind: understanding.kind,
    weights,
    total: Math.max(
      weights.reduce((sum, weight) => sum + weight, 0),
      Number.EPSILON,
    ),
    named: indices.filter((index) => terms[index]?.named === true),
    plain: indices.filter((index) => terms[index]?.named !== true && !terms[index]?.generic),
  };
}

/** The unit in which one term's weight comes near 1. */
export const rareWeight = 12;

/** Share of the weight of some terms that is found; 1 where there are no such terms. */
export function shareOf(
  weights: Float64Array,
  indices: readonly number[],
  found: (index: number) => number,
): number {
  let total = 0;
  let sum = 0;
  for (const index of indices) {
    total += weights[index] ?? 0;
    sum += (weights[index] ?? 0) * found(index);
  }
  return total === 0 ? 1 : sum / total;
}

/** The most that one of some terms weighs where it is missing. */
export function largestMissing(
  weights: Float64Array,
  indices: readonly number[],
  found: (index: number) => number,
): number {
  return Math.max(0, ...indices.map((index) => (weights[index] ?? 0) * (1 - found(index))));
}

/** The weight found of all terms. */
export function massOf(weights: Float64Array, found: Float64Array): number {
  return weights.reduce((sum, weight, index) => sum + weight * (found[index] ?? 0), 0);
}
