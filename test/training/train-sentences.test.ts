import { describe, expect, it } from 'vitest';
import {
  type SentenceFeature,
  sentenceFeatures,
} from '../../src/answering/extractive/sentence-features.js';
import { readSentenceWeights } from '../../src/answering/extractive/sentence-weights.js';
import { type SentenceQuestion, trainSentences } from '../../src/training/train-sentences.js';

const none = Object.fromEntries(sentenceFeatures.map((name) => [name, 0])) as Record<
  SentenceFeature,
  number
>;

/** The right sentence always has more of the question's terms; whether it has a form says nothing. */
function questions(count: number): SentenceQuestion[] {
  return Array.from({ length: count }, (_, question) => ({
    article: `a${question % 6}`,
    sentences: [0, 1, 2].map((index) => ({
      features: {
        ...none,
        count: index === question % 3 ? 0.8 : 0.3,
        form: (question * 5 + index) % 2,
      },
      isRight: index === question % 3,
      hasAnswer: index === question % 3,
    })),
  }));
}

function train(count: number): { weights: Record<string, number>; said: string[] } {
  const said: string[] = [];
  const names = ['count', 'form'] as const;
  const say = (line: string) => said.push(line);
  return { weights: trainSentences({ questions: questions(count), names, say }), said };
}

describe('learning how to rank sentences', () => {
  it('finds what tells the right sentence', () => {
    const { weights } = train(60);
    expect(weights.count).toBeGreaterThan(5);
    expect(Math.abs(weights.form ?? 9)).toBeLessThan(1);
  });

  it('prints how many are right with all features, and without each', () => {
    const { said } = train(60);
    expect(said[0]).toContain('60 questions');
    expect(said).toContain('all features: 1.0000');
    expect(said).toContain('without form: 1.0000');
    const without = said.find((line) => line.startsWith('without count'));
    expect(Number(without?.split(': ')[1])).toBeLessThan(0.7);
  });

  it('learns the same each time', () => {
    expect(train(30)).toEqual(train(30));
  });

  it('passes over questions for which no right sentence is compared', () => {
    const lost: SentenceQuestion = {
      article: 'a0',
      sentences: [{ features: { ...none, form: 1 }, isRight: false, hasAnswer: false }],
    };
    const all = [...questions(30), lost, { article: 'a1', sentences: [] }];
    const said: string[] = [];
    const say = (line: string) => said.push(line);
    const { count } = trainSentences({ questions: all, names: ['count'], say });
    expect(count).toBeGreaterThan(5);
    expect(said[0]).toContain('0.938');
  });
});

describe('the weights shipped', () => {
  it('name every feature, and nothing else', () => {
    const weights = readSentenceWeights();
    expect(Object.keys(weights)).toEqual([...sentenceFeatures]);
    expect(Object.values(weights).every(Number.isFinite)).toBe(true);
  });

  it('prefer more of the words, the kind of answer wanted, and the better passage', () => {
    const { count, form, pairs, lag } = readSentenceWeights();
    expect(Math.min(count, form, pairs)).toBeGreaterThan(0);
    expect(lag).toBeLessThan(0);
  });
});
