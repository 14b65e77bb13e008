import type { Article } from '../library/article.js';
import type { ArticleParts } from '../library/compose-article.js';
import type { Library } from '../library/library.js';
import type { PassageRow } from './rows.js';

/** The rows as a library: each row one passage. */
export interface EvaluationLibrary {
  readonly library: Library;
  /** Row id → passage id. */
  readonly passageIds: ReadonlyMap<string, string>;
  /** Row id → text as the article has it. */
  readonly texts: ReadonlyMap<string, string>;
}

export type ComposeArticle = (parts: ArticleParts & { readonly id: string }) => Article;

/**
 * Rows with one title and language become the passages of one article, each a section without a
 * heading, as the paragraphs of an encyclopedia's article are; rows without a title one article each.
 */
export function buildLibrary(
  rows: readonly PassageRow[],
  composeArticle: ComposeArticle,
): EvaluationLibrary {
  const passageIds = new Map<string, string>();
  const texts = new Map<string, string>();
  const articles = groupRows(rows).map((group, index) => {
    const article = compose(group, `e${index}`, composeArticle);
    group.forEach((row, place) => {
      const passage = article.passages[place];
      if (passage === undefined) throw new Error(`no passage was made of the row ${row.id}`);
      passageIds.set(row.id, passage.id);
      texts.set(row.id, article.text.slice(passage.start, passage.end));
    });
    return article;
  });
  return { library: memoryLibrary(articles), passageIds, texts };
}

function groupRows(rows: readonly PassageRow[]): PassageRow[][] {
  const groups = new Map<string, PassageRow[]>();
  for (const row of rows) {
    const key = JSON.stringify(row.title === '' ? [row.id] : [row.title, row.language]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return [...groups.values()];
}

function compose(
  group: readonly PassageRow[],
  id: string,
  composeArticle: ComposeArticle,
): Article {
  const [first] = group;
  return composeArticle({
    id,
    title: first?.title ?? '',
    language: first?.language ?? 'und',
    passageSize: { target: Number.POSITIVE_INFINITY },
    blocks: group.flatMap((row) =>
      row.text
        .split(/\n\s*\n/)
        .filter((text) => text.trim() !== '')
        .map((text, index) => ({
          kind: 'paragraph' as const,
          level: 0,
          text,
          page: null,
          startsSection: index === 0,
        })),
    ),
  });
}

function memoryLibrary(articles: readonly Article[]): Library {
  const byId = new Map(articles.map((article) => [article.id, article]));
  return {
    articles: () => articles,
    latest: async () => articles.at(-1),
    async article(id, version) {
      const article = byId.get(id);
      return version === undefined || article?.version === version ? article : undefined;
    },
    problems: () => [],
    settled: async () => undefined,
    isReading: () => false,
    onChange: () => () => undefined,
    close: async () => undefined,
  };
}
