import { describe, expect, it } from 'vitest';
import { bearsOnQuery } from '../../src/discord/bears-on-query.js';

describe('a passage', () => {
  it('bears on a query whose word stands in it, or in the headings above it', () => {
    expect(bearsOnQuery({ reasons: { bm25: 0.2, found: 0.4, links: 1.5 } })).toBe(true);
    expect(bearsOnQuery({ reasons: { bm25: 0, found: 0, title: 1.1 } })).toBe(true);
  });

  it('bears on a query that it is near to in meaning', () => {
    expect(bearsOnQuery({ reasons: { bm25: 0, dense: 0.7 } })).toBe(true);
    expect(bearsOnQuery({ reasons: { bm25: 0, dense: -0.7 } })).toBe(false);
  });

  it('does not for some letters in common, nor for what its article has elsewhere', () => {
    expect(bearsOnQuery({ reasons: {} })).toBe(false);
    expect(
      bearsOnQuery({
        reasons: { pieces: 0.8, sentenceAlike: 0.4, links: 1.5, plain: 2.1, topic: 1 },
      }),
    ).toBe(false);
  });
});
