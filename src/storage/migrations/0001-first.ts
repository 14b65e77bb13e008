import { type Kysely, type Migration, sql } from 'kysely';

const statements = [
  'create table meta (key text primary key, value text not null) without rowid',

  `create table articles (
    id text primary key,
    source text not null,
    served_version text,
    fingerprint text,
    removed_at integer,
    created_at integer not null,
    updated_at integer not null
  ) without rowid`,

  `create table article_versions (
    article_id text not null references articles (id) on delete cascade,
    version text not null,
    document text not null,
    content_hash text not null,
    state text not null check (state in ('pending', 'ready')),
    created_at integer not null,
    primary key (article_id, version)
  )`,
  'create index article_versions_content on article_versions (content_hash)',

  `create table passages (
    id integer primary key,
    article_id text not null,
    version text not null,
    ordinal integer not null,
    text_hash text not null,
    length integer not null,
    unique (article_id, version, ordinal)
  )`,

  // Contentless: the text stands in article_versions, so only the index is stored here.
  `create virtual table passage_terms using fts5 (
    terms, context, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 0"
  )`,

  // How many passages hold a term, read from the index itself.
  "create virtual table passage_vocabulary using fts5vocab (passage_terms, 'col')",

  `create table vectors (
    embedder text not null,
    text_hash text not null,
    vector blob not null,
    primary key (embedder, text_hash)
  ) without rowid`,

  `create table answers (
    id text primary key,
    created_at integer not null,
    guild_id text,
    channel_id text,
    member_id text,
    private integer not null,
    question text not null,
    language text not null,
    outcome text not null,
    engine text not null,
    payload text not null
  ) without rowid`,
  'create index answers_channel on answers (channel_id, created_at)',
  'create index answers_age on answers (created_at)',

  `create table feedback (
    answer_id text not null references answers (id) on delete cascade,
    member_id text not null,
    value integer not null check (value in (-1, 1)),
    created_at integer not null,
    primary key (answer_id, member_id)
  ) without rowid`,

  `create table settings (
    scope text not null,
    key text not null,
    value text not null,
    primary key (scope, key)
  ) without rowid`,
];

export const first: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
