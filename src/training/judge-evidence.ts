import { evidenceSigns } from '../retrieval/sufficiency/describe-evidence.js';
import { judge } from '../retrieval/sufficiency/judge.js';
import type { Trees } from '../retrieval/sufficiency/trees.js';
import { fitTrees, type TreeOptions } from './fit-trees.js';
import { areaUnderCurve, splitByArticle } from './ranking-measures.js';
import { type Group, groups } from './sufficiency-rows.js';

/** Described evidence, and whether it answers. */
export interface EvidenceRow {
  readonly group: Group;
  readonly article: string;
  readonly label: boolean;
  /** By sign, in the order of `evidenceSigns`. */
  readonly values: Float64Array;
}

/** `value`: the logit given by trees that have seen no question on the same article. */
export type JudgedRow = EvidenceRow & { readonly value: number };

/** Measured held out; deeper or more trees change nothing beyond chance. */
const options: TreeOptions = { depth: 3, rounds: 150, rate: 0.08, penalty: 5, leastRows: 40 };

/**
 * How much each way of asking counts: what can be answered, and what cannot. The answerable ones of
 * `swap` and `foreign` are those of `near` already. By more, these two would cost the others more
 * than they bring, and so would the few pools.
 */
const shares: Readonly<Record<Group, readonly [answerable: number, not: number]>> = {
  near: [2, 2],
  swap: [0, 0.4],
  foreign: [0, 0.4],
  all: [0.6, 0.6],
  ten: [0.4, 0.4],
  pool: [0.5, 0.5],
};

export function fitEvidence(rows: readonly EvidenceRow[]): Trees {
  const sizes = new Map<string, number>();
  const keyOf = ({ group, label }: EvidenceRow): string => `${group} ${label}`;
  for (const row of rows) sizes.set(keyOf(row), (sizes.get(keyOf(row)) ?? 0) + 1);
  const weighed = rows.map((row) => ({
    ...row,
    weight: shares[row.group][row.label ? 0 : 1] / (sizes.get(keyOf(row)) ?? 1),
  }));
  return fitTrees(
    weighed.filter(({ weight }) => weight > 0),
    options,
  );
}

export function judgeHeldOut(rows: readonly EvidenceRow[]): JudgedRow[] {
  return splitByArticle(rows, ({ article }) => article).flatMap(({ learn, test }) => {
    const trees = fitEvidence(learn);
    return test.map((row) => ({ ...row, value: judge(trees, row.values) }));
  });
}

export function reportAreas(judged: readonly JudgedRow[], say: (line: string) => void): void {
  say(`area under the curve: ${areasOf(judged)}`);
}

export function reportAblations(rows: readonly EvidenceRow[], say: (line: string) => void): void {
  evidenceSigns.forEach((sign, at) => {
    const without = rows.map((row) => ({
      ...row,
      values: row.values.map((value, index) => (index === at ? 0 : value)),
    }));
    say(`without ${sign}: ${areasOf(judgeHeldOut(without))}`);
  });
}

function areasOf(judged: readonly JudgedRow[]): string {
  return groups
    .map((group) => {
      const area = areaUnderCurve(judged.filter((row) => row.group === group));
      return `${group} ${area.toFixed(4)}`;
    })
    .join(', ');
}
