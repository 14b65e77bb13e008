import type { TranslationTable } from '../../retrieval/translation/translation-table.js';
import { type ContentWord, isLike } from './content-words.js';
import type { Lack } from './shared-content.js';

/**
 * DECISION: German writes every noun with a capital, so capitals alone make no name. One that the table
 * does not know, or knows by its letters ("Indien", "Inde"), may be one; where it has no counterpart
 * the reader gets the original beside. Two unknown ones in a row are a person or a firm: they must
 * stand there.
 */
export function lackOfGermanNames(
  words: readonly ContentWord[],
  isFound: (word: ContentWord) => boolean,
  table: TranslationTable,
): Lack {
  const isUnknown = ({ written }: ContentWord) =>
    table.translate(written).length === 0 && table.parts(written).length === 0;
  const absent = words.filter((word) => word.isCapitalised && !isFound(word));
  const strange = absent.filter(isUnknown);
  const isPair = words.some((word, index) => {
    const before = words[index - 1];
    return before && word.isJoined && strange.includes(word) && strange.includes(before);
  });
  if (isPair) return 'names';
  const mayBeName = (word: ContentWord) => isUnknown(word) || isCognate(word, table);
  return absent.some(mayBeName) ? 'unsure_names' : null;
}

function isCognate({ written, folded }: ContentWord, table: TranslationTable): boolean {
  const [likeliest] = table.translate(written);
  return likeliest !== undefined && isLike(folded, likeliest.term, 3);
}
