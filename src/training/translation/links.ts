import type { TermPairs } from './term-pairs.js';

/** Every two terms that ever stand in a pair of sentences together, each such link once. */
export interface Links {
  /** Number of links. They are in order of the first term, then of the second. */
  readonly size: number;
  readonly first: Int32Array;
  readonly second: Int32Array;
  /**
   * The link of each term of a pair's first side with each of its second, pair after pair; within
   * a pair the second term changes fastest.
   */
  readonly ofPairs: Int32Array;
}

export function findLinks(pairs: TermPairs): Links {
  const keys = keysOf(pairs);
  const distinct = distinctOf(keys);
  const width = pairs.second.terms.length;
  const ofPairs = Int32Array.from(keys, (key) => placeOf(distinct, key));
  return {
    size: distinct.length,
    first: Int32Array.from(distinct, (key) => Math.floor(key / width)),
    second: Int32Array.from(distinct, (key) => key % width),
    ofPairs,
  };
}

/** A link as one number; below 2^53, as both vocabularies are below 2^26. */
function keysOf({ size, first, second }: TermPairs): Float64Array {
  const width = second.terms.length;
  let count = 0;
  for (let pair = 0; pair < size; pair += 1) {
    count += lengthOf(first.starts, pair) * lengthOf(second.starts, pair);
  }
  const keys = new Float64Array(count);
  let at = 0;
  for (let pair = 0; pair < size; pair += 1) {
    const from = second.starts[pair] ?? 0;
    const to = second.starts[pair + 1] ?? 0;
    for (let one = first.starts[pair] ?? 0; one < (first.starts[pair + 1] ?? 0); one += 1) {
      const row = (first.numbers[one] ?? 0) * width;
      for (let other = from; other < to; other += 1) {
        keys[at] = row + (second.numbers[other] ?? 0);
        at += 1;
      }
    }
  }
  return keys;
}

export function lengthOf(starts: Int32Array, pair: number): number {
  return (starts[pair + 1] ?? 0) - (starts[pair] ?? 0);
}

function distinctOf(keys: Float64Array): Float64Array {
  const sorted = keys.slice().sort();
  let kept = 0;
  for (let index = 0; index < sorted.length; index += 1) {
    const key = sorted[index] ?? 0;
    if (kept > 0 && sorted[kept - 1] === key) continue;
    sorted[kept] = key;
    kept += 1;
  }
  return sorted.slice(0, kept);
}

/** Binary search; the key is there. */
function placeOf(sorted: Float64Array, key: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < key) low = middle + 1;
    else high = middle;
  }
  return low;
}
