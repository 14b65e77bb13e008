import { describe, expect, it } from 'vitest';
import { viewSentences } from '../../../src/answering/extractive/sentence-views.js';
import { speaksOfAnother } from '../../../src/answering/extractive/speaks-of-another.js';
import { composeArticle } from '../../../src/library/compose-article.js';
import { analyser, understand } from '../hand-made.js';

/** Of which sentences it is held that they speak of another than the question. */
function others(title: string, text: string, question: string): string[] {
  const article = composeArticle({
    id: 'a',
    title,
    language: 'fr',
    blocks: [{ kind: 'paragraph', level: 0, text, page: null }],
  });
  const passages = article.passages.map((passage) => ({
    article,
    passage,
    text: article.text.slice(passage.start, passage.end),
    score: 1,
    share: 1,
    reasons: {},
  }));
  const understanding = understand(question);
  const evidence = { understanding, passages, sufficiency: 1, readable: true, timings: {} };
  const views = viewSentences(evidence, analyser, 6);
  const flags = speaksOfAnother(views);
  return views.filter((_, index) => flags[index]).map((view) => view.text);
}

const list = 'Le groupe réunit le Brésil, la Russie, l’Inde et la Chine.';

describe('a sentence speaks of another', () => {
  it.each([
    [
      'a name listed with the one asked about',
      'Un groupe',
      `${list} Là, l’effort de la Russie croît.`,
    ],
    [
      'a name beside it in the title',
      'La Russie face à la Chine',
      'Là, l’effort de la Russie croît.',
    ],
  ])('where %s takes its place', (_what, title, text) => {
    expect(others(title, text, 'Où va l’effort de la Chine ?')).toEqual([
      'Là, l’effort de la Russie croît.',
    ]);
  });

  it.each([
    ['it has the name', 'Un groupe', `${list} Là, l’effort de la Chine croît.`],
    ['its name is of no known kind', 'Un groupe', `${list} Là, l’effort de Lyon croît.`],
    ['it has no name', 'Un groupe', `${list} Là, l’effort croît.`],
    ['it points back at the name', 'Un groupe', `${list} Elle suit la Russie dans cet effort.`],
    ['the title has both as one name', 'Chine Russie', 'Là, l’effort de la Russie croît.'],
  ])('but not where %s', (_what, title, text) => {
    expect(others(title, text, 'Où va l’effort de la Chine ?')).toEqual([]);
  });
});
