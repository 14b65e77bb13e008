import { mkdtemp, readdir, rm, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadHnswlib } from '../../src/retrieval/hnsw-vector-index.js';
import { createVectorCache } from '../../src/retrieval/vector-cache.js';

const hnswlib = await loadHnswlib();
const manifest = {
  embedder: 'openai:test',
  dimensions: 4,
  articles: [['a', '0123456789ab']] as const,
};

describe.skipIf(hnswlib === undefined)('the saved index', () => {
  let directory = '';
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'glose-vectors-'));
  });
  afterEach(() => rm(directory, { recursive: true, force: true }));

  const open = () => {
    if (hnswlib === undefined) throw new Error('skipped without hnswlib-node');
    const index = hnswlib.hnsw(4, 10);
    index.add(7, Float32Array.of(1, 0, 0, 0));
    index.add(8, Float32Array.of(0, 1, 0, 0));
    return { index, cache: createVectorCache({ directory, hnswlib }) };
  };

  it('is read back where it was made of the same', async () => {
    const { index, cache } = open();
    await cache.save(index, manifest);
    const read = await cache.load(manifest);
    expect([...(read?.labels() ?? [])].sort()).toEqual([7, 8]);
    expect(read?.search(Float32Array.of(0, 1, 0, 0), 1)[0]?.label).toBe(8);
  });

  it.each([
    ['embedder', { ...manifest, embedder: 'openai:other' }],
    ['dimensions', { ...manifest, dimensions: 8 }],
    ['article version', { ...manifest, articles: [['a', 'ba9876543210']] as const }],
  ])('is not read where the %s is another', async (_what, other) => {
    const { index, cache } = open();
    await cache.save(index, manifest);
    expect(await cache.load(other)).toBeUndefined();
  });

  it('is made anew where the file is cut short, and keeps one file only', async () => {
    const { index, cache } = open();
    await cache.save(index, manifest);
    await cache.save(index, manifest);
    const files = (await readdir(directory)).filter((name) => name.endsWith('.hnsw'));
    expect(files).toHaveLength(1);
    await truncate(join(directory, files[0] ?? ''), 10);
    expect(await cache.load(manifest)).toBeUndefined();
  });
});
