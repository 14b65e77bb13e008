import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../../src/retrieval/spelling/edit-distance.js';

const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });

describe('the distance between two words', () => {
  it.each([
    ['gref', 'gref', 0],
    ['gerf', 'gref', 1],
    ['putn', 'putin', 1],
    ['collaboration', 'colaboration', 1],
    ['directive', 'direktive', 1],
    ['intelligance', 'intelligence', 1],
    ['developmment', 'developpement', 2],
    ['chien', 'chine', 1],
  ])('from "%s" to "%s" is %d', (one, other, distance) => {
    expect(editDistance(one, other, 4)).toBe(distance);
  });

  it('is told only as far as is asked', () => {
    expect(editDistance('russie', 'chine', 2)).toBe(3);
  });

  it('is the same both ways, and 0 only for the word itself', () => {
    fc.assert(
      fc.property(letters, letters, fc.integer({ min: 1, max: 8 }), (one, other, most) => {
        const distance = editDistance(one, other, most);
        expect(editDistance(other, one, most)).toBe(distance);
        expect(distance === 0).toBe(one === other);
        expect(distance).toBe(Math.min(editDistance(one, other, 8), most + 1));
      }),
    );
  });

  it('is at most one after one slip', () => {
    fc.assert(
      fc.property(letters, fc.nat(), (word, seed) => {
        const at = seed % (word.length + 1);
        const next = word.charAt(at);
        const after = word.charAt(at + 1);
        const slips = [
          `${word.slice(0, at)}x${word.slice(at)}`,
          word.slice(0, at) + word.slice(at + 1),
          word.slice(0, at) + after + next + word.slice(at + 2),
        ];
        for (const slip of slips) expect(editDistance(word, slip, 2)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
