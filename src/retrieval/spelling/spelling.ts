import type { Analyser } from '../evidence.js';
import { fold } from '../fold.js';
import type { KnownVocabulary } from '../language-scores.js';
import type { ContentWord, Correction } from '../question-words.js';
import type { TermStatistics } from '../term-statistics.js';
import type { TranslationTables } from '../translation/translation-tables.js';
import type { LibraryWords } from './library-words.js';
import { respellings } from './respellings.js';
import type { NearWord, WordList } from './word-list.js';

/**
 * Finds what misspelt words of a question may be meant for.
 *
 * DECISION: only what neither the library nor ordinary text knows is taken for misspelt, and what it
 * may be meant for counts beside it, never instead of it, so that nothing is lost.
 */
export interface Spelling {
  /** The same words; those that nobody knows with `corrections`. */
  correct(words: readonly ContentWord[], languages: SpellingLanguages): Promise<ContentWord[]>;
}

export interface SpellingLanguages {
  readonly question: string;
  /** Languages of the articles asked. */
  readonly articles: readonly string[];
  /** What else the question's language may be. */
  readonly others?: readonly { readonly language: string }[];
}

export interface SpellingDependencies {
  readonly analyser: Analyser;
  readonly statistics: Pick<TermStatistics, 'counts'>;
  readonly translations: TranslationTables;
  readonly vocabulary: KnownVocabulary;
  readonly libraryWords: LibraryWords;
}

export function createSpelling(dependencies: SpellingDependencies): Spelling {
  return {
    async correct(words, languages) {
      const terms = words.map(({ surface }) => termsOf(dependencies, surface, languages));
      const counts = await dependencies.statistics.counts([...new Set(terms.flat())]);
      const isHeld = (own: readonly string[]) => own.some((term) => (counts.get(term) ?? 0) > 0);
      return await Promise.all(
        words.map(async (word, index) => {
          if (isHeld(terms[index] ?? []) || isKnown(dependencies, word, languages)) return word;
          if ((await dependencies.libraryWords.words()).has(fold(word.surface))) return word;
          const corrections = await correctionsOf(dependencies, word.surface, languages);
          return corrections.length === 0 ? word : { ...word, corrections };
        }),
      );
    },
  };
}

/** A word as articles of any language asked, and of the question's, would have it. */
function termsOf(
  { analyser }: SpellingDependencies,
  surface: string,
  { question, articles }: SpellingLanguages,
): string[] {
  const languages = new Set([question, ...articles]);
  return [...languages].flatMap((language) =>
    analyser.analyse(surface, language).map(({ term }) => term),
  );
}

/** True where the word is one of the question's language, or of what that may be. */
function isKnown(
  { vocabulary, translations }: SpellingDependencies,
  { surface }: ContentWord,
  { question, articles, others = [] }: SpellingLanguages,
): boolean {
  if (!isWord.test(surface) || surface.length < fewestLetters) return true;
  if ([{ language: question }, ...others].some(({ language }) => vocabulary.has(surface, language)))
    return true;
  return articles.some((article) => {
    const table = translations.for(question, article);
    if (table === undefined) return false;
    return table.translate(surface).length > 0 || table.parts(surface).length > 0;
  });
}

const isWord = /^\p{L}[\p{L}\p{M}]*$/u;
const fewestLetters = 4;
const longWord = 8;
/** Of words of four to seven letters one may be wrong, of longer ones two. */
const slips = (word: string): number => (word.length < longWord ? 1 : 2);

async function correctionsOf(
  dependencies: SpellingDependencies,
  surface: string,
  languages: SpellingLanguages,
): Promise<readonly Correction[]> {
  const word = fold(surface);
  const list = await dependencies.libraryWords.words();
  const respelt = respellings(word, languages.question, list);
  if (respelt.length > 0) return respelt.map((each) => ({ surface: each, degree: certain }));
  const near = await withCounts(dependencies, candidates(dependencies, list, word, languages));
  return closest(near)
    .map((each) => ({ surface: each.word, score: likelihood(word, each) }))
    .sort((one, two) => two.score - one.score || (one.surface < two.surface ? -1 : 1))
    .slice(0, mostCorrections)
    .map(({ surface: each, score }, _, [best]) => ({
      surface: each,
      degree: certain * Math.sqrt(score / (best?.score ?? score)),
    }));
}

const certain = 0.9;
const mostCorrections = 3;

interface Candidate extends NearWord {
  /** As the index has it: its own terms, or those that translate it. */
  readonly terms: readonly string[];
  /** Passages that have it at least. */
  readonly least: number;
}

/** Words of the library, and of the question's language where a table translates it. */
function candidates(
  dependencies: SpellingDependencies,
  list: WordList,
  word: string,
  languages: SpellingLanguages,
): readonly Candidate[] {
  const own = list.near(word, slips(word)).map((each) => ({
    ...each,
    terms: termsOf(dependencies, each.word, languages),
    least: 1,
  }));
  const { question, articles } = languages;
  if (articles.includes(question)) return own;
  const translated = articles.flatMap((article) => {
    const table = dependencies.translations.for(question, article);
    if (table === undefined) return [];
    return table.near(word, slips(word)).map((each) => {
      const likeliest = table.translate(each.word).slice(0, looked);
      return { ...each, terms: likeliest.map(({ term }) => term), least: 0 };
    });
  });
  return [...own, ...translated];
}

/** Translations by which it is told whether the library speaks of a word. */
const looked = 2;

type CountedCandidate = Candidate & { readonly passages: number };

/** Those that the library has, and in how many passages; translations beside it are not counted. */
async function withCounts(
  { statistics }: SpellingDependencies,
  near: readonly Candidate[],
): Promise<readonly CountedCandidate[]> {
  const counts = await statistics.counts([...new Set(near.flatMap(({ terms }) => terms))]);
  return near
    .map((each) => ({
      ...each,
      passages: Math.max(each.least, ...each.terms.map((term) => counts.get(term) ?? 0)),
    }))
    .filter(({ passages }) => passages > 0);
}

/** A word with one slip is believed before any with two. */
function closest(near: readonly CountedCandidate[]): readonly CountedCandidate[] {
  const least = Math.min(...near.map(({ distance }) => distance));
  return near.filter(({ distance }) => distance === least);
}

/** How likely a word was meant: common words are, and first letters are seldom wrong. */
function likelihood(typed: string, { word, passages }: CountedCandidate): number {
  const opening = typed.charAt(0) === word.charAt(0) ? 1 : otherOpening;
  return opening * (1 + Math.log(passages));
}

const otherOpening = 0.2;
