/**
 * How many slips of the keyboard lie between two words: a letter too many, one missing, one for
 * another, two neighbours swapped (Damerau 1964, in the restricted form that edits no place twice).
 *
 * @param most distances above it are not told apart: then the result is `most + 1`.
 */
export function editDistance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  const start = sameStart(one, other);
  const rows = one.length - start;
  const columns = other.length - start;
  if (rows === 0 || columns === 0) return Math.max(rows, columns);
  let { before, above, here } = scratchFor(columns + 1);
  for (let column = 0; column <= columns; column += 1) above[column] = column;
  for (let row = 1; row <= rows; row += 1) {
    const least = fillRow(one, other, { start, row, columns, most, before, above, here });
    if (least > most) return most + 1;
    [before, above, here] = [above, here, before];
  }
  return Math.min(above[columns] ?? 0, most + 1);
}

function sameStart(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one.charCodeAt(at) === other.charCodeAt(at)) at += 1;
  return at;
}

interface Row {
  /** Letters at the beginning that are the same in both. */
  readonly start: number;
  readonly row: number;
  readonly columns: number;
  readonly most: number;
  /** Two rows above, one row above, and the row to fill. */
  readonly before: Int32Array;
  readonly above: Int32Array;
  readonly here: Int32Array;
}

/**
 * Fills the places that are at most `most` off the diagonal, as others are out of reach.
 *
 * @returns the smallest distance of the row; no later one is smaller.
 */
function fillRow(one: string, other: string, rowToFill: Row): number {
  const { start, row, columns, most, before, above, here } = rowToFill;
  const from = Math.max(1, row - most);
  const to = Math.min(columns, row + most);
  here[from - 1] = from === 1 ? row : most + 1;
  if (to < columns) here[to + 1] = most + 1;
  let least = here[from - 1] ?? 0;
  const letter = one.charCodeAt(start + row - 1);
  for (let column = from; column <= to; column += 1) {
    const match = other.charCodeAt(start + column - 1);
    const up = column < row + most ? (above[column] ?? 0) : most;
    let distance = Math.min(up, here[column - 1] ?? 0) + 1;
    distance = Math.min(distance, (above[column - 1] ?? 0) + (letter === match ? 0 : 1));
    if (row > 1 && column > 1 && letter === other.charCodeAt(start + column - 2)) {
      const isSwap = one.charCodeAt(start + row - 2) === match;
      if (isSwap) distance = Math.min(distance, (before[column - 2] ?? 0) + 1);
    }
    here[column] = distance;
    least = Math.min(least, distance);
  }
  return least;
}

/** Reused, since a question compares thousands of words and three new lists each cost more. */
const scratch = { before: new Int32Array(64), above: new Int32Array(64), here: new Int32Array(64) };

function scratchFor(size: number): typeof scratch {
  if (scratch.here.length <= size) {
    scratch.before = new Int32Array(size + 1);
    scratch.above = new Int32Array(size + 1);
    scratch.here = new Int32Array(size + 1);
  }
  return scratch;
}
