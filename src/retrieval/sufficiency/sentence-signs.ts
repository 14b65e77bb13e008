import { cueOf } from '../answer-cues.js';
import type { AnswerKind } from '../evidence.js';
import type { TermMark } from '../passage-analysis.js';
import { massOf, type QuestionWeights, shareOf } from './question-weights.js';
import type { ReadSentence } from './read-sentences.js';

/** By what the sentence that answers is told from the others, each between 0 and 1. */
export const sentenceSigns = [
  'found',
  'around',
  'before',
  'plain',
  'closeness',
  'answer',
  'answerNear',
  'cue',
  'length',
  'lag',
] as const;
export type SentenceSign = (typeof sentenceSigns)[number];
export type SentenceSigns = Readonly<Record<SentenceSign, number>>;
/** What each sign adds to a sentence's score. */
export type SentenceWeights = Readonly<Record<SentenceSign, number>>;

/** Content words that few sentences exceed. */
const longSentence = 30;

/** `lag`: how far the passage's score lies behind the best one's, 0 to 1. */
export function signsOf(question: QuestionWeights, read: ReadSentence, lag: number): SentenceSigns {
  const { weights, total, plain, kind } = question;
  const { sentence, here, found, around } = read;
  const cue = cueOf(kind);
  const answers = newAnswers(question, read);
  const share = massOf(weights, found) / total;
  const wide = massOf(weights, around) / total;
  return {
    found: share,
    around: wide,
    before: wide - share,
    plain: shareOf(weights, plain, (index) => here[index] ?? 0),
    closeness: closenessOf(question, read),
    answer: answers === null ? unknown : Math.min(1, answers.length),
    answerNear: answers === null ? unknown : nearnessOf(question, read, answers),
    cue: cue === 0 ? unknown : Math.min(1, sentence.cues() & cue),
    length: Math.min(1, sentence.terms.length / longSentence),
    lag,
  };
}

/** For kinds of answer that leave no mark. */
const unknown = 0.5;

/** Places of names or figures that the question does not have; null for other kinds of answer. */
function newAnswers({ kind }: QuestionWeights, { sentence, places }: ReadSentence) {
  const wanted = marksWanted[kind];
  if (wanted === undefined) return null;
  const known = new Set(places.flat());
  return sentence
    .marks()
    .flatMap((mark, at) => (wanted.includes(mark) && !known.has(at) ? [at] : []));
}

/** By what a sentence shows that it may give an answer of the kind. */
const marksWanted: Readonly<Partial<Record<AnswerKind, readonly TermMark[]>>> = {
  person: ['name'],
  place: ['name'],
  date: ['figure'],
  number: ['figure', 'numeral'],
};

/** How near the words found stand to the nearest answer: 1 beside it, half of it four words off. */
function nearnessOf(
  { weights, total }: QuestionWeights,
  { places }: ReadSentence,
  answers: readonly number[],
): number {
  const near = answers.map((answer) =>
    places.reduce((sum, found, index) => {
      const distance = Math.min(...found.map((place) => Math.abs(place - answer)));
      return found.length === 0 ? sum : sum + (weights[index] ?? 0) / (1 + distance / 4);
    }, 0),
  );
  return Math.min(1, Math.max(0, ...near) / total);
}

/** How close neighbours of the question stand together: 1 side by side, half of it four words off. */
function closenessOf({ weights }: QuestionWeights, { places, found }: ReadSentence): number {
  let total = 0;
  let sum = 0;
  for (let index = 0; index + 1 < weights.length; index += 1) {
    const least = Math.min(weights[index] ?? 0, weights[index + 1] ?? 0);
    total += least;
    const distance = distanceOf(places[index] ?? [], places[index + 1] ?? []);
    const isBridged = (found[index] ?? 0) > 0.5 && (found[index + 1] ?? 0) > 0.5;
    if (distance < Number.POSITIVE_INFINITY) sum += least / (1 + Math.max(0, distance - 1) / 3);
    else if (isBridged) sum += least * bridged;
  }
  return total === 0 ? 0 : sum / total;
}

/** Where a heading has one of the two, they are taken to be some words apart. */
const bridged = 0.375;

export function distanceOf(one: readonly number[], other: readonly number[]): number {
  return Math.min(...one.flatMap((a) => other.map((b) => Math.abs(a - b))));
}
