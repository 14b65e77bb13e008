import type { TranslationTable } from '../../retrieval/translation/translation-table.js';
import { type ContentWord, isLike, nameRuns } from './content-words.js';
import { lackOfGermanNames } from './german-names.js';
import type { Lack } from './shared-content.js';

/**
 * Of a sentence's content words, at least so many must stand in its sources as a translation or
 * written alike. Measured on true translations and their neighbours: see DECISIONS.md.
 */
const leastShare = 0.4;
/** A translation less likely than this says nothing. */
const leastWeight = 0.02;

/** Whether a sentence says what sources in another language say, by a table of translations. */
export function lackInTranslation(
  words: readonly ContentWord[],
  known: readonly ContentWord[],
  around: readonly ContentWord[],
  { table, language }: { readonly table: TranslationTable; readonly language: string },
): Lack {
  const isFound = finder(known, table);
  const distinct = [...new Map(words.map((word) => [word.folded, word])).values()];
  const found = distinct.filter((word) => isFound(word, 4)).length;
  if (found === 0 || found < distinct.length * leastShare) return 'content';
  const isNear = finder([...known, ...around], table);
  if (language === 'de') return lackOfGermanNames(words, (word) => isNear(word, 4), table);
  return lackOfNames(words, isNear, table);
}

/**
 * DECISION: a name falls that is written alike in both languages, as those of people and firms are, or
 * that the table does not know at all, and does not stand there; and a name of which no word has a
 * counterpart, where the table knows them. Of a single word that nobody knows, of letters that stand for
 * words ("UK"), and of a word that opens the sentence, which may be a name or not, nothing is sure:
 * the reader gets the original beside.
 */
function lackOfNames(
  words: readonly ContentWord[],
  isFound: (word: ContentWord, least: number) => boolean,
  table: TranslationTable,
): Lack {
  const isKnown = ({ written }: ContentWord) => table.translate(written).length > 0;
  // Three letters alike make "India" of "Index": they count only where the table does not know better.
  const isAbsent = (word: ContentWord) => !isFound(word, isKnown(word) ? 4 : 3);
  const isWrittenAlike = ({ written, term }: ContentWord) =>
    table.translate(written)[0]?.term === term;
  const isForeign = (run: readonly ContentWord[]) => {
    const absent = run.filter((word) => isAbsent(word) && !isAcronym(word.written));
    if (run.length > 1 && absent.some((word) => isWrittenAlike(word) || !isKnown(word)))
      return true;
    return absent.length === run.length && absent.every(isKnown);
  };
  const runs = nameRuns(words);
  if (runs.some(isForeign)) return 'names';
  const [opening] = words;
  const isUnsure =
    runs.some((run) => run.every(isAbsent)) || (opening && isOpening(opening, isAbsent));
  return isUnsure ? 'unsure_names' : null;
}

function isOpening(word: ContentWord, isAbsent: (word: ContentWord) => boolean): boolean {
  return word.opens && /^\p{Lu}/u.test(word.written) && isAbsent(word);
}

function isAcronym(written: string): boolean {
  return written.length <= 5 && written === written.toUpperCase();
}

function finder(known: readonly ContentWord[], table: TranslationTable) {
  const terms = new Set(known.map(({ term }) => term));
  const translates = (word: string) =>
    table.translate(word).some(({ term, weight }) => weight >= leastWeight && terms.has(term));
  return ({ written, folded }: ContentWord, least: number): boolean =>
    known.some((other) => isLike(other.folded, folded, least)) ||
    translates(written) ||
    table.parts(written).some(translates);
}
