import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Article } from '../library/article.js';
import type { ArticleIndexer } from '../library/library.js';
import { createCompanionRows } from './companion-rows.js';
import { indexCompanions, sweepCompanions } from './index-companions.js';
import { type IndexVersionDependencies, indexVersion } from './index-version.js';
import { createPassageRows, type PassageRows } from './passage-rows.js';

/** Indexes versions, and sweeps away what is no longer served. */
export interface Indexer extends ArticleIndexer {
  /** Sweeps away what a served article has no more use for, after its index was made anew. */
  tidy(article: Article): void;
  /** Resolves when the entries of replaced versions are swept away. */
  idle(): Promise<void>;
}

export type IndexerDependencies = Omit<IndexVersionDependencies, 'rows'>;

/**
 * DECISIONS
 * A row stands for a passage wholly indexed (row, index entry and vector commit together), so a
 * crash leaves a shorter list of rows and nothing else: indexing again goes on where it stopped.
 * Questions see only rows of the version that the library serves. So publishing is one small
 * transaction whatever the size of the article, and the rows of older versions are swept away
 * afterwards in batches; deleting 10,000 of them at once would hold the event loop for a while.
 */
export function createIndexer(dependencies: IndexerDependencies): Indexer {
  const { storage } = dependencies;
  const rows = createPassageRows({ storage });
  const companionRows = createCompanionRows({ storage });
  let sweeping: Promise<void> = Promise.resolve();
  let last: Promise<void> = Promise.resolve();
  const sweep = (articleId: string, served: Article | null): void => {
    // Rows that are left are never served, and go with the article's next change.
    sweeping = sweeping
      .then(() => sweepRows(rows, articleId, served?.version ?? null))
      .then(() => sweepCompanions(companionRows, articleId, served))
      .catch(() => {});
  };
  return {
    index(article, options) {
      // A sweep takes every version but the served one, so none may start while it runs.
      const indexed = last
        .then(() => sweeping)
        .then(() => indexVersion({ ...dependencies, rows }, article, options))
        .then(() => indexCompanions({ ...dependencies, companionRows }, article, options.signal));
      last = indexed.catch(() => {});
      return indexed;
    },
    async publish(article, record) {
      await storage.transaction(record);
      sweep(article.id, article);
    },
    async remove(articleId, record) {
      await storage.transaction(record);
      sweep(articleId, null);
    },
    tidy: (article) => sweep(article.id, article),
    idle: () => sweeping,
  };
}

const sweptAtOnce = 50;

async function sweepRows(
  rows: PassageRows,
  articleId: string,
  keptVersion: string | null,
): Promise<void> {
  do await nextTurn();
  while ((await rows.deleteOthers(articleId, keptVersion, sweptAtOnce)) > 0);
}
