import { plainSign } from './plain-sign.js';

/** What is read of a text, sign by sign; the three lists are of one length. */
export interface Signs {
  /** One character each, lower case and without marks; see plain-sign.ts. */
  readonly characters: readonly string[];
  /** Where the sign begins in the text, in UTF-16 code units. */
  readonly starts: readonly number[];
  /** After its last one, with the marks and unseen characters that follow it. */
  readonly ends: readonly number[];
}

export function readSigns(text: string): Signs {
  const characters: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const flags = flagsOf(text);
  let at = 0;
  for (const character of text) {
    const end = at + character.length;
    const plain = flags?.has(at) ? character : plainSign(character);
    if (plain === '') {
      if (ends.length > 0) extendLast(starts, ends, at, end);
    } else {
      for (const sign of plain) {
        characters.push(sign);
        starts.push(at);
        ends.push(end);
      }
    }
    at = end;
  }
  return { characters, starts, ends };
}

/**
 * Where the letters of flags stand: two regional letters alone are a country's flag, any other number
 * of them spells. Undefined where there are none, which is nearly always.
 */
function flagsOf(text: string): ReadonlySet<number> | undefined {
  if (!text.includes('\ud83c')) return undefined;
  const flags = [...text.matchAll(/(?<!\p{RI})\p{RI}{2}(?!\p{RI})/gu)];
  return new Set(flags.flatMap(({ index }) => [index, index + 2]));
}

/** Of a ligature, each sign has all of it: what follows belongs to each. */
function extendLast(starts: readonly number[], ends: number[], at: number, end: number): void {
  const last = starts.length - 1;
  for (let index = last; index >= 0 && starts[index] === starts[last]; index -= 1) {
    if (ends[index] === at) ends[index] = end;
  }
}
