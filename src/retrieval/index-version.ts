import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Article } from '../library/article.js';
import type { IndexOptions } from '../library/library.js';
import type { Storage } from '../storage/storage.js';
import type { PassageRows } from './passage-rows.js';
import { passageHash } from './passage-text.js';
import { type PrepareDependencies, prepareRows } from './prepare-rows.js';
import { createPacer } from './write-pacer.js';

export interface IndexVersionDependencies extends PrepareDependencies {
  readonly storage: Storage;
}

/** Passages prepared at once: enough to keep the worker busy, few enough to stop soon. */
const preparedAtOnce = 64;

/** Writes the rows of a version that are not there yet, in batches. */
export async function indexVersion(
  dependencies: IndexVersionDependencies,
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
    const prepared = await prepareRows(dependencies, article, passages, hashes, options.signal);
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
  dependencies: IndexVersionDependencies,
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
    const prepared = await prepareRows(dependencies, article, passages, hashes, signal);
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
