import { createHash, randomBytes } from 'node:crypto';
import { open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Hnswlib, HnswVectorIndex } from './hnsw-vector-index.js';

/** What a saved index was made of; any difference, and it is made anew. */
export interface VectorManifest {
  readonly embedder: string;
  readonly dimensions: number;
  /** Article id → version, sorted by id. */
  readonly articles: readonly (readonly [id: string, version: string])[];
}

/**
 * Saved HNSW indexes of the data directory: a cache, as the vectors themselves are in the database.
 * The index is written under a new name, synced, and only then named by the manifest, so that a
 * crash at any moment leaves the last whole pair.
 */
export interface VectorCache {
  /** Undefined where nothing is saved that matches. */
  load(manifest: VectorManifest): Promise<HnswVectorIndex | undefined>;
  save(index: HnswVectorIndex, manifest: VectorManifest): Promise<void>;
}

export function createVectorCache(options: {
  readonly directory: string;
  readonly hnswlib: Hnswlib;
}): VectorCache {
  const { directory, hnswlib } = options;
  return {
    async load(manifest) {
      const saved = await readManifest(join(directory, manifestName));
      if (saved === undefined || saved.matches !== digest(manifest)) return undefined;
      return hnswlib.read(join(directory, saved.file), manifest.dimensions).catch(() => undefined);
    },
    async save(index, manifest) {
      const file = `passages-${randomBytes(6).toString('hex')}.hnsw`;
      const target = join(directory, file);
      await index.write(`${target}.tmp`);
      await publish(`${target}.tmp`, target);
      const named = join(directory, manifestName);
      await writeFile(`${named}.tmp`, JSON.stringify({ file, matches: digest(manifest) }));
      await publish(`${named}.tmp`, named);
      await removeOthers(directory, file);
    },
  };
}

const manifestName = 'passages.hnsw.json';
/** Changes when an index of an older Glose can no longer be read. */
const format = 1;

function digest(manifest: VectorManifest): string {
  return createHash('sha256')
    .update(JSON.stringify([format, manifest]))
    .digest('hex');
}

interface SavedManifest {
  readonly file: string;
  readonly matches: string;
}

async function readManifest(file: string): Promise<SavedManifest | undefined> {
  try {
    const saved: Partial<SavedManifest> = JSON.parse(await readFile(file, 'utf8'));
    if (typeof saved.file !== 'string' || typeof saved.matches !== 'string') return undefined;
    return /^passages-[0-9a-f]+\.hnsw$/.test(saved.file)
      ? { file: saved.file, matches: saved.matches }
      : undefined;
  } catch {
    return undefined;
  }
}

async function publish(temporary: string, target: string): Promise<void> {
  const handle = await open(temporary, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(temporary, target);
}

async function removeOthers(directory: string, kept: string): Promise<void> {
  for (const name of await readdir(directory)) {
    if (/^passages-[0-9a-f]+\.hnsw(?:\.tmp)?$/.test(name) && name !== kept) {
      await rm(join(directory, name), { force: true });
    }
  }
}
