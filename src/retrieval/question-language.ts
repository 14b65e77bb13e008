import { fold } from './fold.js';
import {
  byFunctionWords,
  type KnownVocabulary,
  type ScoredLanguage,
  withVocabulary,
} from './language-scores.js';
import { splitWords } from './words.js';

/**
 * DECISION: function words decide first, because they settle four questions in five ("qui", "what",
 * "dónde", "welche"). Where they do not ("que niega Pekin", "Was sagt Putin?"), the other words do: a
 * reading is as likely as it knows them. eld (0.4 s and 58 MB to load) is asked about the rest.
 */

export interface LanguageGuess {
  /** Primary subtag. */
  readonly language: string;
  /** 0 to 1. */
  readonly certainty: number;
  /** Where that is little: what else it may be, likeliest first. */
  readonly others?: readonly LanguageReading[];
}

export interface LanguageReading {
  readonly language: string;
  /** How likely, against the language guessed; above 0 and at most 1. */
  readonly likelihood: number;
}

/**
 * Tells the language of a question. `preferred` are the library's languages, best first: where the
 * text itself says nothing ("German Gref ?") the first of them is taken, with little certainty.
 */
export async function detectQuestionLanguage(
  question: string,
  preferred: readonly string[],
  vocabulary: KnownVocabulary = knowsNothing,
): Promise<LanguageGuess> {
  const script = languageOfScript(question);
  if (script !== undefined) return { language: script, certainty: 0.95 };
  const scored = byFunctionWords(question);
  const guess = chooseFrom(scored, preferred);
  const isForeign = mayBeAnother(question);
  if (guess !== undefined && guess.certainty > sureEnough && !isForeign) return guess;
  const known = chooseFrom(withVocabulary(scored, question, vocabulary), preferred);
  if (known !== undefined && known.certainty >= sureEnough && !isForeign) return known;
  const fallback = known ?? guess ?? { language: preferred[0] ?? 'fr', certainty: 0.2 };
  if (splitWords(question).length < fewestWordsForStatistics) return fallback;
  const counted = await byStatistics(question);
  return counted === undefined || counted.certainty < fallback.certainty ? fallback : counted;
}

const knowsNothing: KnownVocabulary = { has: () => false };
const sureEnough = 0.4;
const undecided = 0.3;
const fewestWordsForStatistics = 3;

/** Function words of Italian, Portuguese and Dutch that none of the four languages has. */
const foreignWords = new Set(
  `chi che cosa della dello degli dei di gli sono perche nao uma voce onde quem quais het een waar welke
  niet zijn waarom hoeveel`.split(/\s+/),
);

function mayBeAnother(question: string): boolean {
  return splitWords(question).some((word) => foreignWords.has(fold(word.text)));
}

function chooseFrom(
  scored: readonly ScoredLanguage[],
  preferred: readonly string[],
): LanguageGuess | undefined {
  const sorted = [...scored].sort((one, other) => other.score - one.score);
  const highest = sorted[0]?.score ?? 0;
  if (highest === 0) return undefined;
  const tied = sorted.filter(({ score }) => score === highest);
  // "Que nie Pékin ?" could be French or Spanish: then the library's language settles it.
  const best = tied.find(({ language }) => preferred.includes(language)) ?? sorted[0];
  if (best === undefined) return undefined;
  const others = sorted
    .filter(({ language, score }) => language !== best.language && score >= likelyEnough * highest)
    .map(({ language, score }) => ({ language, likelihood: score / highest }));
  if (tied.length > 1) {
    // "Was bestreitet Peking?" could be English or German, and the library settles nothing.
    const isSettled = preferred.includes(best.language);
    return { language: best.language, certainty: isSettled ? sureEnough : undecided, others };
  }
  const margin = highest - (sorted.find((each) => each !== best)?.score ?? 0);
  const certainty = margin / (highest + 0.5);
  return { language: best.language, certainty, others: certainty > sureEnough ? [] : others };
}

/** A reading that has as large a part of the best one's score may be right. */
const likelyEnough = 0.5;

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
