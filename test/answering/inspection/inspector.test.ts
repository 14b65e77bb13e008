import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createInspector } from '../../../src/answering/inspection/create-inspector.js';
import type { Inspector } from '../../../src/answering/inspection/inspection.js';
import { type ArticleAnswerer, openArticle } from '../article-answerer.js';

let article: ArticleAnswerer;
let inspector: Inspector;

beforeAll(async () => {
  article = await openArticle();
  inspector = createInspector({ ...article, caution: 'balanced' });
});

afterAll(() => article.close());

describe('what stands behind an answer', () => {
  it('quotes the sentences that the answer quotes', async () => {
    const question = 'Qui est German Gref ?';
    const answer = await article.answerer().answer(question, {});
    const { sentences } = await inspector.inspect(question);
    const quoted = sentences.filter(({ fate }) => fate !== 'left').map(({ index }) => index);
    const cited = answer.citations.flatMap(({ firstSentence, endSentence }) =>
      Array.from({ length: endSentence - firstSentence }, (_, at) => firstSentence + at),
    );
    expect(quoted.sort()).toEqual(cited.sort());
  });

  it('tells which words of the question a passage has, as it has them, and which it lacks', async () => {
    const { passages, words } = await inspector.inspect('Quel est le salaire de German Gref ?');
    expect(words.map(({ word }) => word).sort()).toEqual(['German', 'Gref', 'salaire']);
    expect(words.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
    const [best] = passages;
    expect(best?.text).toContain('German Gref');
    expect(best?.found).toContainEqual({ word: 'Gref', as: ['Gref'] });
    expect(best?.missing).toEqual(['salaire']);
    expect(best?.parts.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(
      best?.score ?? 0,
      1,
    );
  });

  it('finds the words of a question in the translation that it is read in', async () => {
    const { passages } = await inspector.inspect('Who is the CEO of Sberbank?');
    expect(passages[0]?.found).toContainEqual({ word: 'Sberbank', as: ['Sberbank'] });
    expect(passages[0]?.found.map(({ word }) => word)).toContain('CEO');
  });

  it('decides as the answer does, with what spoke for it and against it', async () => {
    const answered = await inspector.inspect('Qui est German Gref ?');
    expect(answered.decision.decision).toBe('answer');
    expect(answered.decision.sufficiency).toBeGreaterThanOrEqual(answered.decision.threshold);
    expect(answered.decision.reasons[0]?.weight).toBeGreaterThan(0);
    const refused = await inspector.inspect('Quelle est la recette de la ratatouille ?');
    expect(refused.decision.decision).toBe('not_covered');
    expect(refused.decision.reasons[0]?.weight).toBeLessThan(0);
    expect(refused.sentences).toEqual([]);
  });

  it('makes a follow-up stand alone before it looks', async () => {
    const question = 'Et de la Chine ?';
    const turn = {
      question: 'Que dit l’article des drones de la Russie ?',
      answer: '',
      places: [],
    };
    const inspection = await inspector.inspect(question, { conversation: [turn] });
    expect(inspection.question).not.toBe(question);
    expect(inspection.question).toContain('Chine');
  });

  it('says of each passage whether its sentences were compared', async () => {
    const { passages, candidates } = await inspector.inspect('Qui est German Gref ?');
    expect(candidates).toBe(article.library.articles()[0]?.passages.length);
    expect(passages.slice(0, 6).every(({ fate }) => fate === 'read')).toBe(true);
    expect(passages.slice(6, 10).every(({ fate }) => fate === 'retrieved')).toBe(true);
  });
});
