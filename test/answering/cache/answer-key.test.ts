import { expect, it } from 'vitest';
import { answerKey } from '../../../src/answering/cache/answer-key.js';
import { makeCompanion } from '../../../src/library/make-companion.js';
import { articleOf } from '../hand-made.js';

const article = articleOf('phare', [[null, 'Le phare brûle de l’huile.']]);
const beside = (text: string) => ({
  ...article,
  companions: [makeCompanion(article, 'en', articleOf('phare', [[null, text]], 'en'))],
});
const keyOf = (of: typeof article) =>
  answerKey({
    question: 'Que brûle le phare ?',
    options: {},
    caution: 'balanced',
    articles: [of],
    engine: 'extractive',
  });

it('is another once a translation comes, changes or goes, as answers show it', () => {
  const keys = [article, beside('The lighthouse burns oil.'), beside('The tower burns oil.')];
  expect(new Set(keys.map(keyOf)).size).toBe(3);
  expect(keyOf({ ...article })).toBe(keyOf(article));
});
