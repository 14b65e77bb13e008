import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignmentFault } from '../../src/library/align-companion.js';
import type { Article } from '../../src/library/article.js';
import { composeArticle } from '../../src/library/compose-article.js';

/** Sentences a paragraph, paragraphs a section; every section but perhaps the first has a heading. */
type Shape = readonly (readonly number[])[];

const shapes = fc.array(fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 3 }), {
  minLength: 1,
  maxLength: 4,
});

function articleOf(shape: Shape, word: string): Article {
  return composeArticle({
    id: 'a',
    title: 'A',
    language: 'en',
    source: 'a.md',
    blocks: shape.flatMap((paragraphs, section) => [
      ...(section === 0
        ? []
        : [{ kind: 'heading' as const, level: 2, text: `${word} ${section}`, page: null }]),
      ...paragraphs.map((count, at) => ({
        kind: 'paragraph' as const,
        level: 0,
        text: Array.from(
          { length: count },
          (_, n) => `The ${word} ${section} ${at} ${n} is here.`,
        ).join(' '),
        page: null,
      })),
    ]),
  });
}

describe('a translation', () => {
  it('is aligned where it has the headings and sentences of the article, in whatever words', () => {
    fc.assert(
      fc.property(shapes, (shape) => {
        expect(alignmentFault(articleOf(shape, 'mill'), articleOf(shape, 'river'))).toBeNull();
      }),
    );
  });

  it('is not with a sentence more anywhere, and the fault names the section and both numbers', () => {
    fc.assert(
      fc.property(shapes, fc.nat(), fc.nat(), (shape, one, other) => {
        const section = one % shape.length;
        const at = other % (shape[section]?.length ?? 1);
        const longer = shape.map((paragraphs, index) =>
          index !== section
            ? paragraphs
            : paragraphs.map((count, place) => (place === at ? count + 1 : count)),
        );
        const count = (shape[section] ?? []).reduce((sum, each) => sum + each, 0);
        const fault = alignmentFault(articleOf(shape, 'mill'), articleOf(longer, 'river')) ?? '';
        const under = section === 0 ? 'its opening' : `“river ${section}”`;
        expect(fault).toContain(`has ${count + 1} sentences under ${under} where`);
        expect(fault).toContain(`has ${count};`);
        expect(fault).toContain(`first difference near “The river ${section} ${at} 0 is here.”`);
      }),
    );
  });

  it('is not without a heading, which the fault names', () => {
    const shape = [[1], [2], [1, 1]];
    const whole = articleOf(shape, 'mill');
    const joined = articleOf([[1], [2, 1, 1]], 'river');
    expect(alignmentFault(whole, joined)).toBe(
      'It has 1 heading where the original, a.md, has 2; the first difference is near its end, where the original has “mill 2”. Give it the headings, paragraphs and sentences of the original, one for one in the same order; until then it is not used.',
    );
  });
});
