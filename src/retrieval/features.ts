import { cueOf } from './answer-cues.js';
import type { AnswerKind } from './evidence.js';
import type { AnalysedPassage, AnalysedSentence } from './passage-analysis.js';
import type { QuestionTerm } from './question-terms.js';
import { createSoftMatcher, type SoftMatcher } from './soft-match.js';

/** What a passage is ranked by. Each is between 0 and 1, so that their weights can be compared. */
export const featureNames = [
  'bm25',
  'pieces',
  'found',
  'sentence',
  'sentenceKind',
  'pairs',
  'names',
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
  const scorer = createScorer(question, averageLength);
  const matches = candidates.map((candidate) => scorer.match(candidate));
  const topics = foundByArticle(candidates, matches, scorer.total, question.terms);
  return candidates.map((candidate, index) => {
    const match = matches[index] ?? emptyMatch;
    return { ...match.features, topic: topics.get(candidate.articleId) ?? 0 };
  });
}

interface Match {
  readonly features: Omit<Features, 'topic'>;
  /** Which question terms stand in the passage or its context. */
  readonly present: readonly number[];
}

interface Scorer {
  readonly total: number;
  match(candidate: Candidate): Match;
}

// Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond" (2009).
const k1 = 1.2;
const b = 0.75;

function createScorer(question: RankedQuestion, averageLength: number): Scorer {
  const { terms } = question;
  const weights = terms.map(({ weight }) => weight);
  const total = Math.max(sum(weights), Number.EPSILON);
  const finder = createFinder(terms);
  const soft = createSoftMatcher(terms);
  const cue = cueOf(question.kind);
  const saturate = (count: number, length: number): number =>
    (count * (k1 + 1)) / (count + k1 * (1 - b + (b * length) / averageLength)) / (k1 + 1);
  return {
    total,
    match({ passage, context }) {
      const counts = new Array<number>(terms.length).fill(0);
      const softCounts = new Array<number>(terms.length).fill(0);
      const best = { share: 0, kindShare: 0 };
      for (const sentence of passage.sentences) {
        const inSentence = matchSentence(sentence, finder, soft, counts, softCounts);
        const share = weigh(inSentence, weights) / total;
        best.share = Math.max(best.share, share);
        if (cue === 0 || (sentence.cues & cue) !== 0)
          best.kindShare = Math.max(best.kindShare, share);
      }
      const inContext = matchContext(context, finder, terms.length);
      const present = counts.map((count, index) =>
        Math.max(Math.min(1, count), inContext[index] ?? 0),
      );
      const features = {
        bm25:
          sum(
            counts.map((count, index) => (weights[index] ?? 0) * saturate(count, passage.length)),
          ) / total,
        pieces:
          sum(
            softCounts.map(
              (count, index) => (weights[index] ?? 0) * saturate(count, passage.length),
            ),
          ) / total,
        found:
          weigh(
            counts.map((count) => Math.min(1, count)),
            weights,
          ) / total,
        sentence: best.share,
        sentenceKind: best.kindShare,
        pairs: pairShare(terms, passage, finder),
        names: namedShare(terms, present),
        title: weigh(inContext, weights) / total,
      };
      return { features, present };
    },
  };
}

const emptyMatch: Match = {
  features: {
    bm25: 0,
    pieces: 0,
    found: 0,
    sentence: 0,
    sentenceKind: 0,
    pairs: 0,
    names: 0,
    title: 0,
  },
  present: [],
};

/** Term of a passage → question terms that it may stand for, with how likely. */
type Finder = ReadonlyMap<string, readonly (readonly [index: number, probability: number])[]>;

function createFinder(terms: readonly QuestionTerm[]): Finder {
  const finder = new Map<string, [number, number][]>();
  terms.forEach(({ forms }, index) => {
    for (const [form, probability] of forms) {
      const known = finder.get(form);
      if (known === undefined) finder.set(form, [[index, probability]]);
      else known.push([index, probability]);
    }
  });
  return finder;
}

/** Adds the sentence's matches to the counts; returns which question terms stand in it, 0 to 1. */
function matchSentence(
  sentence: AnalysedSentence,
  finder: Finder,
  soft: SoftMatcher,
  counts: number[],
  softCounts: number[],
): number[] {
  const inSentence = new Array<number>(counts.length).fill(0);
  for (const term of sentence.terms) {
    for (const [index, probability] of finder.get(term) ?? []) {
      counts[index] = (counts[index] ?? 0) + probability;
      inSentence[index] = Math.max(inSentence[index] ?? 0, probability);
    }
    for (const [index, similarity] of soft.similar(term)) {
      softCounts[index] = (softCounts[index] ?? 0) + similarity;
    }
  }
  return inSentence;
}

function matchContext(context: readonly string[], finder: Finder, length: number): number[] {
  const found = new Array<number>(length).fill(0);
  for (const term of context) {
    for (const [index, probability] of finder.get(term) ?? []) {
      found[index] = Math.max(found[index] ?? 0, probability);
    }
  }
  return found;
}

/** Neighbouring question terms that stand within three words of each other in a sentence. */
function pairShare(
  terms: readonly QuestionTerm[],
  passage: AnalysedPassage,
  finder: Finder,
): number {
  if (terms.length < 2) return 0;
  const found = new Set<number>();
  for (const sentence of passage.sentences) {
    const recent: { readonly index: number; readonly at: number }[] = [];
    sentence.terms.forEach((term, at) => {
      for (const [index] of finder.get(term) ?? []) {
        for (const other of recent) {
          if (at - other.at <= 3 && Math.abs(other.index - index) === 1) {
            found.add(Math.min(other.index, index));
          }
        }
        recent.push({ index, at });
      }
    });
  }
  return found.size / (terms.length - 1);
}

function namedShare(terms: readonly QuestionTerm[], present: readonly number[]): number {
  let wanted = 0;
  let found = 0;
  terms.forEach(({ named, weight }, index) => {
    if (!named) return;
    wanted += weight;
    found += weight * (present[index] ?? 0);
  });
  return wanted === 0 ? 0 : found / wanted;
}

/** Share of the question found anywhere in the article, as far as its passages are candidates. */
function foundByArticle(
  candidates: readonly Candidate[],
  matches: readonly Match[],
  total: number,
  terms: readonly QuestionTerm[],
): Map<string, number> {
  const present = new Map<string, number[]>();
  candidates.forEach(({ articleId }, index) => {
    const known = present.get(articleId) ?? new Array<number>(terms.length).fill(0);
    matches[index]?.present.forEach((value, term) => {
      known[term] = Math.max(known[term] ?? 0, value);
    });
    present.set(articleId, known);
  });
  const weights = terms.map(({ weight }) => weight);
  return new Map([...present].map(([id, values]) => [id, weigh(values, weights) / total]));
}

function weigh(values: readonly number[], weights: readonly number[]): number {
  return values.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), 0);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
