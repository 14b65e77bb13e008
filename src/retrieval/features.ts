import { cueOf } from './answer-cues.js';
import type { AnswerKind } from './evidence.js';
import type { AnalysedPassage } from './passage-analysis.js';
import { matchPassage, type PassageMatch } from './passage-match.js';
import type { QuestionTerm } from './question-terms.js';
import { createTermMatcher } from './term-matcher.js';

/** What a passage is ranked by. Each is between 0 and 1, so that their weights can be compared. */
export const featureNames = [
  'bm25',
  'pieces',
  'found',
  'sentenceKind',
  'sentenceAlike',
  'pairs',
  'links',
  'names',
  'plain',
  'title',
  'topic',
] as const;
export type FeatureName = (typeof featureNames)[number];
export type Features = Readonly<Record<FeatureName, number>>;

export interface RankedQuestion {
  readonly terms: readonly QuestionTerm[];
  readonly kind: AnswerKind;
}

/** One passage that may answer, and what is known around it. */
export interface Candidate {
  readonly passage: AnalysedPassage;
  /** Content terms of the title and of the headings above the passage. */
  readonly context: readonly string[];
  /** Passages of one article share a value. */
  readonly articleId: string;
}

/** Features of each candidate, in the same order. `averageLength`: content terms a passage. */
export function computeFeatures(
  question: RankedQuestion,
  candidates: readonly Candidate[],
  averageLength: number,
): Features[] {
  const { terms } = question;
  const weights = Float64Array.from(terms, ({ weight }) => weight);
  const request = { matcher: createTermMatcher(terms), weights, cue: cueOf(question.kind) };
  const matched = candidates.map((candidate) => {
    const match = matchPassage(request, candidate.passage, candidate.context);
    return { articleId: candidate.articleId, length: candidate.passage.length, match };
  });
  const topics = topicShares(matched, weights);
  return matched.map(({ articleId, length, match }) => ({
    ...ownFeatures(terms, weights, match, length / averageLength),
    topic: topics.get(articleId) ?? 0,
  }));
}

// Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond" (2009).
const k1 = 1.2;
const b = 0.75;

function ownFeatures(
  terms: readonly QuestionTerm[],
  weights: Float64Array,
  match: PassageMatch,
  relativeLength: number,
): Omit<Features, 'topic'> {
  const damp = k1 * (1 - b + b * relativeLength);
  const total = Math.max(sumOf(weights), Number.EPSILON);
  let bm25 = 0;
  let pieces = 0;
  let found = 0;
  let title = 0;
  let named = 0;
  let namedTotal = 0;
  let plain = 0;
  let plainTotal = 0;
  for (let index = 0; index < weights.length; index += 1) {
    const weight = weights[index] ?? 0;
    const count = match.counts[index] ?? 0;
    const alike = match.alike[index] ?? 0;
    const present = Math.min(1, count);
    const inTitle = match.context[index] ?? 0;
    bm25 += (weight * count) / (count + damp);
    pieces += (weight * alike) / (alike + damp);
    found += weight * present;
    title += weight * inTitle;
    const anywhere = weight * Math.max(present, inTitle);
    if (terms[index]?.named === true) {
      namedTotal += weight;
      named += anywhere;
    } else if (terms[index]?.generic !== true) {
      plainTotal += weight;
      plain += anywhere;
    }
  }
  return {
    bm25: bm25 / total,
    pieces: pieces / total,
    found: found / total,
    sentenceKind: match.sentenceOfKind / total,
    sentenceAlike: match.sentenceAlike / total,
    pairs: match.pairs.size / Math.max(1, weights.length - 1),
    links: linkShare(terms, match),
    names: namedTotal === 0 ? 0 : named / namedTotal,
    plain: plainTotal === 0 ? 1 : plain / plainTotal,
    title: title / total,
  };
}

/** Share of the belongings ("président de la Chine") that the passage keeps together; 1 for none. */
function linkShare(terms: readonly QuestionTerm[], match: PassageMatch): number {
  let wanted = 0;
  let found = 0;
  terms.forEach(({ joined }, index) => {
    if (!joined || index + 1 >= terms.length) return;
    wanted += 1;
    if (match.pairs.has(index)) found += 1;
    else if ((match.context[index] ?? 0) > 0 && (match.context[index + 1] ?? 0) > 0) found += 1;
  });
  return wanted === 0 ? 1 : found / wanted;
}

/**
 * Share of the question that stands anywhere in the article, as far as its passages are candidates:
 * a passage seldom repeats what its article is about.
 */
function topicShares(
  matched: readonly { readonly articleId: string; readonly match: PassageMatch }[],
  weights: Float64Array,
): ReadonlyMap<string, number> {
  const total = Math.max(sumOf(weights), Number.EPSILON);
  const present = new Map<string, Float64Array>();
  for (const { articleId, match } of matched) {
    const known = present.get(articleId) ?? new Float64Array(weights.length);
    for (let term = 0; term < weights.length; term += 1) {
      const here = Math.max(Math.min(1, match.counts[term] ?? 0), match.context[term] ?? 0);
      known[term] = Math.max(known[term] ?? 0, here);
    }
    present.set(articleId, known);
  }
  const shareOf = (found: Float64Array): number =>
    found.reduce((sum, share, term) => sum + share * (weights[term] ?? 0), 0) / total;
  return new Map([...present].map(([articleId, found]) => [articleId, shareOf(found)]));
}

function sumOf(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}
