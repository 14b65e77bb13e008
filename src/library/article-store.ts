import { sql } from 'kysely';
import type { Storage, Transaction } from '../storage/storage.js';
import type { Article } from './article.js';
import { type KeptCompanion, loadCompanions, recordCompanions } from './companion-store.js';
import { type Fingerprint, parseFingerprint } from './fingerprint.js';
import type { PublishStep } from './library.js';
import { type PackedArticle, unpackArticle } from './packed-article.js';
import type { ParsedFile } from './parse-file.js';
import { pruneVersions, readLeftovers } from './prune-versions.js';

/** What the database knows of an article that was ever seen. */
export interface ArticleRecord {
  readonly id: string;
  readonly source: string;
  /** Null while its first version is indexed, and after it was removed. */
  readonly servedVersion: string | null;
  /** Null where the file must be read again. */
  readonly fingerprint: Fingerprint | null;
  /** Hash of the text that the file had last, by which a renamed file is found again. */
  readonly contentHash: string | null;
  readonly removed: boolean;
}

/** The library's own tables: `articles` and `article_versions`. */
export interface ArticleStore {
  records(): Promise<readonly ArticleRecord[]>;
  /** Served articles, the one that came last first; an edited one came when it was first seen. */
  lastFirst(): Promise<readonly string[]>;
  /** A version that is kept, under the place its article has now, with its companions. */
  load(id: string, version: string): Promise<Article | undefined>;
  /** Keeps a version, not served yet, and notes of which file it was made. */
  keep(version: KeptVersion): Promise<void>;
  /** Notes a new place or time of an unchanged file. */
  place(id: string, source: string, fingerprint: Fingerprint): Promise<void>;
  /** Runs in the transaction that makes the version findable. */
  recordServed(article: Article, companions: readonly KeptCompanion[]): PublishStep;
  /** Runs in the transaction that forgets the article's entries; its versions are kept. */
  recordRemoved(id: string): PublishStep;
  /** The same, and forgets its versions and its translations: nothing of it is left. */
  recordForgotten(id: string): PublishStep;
  /** Runs in the transaction that forgets the article's entries because they are made anew. */
  recordUnserved(id: string): PublishStep;
  /** Articles of which nothing is left but entries of the index: a process died while it forgot them. */
  leftovers(): Promise<readonly string[]>;
  /**
   * Forgets versions that were made more than `age` milliseconds ago, are not served, and stand in
   * no stored answer.
   */
  prune(age: number): Promise<void>;
}

export interface KeptVersion {
  readonly id: string;
  readonly source: string;
  readonly fingerprint: Fingerprint;
  readonly parsed: ParsedFile;
}

export function createArticleStore(storage: Storage): ArticleStore {
  return {
    records: () => readRecords(storage),
    lastFirst: async () => {
      const rows = await storage.db
        .selectFrom('articles')
        .select('id')
        .where('served_version', 'is not', null)
        .orderBy('created_at', 'desc')
        .orderBy('id')
        .execute();
      return rows.map(({ id }) => id);
    },
    load: (id, version) => loadVersion(storage, id, version),
    keep: (version) => storage.transaction((transaction) => keepVersion(transaction, version)),
    place: async (id, source, fingerprint) => {
      const change = { source, fingerprint: JSON.stringify(fingerprint), updated_at: Date.now() };
      await storage.db.updateTable('articles').set(change).where('id', '=', id).execute();
    },
    recordServed: (article, companions) => async (transaction) => {
      await recordServed(transaction, article);
      await recordCompanions(transaction, article, companions);
    },
    recordForgotten: (id) => async (transaction) => {
      await transaction.deleteFrom('articles').where('id', '=', id).execute();
    },
    recordUnserved: (id) => async (transaction) => {
      const change = { served_version: null };
      await transaction.updateTable('articles').set(change).where('id', '=', id).execute();
    },
    recordRemoved: (id) => async (transaction) => {
      const now = Date.now();
      const change = { served_version: null, removed_at: now, updated_at: now };
      await transaction.updateTable('articles').set(change).where('id', '=', id).execute();
    },
    leftovers: () => readLeftovers(storage),
    prune: (age) => pruneVersions(storage, Date.now() - age),
  };
}

async function readRecords(storage: Storage): Promise<readonly ArticleRecord[]> {
  const rows = await storage.db
    .selectFrom('articles')
    .select(['id', 'source', 'served_version', 'fingerprint', 'removed_at'])
    .select((select) =>
      select
        .selectFrom('article_versions')
        .whereRef('article_id', '=', 'articles.id')
        .where('version', '=', sql<string>`articles.fingerprint ->> '$.version'`)
        .select('content_hash')
        .as('content_hash'),
    )
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    source: row.source,
    servedVersion: row.served_version,
    // Without the version that it names, it would keep the file from being read again.
    fingerprint: row.content_hash === null ? null : parseFingerprint(row.fingerprint),
    contentHash: row.content_hash,
    removed: row.removed_at !== null,
  }));
}

async function loadVersion(
  storage: Storage,
  id: string,
  version: string,
): Promise<Article | undefined> {
  const row = await storage.db
    .selectFrom('article_versions')
    .innerJoin('articles', 'articles.id', 'article_versions.article_id')
    .select(['document', 'source'])
    .select(({ exists, selectFrom }) =>
      exists(
        selectFrom('companions')
          .select('companions.language')
          .where('companions.article_id', '=', id)
          .where('companions.article_version', '=', version),
      ).as('has_companions'),
    )
    .where('article_id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const { document, source, has_companions: hasCompanions } = row;
  const article = unpackArticle(JSON.parse(document) as PackedArticle, { id, source });
  // Most have none, and all articles are loaded at a start.
  return hasCompanions
    ? { ...article, companions: await loadCompanions(storage, article) }
    : article;
}

async function keepVersion(transaction: Transaction, kept: KeptVersion): Promise<void> {
  const now = Date.now();
  const fingerprint = JSON.stringify(kept.fingerprint);
  const place = { source: kept.source, fingerprint, updated_at: now };
  // When the system put it there: many that are read for the first time came one after another.
  const cameAt = Math.min(now, Number(BigInt(kept.fingerprint.changed) / 1_000_000n));
  await transaction
    .insertInto('articles')
    .values({ id: kept.id, ...place, served_version: null, removed_at: null, created_at: cameAt })
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet({
        ...place,
        created_at: sql`iif(removed_at is null, articles.created_at, ${cameAt})`,
      }),
    )
    .execute();
  await transaction
    .insertInto('article_versions')
    .values({
      article_id: kept.id,
      version: kept.parsed.article.version,
      document: kept.parsed.document,
      content_hash: kept.parsed.contentHash,
      state: 'pending',
      created_at: now,
    })
    // An edit that was taken back makes a version that is kept already.
    .onConflict((conflict) =>
      conflict.columns(['article_id', 'version']).doUpdateSet({ created_at: now }),
    )
    .execute();
}

async function recordServed(transaction: Transaction, { id, version }: Article): Promise<void> {
  await transaction
    .updateTable('articles')
    .set({ served_version: version, removed_at: null, updated_at: Date.now() })
    .where('id', '=', id)
    .execute();
  await transaction
    .updateTable('article_versions')
    .set({ state: 'ready' })
    .where('article_id', '=', id)
    .where('version', '=', version)
    .execute();
}
