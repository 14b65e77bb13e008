import type { Features } from './features.js';
import type { SufficiencyModel } from './sufficiency-model.js';
import type { UnderstoodQuestion } from './understand.js';

/** What is seen of the evidence as a whole; each between 0 and 1. */
export const sufficiencyNames = [
  'found',
  'sentenceKind',
  'anySentenceKind',
  'pairs',
  'namesMissing',
  'mass',
  'words',
  'asksNumber',
  'asksDate',
  'numberFound',
  'dateFound',
  'plainMissing',
  'linksMissing',
] as const;
export type SufficiencyName = (typeof sufficiencyNames)[number];
export type EvidenceDescription = Readonly<Record<SufficiencyName, number>>;

export interface RankedFeatures {
  readonly score: number;
  readonly features: Features;
}

/** Passages that are looked at besides the best. */
const looked = 5;
// What counts as much: a sum of weights and a number of words that few questions exceed.
const muchWeight = 30;
const manyWords = 10;
/** In a question of two words each decides; in one of so many, another way of saying is likely. */
const noLongerTerse = 6;

/** Describes evidence, best passage first, for the judgement whether it suffices. */
export function describeEvidence(
  { terms, understanding: { kind } }: UnderstoodQuestion,
  ranked: readonly RankedFeatures[],
): EvidenceDescription {
  const best = ranked[0]?.features;
  const total = terms.reduce((sum, { weight }) => sum + weight, 0);
  const most = (name: 'found' | 'sentenceKind'): number =>
    Math.max(0, ...ranked.slice(0, looked).map(({ features }) => features[name]));
  const sentenceKind = best?.sentenceKind ?? 0;
  const terse = Math.max(0, 1 - terms.length / noLongerTerse);
  return {
    found: most('found'),
    sentenceKind,
    anySentenceKind: most('sentenceKind'),
    pairs: best?.pairs ?? 0,
    namesMissing: terms.some(({ named }) => named) ? 1 - (best?.names ?? 0) : 0,
    mass: Math.min(1, ((best?.found ?? 0) * total) / muchWeight),
    words: Math.min(1, terms.length / manyWords),
    // A figure or a date leaves a plain mark, so that its absence says more than for other kinds.
    asksNumber: kind === 'number' ? 1 : 0,
    asksDate: kind === 'date' ? 1 : 0,
    numberFound: kind === 'number' ? sentenceKind : 0,
    dateFound: kind === 'date' ? sentenceKind : 0,
    plainMissing: terse * (1 - (best?.plain ?? 0)),
    // "Qui est le président de la Chine ?": a president and China, but not together, are no answer.
    linksMissing: kind === 'person' ? terse * (1 - (best?.links ?? 0)) : 0,
  };
}

/** Probability that the evidence answers the question. */
export function sufficiencyOf(model: SufficiencyModel, description: EvidenceDescription): number {
  let sum = model.bias;
  for (const name of sufficiencyNames) sum += (model.weights[name] ?? 0) * description[name];
  return 1 / (1 + Math.exp(-sum));
}
