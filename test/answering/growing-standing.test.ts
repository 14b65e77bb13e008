import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DraftSentence } from '../../src/answering/draft.js';
import { createGrowingStanding } from '../../src/answering/growing-standing.js';
import { verifyDraft } from '../../src/answering/verify-draft.js';
import { articleOf, libraryOf, sentenceOf } from './hand-made.js';

const article = articleOf('a', [
  ['Un', 'La première phrase. La deuxième phrase. La troisième phrase.'],
  ['Deux', 'La quatrième phrase. La cinquième phrase.'],
]);
/** Of a version that is not kept: nothing of it can be verified. */
const lost = { ...article, version: 'ffffffffffff' };
const verification = { lookup: libraryOf(article).article, log: { warn: () => undefined } };

const source = fc.record({
  index: fc.integer({ min: 0, max: 4 }),
  isLost: fc.boolean(),
});
const draftSentence = fc
  .tuple(fc.option(fc.string({ minLength: 1 })), fc.array(source, { minLength: 1, maxLength: 4 }))
  .map(
    ([text, sources]): DraftSentence => ({
      text,
      sources: sources.map(({ index, isLost }) => ({
        article: isLost ? lost : article,
        sentence: sentenceOf(article, index),
      })),
      emphasis: [],
      heading: null,
    }),
  );

describe('what stands of a draft that grows', () => {
  it('only ever grows, and is in the end what stands of the whole', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(draftSentence, { maxLength: 6 }), async (sentences) => {
        const growing = createGrowingStanding(verification);
        for (const sentence of sentences) {
          const before = growing.standing;
          await growing.add(sentence);
          const { standing } = growing;
          expect(standing.sentences.slice(0, before.sentences.length)).toEqual(before.sentences);
          expect(standing.citations.slice(0, before.citations.length)).toEqual(before.citations);
        }
        expect(growing.standing).toEqual(await verifyDraft({ sentences }, verification));
      }),
    );
  });
});
