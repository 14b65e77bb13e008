import { isLetter, lettersFor } from '../text/leetspeak.js';
import type { IsKnownWord } from './known-words.js';
import type { Piece } from './read-pieces.js';
import { joined, masked, stretched } from './walk.js';
import type { ListedWord } from './word-tree.js';

/** What may be a listed word, in one piece or several. */
export interface Candidate {
  readonly word: ListedWord;
  /** Bits of walk.ts. */
  readonly disguise: number;
  /** The pieces, as far as they are read for it. */
  readonly pieces: readonly Piece[];
  /** The signs of each piece, together. */
  readonly written: readonly string[];
  /** What stands beside them. */
  readonly before: Neighbour;
  readonly after: Neighbour;
}

export interface Neighbour {
  /** Its signs, together; empty where there is none. */
  readonly written: string;
  /** What stands between. */
  readonly gap: string;
}

/**
 * Whether a word is meant, or only another that is written almost like it. One that stands there as
 * it is listed is; each disguise has to be plain enough that no ordinary text has it.
 */
export function isSaid(candidate: Candidate, isKnown: IsKnownWord): boolean {
  const { word, disguise, written } = candidate;
  if (word.isNumber) return disguise === 0 && isWholeNumber(candidate);
  const signs = [...written.join('')];
  if (!/\p{N}/u.test(word.listed) && isFigure(signs)) return false;
  if ((disguise & stretched) !== 0 && !isStretched(candidate, isKnown)) return false;
  if ((disguise & masked) !== 0) return word.length >= 5 && signs.length >= word.length * 0.6;
  return (disguise & joined) === 0 || isOneWord(candidate, isKnown);
}

/** 455 is a number and A55 a road; b17ch is neither. */
function isFigure(signs: readonly string[]): boolean {
  const figures = signs.filter((sign) => /\p{N}/u.test(sign)).length;
  return figures === signs.length || (signs.length < 4 && figures > signs.length / 2);
}

/** 88,5 and 12:88 are other numbers. */
function isWholeNumber({ before, after }: Candidate): boolean {
  return [before, after].every(({ gap }) => !/^[.,:/]$/.test(gap));
}

/**
 * No word has a letter three times. Twice may be another word (cull, baisser): there the word must be
 * long, and what is written unknown.
 */
function isStretched({ word, written }: Candidate, isKnown: IsKnownWord): boolean {
  const letters = plain(written.join(''));
  if (/(\p{L})\1\1/u.test(letters)) return true;
  return word.length >= 5 && !isKnown(letters);
}

/** Letters apart, all in the same way; or pieces no reader takes for words. */
function isOneWord(candidate: Candidate, isKnown: IsKnownWord): boolean {
  const { word, pieces, written } = candidate;
  const gaps = pieces.slice(1).map(({ gap }) => gap.replace(/ +/g, ' '));
  const isSpaced = gaps.some((gap) => gap.includes(' '));
  if (written.every((signs) => [...signs].length === 1)) return isSpelt(candidate, gaps, isSpaced);
  if (gaps.some((gap) => /['"/,;:()]/.test(gap))) return false;
  if (!isSpaced) return word.length >= (gaps.includes('-') ? 4 : 3);
  if (word.length < 5) return false;
  if (pieces.length >= 3 && word.length / pieces.length <= 2.5) return true;
  // "De bile" and "a battu" are words.
  if (written.some((signs) => /^(?:[aioy]|..)$/u.test(signs))) return false;
  return written.some((signs) => signs.length > 1 && !isKnown(plain(signs)));
}

/**
 * A short word is meant only where no others stand apart in the same way beside it, "e m m e r d e",
 * but for words of one letter; and where it is no list nor initials.
 */
function isSpelt(
  { word, pieces, before, after }: Candidate,
  gaps: readonly string[],
  isSpaced: boolean,
): boolean {
  const [gap = ''] = gaps;
  if (gaps.some((other) => other !== gap)) return false;
  if (word.length >= 6) return true;
  const isListed = /[,;:/()]|^\. $/.test(gap) || word.length === 2;
  if (isSpaced && word.length < 4 && isListed) return false;
  const own = pieces[1]?.gap;
  return [before, after].every(
    (neighbour) => !/^[^aioy]$/u.test(neighbour.written) || neighbour.gap !== own,
  );
}

/** Figures and signs as the letters they most likely stand for. */
function plain(signs: string): string {
  return [...signs].map((sign) => (isLetter(sign) ? sign : lettersFor(sign).charAt(0))).join('');
}
