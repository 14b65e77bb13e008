import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createAnswerer } from '../../src/answering/answerer.js';
import type { Article } from '../../src/library/article.js';
import type { Library } from '../../src/library/library.js';
import { silentLog } from '../../src/log.js';
import { articleOf, firstArticle, openTestLibrary } from '../retrieval/support.js';
import {
  type AskedAcross,
  frenchOverEnglish,
  shortOverFrench,
  spanishOverFrench,
} from './cross-language-questions.js';

const folder = fileURLToPath(new URL('../fixtures/english-articles/', import.meta.url));

async function readFixture(name: string): Promise<Article> {
  const [, matter = '', body = ''] = (await readFile(join(folder, name), 'utf8')).split(/^---$/m);
  const title = /^title: (.*)$/m.exec(matter)?.[1] ?? name;
  const paragraphs = body.trim().split(/\n\n+/);
  return articleOf(
    name.replace('.md', ''),
    paragraphs.map((text) => text.replace(/^## /, '# ')),
    { language: 'en', title },
  );
}

const englishArticles = (): Promise<Article[]> =>
  Promise.all(readdirSync(folder).sort().map(readFixture));

/** Shares of the questions whose best passage, and first cited sentence, has the answer. */
async function ask(articles: readonly Article[], questions: readonly AskedAcross[]) {
  const library = await openTestLibrary();
  try {
    for (const article of articles) await library.serve(article);
    const { retriever, retrieval } = library;
    const answerer = createAnswerer({
      library: asLibrary(articles),
      retriever,
      analyser: retrieval.analyser,
      writer: null,
      sufficiencyThresholds: retrieval.sufficiencyThresholds,
      log: silentLog,
    });
    let passage = 0;
    let sentence = 0;
    for (const [question, expected] of questions) {
      const { passages } = await retriever.retrieve(question);
      const answer = await answerer.answer(question, {});
      const isFound = passages[0]?.text.includes(expected) === true;
      const isCited = answer.citations[0]?.quote.includes(expected) === true;
      if (isFound) passage += 1;
      if (isCited) sentence += 1;
    }
    const share = (count: number): number => count / questions.length;
    return { passage: share(passage), sentence: share(sentence) };
  } finally {
    await library.close();
  }
}

function asLibrary(articles: readonly Article[]): Library {
  return {
    articles: () => articles,
    article: async (id) => articles.find((each) => each.id === id),
    latest: async () => articles.at(-1),
    problems: () => [],
    settled: async () => undefined,
    isReading: () => false,
    onChange: () => () => undefined,
    close: async () => undefined,
  };
}

// Reached, as shares of the questions: passage .95, .93, .88; sentence .68, .63, .50. Where a sentence
// is missing the question was mostly declined, as it is when asked in the article's own language.
describe('questions in another language than the article, which has no translation', () => {
  it('in Spanish over a French article', async () => {
    const figures = await ask([firstArticle], spanishOverFrench);
    expect(figures.passage).toBeGreaterThanOrEqual(0.92);
    expect(figures.sentence).toBeGreaterThanOrEqual(0.6);
  });

  it('in French over English articles', async () => {
    const figures = await ask(await englishArticles(), frenchOverEnglish);
    expect(figures.passage).toBeGreaterThanOrEqual(0.9);
    expect(figures.sentence).toBeGreaterThanOrEqual(0.55);
  });

  it('short ones, in German and Spanish, over a French article', async () => {
    const figures = await ask([firstArticle], shortOverFrench);
    expect(figures.passage).toBeGreaterThanOrEqual(0.8);
    expect(figures.sentence).toBeGreaterThanOrEqual(0.4);
  });
});
