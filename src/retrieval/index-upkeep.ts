import type { Library } from '../library/library.js';
import type { Log } from '../log.js';
import type { Storage } from '../storage/storage.js';
import { analyserRevision } from './analyser.js';
import type { Embedder } from './embedder.js';
import type { Indexer } from './indexer.js';

/** What upkeep needs of a library. */
export type ServedLibrary = Pick<Library, 'articles' | 'onChange'> &
  Partial<Pick<Library, 'settled'>>;

/**
 * Indexes served articles again where the index was made by another analyser or embedder, which the
 * library cannot know: for it their versions are ready. Resolves when nothing is left to do.
 */
export async function keepIndexCurrent(dependencies: {
  readonly storage: Storage;
  readonly indexer: Indexer;
  readonly embedder: Embedder;
  readonly library: ServedLibrary;
  readonly log: Log;
}): Promise<void> {
  const { storage, indexer, embedder, library, log } = dependencies;
  if (!storage.writable) return;
  const current = `${analyserRevision} ${embedder.id}`;
  if ((await readMeta(storage)) === current) return;
  await library.settled?.();
  try {
    for (const article of library.articles()) {
      await indexer.index(article, {});
      indexer.tidy(article);
    }
    await writeMeta(storage, current);
  } catch (error) {
    log.warn('The index could not be brought up to date; the next start tries again.', { error });
  }
}

/** Makes the next start look again, after passages were indexed without their vectors. */
export async function markIndexIncomplete(storage: Storage): Promise<void> {
  await storage.db.deleteFrom('meta').where('key', '=', key).execute();
}

const key = 'retrieval.index';

async function readMeta(storage: Storage): Promise<string | undefined> {
  const row = await storage.db
    .selectFrom('meta')
    .select('value')
    .where('key', '=', key)
    .executeTakeFirst();
  return row?.value;
}

async function writeMeta(storage: Storage, value: string): Promise<void> {
  await storage.db
    .insertInto('meta')
    .values({ key, value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
    .execute();
}
