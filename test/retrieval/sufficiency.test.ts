import { describe, expect, it } from 'vitest';
import { createAnalyser } from '../../src/retrieval/analyser.js';
import { analysePassage } from '../../src/retrieval/passage-analysis.js';
import { weighQuestion } from '../../src/retrieval/sufficiency/question-weights.js';
import { readSentences } from '../../src/retrieval/sufficiency/read-sentences.js';
import { signsOf } from '../../src/retrieval/sufficiency/sentence-signs.js';
import { createLearningIndex } from '../../src/training/learning-index.js';

const texts = [
  'La Chine développe des robots militaires. Elle les vend à ses voisins.',
  'L’Inde fait partie des BRICS depuis 2009.',
];
const index = createLearningIndex(
  texts.map((text, at) => ({ id: `p${at}`, language: 'fr', title: 'Asie', text })),
);

async function readFor(question: string) {
  const asked = await index.ask(
    { id: 'q', language: 'fr', question, answerable: true, passageIds: ['p0', 'p1'] },
    0,
  );
  const sentences = readSentences(asked.understood.terms, asked.candidates);
  const weights = weighQuestion(asked.understood);
  return { weights, sentences, signs: sentences.map((read) => signsOf(weights, read, 0)) };
}

describe('the sentences of the evidence', () => {
  it('hold what the question has, the one that says most of it the most', async () => {
    const { signs } = await readFor('Quels robots la Chine développe-t-elle ?');
    expect(signs[0]?.found).toBeGreaterThan(0.9);
    expect(signs[2]?.found).toBeLessThan(0.2);
  });

  it('are read with those beside them', async () => {
    const { signs } = await readFor('À qui la Chine vend-elle ?');
    expect(signs[1]?.before).toBeGreaterThan(0);
    expect(signs[2]?.before).toBe(0);
  });

  it('give an answer of the kind asked for only where it is new', async () => {
    const { signs } = await readFor('Depuis quand l’Inde fait-elle partie des BRICS ?');
    expect(signs.map(({ answer }) => answer)).toEqual([0, 0, 1]);
    const known = await readFor('Qui fait partie des BRICS depuis 2009, en dehors de l’Inde ?');
    expect(known.signs[2]?.answer).toBe(0);
  });

  it('tell words that stand side by side from words that stand apart', async () => {
    const beside = await readFor('Que sont ces robots militaires ?');
    const apart = await readFor('Que sait la Chine, militaires à part ?');
    expect(beside.signs[0]?.closeness).toBe(1);
    expect(apart.signs[0]?.closeness).toBeLessThan(0.7);
  });
});

describe('the marks of a sentence', () => {
  it('tell names and figures from words, one for each term', () => {
    const analyser = createAnalyser();
    const text = 'En 2009, l’Inde rejoint les BRICS.';
    const passage = analysePassage(analyser, text, [{ start: 0, end: text.length }], 'fr');
    const [sentence] = passage.sentences;
    expect(sentence?.marks()).toEqual(['figure', 'name', 'word', 'name']);
    expect(sentence?.marks()).toHaveLength(sentence?.terms.length ?? -1);
  });
});
