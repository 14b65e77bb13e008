import { describe, expect, it } from 'vitest';
import { createExtractiveEngine } from '../../../src/answering/extractive/extractive-engine.js';
import type { Article } from '../../../src/library/article.js';
import { composeArticle } from '../../../src/library/compose-article.js';
import { analyser, evidenceOf } from '../hand-made.js';

function articleWithList(items: readonly string[]): Article {
  const block = { level: 0, page: null };
  return composeArticle({
    id: 'liste',
    title: 'Le port',
    language: 'fr',
    blocks: [
      { ...block, kind: 'paragraph', text: 'La ville est vieille. Les quais du port sont :' },
      ...items.map((text) => ({ ...block, kind: 'item' as const, level: 1, text })),
      { ...block, kind: 'paragraph', text: 'Le soir, rien ne bouge.' },
    ],
  });
}

function quote(article: Article, question: string): string[] {
  const { sentences } = createExtractiveEngine({ analyser }).write(evidenceOf(question, [article]));
  return (sentences[0]?.sources ?? []).map(({ sentence: { start, end } }) =>
    article.text.slice(start, end).trim(),
  );
}

describe('a list', () => {
  const article = articleWithList(['Kelm, pour les paquebots', 'Sarn, pour le sel', 'Brel']);

  it('comes along with the sentence that announces it', () => {
    expect(quote(article, 'Comment sont les quais du port ?')).toEqual([
      'Les quais du port sont :',
      'Kelm, pour les paquebots',
      'Sarn, pour le sel',
      'Brel',
    ]);
  });

  it('comes whole where a list is asked for and an item found', () => {
    expect(quote(article, 'Quels sont les noms pour les paquebots et le sel ?')[0]).toBe(
      'Les quais du port sont :',
    );
  });

  it('leaves an item alone where one thing is asked', () => {
    expect(quote(article, 'Où mettre les paquebots ?')).toEqual(['Kelm, pour les paquebots']);
  });

  it('is cut at an item where it is long', () => {
    const long = articleWithList(Array.from({ length: 40 }, (_, at) => `Le bassin ${at} de Kelm`));
    const quoted = quote(long, 'Comment sont les quais du port ?');
    expect(quoted.length).toBeGreaterThan(10);
    expect(quoted.length).toBeLessThan(41);
    expect(quoted.join(' ').length).toBeLessThan(850);
  });
});
