import { fold } from './fold.js';
import { languagesWithStopWords, stopWordsOf } from './stop-words.js';
import { splitWords } from './words.js';

/** Which words a language has, as far as we know. */
export interface KnownVocabulary {
  has(word: string, language: string): boolean;
}

export type FourLanguages = (typeof languagesWithStopWords)[number];

/** How well a question fits a language; only to be compared. */
export interface ScoredLanguage {
  readonly language: FourLanguages;
  readonly score: number;
}

/** By the words that carry no content, letters of one language only, and chat spellings. */
export function byFunctionWords(question: string): readonly ScoredLanguage[] {
  // "AI" is no French "ai", unless everything is written so.
  const isShouted = question === question.toUpperCase();
  const words = splitWords(question)
    .filter(({ text }) => isShouted || text.length === 1 || text !== text.toUpperCase())
    .map(({ text }) => fold(text));
  return languagesWithStopWords.map((language) => ({
    language,
    score: scoreOf(language, words, question),
  }));
}

/** Adds what the other words say; a word that several languages have says little. */
export function withVocabulary(
  scored: readonly ScoredLanguage[],
  question: string,
  vocabulary: KnownVocabulary,
): readonly ScoredLanguage[] {
  const highest = Math.max(...scored.map(({ score }) => score));
  // A language without any of its function words is asked only where no language has one.
  const asked = scored.filter(({ score }) => score > 0 || highest === 0);
  const scores = new Map(scored.map(({ language, score }) => [language, score]));
  for (const { text, start } of splitWords(question)) {
    const folded = fold(text);
    // Names are the same in every language.
    if (start > 1 && text !== text.toLowerCase()) continue;
    if (languagesWithStopWords.some((language) => stopWordsOf(language).has(folded))) continue;
    const having = asked.filter(({ language }) => vocabulary.has(text, language));
    for (const { language } of having) {
      scores.set(language, (scores.get(language) ?? 0) + knownWord / having.length);
    }
  }
  return [...scores].map(([language, score]) => ({ language, score }));
}

/** What a known word counts against a function word. */
const knownWord = 0.7;

/** Letters that only one of the four languages uses. */
const telling: Readonly<Record<FourLanguages, RegExp>> = {
  fr: /[çœêèùâîôû]|\b(?:qu|l|d|c|n|s|j)['’]/iu,
  en: /\b\p{L}+['’](?:s|t|re|ll|ve)\b/iu,
  es: /[ñ¿¡áóí]/iu,
  de: /[äöüß]/iu,
};

/** Chat spellings of question words, which no list of function words has. */
const chatWords: Readonly<Record<string, FourLanguages>> = {
  koi: 'fr',
  kwa: 'fr',
  ki: 'fr',
  kand: 'fr',
  kel: 'fr',
  kelle: 'fr',
  keske: 'fr',
  pourkoi: 'fr',
  pk: 'fr',
  cmb: 'fr',
  cest: 'fr',
  wat: 'en',
  wut: 'en',
  whats: 'en',
  whos: 'en',
  wheres: 'en',
  q: 'es',
  xq: 'es',
  kien: 'es',
  dnd: 'es',
  wieviele: 'de',
  nich: 'de',
};

function scoreOf(language: FourLanguages, words: readonly string[], question: string): number {
  let score = telling[language].test(question) ? 1 : 0;
  for (const word of words) {
    if (chatWords[word] === language) score += 1;
    if (!stopWordsOf(language).has(word)) continue;
    const shared = languagesWithStopWords.filter((other) => stopWordsOf(other).has(word)).length;
    score += 1 / shared;
  }
  return score;
}
