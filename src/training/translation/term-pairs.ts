/** Pairs of sentences as numbers, packed so that a quarter of a million take some 30 MB. */
export interface TermPairs {
  /** Number of pairs. */
  readonly size: number;
  readonly first: TermSide;
  readonly second: TermSide;
}

export interface TermSide {
  /** Term of each number. */
  readonly terms: readonly string[];
  /** Numbers of the terms of pair `n` are `numbers[starts[n]] … numbers[starts[n + 1] - 1]`. */
  readonly starts: Int32Array;
  readonly numbers: Int32Array;
}

export interface TermPairsBuilder {
  /** Adds a pair; one with an empty or very long side is left out. */
  add(first: readonly string[], second: readonly string[]): void;
  build(): TermPairs;
}

/** A side of more terms than this is a paragraph: its words say little about one another. */
const longest = 50;

export function createTermPairs(): TermPairsBuilder {
  const first = createSide();
  const second = createSide();
  let size = 0;
  return {
    add(one, other) {
      if (!fits(one) || !fits(other)) return;
      first.add(one);
      second.add(other);
      size += 1;
    },
    build: () => ({ size, first: first.build(), second: second.build() }),
  };
}

function fits(terms: readonly string[]): boolean {
  return terms.length > 0 && terms.length <= longest;
}

function createSide() {
  const known = new Map<string, number>();
  const starts: number[] = [0];
  const numbers: number[] = [];
  return {
    add(terms: readonly string[]): void {
      for (const term of terms) {
        const number = known.get(term) ?? known.size;
        if (number === known.size) known.set(term, number);
        numbers.push(number);
      }
      starts.push(numbers.length);
    },
    build: (): TermSide => ({
      terms: [...known.keys()],
      starts: Int32Array.from(starts),
      numbers: Int32Array.from(numbers),
    }),
  };
}
