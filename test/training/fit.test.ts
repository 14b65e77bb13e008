import { describe, expect, it } from 'vitest';
import { dot, fitChoice, fitLogistic } from '../../src/training/fit.js';
import { areaUnderCurve, recallOf, splitByArticle } from '../../src/training/ranking-measures.js';

describe('learning weights', () => {
  it('finds which number makes a candidate the right one', () => {
    const rows = Array.from({ length: 60 }, (_, row) => ({
      right: row % 3,
      candidates: [0, 1, 2].map((index) =>
        Float64Array.of(index === row % 3 ? 0.8 : 0.2, ((row * 7 + index * 5) % 11) / 11),
      ),
    }));
    const weights = fitChoice(rows, 2);
    expect(weights[0]).toBeGreaterThan(1);
    expect(Math.abs(weights[1] ?? 9)).toBeLessThan((weights[0] ?? 0) / 4);
    expect(recallOf(rows, weights)).toEqual({ first: 60, five: 60 });
    expect(fitChoice(rows, 2)).toEqual(weights);
  });

  it('gives chances that match how often it was so', () => {
    const rows = Array.from({ length: 400 }, (_, row) => ({
      values: Float64Array.of(1, row % 2),
      label: row % 2 === 1 ? row % 8 !== 1 : row % 8 === 0,
      weight: 1,
    }));
    const weights = fitLogistic(rows, 2, 0);
    const chance = (value: number) => 1 / (1 + Math.exp(-dot(weights, Float64Array.of(1, value))));
    expect(chance(1)).toBeCloseTo(0.75, 3);
    expect(chance(0)).toBeCloseTo(0.25, 3);
  });

  it('never learns and tests on one article', () => {
    const rows = Array.from({ length: 30 }, (_, row) => ({ article: `a${row % 7}` }));
    for (const { learn, test } of splitByArticle(rows, ({ article }) => article)) {
      const learned = new Set(learn.map(({ article }) => article));
      expect(test.some(({ article }) => learned.has(article))).toBe(false);
      expect(learn.length + test.length).toBe(30);
    }
  });

  it.each([
    [[1, 2], [3, 4], 1],
    [[3, 4], [1, 2], 0],
    [[1, 1], [1, 1], 0.5],
    [[1, 3], [2, 4], 0.75],
  ])('measures the area of %j below %j', (no, yes, area) => {
    const rows = [
      ...no.map((value) => ({ value, label: false })),
      ...yes.map((value) => ({ value, label: true })),
    ];
    expect(areaUnderCurve(rows)).toBeCloseTo(area);
  });
});
