import type { Analyser } from '../evidence.js';
import { fold } from '../fold.js';
import type { KnownVocabulary } from '../language-scores.js';
import type { TermStatistics } from '../term-statistics.js';
import type { TranslationTables } from '../translation/translation-tables.js';
import type { LibraryWords } from './library-words.js';

/** Tells which words nobody knows: neither the library nor ordinary text. */
export interface UnknownWords {
  /** Those of the words, as written. */
  among(words: readonly string[], languages: SpellingLanguages): Promise<ReadonlySet<string>>;
}

export interface SpellingLanguages {
  readonly question: string;
  /** Languages of the articles asked. */
  readonly articles: readonly string[];
  /** What else the question's language may be. */
  readonly others?: readonly { readonly language: string }[];
}

export interface UnknownWordsDependencies {
  readonly analyser: Analyser;
  readonly statistics: Pick<TermStatistics, 'counts'>;
  readonly translations: TranslationTables;
  readonly vocabulary: KnownVocabulary;
  readonly libraryWords: LibraryWords;
}

export function createUnknownWords(dependencies: UnknownWordsDependencies): UnknownWords {
  const { analyser, statistics, libraryWords } = dependencies;
  return {
    async among(words, languages) {
      const terms = new Map(words.map((word) => [word, indexedAs(analyser, word, languages)]));
      const counts = await statistics.counts([...new Set([...terms.values()].flat())]);
      const isHeld = (word: string): boolean =>
        (terms.get(word) ?? []).some((term) => (counts.get(term) ?? 0) > 0);
      const unknown = words.filter(
        (word) => isMendable(word) && !isHeld(word) && !isOrdinary(dependencies, word, languages),
      );
      if (unknown.length === 0) return new Set();
      const list = await libraryWords.words();
      return new Set(unknown.filter((word) => !list.has(fold(word))));
    },
  };
}

/** A word as articles of any language asked, and of the question's, would have it. */
export function indexedAs(
  analyser: Analyser,
  word: string,
  { question, articles }: SpellingLanguages,
): string[] {
  const languages = new Set([question, ...articles]);
  return [...languages].flatMap((language) =>
    analyser.analyse(word, language).map(({ term }) => term),
  );
}

/** Figures, and words that have too many neighbours, are left as they are. */
function isMendable(word: string): boolean {
  return word.length >= fewestLetters && isWord.test(word);
}

const isWord = /^\p{L}[\p{L}\p{M}]*$/u;
const fewestLetters = 4;

/** True where the word is one of the question's language, or of what that may be. */
function isOrdinary(
  { vocabulary, translations }: UnknownWordsDependencies,
  word: string,
  { question, articles, others = [] }: SpellingLanguages,
): boolean {
  const languages = [question, ...others.map(({ language }) => language)];
  if (languages.some((language) => vocabulary.has(word, language))) return true;
  return articles.some((article) => {
    const table = translations.for(question, article);
    if (table === undefined) return false;
    return table.translate(word).length > 0 || table.parts(word).length > 0;
  });
}
