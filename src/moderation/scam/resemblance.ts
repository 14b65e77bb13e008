import { acceptedFor, lettersOf, pairLetter, substitution } from './letter-shapes.js';

/** Where a name stands in a label, as it is or much like it. */
export interface Resemblance {
  readonly start: number;
  readonly end: number;
  /** 0: as it is. 1 is a letter more, less or another. */
  readonly cost: number;
}

/** A name to be looked for. */
export interface SoughtName {
  readonly text: string;
  /** For each different letter, which ones may stand for it, as bits. */
  readonly accepted: readonly number[];
}

export function soughtName(text: string): SoughtName {
  return { text, accepted: [...new Set(text)].map(acceptedFor) };
}

/** Costs are counted in quarters. */
const unit = 4;
const half = 2;
const swap = 3;
const pair = 1;
const hyphen = '-'.charCodeAt(0);

/**
 * The part of a label that is most like a name, where it differs by at most `limit`: the distance of
 * Damerau and Levenshtein against any part of the label (Sellers, 1980), with less for what the eye
 * takes for the same: letters of like shape, `rn` for `m`, letters doubled or swapped, a hyphen
 * within. Of several that are equally
 * like it the last. Null where nothing is, which the letters alone mostly tell; else it takes time in proportion to both
 * lengths.
 */
export function resemblance(label: string, name: SoughtName, limit: number): Resemblance | null {
  if (label.length + limit < name.text.length || !mayResemble(label, name, limit)) return null;
  const columns = createColumns(name.text.length);
  let best: Resemblance | null = null;
  for (let column = 1; column <= label.length; column += 1) {
    const { cost, start } = columns.next(label, name.text, column);
    if (cost <= limit * unit && (best === null || cost <= best.cost * unit)) {
      best = { start, end: column, cost: cost / unit };
    }
  }
  return best;
}

/** A letter that nothing in the label may stand for is left out or replaced. */
function mayResemble(label: string, { accepted }: SoughtName, limit: number): boolean {
  const letters = lettersOf(label);
  let missing = 0;
  for (const ones of accepted) if ((ones & letters) === 0) missing += 1;
  return missing <= limit;
}

/** The table, of which the column in hand and the two before are kept: swaps and pairs reach back two. */
function createColumns(rows: number) {
  let [costs, old, older] = [
    new Int16Array(rows + 1),
    new Int16Array(rows + 1),
    new Int16Array(rows + 1),
  ];
  let [starts, oldStarts, olderStarts] = [
    new Int16Array(rows + 1),
    new Int16Array(rows + 1),
    new Int16Array(rows + 1),
  ];
  for (let row = 0; row <= rows; row += 1) costs[row] = row * unit;
  older.fill(rows * unit);

  function turn(): void {
    [older, old, costs] = [old, costs, older];
    [olderStarts, oldStarts, starts] = [oldStarts, starts, olderStarts];
  }

  return {
    next(label: string, name: string, column: number) {
      turn();
      const [letter, before] = [label.charCodeAt(column - 1), label.charCodeAt(column - 2)];
      const extra = letter === hyphen ? 1 : letter === before ? half : unit;
      const pairs = pairLetter(before, letter);
      costs[0] = 0;
      starts[0] = column;
      for (let row = 1; row <= rows; row += 1) {
        const wanted = name.charCodeAt(row - 1);
        const wantedBefore = name.charCodeAt(row - 2);
        let cost = (old[row - 1] ?? 0) + substitution(letter, wanted);
        let start = oldStarts[row - 1] ?? 0;
        const added = (old[row] ?? 0) + extra;
        if (added < cost) [cost, start] = [added, oldStarts[row] ?? 0];
        const left = (costs[row - 1] ?? 0) + (wanted === wantedBefore ? half : unit);
        if (left < cost) [cost, start] = [left, starts[row - 1] ?? 0];
        const isSwap = letter === wantedBefore && before === wanted && letter !== before;
        const swapped = isSwap ? (older[row - 2] ?? 0) + swap : cost;
        if (swapped < cost) [cost, start] = [swapped, olderStarts[row - 2] ?? 0];
        const paired = pairs === wanted ? (older[row - 1] ?? 0) + pair : cost;
        if (paired < cost) [cost, start] = [paired, olderStarts[row - 1] ?? 0];
        costs[row] = cost;
        starts[row] = start;
      }
      return { cost: costs[rows] ?? 0, start: starts[rows] ?? 0 };
    },
  };
}
