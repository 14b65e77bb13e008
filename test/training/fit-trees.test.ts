import { describe, expect, it } from 'vitest';
import { sumOfTrees } from '../../src/retrieval/sufficiency/trees.js';
import { createBins } from '../../src/training/bins.js';
import { fitTrees } from '../../src/training/fit-trees.js';

const options = { depth: 2, rounds: 40, rate: 0.2, penalty: 1, leastRows: 5 };

/** True where just one of the two is high: no weighted sum can tell. */
const rows = Array.from({ length: 400 }, (_, row) => {
  const [one, other] = [((row * 7) % 20) / 20, ((row * 13) % 19) / 19];
  return { values: Float64Array.of(one, other), label: one > 0.5 !== other > 0.5, weight: 1 };
});

describe('trees', () => {
  it('learn what no weighted sum tells', () => {
    const trees = fitTrees(rows, options);
    const right = rows.filter(({ values, label }) => sumOfTrees(trees, values) > 0 === label);
    expect(right.length / rows.length).toBeGreaterThan(0.97);
  });

  it('are the same each time', () => {
    expect(fitTrees(rows, options)).toEqual(fitTrees(rows, options));
  });

  it('say nothing where nothing can be learned', () => {
    const alike = rows.map((row) => ({ ...row, values: Float64Array.of(1, 1) }));
    const { trees } = fitTrees(alike, { ...options, rounds: 1 });
    const share = alike.filter(({ label }) => label).length / alike.length;
    const [first] = trees;
    expect(Math.sign(first?.leaves[0] ?? 0)).toBe(Math.sign(share - 0.5));
    expect(first?.leaves.slice(1).every((leaf) => leaf === 0)).toBe(true);
  });

  it('learn what the weights say, where rows contradict each other', () => {
    const values = Float64Array.of(0.3);
    const both = (heavy: boolean) =>
      rows.map((_, row) => ({
        values,
        label: row % 2 === 0,
        weight: (row % 2 === 0) === heavy ? 3 : 1,
      }));
    expect(sumOfTrees(fitTrees(both(true), options), values)).toBeCloseTo(Math.log(3), 1);
    expect(sumOfTrees(fitTrees(both(false), options), values)).toBeCloseTo(-Math.log(3), 1);
  });
});

describe('bins', () => {
  it('keep the order of the values', () => {
    const values = Array.from({ length: 500 }, (_, row) =>
      Float64Array.of(((row * 37) % 500) / 500),
    );
    const numbers = createBins(values).numbers[0] ?? new Uint8Array();
    const sorted = values.map((value, row) => [value[0] ?? 0, numbers[row] ?? 0] as const);
    sorted.sort((one, other) => one[0] - other[0]);
    for (const [at, [, number]] of sorted.entries()) {
      expect(number).toBeGreaterThanOrEqual(sorted[at - 1]?.[1] ?? 0);
    }
  });

  it('put a value on an edge below it, as a tree sends it left', () => {
    const values = [0, 0, 0, 1, 1, 1].map((value) => Float64Array.of(value));
    const { edges, numbers } = createBins(values);
    expect(edges).toEqual([[0]]);
    expect([...(numbers[0] ?? [])]).toEqual([0, 0, 0, 1, 1, 1]);
  });
});
