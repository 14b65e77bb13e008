import type { WordList } from './word-list.js';

/**
 * The words of a list that a folded word may be, written as people do in a hurry: letters as they
 * sound ("politik"), no space between two words ("antidrones"). Empty where it is none of these.
 */
export function respellings(word: string, list: WordList): readonly string[] {
  const known = asItSounds(word).find((other) => list.has(other));
  return known === undefined ? inTwo(word, list) : [known];
}

/** What a letter may stand for; each is tried by itself. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/k$/, 'que'],
  [/k(?=[iey])/g, 'qu'],
  [/k/g, 'c'],
  [/f/g, 'ph'],
  [/z/g, 's'],
  [/w/g, 'oi'],
];

function asItSounds(word: string): readonly string[] {
  return sounds.flatMap(([letters, written]) => {
    const other = word.replace(letters, written);
    return other === word ? [] : [other];
  });
}

const shortestPart = 4;

function inTwo(word: string, list: WordList): readonly string[] {
  for (let cut = shortestPart; cut <= word.length - shortestPart; cut += 1) {
    const parts = [word.slice(0, cut), word.slice(cut)];
    if (parts.every((part) => list.has(part))) return parts;
  }
  return [];
}
