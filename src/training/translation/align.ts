import { type Links, lengthOf } from './links.js';
import { type Block, posteriors } from './posteriors.js';
import type { TermPairs } from './term-pairs.js';

/** How likely terms are translations of one another; lists are by link. */
export interface Alignment {
  /** Probability of the second term, given the first. */
  readonly forward: Float64Array;
  /** Probability of the first term, given the second. */
  readonly backward: Float64Array;
  /** How often the two were translations of one another, as expected. */
  readonly counts: Float64Array;
}

export interface AlignOptions {
  /** Passes in which each direction learns by itself. */
  readonly alone: number;
  /** Passes in which both must agree on each alignment. */
  readonly agreeing: number;
  /** Called after each pass. */
  readonly onPass?: () => void;
}

/**
 * IBM Model 1 (Brown et al., "The Mathematics of Statistical Machine Translation", 1993) in both
 * directions, where a term may also come from nothing; then both trained to agree: what is counted
 * is the product of their posteriors (Liang, Taskar and Klein, "Alignment by Agreement", 2006),
 * which keeps rare words from taking in everything that stands beside them.
 */
export function align(pairs: TermPairs, links: Links, options: AlignOptions): Alignment {
  let state = begin(pairs, links);
  for (let pass = 0; pass < options.alone + options.agreeing; pass += 1) {
    state = improve(pairs, links, state, pass >= options.alone);
    options.onPass?.();
  }
  const { forward, backward, counts } = state;
  return { forward: forward.links, backward: backward.links, counts };
}

/** What one direction knows, or counts: by link, and by produced term for those out of nothing. */
interface Direction {
  readonly links: Float64Array;
  readonly nothing: Float64Array;
}

interface State {
  readonly forward: Direction;
  readonly backward: Direction;
  readonly counts: Float64Array;
}

function begin(pairs: TermPairs, { first, second }: Links): State {
  const even = (givers: Int32Array, giverCount: number, takerCount: number): Direction => ({
    links: toShares(new Float64Array(givers.length).fill(1), givers, giverCount),
    nothing: new Float64Array(takerCount).fill(1 / takerCount),
  });
  const firsts = pairs.first.terms.length;
  const seconds = pairs.second.terms.length;
  return {
    forward: even(first, firsts, seconds),
    backward: even(second, seconds, firsts),
    counts: new Float64Array(0),
  };
}

function improve(pairs: TermPairs, links: Links, state: State, agreeing: boolean): State {
  const forward = emptyLike(state.forward);
  const backward = emptyLike(state.backward);
  let at = 0;
  for (let pair = 0; pair < pairs.size; pair += 1) {
    const rows = lengthOf(pairs.first.starts, pair);
    const columns = lengthOf(pairs.second.starts, pair);
    const block = {
      links: links.ofPairs.subarray(at, at + rows * columns),
      rows: termsOf(pairs.first, pair),
      columns: termsOf(pairs.second, pair),
    };
    at += rows * columns;
    countBlock(block, state, forward, backward, agreeing);
  }
  const { first, second } = links;
  return {
    counts: forward.links.slice(),
    forward: learned(forward, first, pairs.first.terms.length),
    backward: learned(backward, second, pairs.second.terms.length),
  };
}

function countBlock(
  block: Block,
  state: State,
  forward: Direction,
  backward: Direction,
  agreeing: boolean,
): void {
  const byColumn = posteriors(block, state.forward, 'columns');
  const byRow = posteriors(block, state.backward, 'rows');
  const { rows, columns, links } = block;
  for (let row = 0, cell = 0; row < rows.length; row += 1) {
    for (let column = 0; column < columns.length; column += 1, cell += 1) {
      const link = links[cell] ?? 0;
      const one = byColumn[cell] ?? 0;
      const other = byRow[cell] ?? 0;
      const toForward = agreeing ? one * other : one;
      const toBackward = agreeing ? one * other : other;
      add(forward.links, link, toForward);
      add(backward.links, link, toBackward);
      add(forward.nothing, columns[column] ?? 0, -toForward);
      add(backward.nothing, rows[row] ?? 0, -toBackward);
    }
  }
  for (const term of columns) add(forward.nothing, term, 1);
  for (const term of rows) add(backward.nothing, term, 1);
}

function add(list: Float64Array, index: number, amount: number): void {
  list[index] = (list[index] ?? 0) + amount;
}

function termsOf(side: TermPairs['first'], pair: number): Int32Array {
  return side.numbers.subarray(side.starts[pair], side.starts[pair + 1]);
}

function emptyLike({ links, nothing }: Direction): Direction {
  return {
    links: new Float64Array(links.length),
    nothing: new Float64Array(nothing.length),
  };
}

function learned(counts: Direction, givers: Int32Array, giverCount: number): Direction {
  const { nothing } = counts;
  const total = nothing.reduce((sum, count) => sum + Math.max(0, count), 0);
  return {
    links: toShares(counts.links, givers, giverCount),
    nothing: nothing.map((count) => Math.max(0, count) / (total || 1)),
  };
}

/** Divides each link's count by the sum over the links of its giver, in place. */
function toShares(counts: Float64Array, givers: Int32Array, giverCount: number): Float64Array {
  const sums = new Float64Array(giverCount);
  for (let link = 0; link < counts.length; link += 1) {
    add(sums, givers[link] ?? 0, counts[link] ?? 0);
  }
  for (let link = 0; link < counts.length; link += 1) {
    counts[link] = (counts[link] ?? 0) / (sums[givers[link] ?? 0] || 1);
  }
  return counts;
}
