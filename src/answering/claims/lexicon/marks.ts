import { englishMarks } from './english-marks.js';
import { frenchMarks } from './french-marks.js';
import { germanMarks } from './german-marks.js';
import type { Mark, MarkEntry } from './mark-entry.js';
import { spanishMarks } from './spanish-marks.js';

/** A word with what stands beside it, folded, in case it takes several words to mean it. */
export interface MarkedWord {
  readonly written: string;
  readonly folded: string;
  readonly before: string;
  readonly after: string;
}

/** French, English, Spanish and German; of other languages nothing is known. */
export function marksOf(word: MarkedWord, language: string): readonly Mark[] {
  const known = lexicons[language];
  if (known === undefined) return [];
  return known.flatMap(([mark, pattern, unless]) => {
    if (!pattern.test(word.folded)) return [];
    if (unless?.written?.test(word.written)) return [];
    if (unless?.before?.test(word.before) || unless?.after?.test(word.after)) return [];
    return [mark];
  });
}

const lexicons: Readonly<Record<string, readonly MarkEntry[]>> = {
  fr: frenchMarks,
  en: englishMarks,
  es: spanishMarks,
  de: germanMarks,
};
