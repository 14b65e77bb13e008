import type { Article } from './article.js';
import type { FileFault } from './file-problem.js';

/** The articles that are served now, and word of when that changes. */
export interface Library {
  /** Every served article, by title, those of servers among them (`guildOf`). Cheap: kept in memory. */
  articles(): readonly Article[];
  /**
   * The article that came to the library last, whenever it was edited, of those that `isAmong` takes;
   * undefined without any. By default those of the knowledge folder, which belong to no server.
   */
  latest(isAmong?: (article: Article) => boolean): Promise<Article | undefined>;
  /**
   * The served version of an article, or the version asked for if it is still kept: versions that
   * stored answers cite are kept.
   */
  article(id: string, version?: string): Promise<Article | undefined>;
  /** What is wrong with files now, one clear message each. */
  problems(): readonly LibraryProblem[];
  /** Resolves when every file found so far is served or listed under problems. */
  settled(): Promise<void>;
  /**
   * True while {@link settled} waits: the folder is being looked at, or files that were found are not
   * yet served or listed under problems. A library without an article may then have one soon.
   */
  isReading(): boolean;
  /** Called after an article was added, replaced or removed. Returns a function that stops it. */
  onChange(listener: () => void): () => void;
  close(): Promise<void>;
}

export interface LibraryProblem {
  /** Path relative to the knowledge folder, or the source of a server's file. */
  readonly source: string;
  /** What was wrong and what to do, in one or two sentences, for the person who runs Glose. */
  readonly message: string;
  /** What kind of problem it is, for those who are told in another language; default `other`. */
  readonly fault?: FileFault;
}

/** Makes a version findable. Implemented by retrieval; called by the library, one version at a time. */
export interface ArticleIndexer {
  /**
   * Indexes every passage of the version, in small batches, invisible to questions until
   * {@link publish}. Safe to call again after a crash in the middle.
   */
  index(article: Article, options: IndexOptions): Promise<void>;
  /**
   * Makes the version the one that questions see, and forgets the entries of every other version
   * of the article, in one transaction with `record`, which notes it in the library's own tables.
   */
  publish(article: Article, record: PublishStep): Promise<void>;
  /** Forgets all entries of an article, in one transaction with `record`. */
  remove(articleId: string, record: PublishStep): Promise<void>;
}

/** Work of the library inside the indexer's transaction. */
export type PublishStep = (
  transaction: import('../storage/storage.js').Transaction,
) => Promise<void>;

export interface IndexOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number) => void;
}
