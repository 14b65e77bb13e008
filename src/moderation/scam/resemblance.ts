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
  readonly codes: readonly number[];
  /** For each different letter, which ones may stand for it, as bits. */
  readonly accepted: readonly number[];
  /** How much it may differ, in letters. */
  readonly limit: number;
}

export function soughtName(text: string, limit: number): SoughtName {
  const codes = Array.from(text, (letter) => letter.charCodeAt(0));
  return { text, codes, accepted: [...new Set(text)].map(acceptedFor), limit };
}

/** Part of a domain's name that names are looked for in. */
export interface Label {
  readonly text: string;
  readonly letters: number;
}

/** Longer ones are cut off; a label of a domain has at most 63. */
const longest = 100;

export function labelOf(text: string): Label {
  return { text: text.slice(0, longest), letters: lettersOf(text) };
}

/** Costs are counted in quarters. */
const unit = 4;
const half = 2;
const swap = 3;
const pair = 1;
const hyphen = '-'.charCodeAt(0);

/**
 * The part of a label that is most like a name, where it differs by no more than its limit: the
 * distance of Damerau and Levenshtein against any part of the label (Sellers, 1980), with less for
 * what the eye takes for the same: letters of like shape, `rn` for `m`, letters doubled or swapped, a
 * hyphen within. Of several that are equally like it the last. Null where nothing is, which the letters
 * alone mostly tell; else it takes time in proportion to both lengths.
 */
export function resemblance(label: Label, name: SoughtName): Resemblance | null {
  const { text } = label;
  if (text.length + name.limit < name.text.length || !mayResemble(label, name)) return null;
  fill(text, name.codes);
  const most = name.limit * unit;
  let [best, end] = [most + 1, 0];
  for (let column = 1; column <= text.length; column += 1) {
    const cost = costs[column * width + name.codes.length] ?? best;
    if (cost > most || cost > best) continue;
    [best, end] = [cost, column];
  }
  if (end === 0) return null;
  return { start: starts[end * width + name.codes.length] ?? 0, end, cost: best / unit };
}

/** A letter that nothing in the label may stand for is left out or replaced. */
function mayResemble({ letters }: Label, { accepted, limit }: SoughtName): boolean {
  let missing = 0;
  for (const ones of accepted) if ((ones & letters) === 0) missing += 1;
  return missing <= limit;
}

const width = 24;
/**
 * A column a letter of the label, a row a letter of the name: the least cost of a part that ends
 * there, and where that part begins. Used anew for each pair; nothing is awaited within.
 */
const costs = new Int16Array((longest + 1) * width);
const starts = new Int16Array((longest + 1) * width);
for (let row = 0; row < width; row += 1) costs[row] = row * unit;

function fill(text: string, name: readonly number[]): void {
  let before = 0;
  for (let column = 1; column <= text.length; column += 1) {
    const letter = text.charCodeAt(column - 1);
    const here = column * width;
    costs[here] = 0;
    starts[here] = column;
    const extra = letter === hyphen ? 1 : letter === before ? half : unit;
    const looksLike = pairLetter(before, letter);
    let wantedBefore = 0;
    for (let row = 1; row <= name.length; row += 1) {
      const wanted = name[row - 1] ?? 0;
      const to = here + row;
      put(to, to - width - 1, substitution(letter, wanted));
      take(to, to - width, extra);
      take(to, to - 1, wanted === wantedBefore ? half : unit);
      if (letter === wantedBefore && before === wanted && row > 1)
        take(to, to - 2 * width - 2, swap);
      if (looksLike === wanted) take(to, to - 2 * width - 1, pair);
      wantedBefore = wanted;
    }
    before = letter;
  }
}

function put(to: number, from: number, cost: number): void {
  costs[to] = (costs[from] ?? 0) + cost;
  starts[to] = starts[from] ?? 0;
}

function take(to: number, from: number, cost: number): void {
  if ((costs[from] ?? 0) + cost < (costs[to] ?? 0)) put(to, from, cost);
}
