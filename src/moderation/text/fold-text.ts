import { isLetter } from './leetspeak.js';
import { readSigns, type Signs } from './read-signs.js';
import { spacedOut } from './spaced-out.js';
import { withLetters } from './with-letters.js';

/**
 * A text as a reader takes it, and where each part of it stands in the text as it was written. A word
 * found in `folded` from `start` to `end` was written from `originalStart(start)` to
 * `originalEnd(end)`.
 */
export interface FoldedText {
  /**
   * Lower case, without accents and unseen characters; what looks Latin is Latin; figures and signs
   * among letters are the letters they stand for (c0nn@rd); letters that stand alone one after another
   * are a word (c o n, c.o.n); of a letter three times or more, two remain; white space is one space,
   * or one line's end; apostrophes are ', quotes ", dashes -.
   */
  readonly folded: string;
  /** @param index of `folded`, 0 to its length. */
  originalStart(index: number): number;
  /** @param index after the last of what was found, 0 to the length of `folded`. */
  originalEnd(index: number): number;
}

/** Takes time in proportion to the text. */
export function foldText(text: string): FoldedText {
  const signs = withoutSpacing(readSigns(text));
  const characters = withLetters(signs.characters);
  const starts: number[] = [];
  const ends: number[] = [];
  const folded: string[] = [];
  for (const [index, character] of characters.entries()) {
    const end = signs.ends[index] ?? 0;
    if (isRepeated(characters, index)) {
      // What is left out belongs to what stands before it.
      ends[ends.length - 1] = end;
      if (character === '\n') folded[folded.length - 1] = '\n';
      continue;
    }
    folded.push(character);
    for (let unit = 0; unit < character.length; unit += 1) {
      starts.push(signs.starts[index] ?? 0);
      ends.push(end);
    }
  }
  return {
    folded: folded.join(''),
    originalStart: (index) => starts[index] ?? text.length,
    originalEnd: (index) => (index <= 0 ? 0 : (ends[index - 1] ?? text.length)),
  };
}

/** A single word or name: Latin where it looks Latin, lower case, without accents and unseen characters. */
export function skeleton(text: string): string {
  return readSigns(text).characters.join('');
}

function withoutSpacing(signs: Signs): Signs {
  const gone = spacedOut(signs.characters);
  if (!gone.includes(1)) return signs;
  const stays = (_: unknown, index: number): boolean => gone[index] === 0;
  return {
    characters: signs.characters.filter(stays),
    starts: signs.starts.filter(stays),
    ends: signs.ends.filter(stays),
  };
}

function isRepeated(characters: readonly string[], index: number): boolean {
  const character = characters[index] ?? '';
  const last = characters[index - 1];
  if (character === ' ' || character === '\n') return last === ' ' || last === '\n';
  return last === character && characters[index - 2] === character && isLetter(character);
}
