import type { QuestionWeights } from './question-weights.js';
import type { RankedCandidate } from './ranked-candidate.js';
import type { ReadSentence } from './read-sentences.js';
import {
  type SentenceSigns,
  type SentenceWeights,
  sentenceSigns,
  signsOf,
} from './sentence-signs.js';

/** The sentence that most likely answers. */
export interface BestSentence {
  readonly read: ReadSentence;
  readonly signs: SentenceSigns;
  readonly score: number;
  /** How far it is ahead of the best one of another passage; {@link mostLead} where there is none. */
  readonly lead: number;
}

const mostLead = 4;
/** A passage's score may lag behind the best one's by this much; further behind counts the same. */
const lagScale = 4;

/** What each sentence is told by, in their order. */
export function signsOfAll(
  question: QuestionWeights,
  sentences: readonly ReadSentence[],
  ranked: readonly RankedCandidate[],
): SentenceSigns[] {
  const best = ranked[0]?.score ?? 0;
  return sentences.map((read) => {
    const lag = Math.min(1, (best - (ranked[read.rank]?.score ?? best)) / lagScale);
    return signsOf(question, read, lag);
  });
}

export function bestSentence(
  question: QuestionWeights,
  sentences: readonly ReadSentence[],
  ranked: readonly RankedCandidate[],
  weights: SentenceWeights,
): BestSentence {
  const signs = signsOfAll(question, sentences, ranked);
  const scored = sentences
    .map((read, index) => ({ read, signs: signs[index] ?? noSigns }))
    .map((each) => ({ ...each, score: scoreOf(each.signs, weights) }))
    .sort((one, other) => other.score - one.score);
  const [best = { read: noSentence(question), signs: noSigns, score: 0 }] = scored;
  const other = scored.find(({ read }) => read.rank !== best.read.rank);
  const lead = other === undefined ? mostLead : Math.min(mostLead, best.score - other.score);
  return { ...best, lead };
}

function scoreOf(signs: SentenceSigns, weights: SentenceWeights): number {
  return sentenceSigns.reduce((sum, sign) => sum + (weights[sign] ?? 0) * signs[sign], 0);
}

const noSigns = Object.fromEntries(sentenceSigns.map((sign) => [sign, 0])) as Record<
  keyof SentenceSigns,
  number
>;

/** A passage may have no sentence, such as a picture's. */
function noSentence({ weights }: QuestionWeights): ReadSentence {
  const none = new Float64Array(weights.length);
  const sentence = { terms: [], words: [], cues: () => 0, marks: () => [] };
  return { sentence, rank: 0, here: none, found: none, around: none, places: [] };
}
