import { isLetter } from '../text/leetspeak.js';
import type { Signs } from '../text/read-signs.js';
import { type Candidate, isSaid } from './is-said.js';
import type { IsKnownWord } from './known-words.js';
import { type Piece, readPieces } from './read-pieces.js';
import { begin, cross, type Places, step } from './walk.js';
import type { ListedWord, WordNode } from './word-tree.js';

/** A listed word in a message: the indexes of its first and last sign. */
export interface FoundWord {
  readonly word: ListedWord;
  readonly disguise: number;
  readonly first: number;
  readonly last: number;
}

/** More pieces are no word, and a message made to cost time would have them. */
const mostPieces = 40;
/**
 * Places looked at in the tree for words parted into pieces; a text of 2,000 characters takes a tenth.
 * Of a message made to cost more, the rest is read for words in one piece.
 */
const mostSteps = 30_000;

/** The longest at each place, none within another. */
export function findWords(
  { characters }: Pick<Signs, 'characters'>,
  root: WordNode,
  isKnown: IsKnownWord,
): readonly FoundWord[] {
  const pieces = readPieces(characters);
  const reading = { characters, pieces, isKnown, effort: { steps: 0 } };
  const found: FoundWord[] = [];
  for (let index = 0; index < pieces.length; index += 1) {
    const first = pieces[index]?.at[0] ?? 0;
    if (first <= (found.at(-1)?.last ?? -1)) continue;
    const best = longest(beginnings(pieces[index], characters), (from) =>
      readFrom(index, from, root, reading),
    );
    if (best !== undefined) found.push(best);
  }
  return found;
}

interface Reading {
  readonly characters: Signs['characters'];
  readonly pieces: readonly Piece[];
  readonly isKnown: IsKnownWord;
  readonly effort: { steps: number };
}

/** A word begins with its piece, or after figures and signs before its first letter. */
function beginnings(piece: Piece | undefined, characters: Signs['characters']): readonly number[] {
  const letter = piece?.at.findIndex((at) => isLetter(characters[at] ?? ' ')) ?? -1;
  return letter > 0 ? [0, letter] : [0];
}

function longest(
  beginnings: readonly number[],
  read: (from: number) => FoundWord | undefined,
): FoundWord | undefined {
  const found = beginnings.map(read).filter((word) => word !== undefined);
  return found.sort((one, other) => other.last - one.last)[0];
}

function readFrom(
  start: number,
  from: number,
  root: WordNode,
  reading: Reading,
): FoundWord | undefined {
  const { characters, pieces, effort } = reading;
  let places: Places = begin(root);
  let best: FoundWord | undefined;
  for (let index = start; index < Math.min(pieces.length, start + mostPieces); index += 1) {
    const piece = pieces[index];
    if (piece === undefined || (index > start && effort.steps > mostSteps)) break;
    if (index > start) places = isParted(piece.gap) ? new Map() : cross(places, piece.gap);
    const lastLetter = piece.at.findLastIndex((at) => isLetter(characters[at] ?? ' '));
    for (let at = index === start ? from : 0; at < piece.at.length && places.size > 0; at += 1) {
      const before =
        at === 0 ? previousSign(index, start, reading) : signAt(piece, at - 1, reading);
      effort.steps += places.size;
      places = step(places, signAt(piece, at, reading) ?? ' ', before);
      if (at !== lastLetter && at !== piece.at.length - 1) continue;
      best = accepted(places, { start, from, index, at }, reading) ?? best;
    }
    if (places.size === 0) break;
  }
  return best;
}

/** Nothing is one word across lines, or with much between. */
function isParted(gap: string): boolean {
  return gap.length > 5 || gap.includes('\n');
}

function signAt(piece: Piece, at: number, { characters }: Reading): string | undefined {
  return characters[piece.at[at] ?? -1];
}

/** The last sign of the piece before, where the word began in it or earlier. */
function previousSign(index: number, start: number, reading: Reading): string | undefined {
  const piece = index > start ? reading.pieces[index - 1] : undefined;
  return piece && signAt(piece, piece.at.length - 1, reading);
}

interface Stretch {
  readonly start: number;
  /** First sign, within the piece `start`. */
  readonly from: number;
  readonly index: number;
  /** Last sign, within the piece `index`. */
  readonly at: number;
}

function accepted(places: Places, stretch: Stretch, reading: Reading): FoundWord | undefined {
  for (const [{ ends }, disguise] of places) {
    if (ends === null) continue;
    const read = signsOf(stretch, reading);
    if (!isSaid(candidateOf(ends, disguise, stretch, read, reading), reading.isKnown)) continue;
    const [first = 0] = read[0] ?? [];
    return { word: ends, disguise, first, last: read.at(-1)?.at(-1) ?? first };
  }
  return undefined;
}

/** Indexes of the signs that were read, piece by piece. */
function signsOf({ start, from, index, at }: Stretch, { pieces }: Reading): number[][] {
  return pieces
    .slice(start, index + 1)
    .map((piece, number) =>
      piece.at.slice(number === 0 ? from : 0, start + number === index ? at + 1 : undefined),
    );
}

function candidateOf(
  word: ListedWord,
  disguise: number,
  { start, index }: Stretch,
  read: readonly (readonly number[])[],
  { characters, pieces }: Reading,
): Candidate {
  const together = (signs: readonly number[] = []): string =>
    signs.map((sign) => characters[sign] ?? '').join('');
  return {
    word,
    disguise,
    pieces: pieces.slice(start, index + 1),
    written: read.map(together),
    before: { written: together(pieces[start - 1]?.at), gap: pieces[start]?.gap ?? '' },
    after: { written: together(pieces[index + 1]?.at), gap: pieces[index + 1]?.gap ?? '' },
  };
}
