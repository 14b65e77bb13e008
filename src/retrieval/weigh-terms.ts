import type { Analyser } from './evidence.js';
import type { Paraphrases } from './paraphrases.js';
import type { QuestionTerm } from './question-terms.js';
import type { ContentWord } from './question-words.js';
import type { TermStatistics } from './term-statistics.js';
import type { Translation, TranslationTables } from './translation/translation-tables.js';

export interface TermDependencies {
  readonly analyser: Analyser;
  readonly statistics: TermStatistics;
  readonly paraphrases: Paraphrases;
  readonly translations: TranslationTables;
}

export interface AskedLanguages {
  readonly question: string;
  /** Languages of the articles asked. */
  readonly articles: readonly string[];
}

/** Gives the words their weights, and the forms in which they may stand in an article. */
export async function weighTerms(
  dependencies: TermDependencies,
  words: readonly ContentWord[],
  languages: AskedLanguages,
): Promise<QuestionTerm[]> {
  const { statistics } = dependencies;
  const found = words.map((word) => formsOf(dependencies, word, languages));
  const weights = await weightsOf(statistics, found, languages);
  const sought = await Promise.all(found.map(({ forms }) => soughtForms(statistics, forms)));
  return words.map(({ term, named, generic, joined }, index) => {
    const weight = weights[index] ?? 1;
    return {
      term,
      named,
      generic,
      joined,
      weight: generic ? weight * genericShare : weight,
      forms: found[index]?.forms ?? new Map(),
      sought: sought[index] ?? [],
    };
  });
}

interface WordForms {
  readonly forms: ReadonlyMap<string, number>;
  /** As the analyser writes the word in its own language and in the way of the articles'. */
  readonly own: readonly string[];
  /** What it may be in an article's language, their weights adding up to 1; empty where unknown. */
  readonly translations: readonly Translation[];
  readonly translatedTo: string;
}

function formsOf(
  dependencies: TermDependencies,
  word: ContentWord,
  languages: AskedLanguages,
): WordForms {
  const { paraphrases, translations } = dependencies;
  const own = ownForms(dependencies.analyser, word, languages);
  const forms = new Map<string, number>();
  const other = languages.articles.find((language) => language !== languages.question) ?? '';
  const translated = translations.for(languages.question, other)?.translate(word.surface) ?? [];
  const isSpoken = languages.articles.includes(languages.question);
  // A word that is written alike in two languages seldom means the same, unless it is a name.
  const asItStands = translated.length > 0 && !word.named && !isSpoken ? untranslated : 1;
  for (const form of own) forms.set(form, asItStands);
  if (isSpoken && !word.named) {
    for (const { term, degree } of paraphrases.of(word.term, languages.question)) {
      forms.set(term, Math.max(forms.get(term) ?? 0, degree));
    }
  }
  for (const { term, weight } of translated) {
    forms.set(term, Math.max(forms.get(term) ?? 0, degreeOf(weight, translated)));
  }
  return { forms, own, translations: translated, translatedTo: other };
}

/** Part of an occurrence that the word as it stands counts in the text of another language. */
const untranslated = 0.3;

/** The likeliest translation counts wholly, the others by the root of how much less likely they are. */
function degreeOf(weight: number, translated: readonly Translation[]): number {
  return Math.sqrt(weight / (translated[0]?.weight ?? 1));
}

async function weightsOf(
  statistics: TermStatistics,
  found: readonly WordForms[],
  { question }: AskedLanguages,
): Promise<number[]> {
  const own = await statistics.weights([...new Set(found.flatMap(({ own }) => own))], question);
  const weights: number[] = [];
  for (const word of found) {
    const least = Math.min(...word.own.map((form) => own.get(form) ?? 1));
    if (word.translations.length === 0) {
      weights.push(least);
      continue;
    }
    const terms = word.translations.map(({ term }) => term);
    const others = await statistics.weights(terms, word.translatedTo);
    const mean = word.translations.reduce(
      (sum, { term, weight }) => sum + weight * (others.get(term) ?? 1),
      0,
    );
    weights.push(Math.min(least, mean));
  }
  return weights;
}

/** Part of its weight that a word keeps which says only what sort of thing is wanted. */
const genericShare = 0.4;

/** The word as the analyser writes it, in its own language and in the way of the articles'. */
function ownForms(analyser: Analyser, word: ContentWord, languages: AskedLanguages): string[] {
  const forms = new Set([word.term]);
  for (const language of languages.articles) {
    if (language === languages.question) continue;
    for (const { term } of analyser.analyse(word.surface, language)) forms.add(term);
  }
  return [...forms];
}

/** Forms of one word that are looked up, at most; each makes a question slower. */
const mostSought = 4;
/** As likely as this, a form is always looked up. */
const likely = 0.4;

/** What candidates are looked up by: the likely forms, and where no passage has one, any others. */
async function soughtForms(
  statistics: TermStatistics,
  forms: ReadonlyMap<string, number>,
): Promise<string[]> {
  const sorted = [...forms].sort((one, other) => other[1] - one[1]);
  const chosen = sorted.flatMap(([form, degree]) => (degree >= likely ? [form] : []));
  const first = chosen.slice(0, mostSought);
  // Counting a common term is slow in a large library, so the others are counted only when needed.
  if ((await presentOf(statistics, first)).length > 0) return first;
  const others = sorted.map(([form]) => form).filter((form) => !first.includes(form));
  return [...first, ...(await presentOf(statistics, others)).slice(0, mostSought)];
}

/** Those of the terms that some passage holds. */
async function presentOf(statistics: TermStatistics, terms: readonly string[]): Promise<string[]> {
  const counts = await statistics.counts(terms);
  return terms.filter((term) => (counts.get(term) ?? 0) > 0);
}
