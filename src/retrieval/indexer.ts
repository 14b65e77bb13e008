import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Article, Passage } from '../library/article.js';
import type { ArticleIndexer, IndexOptions } from '../library/library.js';
import type { Storage } from '../storage/storage.js';
import { type Embedder, faultOfVector } from './embedder.js';
import type { BatchItem, PreparedPassage } from './index-batch.js';
import { createPassageRows, type NewPassageRow, type PassageRows } from './passage-rows.js';
import { passageContext, passageHash, passageText } from './passage-text.js';
import type { Preparer } from './preparer.js';
import { createPacer } from './write-pacer.js';

/** Indexes versions, and sweeps away what is no longer served. */
export interface Indexer extends ArticleIndexer {
  /** Resolves when the entries of replaced versions are swept away. */
  idle(): Promise<void>;
  /** Called after a version was published or an article removed. */
  onChange(listener: (change: IndexChange) => void): () => void;
}

export interface IndexChange {
  readonly articleId: string;
  /** Null where the article was removed. */
  readonly article: Article | null;
}

export interface IndexerDependencies {
  readonly storage: Storage;
  readonly preparer: Preparer;
  readonly embedder: Embedder;
  /** Told when passages were indexed without vectors because the embedder failed. */
  readonly onEmbeddingFailure: (error: unknown) => void;
}

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
  const listeners = new Set<(change: IndexChange) => void>();
  let sweeping: Promise<void> = Promise.resolve();
  let last: Promise<void> = Promise.resolve();
  const announce = (change: IndexChange): void => {
    for (const listener of listeners) listener(change);
  };
  const sweep = (articleId: string, keptVersion: string | null): void => {
    sweeping = sweeping.then(() => sweepRows(rows, articleId, keptVersion)).catch(() => {});
  };
  return {
    index(article, options) {
      // A sweep takes every version but the served one, so none may start while it runs.
      const indexed = last
        .then(() => sweeping)
        .then(() => indexVersion({ ...dependencies, rows }, article, options));
      last = indexed.catch(() => {});
      return indexed;
    },
    async publish(article, record) {
      await storage.transaction(record);
      announce({ articleId: article.id, article });
      sweep(article.id, article.version);
    },
    async remove(articleId, record) {
      await storage.transaction(record);
      announce({ articleId, article: null });
      sweep(articleId, null);
    },
    idle: () => sweeping,
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Passages prepared at once: enough to keep the worker busy, few enough to stop soon. */
const preparedAtOnce = 64;

async function indexVersion(
  dependencies: IndexerDependencies & { readonly rows: PassageRows },
  article: Article,
  options: IndexOptions,
): Promise<void> {
  const { rows } = dependencies;
  const hashes = await hashesOf(article);
  const done = await keepValid(rows, article, hashes);
  const missing = article.passages.filter(({ ordinal }) => !done.has(ordinal));
  const total = article.passages.length;
  const pacer = createPacer();
  for (let at = 0; at < missing.length; at += preparedAtOnce) {
    options.signal?.throwIfAborted();
    const passages = missing.slice(at, at + preparedAtOnce);
    const prepared = await prepare(dependencies, article, passages, hashes, options.signal);
    await pacer.write(prepared, (batch) =>
      dependencies.storage.transaction((transaction) =>
        rows.insert(transaction, batch, dependencies.embedder.id),
      ),
    );
    options.onProgress?.(total - missing.length + at + passages.length, total);
    await nextTurn();
  }
  await addMissingVectors(dependencies, article, hashes, options.signal);
  if (missing.length === 0) options.onProgress?.(total, total);
}

/** Vectors of rows that were written by an earlier run, with another embedder or while it failed. */
async function addMissingVectors(
  dependencies: IndexerDependencies & { readonly rows: PassageRows },
  article: Article,
  hashes: readonly string[],
  signal: AbortSignal | undefined,
): Promise<void> {
  const { rows, embedder, storage } = dependencies;
  const known = await rows.withVector(embedder.id, hashes);
  const missing = article.passages.filter(({ ordinal }) => !known.has(hashes[ordinal] ?? ''));
  const pacer = createPacer();
  for (let at = 0; at < missing.length; at += preparedAtOnce) {
    const passages = missing.slice(at, at + preparedAtOnce);
    const prepared = await prepare(dependencies, article, passages, hashes, signal);
    const vectors = prepared.filter(({ vector }) => vector !== null);
    // The embedder fails: the next start tries again.
    if (vectors.length === 0) return;
    await pacer.write(vectors, (batch) =>
      storage.transaction((transaction) => rows.insertVectors(transaction, batch, embedder.id)),
    );
  }
}

/** By ordinal; in turns, as an article may have thousands of passages. */
async function hashesOf(article: Article): Promise<string[]> {
  const hashes: string[] = [];
  for (const passage of article.passages) {
    hashes.push(passageHash(article, passage));
    if (hashes.length % hashedAtOnce === 0) await nextTurn();
  }
  return hashes;
}

const hashedAtOnce = 200;

/** Rows of an interrupted run that still hold; those of another text under this version go. */
async function keepValid(
  rows: PassageRows,
  article: Article,
  hashes: readonly string[],
): Promise<ReadonlySet<number>> {
  const known = await rows.hashesOf(article.id, article.version);
  if (known.size === 0) return new Set();
  const valid = [...known].filter(([ordinal, hash]) => hashes[ordinal] === hash);
  if (valid.length < known.size) {
    const ids = await rows.idsOf(article.id, article.version);
    const kept = new Set(valid.map(([ordinal]) => ordinal));
    await rows.deleteRows([...ids].flatMap(([ordinal, id]) => (kept.has(ordinal) ? [] : [id])));
  }
  return new Set(valid.map(([ordinal]) => ordinal));
}

async function prepare(
  dependencies: IndexerDependencies & { readonly rows: PassageRows },
  article: Article,
  passages: readonly Passage[],
  hashes: readonly string[],
  signal: AbortSignal | undefined,
): Promise<NewPassageRow[]> {
  const { rows, embedder, preparer } = dependencies;
  const wanted = passages.map(({ ordinal }) => hashes[ordinal] ?? '');
  const known = await rows.withVector(embedder.id, wanted);
  const items = passages.map((passage, index) => ({
    text: passageText(article, passage),
    context: passageContext(article, passage),
    embed:
      embedder.dimensions !== 0 || !embedder.runsInWorker ? !known.has(wanted[index] ?? '') : false,
  }));
  const { items: prepared } = await preparer.prepare({
    language: article.language,
    items,
    dimensions: embedder.runsInWorker ? embedder.dimensions : 0,
  });
  const vectors = embedder.runsInWorker
    ? prepared.map(({ vector }) => vector)
    : await embedElsewhere(dependencies, items, signal);
  return passages.map((passage, index) =>
    toRow(article, passage, wanted[index] ?? '', prepared[index], vectors[index] ?? null),
  );
}

/** Vectors of a provider; none, and word of it, when it fails: lexical search carries on. */
async function embedElsewhere(
  dependencies: IndexerDependencies,
  items: readonly BatchItem[],
  signal: AbortSignal | undefined,
): Promise<(Float32Array | null)[]> {
  const { embedder } = dependencies;
  const vectors = new Array<Float32Array | null>(items.length).fill(null);
  const wanted = items.flatMap((item, index) => (item.embed ? [index] : []));
  if (wanted.length === 0) return vectors;
  try {
    const texts = wanted.map((index) => `${items[index]?.context}\n${items[index]?.text}`);
    const made = await embedder.embedPassages(texts, signal);
    wanted.forEach((index, at) => {
      const vector = made[at];
      const fault = vector === undefined ? 'none came' : faultOfVector(vector, embedder.dimensions);
      if (fault !== undefined) throw new Error(`The embedder's vector was refused: ${fault}.`);
      vectors[index] = vector ?? null;
    });
    return vectors;
  } catch (error) {
    signal?.throwIfAborted();
    dependencies.onEmbeddingFailure(error);
    return new Array<Float32Array | null>(items.length).fill(null);
  }
}

function toRow(
  article: Article,
  passage: Passage,
  hash: string,
  prepared: PreparedPassage | undefined,
  vector: Float32Array | null,
): NewPassageRow {
  return {
    articleId: article.id,
    version: article.version,
    ordinal: passage.ordinal,
    hash,
    terms: prepared?.terms ?? '',
    context: prepared?.context ?? '',
    length: prepared?.length ?? 0,
    vector,
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
