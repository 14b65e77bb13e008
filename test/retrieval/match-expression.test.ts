import { describe, expect, it } from 'vitest';
import { matchExpression } from '../../src/retrieval/match-expression.js';

const expressionOf = (counts: Readonly<Record<string, number>>): string =>
  matchExpression({ terms: Object.keys(counts), counts: new Map(Object.entries(counts)) });

describe('the expression by which candidates are found', () => {
  it('asks for any of the terms in a library of thousands', () => {
    expect(expressionOf({ guerre: 3_000, roi: 2_000, gref: 1 })).toBe(
      '"guerre" OR "roi" OR "gref"',
    );
  });

  it('asks for one of the rarer terms where very many passages hold the others, and counts all alike', () => {
    expect(expressionOf({ guerre: 20_000, roi: 3_000, gref: 1 })).toBe(
      '("gref" OR "roi") AND ("gref" OR "roi" OR "guerre" OR "guerre")',
    );
  });

  it('asks for a common term where there is no rarer one, or none that stands anywhere', () => {
    expect(expressionOf({ guerre: 90_000 })).toBe('"guerre"');
    expect(expressionOf({ xylophage: 0, guerre: 90_000, roi: 95_000 })).toBe(
      '("xylophage" OR "guerre") AND ("xylophage" OR "guerre" OR "roi" OR "roi")',
    );
  });

  it('takes nothing in a term for syntax', () => {
    expect(expressionOf({ 'a"b': 1, OR: 2 })).toBe('"a""b" OR "OR"');
  });

  it('looks terms up as the index writes them', () => {
    const counts = new Map([['roi', 1]]);
    expect(matchExpression({ terms: ['roi'], counts }, (term) => `en${term}`)).toBe('"enroi"');
  });
});
