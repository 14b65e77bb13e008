import type { Analyser, Understanding } from '../../retrieval/evidence.js';
import { createLikeness, type Likeness } from './likeness.js';

/** A question as sentences of one language are held against it. */
export interface QuestionView {
  readonly understanding: Understanding;
  /** Term → weight, weights adding up to 1. */
  readonly terms: ReadonlyMap<string, number>;
  /** How a sentence's term is called in `terms`; undefined where the question does not have it. */
  nameOf(term: string): string | undefined;
  readonly likeness: Likeness;
}

/**
 * The question's words may stand in an article in the way of the article's language too: "BRICS" has
 * another stem in English than in French.
 */
export function viewQuestion(
  understanding: Understanding,
  analyser: Analyser,
  articleLanguage: string,
): QuestionView {
  const total = understanding.terms.reduce((sum, { weight }) => sum + weight, 0);
  const terms = new Map<string, number>();
  for (const { term, weight } of understanding.terms) {
    terms.set(term, (terms.get(term) ?? 0) + weight / (total || 1));
  }
  const names = new Map([...terms.keys()].map((term) => [term, term]));
  const { question, language } = understanding;
  if (language !== articleLanguage) {
    const own = new Map(
      analyser.analyse(question, language).map(({ start, term }) => [start, term] as const),
    );
    for (const { start, term } of analyser.analyse(question, articleLanguage)) {
      const name = own.get(start);
      if (name !== undefined && terms.has(name) && !names.has(term)) names.set(term, name);
    }
  }
  const likeness = createLikeness(terms.keys());
  return { understanding, terms, nameOf: (term) => names.get(term), likeness };
}
