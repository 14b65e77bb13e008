import { sql } from 'kysely';
import type { Storage } from '../storage/storage.js';
import { matchExpression } from './match-expression.js';

/** Finds passages that share terms with a question, by SQLite's FTS5. */
export interface LexicalCandidates {
  /** Rows whose passage or context holds one of the terms, best first by bm25. */
  find(query: LexicalQuery): Promise<PassageKey[]>;
}

export interface LexicalQuery {
  readonly terms: readonly string[];
  /** How many passages hold each term. */
  readonly counts: ReadonlyMap<string, number>;
  readonly limit: number;
  /** Only these articles; all where undefined. */
  readonly articleIds: readonly string[] | undefined;
  /** Whether a row is of a version that is served now. */
  readonly isServed: (key: PassageKey) => boolean;
}

export interface PassageKey {
  readonly id: number;
  readonly articleId: string;
  readonly version: string;
  readonly ordinal: number;
}

export interface LexicalOptions {
  readonly storage: Storage;
  /** Whose words are looked up; default the passages' own. */
  readonly of?: 'passages' | 'companions';
  /** A term as the index has it; default as it is. */
  readonly write?: (term: string) => string;
}

export function createLexicalCandidates(options: LexicalOptions): LexicalCandidates {
  return {
    async find(query) {
      if (query.terms.length === 0 || query.limit <= 0) return [];
      let wanted = query.limit;
      // Rows of versions being indexed or swept away take places in the list: then ask for more.
      for (;;) {
        const rows = await ask(options, query, wanted);
        const served = rows.filter(query.isServed);
        if (served.length >= query.limit || rows.length < wanted || wanted >= mostRows) {
          return served.slice(0, query.limit);
        }
        wanted *= 8;
      }
    },
  };
}

const mostRows = 50_000;

async function ask(
  { storage, of = 'passages', write = (term) => term }: LexicalOptions,
  query: LexicalQuery,
  limit: number,
): Promise<PassageKey[]> {
  const match = matchExpression(query, write);
  const { passages, terms } = tables[of];
  const ofArticles =
    query.articleIds === undefined
      ? sql``
      : sql`and rowid in (select id from ${passages} where article_id in (${sql.join(query.articleIds)}))`;
  const result = await sql<PassageKey>`
    select p.id as id, p.article_id as articleId, p.version as version, p.ordinal as ordinal
    from (
      select rowid, rank from ${terms}
      where ${terms} match ${match} and rank match ${weights} ${ofArticles}
      order by rank limit ${limit}
    ) as found
    join ${passages} as p on p.id = found.rowid
    order by found.rank, p.id`.execute(storage.db);
  return result.rows;
}

const tables = {
  passages: { passages: sql.table('passages'), terms: sql.table('passage_terms') },
  companions: { passages: sql.table('companion_passages'), terms: sql.table('companion_terms') },
};

/** A term of the context counts half of one of the passage. */
const weights = 'bm25(1.0, 0.5)';
