import { sql } from 'kysely';
import type { Storage, Transaction } from '../storage/storage.js';

/** The passages of articles in the words of their companions, to be looked up by those. */
export interface CompanionRows {
  /** Rows of an article, of whatever version and language, a few hundred at a time. */
  of(articleId: string): AsyncIterable<readonly CompanionRow[]>;
  insert(transaction: Transaction, rows: readonly NewCompanionRow[]): Promise<void>;
  delete(ids: readonly number[]): Promise<void>;
}

export interface CompanionKey {
  readonly articleId: string;
  /** Of the article. */
  readonly version: string;
  readonly language: string;
  readonly ordinal: number;
  readonly hash: string;
}

export interface CompanionRow extends CompanionKey {
  readonly id: number;
}

export interface NewCompanionRow extends CompanionKey {
  /** Terms separated by spaces, as `terms` and `context` of a passage. */
  readonly terms: string;
  readonly context: string;
}

export function createCompanionRows({ storage }: { readonly storage: Storage }): CompanionRows {
  return {
    async *of(articleId) {
      let last = 0;
      for (;;) {
        const rows = await storage.db
          .selectFrom('companion_passages')
          .select(['id', 'version', 'language', 'ordinal', 'text_hash as hash'])
          .where('article_id', '=', articleId)
          .where('id', '>', last)
          .orderBy('id')
          .limit(rowsAtOnce)
          .execute();
        if (rows.length === 0) return;
        last = rows.at(-1)?.id ?? last;
        yield rows.map((row) => ({ ...row, articleId }));
      }
    },
    insert: insertRows,
    delete: (ids) =>
      storage.transaction(async (transaction) => {
        if (ids.length === 0) return;
        await transaction.deleteFrom('companion_terms').where('rowid', 'in', ids).execute();
        await transaction.deleteFrom('companion_passages').where('id', 'in', ids).execute();
      }),
  };
}

const rowsAtOnce = 500;

async function insertRows(
  transaction: Transaction,
  rows: readonly NewCompanionRow[],
): Promise<void> {
  if (rows.length === 0) return;
  const inserted = await transaction
    .insertInto('companion_passages')
    .values(
      rows.map(({ articleId, version, language, ordinal, hash }) => ({
        article_id: articleId,
        text_hash: hash,
        ...{ version, language, ordinal },
      })),
    )
    .returning(['id', 'language', 'ordinal'])
    .execute();
  const ids = new Map(inserted.map(({ id, ...key }) => [`${key.language} ${key.ordinal}`, id]));
  const entries = rows.map(({ language, ordinal, terms, context }) => {
    const id = ids.get(`${language} ${ordinal}`);
    return sql`(${id}, ${tagged(terms, language)}, ${tagged(context, language)})`;
  });
  await sql`insert into companion_terms (rowid, terms, context) values ${sql.join(entries)}`.execute(
    transaction,
  );
}

/**
 * A term as it stands in `companion_terms`. Its language goes before it, so that looking one up
 * touches no translation in another language, in which the same letters may be another word.
 */
export function companionTerm(term: string, language: string): string {
  return `${language}0${term}`;
}

function tagged(terms: string, language: string): string {
  return terms
    .split(' ')
    .filter((term) => term !== '')
    .map((term) => companionTerm(term, language))
    .join(' ');
}
