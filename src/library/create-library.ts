import type { Storage } from '../storage/storage.js';
import { createArticleStore } from './article-store.js';
import { createCompanionStore } from './companion-store.js';
import { createFileParser, type FileParser } from './file-parser.js';
import { isOfFolder } from './knowledge-only.js';
import type { ArticleIndexer, Library, LibraryProblem } from './library.js';
import type { LibraryLog } from './library-log.js';
import { createProblemLog, type ProblemLog } from './problem-log.js';
import { createReconciler } from './reconcile.js';
import { createRescanLoop } from './rescan-loop.js';
import { scanFolder } from './scan-folder.js';
import { createServedArticles } from './served-articles.js';
import type { ServerLibrary, ServerLimits } from './server-library.js';
import { createServerLibrary } from './servers/create-server-library.js';
import { createServerFileStore } from './servers/server-files.js';
import { createServerOrigin } from './servers/server-origin.js';
import { type FolderWatch, watchFolder } from './watch-folder.js';

export interface LibraryOptions {
  readonly storage: Storage;
  readonly indexer: ArticleIndexer;
  /** The knowledge folder. */
  readonly directory: string;
  /** True to follow changes of the folder; else it is looked at once. */
  readonly watch: boolean;
  readonly log: LibraryLog;
  /** Passages indexed, of all that were found to need it. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Default: small text files here, others in a worker thread. */
  readonly parser?: FileParser;
  /** What each server may have of its own; default 100 files, 50 MiB. */
  readonly serverLimits?: ServerLimits;
}

/** The library with the way in for the articles of servers. */
export interface OpenLibrary extends Library {
  readonly servers: ServerLibrary;
}

/**
 * Opens the library: resolves when the articles that the database serves are in memory. The folder
 * is looked at from then on; `settled()` waits for that. A database that cannot be written serves
 * what it has, and the folder is left alone.
 *
 * What is wrong with files when it first settled is the caller's to tell, in the way of that caller;
 * problems that come and go after are logged.
 */
export async function createLibrary(options: LibraryOptions): Promise<OpenLibrary> {
  const { storage, indexer, directory, log } = options;
  const store = createArticleStore(storage);
  const served = await createServedArticles(store);
  const parser = options.parser ?? createFileParser();
  // Of its own, so that no member waits for a large file of the folder.
  const serverParser = createFileParser();
  const files = createServerFileStore(storage);
  const origin = createServerOrigin({ store: files });
  const stop = new AbortController();
  let problems: readonly LibraryProblem[] = [];
  let problemLog: ProblemLog | undefined;
  let watcher: FolderWatch | undefined;
  const reconciler = createReconciler({
    store,
    companions: createCompanionStore(storage),
    served,
    indexer,
    parser,
    folder: { scan: () => scanFolder(directory) },
    servers: origin,
    log,
    signal: stop.signal,
    isInterrupted: () => loop.isRequested(),
    onProblems: (found, isPassing) => {
      problems = found;
      if (!isPassing) problemLog?.note(found);
    },
    ...(options.onProgress === undefined ? {} : { onProgress: options.onProgress }),
  });
  const loop = createRescanLoop({ work: reconciler.run });

  if (storage.writable) {
    loop.start();
    void loop.settled().then(() => {
      problemLog = createProblemLog({ log, known: problems });
    });
    if (options.watch) watcher = watchFolder({ directory, onChange: loop.request, log });
  }

  const library: Library = {
    articles: served.all,
    latest: async (isAmong = isOfFolder) => {
      const articles = (await store.lastFirst()).map(served.get);
      return articles.find((article) => article !== undefined && isAmong(article));
    },
    article: async (id, version) => {
      const article = served.get(id);
      if (version === undefined || article?.version === version) return article;
      return store.load(id, version);
    },
    problems: () => problems,
    settled: () => (storage.writable ? loop.settled() : Promise.resolve()),
    isReading: () => storage.writable && !loop.isSettled(),
    onChange: served.onChange,
    close: async () => {
      stop.abort();
      // First, so that nobody waits for a large file that is being read.
      await Promise.all([parser.close(), serverParser.close()]);
      await watcher?.close();
      await loop.close();
    },
  };
  const servers = createServerLibrary({
    store: files,
    origin,
    parser: serverParser,
    library,
    request: loop.request,
    log,
    ...(options.serverLimits !== undefined && { limits: options.serverLimits }),
  });
  return { ...library, servers };
}
