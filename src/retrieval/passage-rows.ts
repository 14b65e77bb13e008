import { sql } from 'kysely';
import type { Storage, Transaction } from '../storage/storage.js';

/** The rows of indexed passages: `passages` and, under the same id, `passage_terms`. */
export interface PassageRows {
  /** Hashes of the rows of a version, by ordinal. */
  hashesOf(articleId: string, version: string): Promise<ReadonlyMap<number, string>>;
  /** Inserts passages with their index entries, and vectors of texts that have none yet. */
  insert(transaction: Transaction, rows: readonly NewPassageRow[], embedder: string): Promise<void>;
  insertVectors(
    transaction: Transaction,
    rows: readonly Pick<NewPassageRow, 'hash' | 'vector'>[],
    embedder: string,
  ): Promise<void>;
  /** Deletes up to `limit` rows of an article but for one version; returns how many. */
  deleteOthers(articleId: string, keptVersion: string | null, limit: number): Promise<number>;
  deleteRows(ids: readonly number[]): Promise<void>;
  /** Row ids of a version, by ordinal. */
  idsOf(articleId: string, version: string): Promise<ReadonlyMap<number, number>>;
  /** Which of the hashes have a vector. */
  withVector(embedder: string, hashes: readonly string[]): Promise<ReadonlySet<string>>;
}

export interface NewPassageRow {
  readonly articleId: string;
  readonly version: string;
  readonly ordinal: number;
  readonly hash: string;
  readonly terms: string;
  readonly context: string;
  readonly length: number;
  readonly vector: Float32Array | null;
}

export function createPassageRows({ storage }: { readonly storage: Storage }): PassageRows {
  const { db } = storage;
  const rowsOf = (articleId: string, version: string) =>
    db
      .selectFrom('passages')
      .select(['id', 'ordinal', 'text_hash'])
      .where('article_id', '=', articleId)
      .where('version', '=', version)
      .execute();
  const deleteRows = (ids: readonly number[]): Promise<void> =>
    storage.transaction(async (transaction) => {
      if (ids.length === 0) return;
      await transaction.deleteFrom('passage_terms').where('rowid', 'in', ids).execute();
      await transaction.deleteFrom('passages').where('id', 'in', ids).execute();
    });
  return {
    async hashesOf(articleId, version) {
      const rows = await rowsOf(articleId, version);
      return new Map(rows.map((row) => [row.ordinal, row.text_hash]));
    },
    async idsOf(articleId, version) {
      const rows = await rowsOf(articleId, version);
      return new Map(rows.map((row) => [row.ordinal, row.id]));
    },
    insert: insertRows,
    insertVectors,
    deleteRows,
    async deleteOthers(articleId, keptVersion, limit) {
      let query = db.selectFrom('passages').select('id').where('article_id', '=', articleId);
      if (keptVersion !== null) query = query.where('version', '!=', keptVersion);
      const rows = await query.limit(limit).execute();
      await deleteRows(rows.map(({ id }) => id));
      return rows.length;
    },
    async withVector(embedder, hashes) {
      const found = new Set<string>();
      for (let at = 0; at < hashes.length; at += hashesAQuery) {
        const rows = await db
          .selectFrom('vectors')
          .select('text_hash')
          .where('embedder', '=', embedder)
          .where('text_hash', 'in', hashes.slice(at, at + hashesAQuery))
          .execute();
        for (const row of rows) found.add(row.text_hash);
      }
      return found;
    },
  };
}

const hashesAQuery = 200;

async function insertRows(
  transaction: Transaction,
  rows: readonly NewPassageRow[],
  embedder: string,
): Promise<void> {
  if (rows.length === 0) return;
  const inserted = await transaction
    .insertInto('passages')
    .values(
      rows.map(({ articleId, version, ordinal, hash, length }) => ({
        article_id: articleId,
        version,
        ordinal,
        text_hash: hash,
        length,
      })),
    )
    .returning(['id', 'ordinal'])
    .execute();
  const ids = new Map(inserted.map(({ id, ordinal }) => [ordinal, id]));
  const entries = rows.map(
    ({ ordinal, terms, context }) => sql`(${ids.get(ordinal)}, ${terms}, ${context})`,
  );
  await sql`insert into passage_terms (rowid, terms, context) values ${sql.join(entries)}`.execute(
    transaction,
  );
  await insertVectors(transaction, rows, embedder);
}

async function insertVectors(
  transaction: Transaction,
  rows: readonly Pick<NewPassageRow, 'hash' | 'vector'>[],
  embedder: string,
): Promise<void> {
  const vectors = rows.flatMap(({ hash, vector }) =>
    vector === null ? [] : [{ embedder, text_hash: hash, vector: toBlob(vector) }],
  );
  if (vectors.length === 0) return;
  await transaction
    .insertInto('vectors')
    .values(vectors)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Little-endian float32, as every platform that Node runs on keeps it. */
export function toBlob(vector: Float32Array): Buffer {
  return Buffer.from(vector.buffer, vector.byteOffset, vector.byteLength);
}

export function fromBlob(blob: Buffer): Float32Array {
  // Copied, because a blob need not start at a multiple of four bytes.
  return new Float32Array(new Uint8Array(blob).buffer);
}
