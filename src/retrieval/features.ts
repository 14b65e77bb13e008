import { cueOf } from './answer-cues.js';
import type { AnswerKind } from './evidence.js';
import type { AnalysedPassage } from './passage-analysis.js';
import { createPassageMatcher, type PassageMatch } from './passage-match.js';
import type { QuestionTerm } from './question-terms.js';
import { createTermMatcher } from './term-matcher.js';
import { createWordingMatcher, type WordingWord } from './wording.js';

/** What a passage is ranked by. Each is between 0 and 1, so that their weights can be compared. */
export const featureNames = [
  'bm25',
  'pieces',
  'found',
  'sentenceKind',
  'pairs',
  'links',
  'names',
  'plain',
  'title',
  'topic',
  'wording',
  'phrases',
  'sentenceTitle',
  'together',
] as const;
export type FeatureName = (typeof featureNames)[number];
export type Features = Readonly<Record<FeatureName, number>>;

export interface RankedQuestion {
  readonly terms: readonly QuestionTerm[];
  readonly wording: readonly WordingWord[];
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
  const matcher = createTermMatcher(terms);
  const matchPassage = createPassageMatcher({ matcher, weights, cue: cueOf(question.kind) });
  const matched = candidates.map((candidate) => {
    const match = matchPassage(candidate.passage, candidate.context);
    return { candidate, articleId: candidate.articleId, match };
  });
  const compareWording = createWordingMatcher(question.wording);
  const topics = topicShares(matched, weights);
  return matched.map(({ candidate: { passage }, articleId, match }) => ({
    ...countFeatures(weights, match, passage.length / averageLength),
    ...shareFeatures(terms, weights, match),
    ...compareWording(passage.sentences),
    pairs: match.pairs.size / Math.max(1, weights.length - 1),
    links: linkShare(terms, match),
    topic: topics.get(articleId) ?? 0,
  }));
}

// Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond" (2009).
const k1 = 1.2;
const b = 0.75;

/** What grows with the number of occurrences. */
function countFeatures(
  weights: Float64Array,
  { counts, alike }: PassageMatch,
  relativeLength: number,
): Pick<Features, 'bm25' | 'pieces'> {
  const damp = k1 * (1 - b + b * relativeLength);
  const saturated = (values: Float64Array): Float64Array =>
    values.map((count) => count / (count + damp));
  return {
    bm25: shareOf(weights, saturated(counts)),
    pieces: shareOf(weights, saturated(alike)),
  };
}

type ShareName =
  | 'found'
  | 'title'
  | 'names'
  | 'plain'
  | 'sentenceKind'
  | 'sentenceTitle'
  | 'together';

/** Shares of the question's weight, or of the weight of some of its terms. */
function shareFeatures(
  terms: readonly QuestionTerm[],
  weights: Float64Array,
  match: PassageMatch,
): Pick<Features, ShareName> {
  const total = Math.max(sumOf(weights), Number.EPSILON);
  const present = match.counts.map((count) => Math.min(1, count));
  const anywhere = present.map((share, at) => Math.max(share, match.context[at] ?? 0));
  const named = weights.map((weight, at) => (terms[at]?.named === true ? weight : 0));
  const plain = weights.map((weight, at) =>
    terms[at]?.named === true || terms[at]?.generic === true ? 0 : weight,
  );
  const squares = weights.reduce((sum, weight) => sum + weight * weight, 0);
  const pairWeight = (total * total - squares) / 2;
  return {
    found: shareOf(weights, present),
    title: shareOf(weights, match.context),
    names: shareOf(named, anywhere),
    plain: sumOf(plain) === 0 ? 1 : shareOf(plain, anywhere),
    sentenceKind: match.sentenceOfKind / total,
    sentenceTitle: match.sentenceTitle / total,
    together: terms.length < 2 ? 0 : match.together / pairWeight,
  };
}

/** The weighted mean; 0 where nothing weighs. */
function shareOf(weights: Float64Array, values: Float64Array): number {
  let sum = 0;
  let total = 0;
  for (let index = 0; index < weights.length; index += 1) {
    sum += (weights[index] ?? 0) * (values[index] ?? 0);
    total += weights[index] ?? 0;
  }
  return total === 0 ? 0 : sum / total;
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
  const present = new Map<string, Float64Array>();
  for (const { articleId, match } of matched) {
    const known = present.get(articleId) ?? new Float64Array(weights.length);
    for (let term = 0; term < weights.length; term += 1) {
      const here = Math.max(Math.min(1, match.counts[term] ?? 0), match.context[term] ?? 0);
      known[term] = Math.max(known[term] ?? 0, here);
    }
    present.set(articleId, known);
  }
  return new Map([...present].map(([articleId, found]) => [articleId, shareOf(weights, found)]));
}

function sumOf(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}
