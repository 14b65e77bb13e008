import type { Analyser } from '../../retrieval/evidence.js';
import type { TranslationTable } from '../../retrieval/translation/translation-table.js';
import type { TranslationTables } from '../../retrieval/translation/translation-tables.js';
import { type ContentWord, contentWords, isLike, type WrittenText } from './content-words.js';
import { lackOfGermanNames } from './german-names.js';
import { lackInTranslation } from './translated-content.js';

/**
 * DECISIONS
 * A sentence must share words with what it cites: without that, a model that obeys an order hidden
 * in an article or a question could put any text before any number.
 * Where the languages agree, half of its content words must stand in the sources (as stems), and
 * every name. Where they differ, a table of translations tells, where there is one; else words are
 * compared by their beginnings, which names, figures and the international vocabulary of news share
 * ("cooperation", "coopération", "Kooperation").
 * Where the scripts differ nothing can be compared: only names in Latin letters are; the figures
 * are checked elsewhere, and the original stands beside the sentence as its citation.
 */
export interface SharedContent {
  lack(sentence: WrittenText, sources: Sources): Lack;
}

/**
 * What a sentence has that its sources lack; null where enough is shared. With `unsure_names` it may
 * stand, as there is a name in it of which nothing can be said.
 */
export type Lack = 'content' | 'names' | 'unsure_names' | null;

export interface Sources extends WrittenText {
  /** What stands around the sources: names may come from there, as "he" may there be named. */
  readonly surroundings: string;
}

/** Least share of a sentence's content words that its sources must have, in one language. */
const leastShare = 0.5;
/**
 * Fewer content words than this need one in common across languages, others two, or one that is
 * written the same. Measured on true translations and on strangers of the same texts: see DECISIONS.md.
 */
const shortSentence = 5;
/** Least weight for each content word of a longer sentence. */
const leastWeightAcross = 0.2;

export interface SharedContentProps {
  readonly analyser: Analyser;
  /** Default: words are compared by how they are written alone. */
  readonly translations?: Pick<TranslationTables, 'for'> | undefined;
}

export function createSharedContent({ analyser, translations }: SharedContentProps): SharedContent {
  return {
    lack(sentence, sources) {
      const words = contentWords(analyser, sentence);
      const known = contentWords(analyser, sources);
      const around = contentWords(analyser, { ...sources, text: sources.surroundings });
      if (sentence.language === sources.language && sentence.language !== 'und') {
        const lack = missingInOneLanguage(words, known, around);
        if (lack !== null || sentence.language !== 'de') return lack;
        return missingInGerman(words, [...known, ...around], translations?.for('de', 'fr'));
      }
      const table = translations?.for(sentence.language, sources.language);
      if (table !== undefined) {
        const { language } = sentence;
        return lackInTranslation(words, known, around, { table, language });
      }
      return missingAcrossLanguages(sentence, words, known, around);
    },
  };
}

function missingInOneLanguage(
  words: readonly ContentWord[],
  known: readonly ContentWord[],
  around: readonly ContentWord[],
): Lack {
  const terms = new Set(known.map(({ term }) => term));
  const shared = words.filter(({ term }) => terms.has(term)).length;
  if (words.length === 0 || shared < words.length * leastShare) return 'content';
  const named = [...known, ...around];
  const isKnown = (word: ContentWord) =>
    named.some((other) => other.term === word.term || isLike(word.folded, other.folded, 3));
  if (words.some((word) => word.isName && !isKnown(word))) return 'names';
  // In front every word has a capital: "India" of "India ranks second" may be a name or not.
  const [opening] = words;
  const isUnsure = opening?.opens && opening.isCapitalised && !isKnown(opening);
  return isUnsure ? 'unsure_names' : null;
}

/** What its table into another language knows, tells a German name from a noun. */
function missingInGerman(
  words: readonly ContentWord[],
  named: readonly ContentWord[],
  table: TranslationTable | undefined,
): Lack {
  if (table === undefined) return null;
  const isFound = (word: ContentWord) =>
    named.some((other) => other.term === word.term || isLike(word.folded, other.folded));
  return lackOfGermanNames(words, isFound, table);
}

function missingAcrossLanguages(
  sentence: WrittenText,
  words: readonly ContentWord[],
  known: readonly ContentWord[],
  around: readonly ContentWord[],
): 'content' | 'names' | null {
  if (!isWrittenInLatin(sentence.language)) {
    const latin = words.filter(({ folded }) => /^[a-z]{3,}$/.test(folded));
    const named = [...known, ...around];
    return latin.every((word) => named.some((other) => isLike(word.folded, other.folded)))
      ? null
      : 'names';
  }
  if (!known.some(({ folded }) => isLatin(folded))) return null;
  const written = new Set(words.map(({ folded }) => folded));
  const needed = written.size < shortSentence ? 1 : Math.max(2, written.size * leastWeightAcross);
  let weight = 0;
  for (const word of written) {
    if (known.some(({ folded }) => folded === word && word.length >= 4)) weight += 2;
    else if (known.some(({ folded }) => isLike(folded, word))) weight += 1;
  }
  return weight >= needed ? null : 'content';
}

function isWrittenInLatin(language: string): boolean {
  return new Intl.Locale(language).maximize().script === 'Latn';
}

function isLatin(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return (text.match(/\p{Script=Latin}/gu)?.length ?? 0) * 2 > letters;
}
