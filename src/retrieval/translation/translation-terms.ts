import { createRequire } from 'node:module';
import type { Analyser } from '../evidence.js';
import { fold } from '../fold.js';
import { contentTerms } from '../passage-analysis.js';
import { isStopWord } from '../stop-words.js';
import { splitWords } from '../words.js';

/**
 * The content terms of a text as translation tables call them, in order. French and English: the
 * analyser's, because passages are indexed by them. German and Spanish, which the analyser only
 * folds: stemmed (Snowball), so that "Häuser" finds what was learned of "Haus".
 */
export type TranslationTerms = (text: string) => string[];

/** @throws RangeError for a language that no table has. */
export function createTranslationTerms(analyser: Analyser, language: string): TranslationTerms {
  if (language === 'fr' || language === 'en') {
    return (text) => contentTerms(analyser.analyse(text, language));
  }
  const algorithm = algorithms.get(language);
  if (algorithm === undefined) throw new RangeError(`no translation terms for "${language}"`);
  const stemmer: SnowballStemmer = require('snowball-stemmers').newStemmer(algorithm);
  const stems = new Map<string, string>();
  const make = (word: string): string => {
    // Spanish endings are told by their accents, German ones are not.
    const text = language === 'es' ? word.toLowerCase().normalize('NFC') : fold(word);
    return fold(stemmer.stem(text));
  };
  const stem = (word: string): string => {
    const known = stems.get(word);
    if (known !== undefined) return known;
    if (stems.size >= mostRemembered) stems.clear();
    const made = make(word);
    stems.set(word, made);
    return made;
  };
  return (text) =>
    splitWords(text)
      .filter(({ text: word }) => !isStopWord(fold(word), language))
      .map(({ text: word }) => stem(word));
}

const algorithms: ReadonlyMap<string, string> = new Map([
  ['de', 'german'],
  ['es', 'spanish'],
]);

const mostRemembered = 100_000;

interface SnowballStemmer {
  stem(word: string): string;
}

/** The stemmers are CommonJS without types. */
const require = createRequire(import.meta.url);
