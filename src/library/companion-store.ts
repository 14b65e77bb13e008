import type { Storage, Transaction } from '../storage/storage.js';
import type { Article, Companion } from './article.js';
import { type Fingerprint, parseFingerprint } from './fingerprint.js';
import { makeCompanion } from './make-companion.js';
import { type PackedArticle, unpackArticle } from './packed-article.js';
import type { NotedBasis } from './translation-basis.js';

/** What the database knows of a companion. */
export interface CompanionRecord {
  readonly articleId: string;
  /** The version of the article with which it was found to be aligned. */
  readonly articleVersion: string;
  readonly language: string;
  readonly version: string;
  readonly source: string;
  /** What its front matter says that it translates. */
  readonly declared: string | null;
  /** Null where the file must be read again. */
  readonly fingerprint: Fingerprint | null;
}

/** A companion as it is to be kept; an unchanged one brings no document. */
export interface KeptCompanion extends CompanionRecord {
  readonly document: string | null;
  /** Null where it is as it was. */
  readonly noted: NotedBasis | null;
  /** True where it cannot be used as it is now; what was known of it stays until it can. */
  readonly isResting: boolean;
}

/** A companion's text as it was read from its file. */
export interface CompanionText {
  readonly translated: Article;
  /** Null where nobody noted it. */
  readonly noted: NotedBasis | null;
}

/**
 * The library's own table `companions`: the translations that are served, or were until their
 * article went.
 */
export interface CompanionStore {
  records(): Promise<readonly CompanionRecord[]>;
  text(articleId: string, language: string): Promise<CompanionText | undefined>;
  /** Notes a new place or time of an unchanged file. */
  place(record: CompanionRecord): Promise<void>;
  forget(articleId: string, language: string): Promise<void>;
}

export function createCompanionStore({ db }: Storage): CompanionStore {
  return {
    async records() {
      const rows = await db
        .selectFrom('companions')
        .select(['article_id', 'article_version', 'language', 'version'])
        .select(['source', 'declared', 'fingerprint'])
        .execute();
      return rows.map(({ article_id, article_version, fingerprint, ...row }) => ({
        ...row,
        articleId: article_id,
        articleVersion: article_version,
        fingerprint: parseFingerprint(fingerprint),
      }));
    },
    async text(articleId, language) {
      const row = await db
        .selectFrom('companions')
        .select(['source', 'document', 'basis'])
        .where('article_id', '=', articleId)
        .where('language', '=', language)
        .executeTakeFirst();
      return row && unpackText(row, articleId);
    },
    async place({ articleId, language, source, declared, fingerprint }) {
      await db
        .updateTable('companions')
        .set({ source, declared, fingerprint: JSON.stringify(fingerprint) })
        .where('article_id', '=', articleId)
        .where('language', '=', language)
        .execute();
    },
    async forget(articleId, language) {
      await db
        .deleteFrom('companions')
        .where('article_id', '=', articleId)
        .where('language', '=', language)
        .execute();
    },
  };
}

/** The companions that are kept for this very version of an article. */
export async function loadCompanions(
  { db }: Storage,
  article: Article,
): Promise<readonly Companion[]> {
  const rows = await db
    .selectFrom('companions')
    .select(['language', 'source', 'document', 'basis'])
    .where('article_id', '=', article.id)
    .where('article_version', '=', article.version)
    .orderBy('language')
    .execute();
  return rows.map(({ language, ...row }) => {
    const { translated, noted } = unpackText(row, article.id);
    return makeCompanion(article, language, translated, noted);
  });
}

/** Runs in the transaction that makes the article findable: these, and no others, are its own. */
export async function recordCompanions(
  transaction: Transaction,
  article: Article,
  kept: readonly KeptCompanion[],
): Promise<void> {
  const others = transaction.deleteFrom('companions').where('article_id', '=', article.id);
  const languages = kept.map(({ language }) => language);
  await (languages.length === 0 ? others : others.where('language', 'not in', languages)).execute();
  for (const companion of kept.filter(({ isResting }) => !isResting)) {
    // A file is the translation of one article: that of another before, once its original has a new id.
    await transaction
      .deleteFrom('companions')
      .where('source', '=', companion.source)
      .where('article_id', '!=', article.id)
      .execute();
    await record(transaction, article, companion);
  }
}

async function record(
  transaction: Transaction,
  article: Article,
  { language, version, source, declared, fingerprint, document, noted }: KeptCompanion,
): Promise<void> {
  const change = {
    ...{ version, source, declared },
    article_version: article.version,
    fingerprint: JSON.stringify(fingerprint),
    ...(noted && { basis: JSON.stringify(noted) }),
  };
  if (document === null) {
    await transaction
      .updateTable('companions')
      .set(change)
      .where('article_id', '=', article.id)
      .where('language', '=', language)
      .execute();
    return;
  }
  await transaction
    .insertInto('companions')
    .values({ article_id: article.id, language, ...change, document })
    .onConflict((conflict) =>
      conflict.columns(['article_id', 'language']).doUpdateSet({ ...change, document }),
    )
    .execute();
}

interface TextRow {
  readonly source: string;
  readonly document: string;
  readonly basis: string | null;
}

function unpackText({ source, document, basis }: TextRow, id: string): CompanionText {
  return {
    translated: unpackArticle(JSON.parse(document) as PackedArticle, { id, source }),
    noted: basis === null ? null : (JSON.parse(basis) as NotedBasis),
  };
}
