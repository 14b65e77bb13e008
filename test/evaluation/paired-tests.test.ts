import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mcNemar, randomisation } from '../../src/evaluation/paired-tests.js';

describe('the exact McNemar test', () => {
  // Two-sided sign test: 2 · P(X ≤ fewer), X ~ B(n, ½), counted by hand.
  it.each([
    [0, 0, 1],
    [1, 1, 1],
    [5, 0, 2 / 32],
    [8, 2, (2 * (1 + 10 + 45)) / 1024],
  ])('of %i gained and %i lost is %f', (gained, lost, p) => {
    expect(mcNemar(gained, lost)).toBeCloseTo(p, 10);
  });

  it('is a probability, the same both ways, for any counts', () => {
    const count = fc.integer({ min: 0, max: 3000 });
    fc.assert(
      fc.property(count, count, (gained, lost) => {
        const p = mcNemar(gained, lost);
        expect(p).toBeGreaterThanOrEqual(0);
        expect(p).toBeLessThanOrEqual(1);
        expect(mcNemar(lost, gained)).toBe(p);
      }),
    );
  });
});

describe('the randomisation test', () => {
  it('finds nothing where nothing differs, or differences cancel out', () => {
    expect(randomisation([0, 0, 0])).toBe(1);
    expect(randomisation([0.5, -0.5, 0.25, -0.25])).toBe(1);
  });

  it('comes near the exact share of signs for a few differences', () => {
    // All six of one sign: 2 of the 64 choices of signs are as far from 0.
    expect(randomisation([1, 1, 1, 1, 1, 1])).toBeCloseTo(2 / 64, 2);
  });

  it('gives the same for the same runs', () => {
    const differences = [0.5, -0.2, 0.3, 0.1, -0.05];
    expect(randomisation(differences)).toBe(randomisation(differences));
  });
});
