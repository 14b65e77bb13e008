import { type Kysely, type Migration, sql } from 'kysely';

const statements = [
  // A translation beside an article, as it is served; kept while the article is away.
  `create table companions (
    article_id text not null references articles (id) on delete cascade,
    language text not null,
    article_version text not null,
    version text not null,
    source text not null,
    declared text,
    fingerprint text not null,
    document text not null,
    primary key (article_id, language)
  ) without rowid`,

  // The passages of an article in the words of a companion, under the article's own numbers.
  `create table companion_passages (
    id integer primary key,
    article_id text not null,
    version text not null,
    language text not null,
    ordinal integer not null,
    text_hash text not null,
    unique (article_id, version, language, ordinal, text_hash)
  )`,

  // Apart from passage_terms, so that a translation changes neither its counts nor its weights.
  `create virtual table companion_terms using fts5 (
    terms, context, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 0"
  )`,
];

export const companions: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
