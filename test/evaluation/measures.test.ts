import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaUnderCurve, mean, percentile, share } from '../../src/evaluation/measures.js';

describe('measures', () => {
  it('are null where there is nothing to measure', () => {
    expect([share([]), mean([]), percentile([], 0.5), areaUnderCurve([], [1])]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  it('take the nearest rank as a percentile', () => {
    const values = [40, 10, 30, 20];
    expect([percentile(values, 0.5), percentile(values, 0.95), percentile(values, 0)]).toEqual([
      20, 40, 10,
    ]);
  });

  it('give an area of 1 where every positive lies above, and a half where nothing tells', () => {
    expect(areaUnderCurve([0.8, 0.9], [0.1, 0.2])).toBe(1);
    expect(areaUnderCurve([0.1], [0.8])).toBe(0);
    expect(areaUnderCurve([0.5, 0.5], [0.5])).toBe(0.5);
  });

  it('count every pair, as the definition does', () => {
    const scores = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(scores, scores, (positives, negatives) => {
        const wins = positives.flatMap((positive) =>
          negatives.map((negative): number =>
            positive > negative ? 1 : positive === negative ? 0.5 : 0,
          ),
        );
        expect(areaUnderCurve(positives, negatives)).toBeCloseTo(mean(wins) ?? -1, 10);
      }),
    );
  });
});
