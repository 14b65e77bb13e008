import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { silentLog } from '../../src/log.js';
import { createBuiltinEmbedder } from '../../src/retrieval/builtin-embedder.js';
import { createRetrieval } from '../../src/retrieval/retrieval.js';
import { openStorage } from '../../src/storage/storage.js';
import { firstArticle, openTestLibrary } from './support.js';

let directory = '';
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'glose-upkeep-'));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

it('makes the vectors of another embedder at the start after it was chosen', async () => {
  const before = await openTestLibrary({ directory });
  await before.serve(firstArticle);
  await before.close();
  const storage = await openStorage({ directory });
  const embedder = createBuiltinEmbedder(32);
  const retrieval = await createRetrieval({
    storage,
    dataDirectory: directory,
    embedder,
    log: silentLog,
  });
  try {
    retrieval.retriever({ articles: () => [firstArticle], onChange: () => () => {} });
    await retrieval.idle();
    const vectors = await storage.db
      .selectFrom('vectors')
      .select('vector')
      .where('embedder', '=', embedder.id)
      .execute();
    expect(vectors).toHaveLength(firstArticle.passages.length);
    expect(vectors.every(({ vector }) => vector.length === 32 * 4)).toBe(true);
  } finally {
    await retrieval.close();
    await storage.close();
  }
});

it('indexes what is served but not in the index', async () => {
  const storage = await openStorage({ directory });
  const retrieval = await createRetrieval({ storage, dataDirectory: directory, log: silentLog });
  try {
    retrieval.retriever({ articles: () => [firstArticle], onChange: () => () => {} });
    await retrieval.idle();
    const rows = await storage.db.selectFrom('passages').select('ordinal').execute();
    expect(rows).toHaveLength(firstArticle.passages.length);
  } finally {
    await retrieval.close();
    await storage.close();
  }
});
