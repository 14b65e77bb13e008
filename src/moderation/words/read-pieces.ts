import { isAtEdges, isLetter, lettersFor } from '../text/leetspeak.js';

/** Letters, figures and signs read as letters that stand together. */
export interface Piece {
  /** Indexes of its signs, in order; Markdown within a word is left out. Never empty. */
  readonly at: readonly number[];
  /** What stands between the piece before and this one; '\n' for the first. */
  readonly gap: string;
}

/** Takes time in proportion to the text. */
export function readPieces(characters: readonly string[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let at: number[] = [];
  let last = -1;
  const end = (): void => {
    const trimmed = trim(at, characters);
    at = [];
    const first = trimmed[0];
    if (first === undefined) return;
    const gap = last < 0 ? '\n' : characters.slice(last + 1, first).join('');
    pieces.push({ at: trimmed, gap });
    last = trimmed.at(-1) ?? first;
  };
  for (let index = 0; index < characters.length; index += 1) {
    const skipped = at.length > 0 ? markdownAt(characters, index) : 0;
    if (skipped > 0) index += skipped - 1;
    else if (isPart(characters, index)) at.push(index);
    else if (at.length > 0) end();
  }
  end();
  return pieces;
}

/** A sign that may stand for a letter, such as !, is punctuation where it is doubled. */
function isPart(characters: readonly string[], index: number): boolean {
  const character = characters[index] ?? ' ';
  if (isLetter(character) || /\p{N}/u.test(character)) return true;
  if (lettersFor(character) === '') return false;
  if (isAtEdges(character)) return true;
  return characters[index - 1] !== character && characters[index + 1] !== character;
}

/** How many signs of Markdown, unseen in Discord, stand here within a word: "con**nard**e". */
function markdownAt(characters: readonly string[], index: number): number {
  const sign = characters[index] ?? ' ';
  if (!'*_~|'.includes(sign) || characters[index + 1] !== sign) return 0;
  const length = sign === '*' && characters[index + 2] === sign ? 3 : 2;
  return isLetter(characters[index + length] ?? ' ') ? length : 0;
}

/** Without what is punctuation at the edges of a word; one ! at its end may be either. */
function trim(at: readonly number[], characters: readonly string[]): readonly number[] {
  const isKept = (index: number): boolean => {
    const character = characters[index] ?? ' ';
    return isLetter(character) || /\p{N}/u.test(character) || isAtEdges(character);
  };
  const first = at.findIndex(isKept);
  const last = at.findLastIndex(isKept);
  const isCried = characters[at[last + 1] ?? -1] === '!';
  return first < 0 ? [] : at.slice(first, last + (isCried ? 2 : 1));
}
