import type { Article, Companion } from './article.js';
import type { ArticleStore } from './article-store.js';
import type { Assigned } from './assign-ids.js';
import type { CompanionStore, CompanionText, KeptCompanion } from './companion-store.js';
import { fingerprintOf } from './fingerprint.js';
import type { ArticleIndexer, LibraryProblem, PublishStep } from './library.js';
import type { LibraryLog } from './library-log.js';
import { makeCompanion } from './make-companion.js';
import { type PackedArticle, unpackArticle } from './packed-article.js';
import type { ParsedFile } from './parse-file.js';
import type { ServedArticles } from './served-articles.js';

/** Brings versions into service and takes articles out of it. */
export interface Publisher {
  /**
   * One version after another, the newest files first: kept, indexed, published, served. Stops
   * between two when interrupted. What failed is returned, and what was served before stays.
   */
  publishAll(waiting: readonly Accompanied[]): Promise<Published>;
  remove(id: string): Promise<void>;
  /** Takes it out of service, and keeps nothing of it. */
  forget(id: string): Promise<void>;
  /** Ends what a process left undone that died while it forgot an article. */
  sweep(): Promise<void>;
}

/** A file with its id, and the translations beside it. */
export interface Accompanied extends Assigned {
  readonly companions: readonly KeptCompanion[];
}

export interface Published {
  readonly sources: readonly string[];
  readonly problems: readonly LibraryProblem[];
}

export interface PublisherOptions {
  readonly store: ArticleStore;
  readonly companions: CompanionStore;
  readonly served: ServedArticles;
  readonly indexer: ArticleIndexer;
  /** What a file of the last look holds, read again where it was let go; undefined where that fails. */
  readonly parsed: (source: string) => Promise<ParsedFile | undefined>;
  readonly log: LibraryLog;
  readonly signal: AbortSignal;
  readonly isInterrupted: () => boolean;
  /** Passages indexed, of all that were found to need it. */
  readonly onProgress?: (done: number, total: number) => void;
}

export function createPublisher(options: PublisherOptions): Publisher {
  const { store, served, indexer, log, signal } = options;

  async function publish(assigned: Accompanied, report: (done: number) => void): Promise<Article> {
    const { id, file } = assigned;
    if (file.isAnew) await indexer.remove(id, store.recordUnserved(id));
    const own = await keep(assigned);
    const article = { ...own, companions: await readAll(own, assigned.companions) };
    await indexer.index(article, { signal, onProgress: report });
    await indexer.publish(article, store.recordServed(article, assigned.companions));
    served.set(article);
    return article;
  }

  /** A line for each would hide the progress of a first reading of many. */
  function announce(published: readonly Article[]): void {
    if (published.length > namedEach) {
      log.info('Articles served.', { articles: published.length });
      return;
    }
    for (const { id, title, version, passages, companions } of published) {
      const translations = companions.map(({ language }) => language);
      const about = { id, title, version, passages: passages.length };
      log.info('Article served.', translations.length === 0 ? about : { ...about, translations });
    }
  }

  async function readAll(own: Article, kept: readonly KeptCompanion[]): Promise<Companion[]> {
    const companions: Companion[] = [];
    for (const companion of kept.filter(({ isResting }) => !isResting)) {
      const { language } = companion;
      const { translated, noted } = await textOf(own, companion);
      companions.push(makeCompanion(own, language, translated, companion.noted ?? noted));
    }
    return companions;
  }

  async function textOf(
    { id }: Article,
    { language, source, document, noted }: KeptCompanion,
  ): Promise<CompanionText> {
    if (document !== null) {
      const packed = JSON.parse(document) as PackedArticle;
      return { translated: unpackArticle(packed, { id, source }), noted };
    }
    const text = await options.companions.text(id, language);
    if (text === undefined) throw new Error(`the translation ${source} is not kept`);
    return text;
  }

  /** The version, kept in the database before anything of it is indexed. */
  async function keep({ id, file }: Assigned): Promise<Article> {
    const { source, content } = file;
    const fingerprint = fingerprintOf(file);
    const known = content.parsed === null ? await store.load(id, content.version) : undefined;
    if (known !== undefined) {
      await store.place(id, source, fingerprint);
      return { ...known, source };
    }
    // What was a translation until now is kept as such, and not as a version of its own.
    const parsed = content.parsed ?? (await options.parsed(source));
    if (parsed === undefined) throw new Error(`version ${content.version} of ${id} is not kept`);
    await store.keep({ id, source, fingerprint, parsed });
    return unpackArticle(parsed.article, { id, source });
  }

  async function takeOut(id: string, record: PublishStep): Promise<void> {
    await indexer.remove(id, record);
    served.delete(id);
    log.info('Article removed.', { id });
  }

  return {
    async publishAll(waiting) {
      const sources: string[] = [];
      const published: Article[] = [];
      const problems: LibraryProblem[] = [];
      const progress = createTally(waiting, options.onProgress);
      for (const assigned of [...waiting].sort(newestFirst)) {
        const { source } = assigned.file;
        try {
          published.push(await publish(assigned, progress.start(assigned)));
          sources.push(source, ...assigned.companions.map((companion) => companion.source));
        } catch (error) {
          if (signal.aborted) break;
          log.warn('An article could not be indexed.', { source, error });
          problems.push({ source, message: indexFault(error), fault: 'notIndexed' });
        }
        if (options.isInterrupted()) break;
      }
      announce(published);
      return { sources, problems };
    },
    remove: (id) => takeOut(id, store.recordRemoved(id)),
    forget: (id) => takeOut(id, store.recordForgotten(id)),
    async sweep() {
      for (const id of await store.leftovers()) await indexer.remove(id, async () => {});
    },
  };
}

/** So many articles are named one by one in the log. */
const namedEach = 3;

function newestFirst(one: Assigned, other: Assigned): number {
  const difference = BigInt(other.file.stamp.modified) - BigInt(one.file.stamp.modified);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** Adds up the progress of several articles. */
function createTally(
  waiting: readonly Assigned[],
  onProgress: PublisherOptions['onProgress'],
): { start(assigned: Assigned): (done: number) => void } {
  const passagesOf = ({ file }: Assigned) =>
    (file.content.parsed?.article.passages.length ?? 0) / 2;
  const total = waiting.reduce((sum, assigned) => sum + passagesOf(assigned), 0);
  let before = 0;
  let current = 0;
  return {
    start(assigned) {
      before += current;
      current = passagesOf(assigned);
      return (done) => onProgress?.(before + done, Math.max(total, before + done));
    },
  };
}

function indexFault(error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error);
  return `It could not be indexed: ${reason.split('\n')[0] ?? ''}. Glose tries again in half a minute.`;
}
