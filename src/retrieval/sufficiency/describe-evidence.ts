import type { UnderstoodQuestion } from '../understand.js';
import { type BestSentence, bestSentence } from './best-sentence.js';
import { nameSigns } from './name-signs.js';
import {
  largestMissing,
  massOf,
  type QuestionWeights,
  rareWeight,
  weighQuestion,
} from './question-weights.js';
import type { RankedCandidate } from './ranked-candidate.js';
import { type ReadSentence, readSentences } from './read-sentences.js';
import type { SentenceWeights } from './sentence-signs.js';

/** What is seen of a question and its evidence as a whole. */
export const evidenceSigns = [
  // Of the question: what its terms weigh, the rarest of them, the part of names, and the kind.
  'weight',
  'rarest',
  'named',
  'terse',
  'asksHow',
  'asksWho',
  // Of the passages, best first.
  'score',
  'lead',
  'leadOfThree',
  'bm25',
  'topic',
  'pairs',
  'links',
  'title',
  'wording',
  'phrases',
  'sentenceTitle',
  'titleAsked',
  'passageFound',
  'passageMass',
  'passageMissing',
  'passagePlain',
  // Of the sentence that most likely answers.
  'sentenceScore',
  'sentenceLead',
  'sentenceFound',
  'sentenceMass',
  'sentenceMissing',
  'sentencePlain',
  'plainMissing',
  'closeness',
  'answerNear',
  'sentenceLength',
  'sentenceLag',
  'lastFound',
  // Of names: whether the asked one is spoken of there, or elsewhere only.
  'namesMissing',
  'nameMissing',
  'namesAbove',
  'namesBesides',
  'namesElsewhere',
  'nameNear',
  'plainElsewhere',
  'plainLead',
] as const;
export type EvidenceSign = (typeof evidenceSigns)[number];
export type EvidenceDescription = Readonly<Record<EvidenceSign, number>>;

/** Passages that are read. */
const looked = 5;
/** The unit in which a sum of weights comes near 1. */
const muchWeight = 30;
const mostLead = 6;
/** In a question that says one thing each word decides; of so many, some may be said otherwise. */
const noLongerTerse = 5;

/** Describes evidence, best passage first; there is at least one passage and one term. */
export function describeEvidence(
  understood: UnderstoodQuestion,
  ranked: readonly RankedCandidate[],
  sentenceWeights: SentenceWeights,
): EvidenceDescription {
  const question = weighQuestion(understood);
  const read = ranked.slice(0, looked);
  const sentences = readSentences(
    understood.terms,
    read.map(({ candidate }) => candidate),
  );
  const best = bestSentence(question, sentences, read, sentenceWeights);
  return {
    ...ofQuestion(question),
    ...ofPassages(question, ranked, sentences),
    titleAsked: titleAsked(understood, read),
    ...ofSentence(question, best),
    ...nameSigns(question, best, sentences),
    namesMissing: question.named.length === 0 ? 0 : 1 - (ranked[0]?.features.names ?? 0),
  };
}

function ofQuestion({ weights, total, named, plain, kind }: QuestionWeights) {
  return {
    weight: total / muchWeight,
    rarest: Math.max(...weights) / rareWeight,
    named: named.length / weights.length,
    terse: Math.max(0, 1 - plain.length / noLongerTerse),
    // Explanations take more than a sentence, and few passages give them.
    asksHow: kind === 'manner' || kind === 'reason' ? 1 : 0,
    asksWho: kind === 'person' ? 1 : 0,
  };
}

function ofPassages(
  { weights, total }: QuestionWeights,
  ranked: readonly RankedCandidate[],
  sentences: readonly ReadSentence[],
) {
  const [best, second] = ranked;
  const fourth = ranked[3] ?? ranked.at(-1);
  const inBest = sentences.filter(({ rank }) => rank === 0);
  const found = weights.map((_, index) =>
    Math.max(0, ...inBest.map((one) => one.found[index] ?? 0)),
  );
  const mass = massOf(weights, found);
  const score = best?.score ?? 0;
  return {
    score,
    lead: second === undefined ? mostLead / 2 : Math.min(mostLead, score - second.score),
    leadOfThree: Math.min(mostLead, score - (fourth?.score ?? 0)),
    bm25: best?.features.bm25 ?? 0,
    topic: best?.features.topic ?? 0,
    pairs: best?.features.pairs ?? 0,
    links: best?.features.links ?? 0,
    title: best?.features.title ?? 0,
    wording: best?.features.wording ?? 0,
    phrases: best?.features.phrases ?? 0,
    sentenceTitle: best?.features.sentenceTitle ?? 0,
    passageFound: mass / total,
    passagePlain: best?.features.plain ?? 1,
    passageMass: mass / muchWeight,
    passageMissing:
      largestMissing(weights, [...weights.keys()], (index) => found[index] ?? 0) / rareWeight,
  };
}

/** How much of a title the question speaks of, at most: all of it where that is what is asked about. */
function titleAsked({ terms }: UnderstoodQuestion, read: readonly RankedCandidate[]): number {
  const forms = new Set(terms.flatMap(({ forms }) => [...forms.keys()]));
  const shares = read.map(({ candidate: { context } }) =>
    context.length === 0 ? 0 : context.filter((term) => forms.has(term)).length / context.length,
  );
  return Math.max(0, ...shares);
}

function ofSentence(
  { weights, plain }: QuestionWeights,
  { read, signs, score, lead }: BestSentence,
) {
  const found = (index: number): number => read.found[index] ?? 0;
  const mass = massOf(weights, read.found);
  return {
    sentenceScore: score,
    sentenceLead: lead,
    sentenceFound: signs.around,
    sentenceMass: mass / muchWeight,
    sentenceMissing: largestMissing(weights, [...weights.keys()], found) / rareWeight,
    sentencePlain: signs.plain,
    plainMissing: largestMissing(weights, plain, found) / rareWeight,
    closeness: signs.closeness,
    answerNear: signs.answerNear,
    sentenceLength: signs.length,
    sentenceLag: signs.lag,
    lastFound: found(weights.length - 1),
  };
}
