import type { AnswerKind } from './evidence.js';
import type { Features } from './features.js';
import type { QuestionTerm } from './question-terms.js';
import type { SufficiencyModel } from './ranking.js';

/** What is seen of the evidence as a whole; each between 0 and 1. */
export const sufficiencyNames = ['found', 'sentence', 'missing'] as const;
export type SufficiencyName = (typeof sufficiencyNames)[number];

export interface RankedFeatures {
  readonly score: number;
  readonly features: Features;
}

/** Describes evidence, best passage first, for the judgement whether it suffices. */
export function describeEvidence(
  terms: readonly QuestionTerm[],
  _kind: AnswerKind,
  ranked: readonly RankedFeatures[],
): Record<SufficiencyName, number> {
  const best = ranked[0]?.features;
  const total = terms.reduce((sum, { weight }) => sum + weight, 0);
  const heaviest = terms.reduce((most, { weight }) => Math.max(most, weight), 0);
  return {
    found: best?.found ?? 0,
    sentence: best?.sentenceKind ?? 0,
    missing: total === 0 ? 1 : Math.min(1, ((1 - (best?.found ?? 0)) * total) / heaviest),
  };
}

/** Probability that the evidence answers the question. */
export function sufficiencyOf(
  model: SufficiencyModel,
  description: Readonly<Record<SufficiencyName, number>>,
): number {
  let sum = model.bias;
  for (const name of sufficiencyNames) sum += (model.weights[name] ?? 0) * description[name];
  return 1 / (1 + Math.exp(-sum));
}
