import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/library/article.js';
import { type ArticleParts, composeArticle } from '../../src/library/compose-article.js';
import type { SourceBlock } from '../../src/library/source-block.js';

const word = fc.constantFrom(
  'Le',
  'la',
  'Russie',
  'M.',
  'Dupont',
  'p.',
  '12',
  '3,14',
  'J.-C.',
  'l’IA',
  '«',
  '»',
  'fin.',
  'Quoi ?',
  '!',
  'e\u0301te\u0301',
  '한국어',
  '。',
  '🙂',
  '[1]',
  '...',
  '\n',
  '\u00a0',
  'etc.',
  'a'.repeat(150),
);
const text = fc.oneof(
  fc.array(word, { maxLength: 60 }).map((words) => words.join(' ')),
  fc.string({ unit: 'binary', maxLength: 80 }),
);
const block: fc.Arbitrary<SourceBlock> = fc.record({
  kind: fc.constantFrom('heading', 'paragraph', 'item', 'quotation', 'code', 'row'),
  level: fc.integer({ min: 0, max: 6 }),
  text,
  page: fc.option(fc.integer({ min: 1, max: 9 })),
  startsSection: fc.boolean(),
});
const parts: fc.Arbitrary<ArticleParts & { id: string }> = fc.record({
  id: fc.constant('laws'),
  title: fc.string(),
  language: fc.constantFrom('fr', 'en', 'und', 'zh'),
  blocks: fc.array(block, { maxLength: 12 }),
  passageSize: fc.record({ target: fc.constantFrom(40, 200, 600, Number.POSITIVE_INFINITY) }),
  maximumSentence: fc.constantFrom(60, 1_000),
});

function holds(law: (article: Article, parts: ArticleParts) => void): void {
  fc.assert(
    fc.property(parts, (given) => law(composeArticle(given), given)),
    { numRuns: 300 },
  );
}

function slice(article: Article, span: { start: number; end: number }): string {
  return article.text.slice(span.start, span.end);
}

describe('the laws of an article', () => {
  it('is in NFC, with blocks separated by one blank line', () => {
    holds((article) => {
      expect(article.text).toBe(article.text.normalize('NFC'));
      expect(article.blocks.map((span) => slice(article, span)).join('\n\n')).toBe(article.text);
    });
  });

  it('has a first section always, and every block in the section that spans it', () => {
    holds((article) => {
      expect(article.sections.length).toBeGreaterThan(0);
      expect(new Set(article.sections.map(({ slug }) => slug)).size).toBe(article.sections.length);
      for (const { section, start, end } of article.blocks) {
        const around = article.sections[section];
        expect(around?.start).toBeLessThanOrEqual(start);
        expect(around?.end).toBeGreaterThanOrEqual(end);
      }
    });
  });

  it('covers everything but headings and white space with sentences, each within its block', () => {
    holds((article) => {
      const covered = article.text.split('');
      for (const sentence of article.sentences) {
        const block = article.blocks[sentence.block];
        expect(sentence.start).toBeGreaterThanOrEqual(block?.start ?? Number.NaN);
        expect(sentence.end).toBeLessThanOrEqual(block?.end ?? Number.NaN);
        expect(sentence.section).toBe(block?.section);
        expect(slice(article, sentence)).toBe(slice(article, sentence).trim());
        expect(slice(article, sentence)).not.toBe('');
        covered.fill('', sentence.start, sentence.end);
      }
      for (const { kind, start, end } of article.blocks) {
        if (kind === 'heading') covered.fill('', start, end);
      }
      expect(covered.join('').trim()).toBe('');
    });
  });

  it('puts every sentence into exactly one passage, in order, and no passage across a section', () => {
    holds((article) => {
      const seen: number[] = [];
      for (const passage of article.passages) {
        const inside = article.sentences.slice(passage.firstSentence, passage.endSentence);
        expect(passage.start).toBe(inside[0]?.start);
        expect(passage.end).toBe(inside.at(-1)?.end);
        expect(new Set(inside.map(({ section }) => section))).toEqual(new Set([passage.section]));
        seen.push(...inside.map(({ index }) => index));
      }
      expect(seen).toEqual(article.sentences.map(({ index }) => index));
      expect(article.passages.map(({ id }) => id)).toEqual(
        article.passages.map((_, ordinal) => `laws@${article.version}/${ordinal}`),
      );
    });
  });

  it('never exceeds the maxima of a sentence and of a passage', () => {
    holds((article, { maximumSentence = 1_000, passageSize }) => {
      for (const { start, end } of article.sentences) {
        expect(end - start).toBeLessThanOrEqual(maximumSentence);
      }
      for (const { start, end, firstSentence, endSentence } of article.passages) {
        if (endSentence - firstSentence === 1) continue;
        expect(end - start).toBeLessThanOrEqual((passageSize?.target ?? 600) * 3);
      }
    });
  });

  it('is the same again for the same parts, and has another version for another text', () => {
    holds((article, given) => {
      expect(composeArticle({ ...given, id: 'laws' })).toEqual(article);
      const more = [
        ...given.blocks,
        { kind: 'paragraph', level: 0, text: 'Plus.', page: null },
      ] as const;
      expect(composeArticle({ ...given, id: 'laws', blocks: more }).version).not.toBe(
        article.version,
      );
    });
  });

  it('makes one passage of each section where the caller wants it so', () => {
    const rows = ['Une. Deux. Trois.', 'x. '.repeat(2_000), 'Fin.'];
    const article = composeArticle({
      id: 'rows',
      title: 'Rows',
      language: 'fr',
      passageSize: { target: Number.POSITIVE_INFINITY },
      blocks: rows.map((text) => ({
        kind: 'paragraph',
        level: 0,
        text,
        page: null,
        startsSection: true,
      })),
    });
    expect(article.passages.map((span) => slice(article, span))).toEqual(
      rows.map((row) => row.trim()),
    );
  });
});
