import { type Kysely, type Migration, sql } from 'kysely';

const statements = [
  // Which answer a question carried on; the conversation is read backwards along it.
  'alter table answers add column continues text references answers (id) on delete set null',
  // Without it, forgetting an answer would look through all of them for those that continue it.
  'create index answers_continues on answers (continues)',
  // A member's last question, in a channel where thousands were asked by others.
  'create index answers_member on answers (member_id, channel_id, created_at)',

  // Which model wrote an answer, under which prompt, and what it counted; null for quotes alone.
  'alter table answers add column model text',
  'alter table answers add column prompt_version text',
  'alter table answers add column input_tokens integer',
  'alter table answers add column output_tokens integer',
  'alter table answers add column cost real',

  `create table token_usage (
    scope text not null,
    day text not null,
    tokens integer not null,
    primary key (scope, day)
  ) without rowid`,
  'create index token_usage_day on token_usage (day)',

  // Answers of which a beginning is on show; what a crash leaves here is put right at the next start.
  `create table unfinished_answers (
    answer_id text primary key,
    channel_id text not null,
    language text not null
  ) without rowid`,

  `create table answer_cache (
    key text primary key,
    created_at integer not null,
    payload text not null
  ) without rowid`,
  'create index answer_cache_age on answer_cache (created_at)',
];

export const conversations: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
