import type { Detector, Spot } from '../detector.js';
import { readSigns, type Signs } from '../text/read-signs.js';
import { asWritten, type CompiledWords, rememberCompiled, withoutSpaces } from './compile-words.js';
import { type FoundWord, findWords } from './find-words.js';
import type { IsKnownWord } from './known-words.js';

export interface WordsDetectorProps {
  readonly isKnown: IsKnownWord;
}

/** A message full of them is one matter: more places tell nobody more. */
const mostSpots = 20;

/** Finds the words and patterns that a server bans; see DECISIONS.md. */
export function createWordsDetector({ isKnown }: WordsDetectorProps): Detector<'words'> {
  const compiledOf = rememberCompiled();
  return {
    kind: 'words',
    find({ text }, rule) {
      const compiled = compiledOf(rule);
      const signs = readSigns(text);
      const spots = [
        ...findWords(signs, compiled.tree, isKnown).map((found) => spotOf(found, signs)),
        ...signsIn(signs, compiled),
      ];
      return spots
        .filter(({ start, end }) => !compiled.allowed.has(asWritten(text.slice(start, end))))
        .slice(0, mostSpots);
    },
  };
}

/** Set, not measured: of ordinary text none was found, disguised or not. */
function confidenceOf(disguise: number): number {
  return disguise === 0 ? 0.99 : 0.9;
}

function spotOf({ word, disguise, first, last }: FoundWord, { starts, ends }: Signs): Spot {
  return {
    start: starts[first] ?? 0,
    end: ends[last] ?? 0,
    reason: { code: 'banned_word', listed: word.listed },
    confidence: confidenceOf(disguise),
  };
}

function signsIn(signs: Signs, compiled: CompiledWords): Spot[] {
  if (compiled.signs.length === 0) return [];
  const whole = signs.characters.join('');
  return compiled.signs.flatMap(({ folded, listed }) => {
    const at = firstOf(folded, whole);
    if (at < 0) return [];
    const first = signIndex(signs.characters, at);
    const last = signIndex(signs.characters, at + folded.length - 1);
    const [start, end] = [signs.starts[first] ?? 0, signs.ends[last] ?? 0];
    return [{ start, end, reason: { code: 'banned_word', listed } as const, confidence: 0.99 }];
  });
}

/** Where it first stands by itself; below 0 where it nowhere does. */
function firstOf(folded: string, whole: string): number {
  let at = whole.indexOf(folded);
  while (at >= 0 && isWithinWord(whole, at, folded)) at = whole.indexOf(folded, at + 1);
  return at;
}

/** "c++" is not in "abc++", nor ":d" in ":day". */
function isWithinWord(whole: string, at: number, folded: string): boolean {
  const isWord = (text: string): boolean =>
    /^[\p{L}\p{N}]{2}$/u.test(text) && !withoutSpaces.test(text);
  const end = at + folded.length;
  return isWord(whole.slice(at - 1, at + 1)) || isWord(whole.slice(end - 1, end + 1));
}

/** Which sign has a code unit of them joined. */
function signIndex(characters: Signs['characters'], unit: number): number {
  let units = 0;
  return characters.findIndex((character) => {
    units += character.length;
    return units > unit;
  });
}
