import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAnswerer } from '../../src/answering/answerer.js';
import { verifyQuotes } from '../../src/answering/verify-quotes.js';
import type { Article } from '../../src/library/article.js';
import { analyser, articleOf, evidenceOf, halfway, libraryOf } from './hand-made.js';

const word = fc.oneof(
  fc.constantFrom(
    'Il',
    'Cette',
    'Karl',
    'Ostrow,',
    'maire',
    'de',
    'Kelm',
    'né',
    'en',
    '1904.',
    '(12',
    'km)',
    '«',
    '».',
    '?',
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }),
);
const prose = fc.array(word, { minLength: 1, maxLength: 60 }).map((words) => words.join(' '));
const asked = fc.oneof(
  prose,
  fc.constantFrom(
    'Qui est Karl Ostrow ?',
    'Où est né Karl ?',
    'Combien de km ?',
    'When was Kelm born?',
  ),
);

function ask(articles: readonly Article[], question: string) {
  return createAnswerer({
    library: libraryOf(...articles),
    retriever: { retrieve: async () => evidenceOf(question, articles) },
    analyser,
    writer: null,
    sufficiencyThresholds: halfway,
    log: { warn: () => undefined },
  }).answer(question, {});
}

describe('whatever the article and the question, an answer', () => {
  it('quotes only what stands there, at most thrice, each sentence cited, numbers without gaps', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(prose, { minLength: 1, maxLength: 6 }),
        asked,
        async (texts, question) => {
          const article = articleOf(
            'a',
            texts.map((text, at) => [at % 2 ? `Titre ${at}` : null, text] as const),
          );
          const { citations, sentences, text, outcome } = await ask([article], question);
          expect(text).not.toBe('');
          expect((await verifyQuotes(citations, libraryOf(article).article)).failed).toEqual([]);
          expect(citations.length).toBeLessThanOrEqual(3);
          expect(citations.map(({ number }) => number)).toEqual(
            citations.map((_, index) => index + 1),
          );
          expect(sentences.length > 0).toBe(outcome === 'answered');
          for (const sentence of sentences) {
            const quotes = sentence.citations.map((number) => citations[number - 1]?.quote);
            expect(quotes).toEqual([sentence.text]);
            for (const [start, end] of sentence.emphasis) {
              expect(start).toBeGreaterThanOrEqual(0);
              expect(end).toBeGreaterThan(start);
              expect(end).toBeLessThanOrEqual(sentence.text.length);
            }
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});
