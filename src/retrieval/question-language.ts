import { fold } from './fold.js';
import { languagesWithStopWords, stopWordsOf } from './stop-words.js';
import { splitWords } from './words.js';

/**
 * DECISION: function words decide first, because loading eld costs 0.4 s and 58 MB, and four
 * questions in five are settled by "qui", "what", "dónde" or "welche". eld is asked about the rest.
 */

export interface LanguageGuess {
  /** Primary subtag. */
  readonly language: string;
  /** 0 to 1. */
  readonly certainty: number;
}

/**
 * Tells the language of a question. `preferred` are the library's languages, best first: where the
 * text itself says nothing ("German Gref ?") the first of them is taken, with little certainty.
 */
export async function detectQuestionLanguage(
  question: string,
  preferred: readonly string[],
): Promise<LanguageGuess> {
  const script = languageOfScript(question);
  if (script !== undefined) return { language: script, certainty: 0.95 };
  const guess = byFunctionWords(question, preferred);
  const isSure = guess !== undefined && guess.certainty >= sureEnough && !mayBeAnother(question);
  if (isSure) return guess;
  const fallback = guess ?? { language: preferred[0] ?? 'fr', certainty: 0.2 };
  if (splitWords(question).length < fewestWordsForStatistics) return fallback;
  return (await byStatistics(question)) ?? fallback;
}

const sureEnough = 0.4;
const undecided = 0.3;
const fewestWordsForStatistics = 3;

/** Letters that only one of the four languages uses. */
const telling: Readonly<Record<(typeof languagesWithStopWords)[number], RegExp>> = {
  fr: /[çœêèùâîôû]|\b(?:qu|l|d|c|n|s|j)['’]/iu,
  en: /\b\p{L}+['’](?:s|t|re|ll|ve)\b/iu,
  es: /[ñ¿¡áóí]/iu,
  de: /[äöüß]/iu,
};

/** Chat spellings of question words, which no list of function words has. */
const chatWords: Readonly<Record<string, 'fr' | 'en'>> = {
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
};

/** Function words of Italian, Portuguese and Dutch that none of the four languages has. */
const foreignWords = new Set(
  `chi che cosa della dello degli dei di gli sono perche nao uma voce onde quem quais het een waar welke
  niet zijn waarom hoeveel`.split(/\s+/),
);

function mayBeAnother(question: string): boolean {
  return splitWords(question).some((word) => foreignWords.has(fold(word.text)));
}

function byFunctionWords(
  question: string,
  preferred: readonly string[],
): LanguageGuess | undefined {
  const words = splitWords(question).map((word) => fold(word.text));
  const scored = languagesWithStopWords
    .map((language) => ({ language, score: scoreOf(language, words, question) }))
    .sort((one, other) => other.score - one.score);
  const highest = scored[0]?.score ?? 0;
  if (highest === 0) return undefined;
  const tied = scored.filter(({ score }) => score === highest);
  // "Que nie Pékin ?" could be French or Spanish: then the library's language settles it.
  const best = tied.find(({ language }) => preferred.includes(language)) ?? scored[0];
  if (best === undefined) return undefined;
  if (tied.length > 1) {
    // "Was bestreitet Peking?" could be English or German, and the library settles nothing.
    const isSettled = preferred.includes(best.language);
    return { language: best.language, certainty: isSettled ? sureEnough : undecided };
  }
  const margin = highest - (scored[1]?.score ?? 0);
  return { language: best.language, certainty: margin / (highest + 0.5) };
}

function scoreOf(
  language: (typeof languagesWithStopWords)[number],
  words: readonly string[],
  question: string,
): number {
  let score = telling[language].test(question) ? 1 : 0;
  for (const word of words) {
    if (chatWords[word] === language) score += 1;
    if (!stopWordsOf(language).has(word)) continue;
    const shared = languagesWithStopWords.filter((other) => stopWordsOf(other).has(word)).length;
    score += 1 / shared;
  }
  return score;
}

const scripts: readonly (readonly [RegExp, string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Han}/u, 'zh'],
  [/[іїєґ]/iu, 'uk'],
  [/\p{Script=Cyrillic}/u, 'ru'],
  [/\p{Script=Arabic}/u, 'ar'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Thai}/u, 'th'],
  [/\p{Script=Devanagari}/u, 'hi'],
];

/** The language that a script stands for, where most letters are of that script. */
function languageOfScript(question: string): string | undefined {
  const latin = question.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const letters = question.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0 || latin * 2 > letters) return undefined;
  return scripts.find(([script]) => script.test(question))?.[1];
}

async function byStatistics(question: string): Promise<LanguageGuess | undefined> {
  const { eld } = await import('eld/extrasmall');
  const result = eld.detect(question);
  if (result.language === '') return undefined;
  return { language: result.language, certainty: result.isReliable() ? 0.8 : 0.4 };
}
