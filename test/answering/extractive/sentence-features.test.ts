import { describe, expect, it } from 'vitest';
import { describeSentences } from '../../../src/answering/extractive/rank-sentences.js';
import type { SentenceFeatures } from '../../../src/answering/extractive/sentence-features.js';
import { analyser, articleOf, evidenceOf } from '../hand-made.js';

function features(question: string, paragraphs: string[], language = 'fr'): SentenceFeatures[] {
  const article = articleOf('port', [[null, ...paragraphs]], language);
  const evidence = evidenceOf(question, [article], { language });
  return describeSentences(evidence, analyser).map((sentence) => sentence.features);
}

describe('what a sentence is ranked by', () => {
  it('is how much of the question it has, and how much less than the best beside it', () => {
    const [full, half] = features('Qui dirige le port ?', [
      'Anna Rudel dirige le port. Le port est vieux.',
    ]);
    expect(full).toMatchObject({ count: 1, behind: 0 });
    expect(half).toMatchObject({ count: 0.5, behind: 0.5 });
  });

  it('counts more where few sentences have the word', () => {
    const [port, both] = features('Qui dirige le port ?', [
      'Le port est vieux. Rudel dirige le port. Un port dort. Le port vit.',
    ]);
    expect(both?.rare).toBeCloseTo(1);
    expect(port?.rare).toBeLessThan(0.3);
  });

  it.each([
    ['Quand le port ouvre-t-il ?', 'Le port ouvre en 1904.', { form: 1, date: 1, number: 0 }],
    ['Quand le port ouvre-t-il ?', 'Le port ouvre sous la pluie.', { form: 0, date: 0 }],
    ['Quand le port de 1904 ouvre-t-il ?', 'Le port de 1904 ouvre.', { form: 0, date: 0 }],
    ['Combien coûte le port ?', 'Le port coûte 12 euros.', { form: 1, number: 1, measure: 1 }],
    ['Combien coûte le port ?', 'Le port a 12 quais.', { form: 1, number: 1, measure: 0 }],
    ['Pourquoi le port ferme-t-il ?', 'Le port ferme à cause du vent.', { cue: 1 }],
    ['Pourquoi le port ferme-t-il ?', 'Le port ferme.', { cue: 0 }],
  ])('is whether it has the kind of answer wanted: %s %s', (question, text, expected) => {
    expect(features(question, [text])[0]).toMatchObject(expected);
  });

  it('is what the sentence before has, again where it points back', () => {
    const [, elle] = features('Combien coûte la maison ?', [
      'La maison est vieille. Elle coûte 12 euros.',
    ]);
    const [, une] = features('Combien coûte la maison ?', [
      'La maison est vieille. Une grange coûte 12 euros.',
    ]);
    expect(elle).toMatchObject({ before: 0.5, beforePointedAt: 0.5 });
    expect(une).toMatchObject({ before: 0.5, beforePointedAt: 0 });
  });

  it('is whether words that stand together in the question do so here', () => {
    const question = 'Qui a construit le pont neuf ?';
    const [together] = features(question, ['Rudel a construit le pont neuf.']);
    const [apart] = features(question, ['Un neuf pont que Rudel construit a plu.']);
    expect(together?.pairs).toBeGreaterThan(0.5);
    expect(apart?.pairs).toBe(0);
  });

  it('is a word of the same family, and a misspelt one', () => {
    const [family] = features('Quel prédateur ?', ['La prédation est forte.']);
    const [misspelt] = features('Quels pakebots ?', ['Les paquebots sont là.']);
    expect(family?.beginnings).toBeGreaterThan(0.5);
    expect(misspelt?.likeness).toBeGreaterThan(0.5);
  });
});
