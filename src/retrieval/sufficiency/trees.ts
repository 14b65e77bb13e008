/**
 * A sum of small decision trees. Every tree has the same depth and is laid out as a heap: the
 * children of place p are 2p + 1 and 2p + 2, and a value up to the threshold goes left.
 */
export interface Trees {
  readonly depth: number;
  readonly trees: readonly Tree[];
}

export interface Tree {
  /** By place: index of the value that is looked at. */
  readonly features: readonly number[];
  /** By place. */
  readonly thresholds: readonly number[];
  /** What the tree adds, by leaf from left to right. */
  readonly leaves: readonly number[];
}

/** What the trees add up to, as a logit. */
export function sumOfTrees({ depth, trees }: Trees, values: Float64Array): number {
  let sum = 0;
  for (const tree of trees) sum += tree.leaves[leafOf(tree, depth, values)] ?? 0;
  return sum;
}

function leafOf({ features, thresholds }: Tree, depth: number, values: Float64Array): number {
  let place = 0;
  for (let level = 0; level < depth; level += 1) {
    const value = values[features[place] ?? 0] ?? 0;
    place = 2 * place + (value <= (thresholds[place] ?? Number.POSITIVE_INFINITY) ? 1 : 2);
  }
  return place - (2 ** depth - 1);
}
