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

export function matchPassage(
  request: MatchRequest,
  passage: AnalysedPassage,
  context: readonly string[],
): PassageMatch {
  const { matcher, weights, cue } = request;
  const size = weights.length;
  const counts = new Float64Array(size);
  const alike = new Float64Array(size);
  const pairs = new Set<number>();
  const inContext = matchSentence(matcher, context, size).exact;
  const together = new Float64Array(size * size);
  let sentenceOfKind = 0;
  let sentenceTitle = 0;
  for (const each of passage.sentences) {
    const here = matchSentence(matcher, each.terms, size, { counts, alike, pairs });
    const weight = weigh(here.exact, weights);
    if (weight > sentenceOfKind && (cue === 0 || (each.cues() & cue) !== 0))
      sentenceOfKind = weight;
    sentenceTitle = Math.max(sentenceTitle, weighBest(here, inContext, weights));
    if (weight > 0) noteTogether(together, here.exact);
  }
  return {
    counts,
    alike,
    context: inContext,
    sentenceOfKind,
    sentenceTitle,
    together: weighTogether(together, weights),
    pairs,
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

/** Keeps the best of each pair of terms; the pair of `one` and `other` stands in row `one`. */
function noteTogether(together: Float64Array, exact: Float64Array): void {
  const size = exact.length;
  for (let one = 0; one < size; one += 1) {
    const degree = exact[one] ?? 0;
    if (degree === 0) continue;
    for (let other = one + 1; other < size; other += 1) {
      const at = one * size + other;
      together[at] = Math.max(together[at] ?? 0, degree * (exact[other] ?? 0));
    }
  }
}

function weighTogether(together: Float64Array, weights: Float64Array): number {
  const size = weights.length;
  let sum = 0;
  for (let one = 0; one < size; one += 1) {
    for (let other = one + 1; other < size; other += 1) {
      sum += (together[one * size + other] ?? 0) * (weights[one] ?? 0) * (weights[other] ?? 0);
    }
  }
  return sum;
}

interface Tally {
  readonly counts: Float64Array;
  readonly alike: Float64Array;
  readonly pairs: Set<number>;
}

interface SentenceMatch {
  readonly exact: Float64Array;
  readonly alike: Float64Array;
}

function matchSentence(
  matcher: TermMatcher,
  terms: readonly string[],
  size: number,
  tally?: Tally,
): SentenceMatch {
  const exact = new Float64Array(size);
  const alike = new Float64Array(size);
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
  return { exact, alike };
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
