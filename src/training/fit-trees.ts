import { sumOfTrees, type Tree, type Trees } from '../retrieval/sufficiency/trees.js';
import { createBins } from './bins.js';
import type { LabelledRow } from './fit.js';
import { growTree } from './grow-tree.js';

export interface TreeOptions {
  readonly depth: number;
  readonly rounds: number;
  /** Part of each tree's advice that is taken. */
  readonly rate: number;
  /** Pulls leaves with little weight towards 0; in units of the mean row. */
  readonly penalty: number;
  /** Rows that a leaf must hold, in units of the mean row. */
  readonly leastRows: number;
}

/**
 * Gradient boosting for a yes or a no (Friedman 2001, with the second-order leaves of Chen and
 * Guestrin 2016). The trees add up to a logit. Deterministic.
 */
export function fitTrees(rows: readonly LabelledRow[], options: TreeOptions): Trees {
  const bins = createBins(rows.map(({ values }) => values));
  const total = rows.reduce((sum, { weight }) => sum + weight, 0);
  const weights = Float64Array.from(rows, ({ weight }) => (weight * rows.length) / total);
  const logits = new Float64Array(rows.length);
  const slopes = new Float64Array(rows.length);
  const curves = new Float64Array(rows.length);
  const trees: Tree[] = [];
  for (let round = 0; round < options.rounds; round += 1) {
    for (let row = 0; row < rows.length; row += 1) {
      const chance = 1 / (1 + Math.exp(-(logits[row] ?? 0)));
      slopes[row] = (weights[row] ?? 0) * ((rows[row]?.label ? 1 : 0) - chance);
      curves[row] = (weights[row] ?? 0) * chance * (1 - chance);
    }
    const tree = growTree({ bins, slopes, curves }, options);
    trees.push(tree);
    const one: Trees = { depth: options.depth, trees: [tree] };
    rows.forEach(({ values }, row) => {
      logits[row] = (logits[row] ?? 0) + sumOfTrees(one, values);
    });
  }
  return { depth: options.depth, trees };
}
