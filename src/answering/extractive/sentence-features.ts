import type { Understanding } from '../../retrieval/evidence.js';
import { findAnswers, hasCue, hasForm } from './answer-cues.js';
import { foundIn, type QuestionView, type ReadToken } from './question-view.js';

/** What is compared with the question: one sentence, and what stands around it. */
export interface SentenceView {
  readonly text: string;
  readonly tokens: readonly ReadToken[];
  /** Terms of the question in the sentence before it in its section, each with its degree. */
  readonly before: ReadonlyMap<string, number>;
  /** Those in the article's title and the section's heading. */
  readonly headings: ReadonlyMap<string, number>;
  /** Rank of the passage, from 0, and how far its score lies under the best one's. */
  readonly passageRank: number;
  readonly passageLag: number;
}

export const sentenceFeatures = [
  'overlap',
  'paraphrased',
  'likeness',
  'before',
  'headings',
  'pairs',
  'form',
  'formNear',
  'cue',
  'passageRank',
  'passageLag',
] as const;
export type SentenceFeature = (typeof sentenceFeatures)[number];

/** Each feature between 0 and 1; what each is worth stands in sentence-weights.ts. */
export function featuresOf(
  question: QuestionView,
  sentence: SentenceView,
): Record<SentenceFeature, number> {
  const { understanding } = question;
  const { headings, before } = sentence;
  const content = sentence.tokens.filter((token) => !token.stop);
  const found = foundIn(content);
  const answers = newAnswers(understanding, sentence.text);
  return {
    overlap: massOf(question, (term) => (found.get(term) === 1 ? 1 : 0)),
    paraphrased: massOf(question, (term) => (found.get(term) === 1 ? 0 : found.get(term))),
    likeness: likenessMass(question, content, found),
    before: massOf(question, (term) =>
      found.has(term) || headings.has(term) ? 0 : before.get(term),
    ),
    headings: massOf(question, (term) => (found.has(term) ? 0 : headings.get(term))),
    pairs: pairShare(question, content),
    form: answers.length > 0 ? 1 : 0,
    formNear: nearness(question, content, answers),
    cue: hasCue(understanding.kind, sentence.text) ? 1 : 0,
    passageRank: 1 / (1 + sentence.passageRank),
    passageLag: sentence.passageLag,
  };
}

/** Spans of the kind wanted that do not merely repeat words of the question. */
function newAnswers(understanding: Understanding, text: string): (readonly [number, number])[] {
  if (!hasForm(understanding.kind)) return [];
  const asked = understanding.question.toLowerCase();
  return findAnswers(understanding.kind, text).filter(
    ([start, end]) => !asked.includes(text.slice(start, end).toLowerCase()),
  );
}

/** The weight of the terms, each as far as it holds: 0 (or undefined) to 1. */
function massOf(question: QuestionView, holds: (term: string) => number | undefined): number {
  let mass = 0;
  for (const [term, weight] of question.terms) mass += weight * (holds(term) ?? 0);
  return mass;
}

/** Mass of the terms that are missing, by how much the likest word of the sentence is like each. */
function likenessMass(
  { terms, likeness }: QuestionView,
  content: readonly ReadToken[],
  found: ReadonlyMap<string, number>,
): number {
  const likest = new Map<string, number>();
  for (const other of content) {
    if (other.meaning !== undefined) continue;
    for (const [term, alike] of likeness.of(other.term)) {
      if (!found.has(term)) likest.set(term, Math.max(likest.get(term) ?? 0, alike));
    }
  }
  return [...likest].reduce((sum, [term, alike]) => sum + alike * (terms.get(term) ?? 0), 0);
}

/** Share of neighbouring terms of the question that stand within three words here. */
function pairShare(question: QuestionView, content: readonly ReadToken[]): number {
  const terms = [...question.terms.keys()];
  if (terms.length < 2) return 0;
  const places = new Map<string, number[]>();
  content.forEach(({ meaning }, index) => {
    if (meaning !== undefined) {
      places.set(meaning.term, [...(places.get(meaning.term) ?? []), index]);
    }
  });
  const near = (a: string, b: string) =>
    places.get(a)?.some((i) => places.get(b)?.some((j) => Math.abs(i - j) <= 2)) ?? false;
  const pairs = terms.slice(1).filter((term, index) => near(terms[index] ?? term, term));
  return pairs.length / (terms.length - 1);
}

/** How near the words found stand to a span of the kind wanted: 1 beside it, towards 0 far off. */
function nearness(
  question: QuestionView,
  content: readonly ReadToken[],
  answers: readonly (readonly [number, number])[],
): number {
  let best = 0;
  for (const [start, end] of answers) {
    let near = 0;
    for (const token of content) {
      const { meaning } = token;
      if (meaning === undefined || (token.end > start && token.start < end)) continue;
      const distance = token.end <= start ? start - token.end : token.start - end;
      near += (meaning.degree * (question.terms.get(meaning.term) ?? 0)) / (1 + distance / 40);
    }
    best = Math.max(best, near);
  }
  return Math.min(1, best);
}
