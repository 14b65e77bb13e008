import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../../src/retrieval/spelling/edit-distance.js';
import { createWordList } from '../../../src/retrieval/spelling/word-list.js';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é', 'я'), maxLength: 6 });

describe('a list of words', () => {
  it('finds every word within the distance, and no other', () => {
    const few = fc.integer({ min: 1, max: 2 });
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), word, few, (words, typed, most) => {
        const found = createWordList(words).near(typed, most);
        const expected = [...new Set(words)].filter((each) => {
          const distance = editDistance(typed, each, most);
          return distance > 0 && distance <= most;
        });
        expect(found.map((each) => each.word).sort()).toEqual(expected.sort());
      }),
    );
  });
});
