import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cautions } from '../../src/answering/answer.js';
import { createAnswerer } from '../../src/answering/answerer.js';
import { decide } from '../../src/answering/decide.js';
import { readSufficiencyModel } from '../../src/retrieval/sufficiency-model.js';
import { analyser, articleOf, evidenceOf, libraryOf } from './hand-made.js';

const article = articleOf('a', [[null, 'German Gref dirige Sberbank depuis 2007.']]);
const question = 'Qui dirige Sberbank ?';
const evidence = (sufficiency: number) => evidenceOf(question, [article], { sufficiency });
const thresholds = { strict: 0.7, balanced: 0.5, generous: 0.3 };

describe('deciding whether to answer', () => {
  it.each([
    [0.8, ['answer', 'answer', 'answer']],
    [0.6, ['not_covered', 'answer', 'answer']],
    [0.4, ['not_covered', 'not_covered', 'answer']],
    [0.2, ['not_covered', 'not_covered', 'not_covered']],
  ])('with a sufficiency of %d, strict, balanced, generous: %j', (sufficiency, decisions) => {
    expect(cautions.map((caution) => decide(evidence(sufficiency), thresholds, caution))).toEqual(
      decisions,
    );
  });

  it('never answers where a more generous caution would not', () => {
    const learned = readSufficiencyModel().thresholds;
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (sufficiency) => {
        const [strict, balanced, generous] = cautions.map(
          (caution) => decide(evidence(sufficiency), learned, caution) === 'answer',
        );
        expect(!strict || balanced).toBe(true);
        expect(!balanced || generous).toBe(true);
      }),
    );
  });

  it('does not answer from what it cannot read, nor from nothing', () => {
    const unread = evidenceOf(question, [article], { sufficiency: 1, readable: false });
    expect(decide(unread, thresholds, 'generous')).toBe('unavailable');
    expect(decide(evidenceOf(question, [], { sufficiency: 1 }), thresholds, 'generous')).toBe(
      'not_covered',
    );
  });
});

describe('the caution of a question', () => {
  const answererOf = (sufficiency: number) =>
    createAnswerer({
      library: libraryOf(article),
      retriever: { retrieve: async () => evidence(sufficiency) },
      analyser,
      writer: null,
      sufficiencyThresholds: thresholds,
      caution: 'strict',
      log: { warn: () => undefined },
    });

  it('is the answerer’s, where the question does not say', async () => {
    expect((await answererOf(0.6).answer(question, {})).outcome).toBe('not_covered');
    expect((await answererOf(0.8).answer(question, {})).outcome).toBe('answered');
  });

  it('is the question’s own, where it says', async () => {
    const { outcome } = await answererOf(0.4).answer(question, { caution: 'generous' });
    expect(outcome).toBe('answered');
  });
});
