import { describe, expect, it } from 'vitest';
import { createNameSwaps } from '../../src/training/swap-names.js';

const passage = (title: string, text: string) => ({ id: title, language: 'fr', title, text });
const asked = (id: string, question: string, title: string, names: string[]) => ({
  question: { id, language: 'fr', question, answerable: true },
  title,
  names,
});
const passages = [
  passage('Asie', 'Les robots de la Chine volent. Le soutien de l’Inde est attendu.'),
  passage('Banque', 'Le salaire de German Gref est secret.'),
];
const onChina = asked('q1', 'Que fait la Chine ?', 'Asie', ['Chine']);

describe('questions made unanswerable by their names', () => {
  it('have another name of the same article', () => {
    const swapped = createNameSwaps(passages).otherName(onChina);
    expect(swapped?.question).toBe('Que fait la Inde ?');
  });

  it('or are asked of another article, with a name of this one', () => {
    const swaps = createNameSwaps(passages);
    expect(swaps.otherQuestion(onChina)).toBeNull();
    const onGref = asked('q2', 'Qui est German Gref ?', 'Banque', ['German Gref']);
    expect(swaps.otherQuestion(onGref)?.question).toBe('Que fait la German Gref ?');
  });

  it('are not made of questions without a name', () => {
    const swaps = createNameSwaps(passages);
    expect(swaps.otherName(asked('q3', 'Que vole-t-il ?', 'Asie', []))).toBeNull();
    expect(swaps.otherQuestion(asked('q3', 'Que vole-t-il ?', 'Asie', []))).toBeNull();
  });

  it('are the same each time', () => {
    const make = () => createNameSwaps(passages).otherName(onChina);
    expect(make()).toEqual(make());
  });
});
