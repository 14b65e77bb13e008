import { describe, expect, it } from 'vitest';
import { createGroupQuestions } from '../../src/answering/group-questions.js';
import { createAnalyser } from '../../src/retrieval/analyser.js';

const group = createGroupQuestions({ analyser: createAnalyser() });
const french = (...texts: readonly string[]) =>
  group(texts.map((text) => ({ text, language: 'fr' })));

describe('questions put together', () => {
  it('are those that share most of their words, in whatever form', () => {
    const groups = french(
      'Quel est le salaire de German Gref ?',
      'Comment cuire des pâtes ?',
      'Quels sont les salaires de German Gref ?',
      'Et le salaire de Gref ?',
    );
    expect(groups).toEqual([
      {
        question: 'Quel est le salaire de German Gref ?',
        others: ['Quels sont les salaires de German Gref ?', 'Et le salaire de Gref ?'],
        count: 3,
      },
      { question: 'Comment cuire des pâtes ?', others: [], count: 1 },
    ]);
  });

  it('are counted where the same is asked again, and named by what is asked most', () => {
    const groups = french(
      'le salaire de Gref',
      'Salaire de Gref ?',
      'salaire de Gref',
      'Salaire de German Gref ?',
    );
    expect(groups).toEqual([
      {
        question: 'Salaire de Gref ?',
        others: ['le salaire de Gref', 'Salaire de German Gref ?'],
        count: 4,
      },
    ]);
  });

  it('stay apart where they share little, or nothing that counts', () => {
    expect(french('Où est Moscou ?', 'Où est Pékin ?')).toHaveLength(2);
    expect(french('?', '!')).toHaveLength(1);
    expect(french('Et cela ?', 'Et lui ?')).toHaveLength(2);
    expect(french()).toEqual([]);
  });
});
