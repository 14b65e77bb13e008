import { createPairWeights } from './pair-weights.js';
import type { AnalysedPassage } from './passage-analysis.js';
import type { TermMatcher } from './term-matcher.js';

/** What of a question stands in one passage. Lists are by index of the question's terms. */
export interface PassageMatch {
  /** Occurrences of each term, less likely forms counted less. */
  readonly counts: Float64Array;
  /** The same by resemblance of letters; exact occurrences count as 1. */
  readonly alike: Float64Array;
  /** Which terms stand in the title or headings, 0 to 1. */
  readonly context: Float64Array;
  /** The largest weight of terms in one sentence that could give the kind of answer wanted. */
  readonly sentenceOfKind: number;
  /**
   * The largest weight in one sentence, by resemblance of letters too; the title and the headings
   * count as said in every sentence.
   */
  readonly sentenceTitle: number;
  /** Products of the weights of terms that share a sentence, summed over the pairs of terms. */
  readonly together: number;
  /** Question terms that stand near the term that follows them in the question, in a sentence. */
  readonly pairs: ReadonlySet<number>;
}

export interface MatchRequest {
  readonly matcher: TermMatcher;
  readonly weights: Float64Array;
  /** The cue of the kind of answer wanted; 0 where any sentence will do. */
  readonly cue: number;
}

/** How far apart, in content terms, a pair may stand. */
const pairDistance = 3;

/** Matches passages with one question. What it works with is made once, not once a sentence. */
export function createPassageMatcher(
  request: MatchRequest,
): (passage: AnalysedPassage, context: readonly string[]) => PassageMatch {
  const { matcher, weights, cue } = request;
  const size = weights.length;
  const here = { exact: new Float64Array(size), alike: new Float64Array(size) };
  const together = createPairWeights(weights);
  return (passage, context) => {
    const counts = new Float64Array(size);
    const alike = new Float64Array(size);
    const pairs = new Set<number>();
    matchSentence(matcher, context, here);
    const inContext = here.exact.slice();
    let sentenceOfKind = 0;
    let sentenceTitle = 0;
    together.clear();
    for (const each of passage.sentences) {
      matchSentence(matcher, each.terms, here, { counts, alike, pairs });
      const weight = weigh(here.exact, weights);
      if (weight > sentenceOfKind && (cue === 0 || (each.cues() & cue) !== 0))
        sentenceOfKind = weight;
      sentenceTitle = Math.max(sentenceTitle, weighBest(here, inContext, weights));
      if (weight > 0) together.note(here.exact);
    }
    const found = { sentenceOfKind, sentenceTitle, together: together.weigh(), pairs };
    return { counts, alike, context: inContext, ...found };
  };
}

/** Weight of the terms by their best match: exact, alike, or in the title. */
function weighBest(
  { exact, alike }: SentenceMatch,
  context: Float64Array,
  weights: Float64Array,
): number {
  let sum = 0;
  for (let index = 0; index < weights.length; index += 1) {
    const best = Math.max(exact[index] ?? 0, alike[index] ?? 0, context[index] ?? 0);
    sum += best * (weights[index] ?? 0);
  }
  return sum;
}

interface Tally {
  readonly counts: Float64Array;
  readonly alike: Float64Array;
  readonly pairs: Set<number>;
}

/** How well each term stands in one sentence; overwritten by the next. */
interface SentenceMatch {
  readonly exact: Float64Array;
  readonly alike: Float64Array;
}

function matchSentence(
  matcher: TermMatcher,
  terms: readonly string[],
  { exact, alike }: SentenceMatch,
  tally?: Tally,
): void {
  exact.fill(0);
  alike.fill(0);
  const lastAt: number[] = [];
  for (let at = 0; at < terms.length; at += 1) {
    const match = matcher.match(terms[at] ?? '');
    for (const { index, degree } of match.exact) {
      exact[index] = Math.max(exact[index] ?? 0, degree);
      if (tally === undefined) continue;
      tally.counts[index] = (tally.counts[index] ?? 0) + degree;
      notePairs(tally.pairs, lastAt, index, at);
      lastAt[index] = at;
    }
    for (const { index, degree } of match.alike) {
      alike[index] = Math.max(alike[index] ?? 0, degree);
      if (tally !== undefined) tally.alike[index] = (tally.alike[index] ?? 0) + degree;
    }
  }
}

function notePairs(pairs: Set<number>, lastAt: readonly number[], index: number, at: number): void {
  for (const other of [index - 1, index + 1]) {
    const seen = lastAt[other];
    if (seen !== undefined && at - seen <= pairDistance) pairs.add(Math.min(index, other));
  }
}

function weigh(values: Float64Array, weights: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < weights.length; index += 1) {
    sum += (values[index] ?? 0) * (weights[index] ?? 0);
  }
  return sum;
}
