import type { Candidate } from '../features.js';
import type { AnalysedSentence } from '../passage-analysis.js';
import type { QuestionTerm } from '../question-terms.js';
import { createTermMatcher, type TermMatcher } from '../term-matcher.js';

/** A sentence of the evidence, read for a question. Lists are by index of the question's terms. */
export interface ReadSentence {
  readonly sentence: AnalysedSentence;
  /** Rank of its passage, from 0. */
  readonly rank: number;
  /** How far each term is found in the sentence, 0 to 1; likeness of letters counts squared. */
  readonly here: Float64Array;
  /** The same in the sentence, the title and the headings above. */
  readonly found: Float64Array;
  /** The same with the sentences before and after. */
  readonly around: Float64Array;
  /** Places of each term among the sentence's terms, rising. */
  readonly places: readonly (readonly number[])[];
}

/** What is said above a sentence, or beside it, is said of it a little less surely. */
const contextShare = 0.8;
const beforeShare = 0.6;
const afterShare = 0.4;
/** As like as this in its letters, a word stands for the question's. */
const alikeEnough = 0.6;

/** Reads every sentence of the passages, best passage first. */
export function readSentences(
  terms: readonly QuestionTerm[],
  candidates: readonly Candidate[],
): ReadSentence[] {
  const matcher = createTermMatcher(terms);
  return candidates.flatMap(({ context, passage }, rank) => {
    const above = matchTerms(matcher, context, terms.length).here;
    const matches = passage.sentences.map((sentence) =>
      matchTerms(matcher, sentence.terms, terms.length),
    );
    return passage.sentences.map((sentence, index) => {
      const { here, places } = matches[index] ?? nothing;
      const found = highest(here, above, contextShare);
      const before = matches[index - 1]?.here ?? none;
      const after = matches[index + 1]?.here ?? none;
      const around = highest(highest(found, before, beforeShare), after, afterShare);
      return { sentence, rank, here, found, around, places };
    });
  });
}

interface Match {
  readonly here: Float64Array;
  readonly places: readonly (readonly number[])[];
}

const none = new Float64Array();
const nothing: Match = { here: none, places: [] };

function matchTerms(matcher: TermMatcher, words: readonly string[], size: number): Match {
  const here = new Float64Array(size);
  const places = Array.from({ length: size }, (): number[] => []);
  words.forEach((word, at) => {
    const { exact, alike } = matcher.match(word);
    for (const { index, degree } of exact) {
      here[index] = Math.max(here[index] ?? 0, degree);
      places[index]?.push(at);
    }
    for (const { index, degree } of alike) {
      here[index] = Math.max(here[index] ?? 0, degree * degree);
      const known = places[index];
      if (degree > alikeEnough && known?.at(-1) !== at) known?.push(at);
    }
  });
  return { here, places };
}

function highest(one: Float64Array, other: Float64Array, share: number): Float64Array {
  return one.map((value, index) => Math.max(value, share * (other[index] ?? 0)));
}
