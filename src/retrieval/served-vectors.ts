import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Article } from '../library/article.js';
import type { Storage } from '../storage/storage.js';
import type { Embedder } from './embedder.js';
import type { PassageKey } from './lexical-candidates.js';
import { fromBlob } from './passage-rows.js';

/** The stored vectors of the passages served now, by the passages' row ids. */
export interface ServedVectors {
  readonly size: number;
  /** Reads again which rows are served. */
  refresh(articles: readonly Article[]): Promise<void>;
  keyOf(label: number): PassageKey | undefined;
  /** Length of the stored vectors; 0 where there are none. */
  dimensions(): Promise<number>;
  /** The vectors of the labels wanted, a few at a time, with turns of the event loop between. */
  read(
    isWanted: (label: number) => boolean,
  ): AsyncGenerator<{ readonly label: number; readonly vector: Float32Array }>;
}

/** Rows read in one turn of the event loop. */
const keysATurn = 1_000;
const vectorsATurn = 100;

export function createServedVectors(dependencies: {
  readonly storage: Storage;
  readonly embedder: Embedder;
}): ServedVectors {
  const { storage, embedder } = dependencies;
  let keys: ReadonlyMap<number, PassageKey> = new Map();
  return {
    get size() {
      return keys.size;
    },
    keyOf: (label) => keys.get(label),
    async refresh(articles) {
      const served = new Map(articles.map(({ id, version }) => [id, version]));
      const found = new Map<number, PassageKey>();
      for await (const key of passageKeys(storage)) {
        if (served.get(key.articleId) === key.version) found.set(key.id, key);
      }
      keys = found;
    },
    async dimensions() {
      const row = await storage.db
        .selectFrom('vectors')
        .select('vector')
        .where('embedder', '=', embedder.id)
        .limit(1)
        .executeTakeFirst();
      return row === undefined ? embedder.dimensions : row.vector.length / 4;
    },
    async *read(isWanted) {
      const wanted = [...keys.keys()].filter(isWanted);
      for (let at = 0; at < wanted.length; at += vectorsATurn) {
        const rows = await storage.db
          .selectFrom('passages')
          .innerJoin('vectors', 'vectors.text_hash', 'passages.text_hash')
          .select(['passages.id', 'vectors.vector'])
          .where('vectors.embedder', '=', embedder.id)
          .where('passages.id', 'in', wanted.slice(at, at + vectorsATurn))
          .execute();
        for (const { id, vector } of rows) yield { label: id, vector: fromBlob(vector) };
        await nextTurn();
      }
    },
  };
}

async function* passageKeys(storage: Storage): AsyncGenerator<PassageKey> {
  let after = 0;
  for (;;) {
    const rows = await storage.db
      .selectFrom('passages')
      .select(['id', 'article_id as articleId', 'version', 'ordinal'])
      .where('id', '>', after)
      .orderBy('id')
      .limit(keysATurn)
      .execute();
    yield* rows;
    after = rows.at(-1)?.id ?? after;
    if (rows.length < keysATurn) return;
    await nextTurn();
  }
}
