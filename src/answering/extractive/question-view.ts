import type { Analyser, Understanding } from '../../retrieval/evidence.js';
import { bareQuestion } from '../../retrieval/question-courtesy.js';
import { createBeginnings } from './beginnings.js';
import { createLikeness, type Likeness } from './likeness.js';

/** A question as sentences of one language are held against it. */
export interface QuestionView {
  readonly understanding: Understanding;
  /** Term → weight, weights adding up to 1. */
  readonly terms: ReadonlyMap<string, number>;
  /** What a sentence's term stands for in the question; undefined where for nothing. */
  meaningOf(term: string): Meaning | undefined;
  /** Those of its terms that are in names and figures. */
  readonly named: ReadonlySet<string>;
  /** The terms of each name by itself. */
  readonly names: readonly (readonly string[])[];
  /** Its pairs of neighbouring words, function words too: the first → those that follow it. */
  readonly pairs: ReadonlyMap<string, ReadonlySet<string>>;
  readonly likeness: Likeness;
  readonly beginnings: Likeness;
}

export interface Meaning {
  /** One of the question's terms. */
  readonly term: string;
  /** 1 for the word itself, less for a paraphrase or a translation. */
  readonly degree: number;
}

/** A word of a sentence, with what it stands for. */
export interface ReadToken {
  /** As the analyser writes it. */
  readonly term: string;
  readonly stop: boolean;
  /** Where it begins in the text. */
  readonly start: number;
  readonly meaning: Meaning | undefined;
}

/**
 * The question's words may stand in an article in other forms: those that retrieval knows, and the
 * way of the article's language ("BRICS" has another stem in English than in French).
 */
export function viewQuestion(
  understanding: Understanding,
  analyser: Analyser,
  articleLanguage: string,
): QuestionView {
  const total = understanding.terms.reduce((sum, { weight }) => sum + weight, 0);
  const terms = new Map<string, number>();
  const meanings = new Map<string, Meaning>();
  const add = (form: string, term: string, degree: number) => {
    if (degree > (meanings.get(form)?.degree ?? 0)) meanings.set(form, { term, degree });
  };
  for (const { term, weight, forms } of understanding.terms) {
    terms.set(term, (terms.get(term) ?? 0) + weight / (total || 1));
    add(term, term, 1);
    for (const [form, degree] of forms ?? []) add(form, term, degree);
  }
  for (const [form, term] of formsInLanguage(understanding, analyser, articleLanguage)) {
    if (terms.has(term)) add(form, term, 1);
  }
  const names = termsOf(understanding.names, understanding, analyser);
  return {
    understanding,
    terms,
    meaningOf: (term) => meanings.get(term),
    named: new Set([...names, ...termsOf(understanding.figures, understanding, analyser)].flat()),
    names,
    pairs: pairsOf(understanding.question, articleLanguage, analyser),
    likeness: createLikeness(terms.keys()),
    beginnings: createBeginnings(terms.keys()),
  };
}

/** The terms of each of the words, function words left out. */
function termsOf(
  words: readonly string[],
  { language }: Understanding,
  analyser: Analyser,
): string[][] {
  return words.map((word) =>
    analyser.analyse(word, language).flatMap(({ stop, term }) => (stop ? [] : term)),
  );
}

function pairsOf(
  question: string,
  language: string,
  analyser: Analyser,
): ReadonlyMap<string, ReadonlySet<string>> {
  const pairs = new Map<string, Set<string>>();
  let before: string | undefined;
  for (const { term } of analyser.analyse(bareQuestion(question), language)) {
    if (before !== undefined) pairs.set(before, (pairs.get(before) ?? new Set()).add(term));
    before = term;
  }
  return pairs;
}

/** The question's words as the analyser writes them in the article's language → in its own. */
function formsInLanguage(
  { question, language }: Understanding,
  analyser: Analyser,
  articleLanguage: string,
): (readonly [form: string, term: string])[] {
  if (language === articleLanguage) return [];
  const own = new Map(
    analyser.analyse(question, language).map(({ start, term }) => [start, term] as const),
  );
  return analyser.analyse(question, articleLanguage).flatMap(({ start, term }) => {
    const name = own.get(start);
    return name === undefined ? [] : [[term, name] as const];
  });
}

/** Reads a text for a question. */
export function readTokens(
  text: string,
  language: string,
  question: QuestionView,
  analyser: Analyser,
): ReadToken[] {
  return analyser
    .analyse(text, language)
    .map(({ term, stop, start }) => ({ term, stop, start, meaning: question.meaningOf(term) }));
}

/** The question's terms that the tokens stand for, each with the highest degree. */
export function foundIn(tokens: readonly ReadToken[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { meaning } of tokens) {
    if (meaning === undefined) continue;
    found.set(meaning.term, Math.max(found.get(meaning.term) ?? 0, meaning.degree));
  }
  return found;
}
