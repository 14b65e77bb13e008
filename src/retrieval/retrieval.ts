import type { Log } from '../log.js';
import type { Storage } from '../storage/storage.js';
import { createAnalyser } from './analyser.js';
import { createBackgroundFrequencies } from './background-frequencies.js';
import { createBuiltinEmbedder } from './builtin-embedder.js';
import { createCompanionRetriever } from './companion-retriever.js';
import { createCompanionSearches } from './companion-searches.js';
import { createDenseCandidates } from './dense-candidates.js';
import type { Embedder } from './embedder.js';
import type { Analyser, Retriever } from './evidence.js';
import { loadHnswlib } from './hnsw-vector-index.js';
import { keepIndexCurrent, markIndexIncomplete, type ServedLibrary } from './index-upkeep.js';
import { createIndexer, type Indexer } from './indexer.js';
import { createKnownVocabulary } from './known-vocabulary.js';
import { createLexicalCandidates } from './lexical-candidates.js';
import { createParaphrases, type Paraphrases } from './paraphrases.js';
import { createPreparer } from './preparer.js';
import { readRankingModel } from './ranking.js';
import { rememberNeighbours } from './recent-neighbours.js';
import { createRetriever } from './retriever.js';
import { createServedPassages } from './served-passages.js';
import { createLibraryWords } from './spelling/library-words.js';
import { createSpelling } from './spelling/spelling.js';
import { readSufficiencyModel, type SufficiencyThresholds } from './sufficiency-model.js';
import { createTermStatistics } from './term-statistics.js';
import {
  createTranslationTables,
  type TranslationTables,
} from './translation/translation-tables.js';

/** Everything of retrieval, put together. The library is made with `indexer`, then asked for. */
export interface Retrieval {
  readonly indexer: Indexer;
  readonly analyser: Analyser;
  /** Which words may say the same, in one language and across two; loaded when first asked. */
  readonly paraphrases: Paraphrases;
  readonly translations: TranslationTables;
  readonly sufficiencyThresholds: SufficiencyThresholds;
  /** What the one who runs Glose should know at the start, in one sentence; else undefined. */
  readonly notice: string | undefined;
  /** The retriever over a library; asked once. */
  retriever(library: ServedLibrary): Retriever;
  /** Resolves when vectors are loaded and nothing is left to index or sweep. */
  idle(): Promise<void>;
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
  const { storage, log, embedder = createBuiltinEmbedder() } = options;
  const hnswlib = await loadHnswlib();
  const analyser = createAnalyser();
  const paraphrases = createParaphrases();
  const translations = createTranslationTables({ analyser });
  const preparer = createPreparer();
  const background = createBackgroundFrequencies();
  const statistics = createTermStatistics({ storage, background });
  const model = readRankingModel();
  const sufficiency = readSufficiencyModel();
  const indexer = createIndexer({
    storage,
    preparer,
    embedder,
    onEmbeddingFailure(error) {
      log.warn('Passages were indexed without embeddings: the embedder failed.', { error });
      void markIndexIncomplete(storage);
    },
  });
  let upkeep: Promise<void> = Promise.resolve();
  return {
    indexer,
    analyser,
    paraphrases,
    translations,
    sufficiencyThresholds: sufficiency.thresholds,
    notice: hnswlib === undefined ? exactSearchNotice : undefined,
    retriever(library) {
      const articles = () => library.articles();
      const served = createServedPassages({ library, analyser });
      const dense = createDenseCandidates({ ...options, embedder, hnswlib, articles });
      const neighbours = rememberNeighbours(dense);
      const vocabulary = createKnownVocabulary({ analyser, background, translations });
      const libraryWords = createLibraryWords({ texts: articles });
      const ranking = {
        ...{ analyser, statistics, model, sufficiency, paraphrases, translations, vocabulary },
        spelling: createSpelling({ analyser, statistics, vocabulary, translations, libraryWords }),
        isMultilingual: embedder.isMultilingual,
      };
      const companions = createCompanionSearches({ library, storage, ranking, dense: neighbours });
      const refresh = (): void => {
        served.refresh();
        companions.refresh();
        neighbours.forget();
        statistics.refresh();
        upkeep = upkeep.then(() => dense.refresh());
      };
      library.onChange(refresh);
      upkeep = keepIndexCurrent({ storage, indexer, embedder, library, log }).then(refresh);
      const lexical = createLexicalCandidates({ storage });
      const originals = createRetriever({ ...ranking, served, lexical, dense: neighbours });
      return createCompanionRetriever({ library, originals, among: companions.among });
    },
    async idle() {
      await settled(() => upkeep);
      await indexer.idle();
    },
    async close() {
      await settled(() => upkeep);
      await indexer.idle();
      await preparer.close();
    },
  };
}

const exactSearchNotice =
  'hnswlib-node is not here (it needs a C++ compiler when installed): vectors are searched exactly in JavaScript, up to 10,000 passages.';

/** Waits for a chain of work that may grow meanwhile. */
async function settled(chain: () => Promise<void>): Promise<void> {
  let awaited: Promise<void> | undefined;
  while (awaited !== chain()) {
    awaited = chain();
    await awaited;
  }
}
