import type { QuestionTerm } from './question-terms.js';
import type { ContentWord } from './question-words.js';
import type { TermStatistics } from './term-statistics.js';
import type { Translation } from './translation/translation-table.js';
import {
  type AskedLanguages,
  type FormDependencies,
  type WordForms,
  wordForms,
  wordsToTranslate,
} from './word-forms.js';

export interface TermDependencies extends FormDependencies {
  readonly statistics: TermStatistics;
}

/** Gives the words their weights, and the forms in which they may stand in an article. */
export async function weighTerms(
  dependencies: TermDependencies,
  asked: readonly ContentWord[],
  languages: AskedLanguages,
): Promise<QuestionTerm[]> {
  const { statistics } = dependencies;
  const words = wordsToTranslate(dependencies, asked, languages);
  const found = words.map((word) => ({ word, ...wordForms(dependencies, word, languages) }));
  const weights = await weightsOf(statistics, found, languages);
  const sought = await Promise.all(found.map(({ forms }) => soughtForms(statistics, forms)));
  return found.map(({ word, forms, spellings }, index) => {
    const weight = weights[index] ?? 1;
    return {
      term: word.term,
      named: word.named,
      generic: word.generic,
      joined: word.joined,
      weight: word.generic ? weight * genericShare : weight,
      forms,
      spellings,
      sought: sought[index] ?? [],
    };
  });
}

async function weightsOf(
  statistics: TermStatistics,
  found: readonly WordForms[],
  { question }: AskedLanguages,
): Promise<number[]> {
  const own = await statistics.weights([...new Set(found.flatMap(({ own }) => own))], question);
  const likely = found.map(({ translations }) => likelyTerms(translations));
  const translatedTo = found[0]?.translatedTo ?? question;
  const others = await statistics.weights([...new Set(likely.flat())], translatedTo);
  return found.map((word, index) =>
    Math.min(
      ...word.own.map((form) => own.get(form) ?? 1),
      ...(likely[index] ?? []).map((term) => others.get(term) ?? 1),
    ),
  );
}

/**
 * A word is as telling as the most common of its likely translations: what stands anywhere proves
 * little. By their mean weight, more than twice as many questions were answered from wrong passages.
 */
function likelyTerms(translations: readonly Translation[]): string[] {
  const least = shareOfBest * (translations[0]?.weight ?? 0);
  return translations
    .filter(({ weight }) => weight >= least)
    .slice(0, mostWeighed)
    .map(({ term }) => term);
}

const shareOfBest = 0.2;
/** Counting a common term is slow in a large library. */
const mostWeighed = 4;

/** Part of its weight that a word keeps which says only what sort of thing is wanted. */
const genericShare = 0.4;

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
