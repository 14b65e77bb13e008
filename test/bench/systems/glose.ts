import type { PassageRow } from '../../../src/evaluation/rows.js';
import type { Article } from '../../../src/library/article.js';
import { composeArticle } from '../../../src/library/compose-article.js';
import type { Library } from '../../../src/library/library.js';
import type { Log } from '../../../src/log.js';
import type { Retriever } from '../../../src/retrieval/evidence.js';
import { createRetrieval } from '../../../src/retrieval/retrieval.js';
import { openStorage } from '../../../src/storage/storage.js';
import { type System, type SystemProps, wanted } from '../system.js';

/**
 * Glose from article to evidence: storage on disk, the worker that indexes, the ranking. Rows of one
 * title are the passages of one article. Answers are not written here; `glose eval` measures those.
 */
export async function openGlose({ directory }: SystemProps): Promise<System> {
  const storage = await openStorage({ directory });
  const articles: Article[] = [];
  /** Ids of the rows of each article, in the order of its passages. */
  const rowIds = new Map<string, readonly string[]>();
  const open = () => createRetrieval({ storage, dataDirectory: directory, log: silentLog });
  let retrieval = await open();
  let retriever: Retriever | undefined;
  let waiting: PassageRow[] = [];

  async function addArticle(): Promise<void> {
    if (waiting.length === 0) return;
    const article = compose(waiting, `e${articles.length}`);
    rowIds.set(
      article.id,
      waiting.map(({ id }) => id),
    );
    waiting = [];
    articles.push(article);
    await retrieval.indexer.index(article, {});
    await retrieval.indexer.publish(article, async () => undefined);
  }

  return {
    async add(rows) {
      for (const row of rows) {
        if (waiting[0]?.title !== row.title) await addArticle();
        waiting.push(row);
      }
    },
    async finish() {
      await addArticle();
      // The worker is let go after some idle seconds; here at once, since it is no part of asking.
      await retrieval.close();
      retrieval = await open();
      retriever = retrieval.retriever(fixedLibrary(articles));
    },
    async search({ question }) {
      const evidence = await retriever?.retrieve(question, { limit: wanted });
      return (evidence?.passages ?? []).flatMap(
        ({ article, passage }) => rowIds.get(article.id)?.[passage.ordinal] ?? [],
      );
    },
    async close() {
      await retrieval.close();
      await storage.close();
    },
  };
}

function compose(rows: readonly PassageRow[], id: string): Article {
  return composeArticle({
    id,
    title: rows[0]?.title ?? '',
    language: rows[0]?.language ?? 'und',
    passageSize: { target: Number.POSITIVE_INFINITY },
    blocks: rows.map(({ text }) => ({
      kind: 'paragraph',
      level: 0,
      text,
      page: null,
      startsSection: true,
    })),
  });
}

function fixedLibrary(articles: readonly Article[]): Pick<Library, 'articles' | 'onChange'> {
  return { articles: () => articles, onChange: () => () => undefined };
}

const silentLog: Log = {
  debug: () => undefined,
  info: () => undefined,
  warn: (message) => process.stderr.write(`${message}\n`),
  error: (message) => process.stderr.write(`${message}\n`),
};
