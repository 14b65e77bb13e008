import type { Library } from '../library/library.js';
import type { Log } from '../log.js';
import type { Storage } from '../storage/storage.js';
import { createAnalyser } from './analyser.js';
import { createBackgroundFrequencies } from './background-frequencies.js';
import { createBuiltinEmbedder } from './builtin-embedder.js';
import type { Embedder } from './embedder.js';
import type { Analyser, Retriever } from './evidence.js';
import { createIndexer, type Indexer } from './indexer.js';
import { createLexicalCandidates } from './lexical-candidates.js';
import { createPreparer } from './preparer.js';
import { readRankingModel } from './ranking.js';
import { createRetriever } from './retriever.js';
import { createServedPassages } from './served-passages.js';
import { createTermStatistics } from './term-statistics.js';

/** Everything of retrieval, put together. */
export interface Retrieval {
  /** For the library, which calls it. */
  readonly indexer: Indexer;
  readonly analyser: Analyser;
  /** Evidence at or above it suffices in the `balanced` setting. */
  readonly sufficiencyThreshold: number;
  /** What the one who runs Glose should know at the start, in one sentence; else undefined. */
  readonly notice: string | undefined;
  /** The retriever over a library. */
  retriever(library: Pick<Library, 'articles' | 'onChange'>): Retriever;
  close(): Promise<void>;
}

export interface RetrievalOptions {
  readonly storage: Storage;
  /** Where caches of vectors are kept. */
  readonly dataDirectory: string;
  /** Default: the built-in embedder. */
  readonly embedder?: Embedder;
  readonly log: Log;
}

export async function createRetrieval(options: RetrievalOptions): Promise<Retrieval> {
  const { storage, log } = options;
  const embedder = options.embedder ?? createBuiltinEmbedder();
  const analyser = createAnalyser();
  const preparer = createPreparer();
  const statistics = createTermStatistics({ storage, background: createBackgroundFrequencies() });
  const model = readRankingModel();
  const indexer = createIndexer({
    storage,
    preparer,
    embedder,
    onEmbeddingFailure: (error) =>
      log.warn('Passages were indexed without embeddings: the embedder failed.', { error }),
  });
  indexer.onChange(() => statistics.refresh());
  return {
    indexer,
    analyser,
    sufficiencyThreshold: model.sufficiency.threshold,
    notice: undefined,
    retriever(library) {
      const served = createServedPassages({ library, analyser });
      library.onChange(() => {
        served.refresh();
        statistics.refresh();
      });
      const lexical = createLexicalCandidates({ storage });
      return createRetriever({ analyser, statistics, served, lexical, model });
    },
    async close() {
      await indexer.idle();
      await preparer.close();
    },
  };
}
