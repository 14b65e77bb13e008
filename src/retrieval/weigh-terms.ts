import type { Analyser } from './evidence.js';
import type { Paraphrases } from './paraphrases.js';
import type { QuestionTerm } from './question-terms.js';
import type { ContentWord } from './question-words.js';
import type { TermStatistics } from './term-statistics.js';

export interface TermDependencies {
  readonly analyser: Analyser;
  readonly statistics: TermStatistics;
  readonly paraphrases: Paraphrases;
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
  const own = words.map((word) => ownForms(dependencies.analyser, word, languages));
  const weights = await statistics.weights([...new Set(own.flat())], languages.question);
  const terms = words.map((word, index) => {
    const forms = new Map((own[index] ?? []).map((form) => [form, 1]));
    const others = word.named ? [] : otherForms(dependencies, word, languages);
    for (const { term, degree } of others) if (!forms.has(term)) forms.set(term, degree);
    const weight = Math.min(...(own[index] ?? []).map((form) => weights.get(form) ?? 1));
    return { word, forms, weight };
  });
  const counts = await statistics.counts([
    ...new Set(terms.flatMap(({ forms }) => [...forms.keys()])),
  ]);
  return terms.map(({ word, forms, weight }) => ({
    term: word.term,
    named: word.named,
    generic: word.generic,
    joined: word.joined,
    weight: word.generic ? weight * genericShare : weight,
    forms,
    sought: soughtForms(forms, counts),
  }));
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

function otherForms(
  { paraphrases }: TermDependencies,
  word: ContentWord,
  { question, articles }: AskedLanguages,
): readonly { readonly term: string; readonly degree: number }[] {
  return articles.includes(question) ? paraphrases.of(word.term, question) : [];
}

/** Forms looked up of a word that the library does not have as it stands. */
const mostSought = 3;

/** What candidates are looked up by: the word itself, and where no passage has it, likely others. */
function soughtForms(
  forms: ReadonlyMap<string, number>,
  counts: ReadonlyMap<string, number>,
): string[] {
  const isThere = ([form]: readonly [string, number]): boolean => (counts.get(form) ?? 0) > 0;
  const own = [...forms].filter(([, degree]) => degree === 1);
  const others = own.some(isThere)
    ? []
    : [...forms]
        .filter((form) => form[1] < 1 && isThere(form))
        .sort((one, other) => other[1] - one[1])
        .slice(0, mostSought);
  return [...own, ...others].map(([form]) => form);
}
