import type { Article, Sentence } from '../../src/library/article.js';
import { composeArticle } from '../../src/library/compose-article.js';
import type { Library } from '../../src/library/library.js';
import { createAnalyser } from '../../src/retrieval/analyser.js';
import { answerKindOf } from '../../src/retrieval/answer-kind.js';
import type { Evidence, Understanding } from '../../src/retrieval/evidence.js';
import { namesAndFigures } from '../../src/retrieval/names.js';

export const analyser = createAnalyser();

/** An article of sections: `[heading, ...paragraphs]`, the heading null before the first. */
export function articleOf(
  id: string,
  sections: readonly (readonly [heading: string | null, ...paragraphs: string[]])[],
  language = 'fr',
): Article {
  return composeArticle({
    id,
    title: `Titre de ${id}`,
    language,
    blocks: sections.flatMap(([heading, ...paragraphs]) => [
      ...(heading === null
        ? []
        : [{ kind: 'heading' as const, level: 2, text: heading, page: null }]),
      ...paragraphs.map((text) => ({ kind: 'paragraph' as const, level: 0, text, page: null })),
    ]),
  });
}

export function libraryOf(
  ...articles: Article[]
): Pick<Library, 'articles' | 'article' | 'latest' | 'isReading'> {
  return {
    articles: () => articles,
    latest: async (isAmong = () => true) => articles.filter(isAmong).at(-1),
    isReading: () => false,
    article: async (id, version) =>
      articles.find((one) => one.id === id && (version === undefined || one.version === version)),
  };
}

export function sentenceOf(article: Article, index: number): Sentence {
  const sentence = article.sentences[index];
  if (sentence === undefined) throw new Error(`no sentence ${index}`);
  return sentence;
}

export function textOf(article: Article, index: number): string {
  const { start, end } = sentenceOf(article, index);
  return article.text.slice(start, end);
}

export function understand(question: string, language = 'fr'): Understanding {
  const all = analyser.analyse(question, language);
  const tokens = all.filter((token) => !token.stop);
  return {
    question,
    language,
    languageCertainty: 1,
    kind: answerKindOf(question),
    terms: tokens.map(({ term }) => ({ term, weight: 1 })),
    ...namesAndFigures(question, all),
  };
}

/** Every passage of the articles, in their order. */
export function evidenceOf(
  question: string,
  articles: readonly Article[],
  { sufficiency = 0.9, readable = true, language = 'fr' } = {},
): Evidence {
  const passages = articles.flatMap((article) =>
    article.passages.map((passage) => ({
      article,
      passage,
      text: article.text.slice(passage.start, passage.end),
      score: 1,
      share: 1,
      reasons: {},
    })),
  );
  const understanding = understand(question, language);
  return { understanding, passages, sufficiency, readable, timings: {} };
}

/** Whatever the caution, evidence suffices from one half on. */
export const halfway = { strict: 0.5, balanced: 0.5, generous: 0.5 };
