import type { Likeness } from './likeness.js';

/**
 * Carries words of one family that stems keep apart ("prédation", "prédateur"): the part of the
 * longer one that two terms share from the start, where they share four letters or more.
 */
export function createBeginnings(terms: Iterable<string>): Likeness {
  const families = new Map<string, string[]>();
  for (const term of terms) {
    if (term.length < shortest) continue;
    const start = term.slice(0, shortest);
    families.set(start, [...(families.get(start) ?? []), term]);
  }
  return {
    of(other) {
      const family = families.get(other.slice(0, shortest)) ?? [];
      return family.map((term) => [
        term,
        sharedStart(term, other) / Math.max(term.length, other.length),
      ]);
    },
  };
}

const shortest = 4;

function sharedStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}
