import { baitPattern, baitPoints, baitShape } from './bait-words.js';

/** What stands in a domain's name beside a brand's. */
export interface Bait {
  /** Of each word that baits. */
  readonly points: readonly number[];
  /** The one that does most; empty where there is none. */
  readonly topic: string;
  /** Letters of no such word. */
  readonly unknown: number;
}

export function readBait(parts: readonly string[]): Bait {
  const words: string[] = [];
  let unknown = 0;
  for (const piece of parts.flatMap((part) => part.split(/[-_.]+/))) {
    const shape = baitShape(piece.replace(/^\d+|\d+$/g, ''));
    if (baitPoints(shape) !== undefined) {
      words.push(shape);
      continue;
    }
    const rest = shape.replace(baitPattern(), (word) => {
      words.push(word);
      return '|';
    });
    for (const other of rest.split('|')) {
      if (baitPoints(other) !== undefined) words.push(other);
      else if (!endings.test(other)) unknown += other.length;
    }
  }
  const worth = (word: string) => baitPoints(word) ?? 0;
  const baiting = words
    .filter((word) => worth(word) > 0)
    .toSorted((one, other) => worth(other) - worth(one));
  return { points: baiting.map(worth), topic: baiting[0] ?? '', unknown };
}

/** Of plurals, and figures, which say nothing. */
const endings = /^(?:e?s|d|\d*)$/;
