import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAnalyser } from '../../src/retrieval/analyser.js';
import { createWordingMatcher, wordingOf } from '../../src/retrieval/wording.js';

const analyser = createAnalyser();

/** How much of a question's wording stands in a text; every content word weighs 4. */
function compare(question: string, text: string, isSpoken = true) {
  const tokens = analyser.analyse(question, 'fr');
  const terms = tokens.flatMap(({ term, stop }) => (stop ? [] : [weighed(term)]));
  const words = analyser.analyse(text, 'fr').map(({ surface }) => surface);
  return createWordingMatcher(wordingOf(tokens, terms, isSpoken))([{ words }]);
}

function weighed(term: string) {
  const forms = new Map([[term, 1]]);
  const marks = { named: false, generic: false, joined: false };
  return { term, weight: 4, ...marks, forms, spellings: forms, sought: [term] };
}

describe('the wording of a question', () => {
  it('stands whole in a text that says the same', () => {
    expect(compare('la première guerre', 'Après la Première Guerre, …')).toEqual({
      wording: 1,
      phrases: 1,
    });
  });

  it('counts a word in its own form only, accents and capitals aside', () => {
    expect(compare('Les élaphomyces', 'LES ELAPHOMYCES').wording).toBe(1);
    expect(compare('Les régions', 'La région').wording).toBe(0);
  });

  it('tells a text that keeps words side by side from one that has the same words', () => {
    const question = 'le président de la Chine';
    const close = compare(question, 'Le président de la Chine parle.');
    const apart = compare(question, 'La Chine reçoit le chef de file, un président.');
    expect(close.wording).toBe(apart.wording);
    expect(close.phrases).toBeGreaterThan(apart.phrases);
  });

  it('leaves function words out between languages, as they look alike and mean something else', () => {
    expect(compare('on a le dragon', 'on a', false).wording).toBe(0);
    expect(compare('on a le dragon', 'un dragon', false).wording).toBe(1);
  });

  it('is nothing of no words', () => {
    expect(compare('', 'texte')).toEqual({ wording: 0, phrases: 0 });
  });

  it('is between nothing and all of it, and all of it in the question itself', () => {
    const words = fc.array(fc.constantFrom('la', 'de', 'Chine', 'guerre', 'rois', 'roi', '1945'));
    fc.assert(
      fc.property(words, words, (question, text) => {
        for (const share of Object.values(compare(question.join(' '), text.join(' ')))) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1 + 1e-9);
        }
        if (question.length < 2) return;
        const own = compare(question.join(' '), question.join(' '));
        expect(own.wording).toBeCloseTo(1);
        expect(own.phrases).toBeCloseTo(1);
      }),
    );
  });
});
