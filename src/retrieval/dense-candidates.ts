import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Article } from '../library/article.js';
import type { Log } from '../log.js';
import type { Storage } from '../storage/storage.js';
import type { Embedder } from './embedder.js';
import { createExactVectorIndex } from './exact-vector-index.js';
import type { Hnswlib, HnswVectorIndex } from './hnsw-vector-index.js';
import type { PassageKey } from './lexical-candidates.js';
import { createServedVectors, type ServedVectors } from './served-vectors.js';
import { createVectorCache, type VectorManifest } from './vector-cache.js';
import { exactLimit, type VectorIndex } from './vector-index.js';

/** Finds passages whose vectors are near a question's. */
export interface DenseCandidates {
  /** Best first; none while vectors are loaded, where the library is too large, or on failure. */
  find(question: string, limit: number, signal?: AbortSignal): Promise<DenseHit[]>;
  /** Brings the index up to what is served now; resolves when it is. */
  refresh(): Promise<void>;
}

export interface DenseHit {
  readonly key: PassageKey;
  /** Cosine, -1 to 1. */
  readonly similarity: number;
}

export interface DenseDependencies {
  readonly storage: Storage;
  readonly dataDirectory: string;
  readonly embedder: Embedder;
  /** Undefined where it cannot be loaded: then an exact search in JavaScript. */
  readonly hnswlib: Hnswlib | undefined;
  readonly articles: () => readonly Article[];
  readonly log: Log;
}

export function createDenseCandidates(dependencies: DenseDependencies): DenseCandidates {
  const { embedder, log } = dependencies;
  const vectors = createServedVectors(dependencies);
  let index: VectorIndex | undefined;
  let ready = false;
  let failing = false;
  let pausedUntil = 0;
  let refreshing: Promise<void> = Promise.resolve();
  const refresh = async (): Promise<void> => {
    ready = false;
    try {
      index = await bringUpToDate(dependencies, vectors, index);
      ready = index !== undefined;
    } catch (error) {
      log.warn('Vectors could not be loaded; questions are answered by words alone.', { error });
      index = undefined;
    }
  };
  return {
    refresh() {
      refreshing = refreshing.then(refresh);
      return refreshing;
    },
    async find(question, limit, signal) {
      if (!ready || index === undefined || performance.now() < pausedUntil) return [];
      try {
        const vector = await embedder.embedQuestion(question, signal);
        const hits = index.search(vector, limit, (label) => vectors.keyOf(label) !== undefined);
        failing = false;
        return hits.flatMap(({ label, similarity }) => {
          const key = vectors.keyOf(label);
          return key === undefined ? [] : [{ key, similarity }];
        });
      } catch (error) {
        signal?.throwIfAborted();
        // Once, not at every question, until it works again.
        if (!failing)
          log.warn('The embedder failed; questions are answered by words alone.', { error });
        failing = true;
        pausedUntil = performance.now() + pauseMilliseconds;
        return [];
      }
    },
  };
}

/** After a failure, questions do not wait for the embedder for a while. */
const pauseMilliseconds = 30_000;

async function bringUpToDate(
  dependencies: DenseDependencies,
  vectors: ServedVectors,
  current: VectorIndex | undefined,
): Promise<VectorIndex | undefined> {
  const { embedder, hnswlib, articles } = dependencies;
  const served = articles().reduce((sum, { passages }) => sum + passages.length, 0);
  const largest = hnswlib === undefined ? exactLimit : Number.POSITIVE_INFINITY;
  if (served > Math.min(largest, embedder.largestUsefulLibrary)) return undefined;
  await vectors.refresh(articles());
  const dimensions = await vectors.dimensions();
  if (dimensions === 0) return undefined;
  const manifest = manifestOf(embedder.id, dimensions, articles());
  const index = await indexFor(dependencies, vectors.size, manifest, current);
  const changed = await fill(index, vectors);
  if (changed && isHnsw(index) && hnswlib !== undefined) {
    await createVectorCache({ directory: dependencies.dataDirectory, hnswlib }).save(
      index,
      manifest,
    );
  }
  return index;
}

/** The index at hand where it is of the right kind, the saved one where it matches, else a new one. */
async function indexFor(
  { hnswlib, dataDirectory }: DenseDependencies,
  size: number,
  manifest: VectorManifest,
  current: VectorIndex | undefined,
): Promise<VectorIndex> {
  const { dimensions } = manifest;
  const backend = hnswlib === undefined ? 'exact' : size > exactLimit ? 'hnsw' : 'brute-force';
  if (current?.backend === backend && current.dimensions === dimensions) return current;
  if (hnswlib === undefined) return createExactVectorIndex(dimensions);
  if (backend === 'brute-force') return hnswlib.bruteForce(dimensions);
  const saved = await createVectorCache({ directory: dataDirectory, hnswlib }).load(manifest);
  return saved ?? hnswlib.hnsw(dimensions, Math.ceil(size * 1.2));
}

function isHnsw(index: VectorIndex): index is HnswVectorIndex {
  return index.backend === 'hnsw';
}

/** Milliseconds of building between two turns of the event loop. */
const sliceMilliseconds = 4;

/** Adds what is missing and removes what is gone; true where anything was. */
async function fill(index: VectorIndex, vectors: ServedVectors): Promise<boolean> {
  let changed = false;
  // Removed first: the exact index has room for the vectors served, and no more.
  for (const label of [...index.labels()]) {
    if (vectors.keyOf(label) !== undefined) continue;
    index.remove(label);
    changed = true;
  }
  let startedAt = performance.now();
  for await (const { label, vector } of vectors.read((label) => !index.has(label))) {
    if (vector.length !== index.dimensions) continue;
    index.add(label, vector);
    changed = true;
    if (performance.now() - startedAt < sliceMilliseconds) continue;
    await nextTurn();
    startedAt = performance.now();
  }
  return changed;
}

function manifestOf(
  embedder: string,
  dimensions: number,
  articles: readonly Article[],
): VectorManifest {
  const versions = articles.map(({ id, version }) => [id, version] as const);
  return {
    embedder,
    dimensions,
    articles: versions.sort(([one], [other]) => (one < other ? -1 : 1)),
  };
}
