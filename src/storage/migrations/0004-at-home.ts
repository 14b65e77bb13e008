import { type Kysely, type Migration, sql } from 'kysely';

const statements = [
  // What each sentence of a translation was made from: digests, as JSON; null for those kept before.
  'alter table companions add column basis text',

  // Whether the asker wanted to be alone with it: such a question is shown to nobody else, not even
  // without their name. Of answers given before, `private` is the nearest that is known.
  'alter table answers add column asked_privately integer not null default 0',
  'update answers set asked_privately = private',
  // Milliseconds from the question to the whole answer; null for those given before.
  'alter table answers add column latency integer',
  // The message in which it was asked: who deletes that takes the question back.
  'alter table answers add column asked_in text',
  'create index answers_asked_in on answers (asked_in) where asked_in is not null',
  'create index answers_guild on answers (guild_id, created_at)',
  // Questions that may be asked next, as JSON; null where there are none.
  'alter table answers add column related text',
  // Suggestions while somebody types: everything that they are chosen by, so that no answer is read.
  `create index answers_suggested on answers
    (guild_id, created_at, channel_id, language, question, id)
    where private = 0 and asked_privately = 0 and outcome = 'answered'`,

  // What a button or a menu needs to know, where it does not fit its identifier.
  `create table component_states (
    id text primary key,
    kind text not null,
    member_id text,
    payload text not null,
    created_at integer not null,
    expires_at integer not null
  ) without rowid`,
  'create index component_states_age on component_states (expires_at)',
  'create index component_states_member on component_states (member_id)',

  // Interactions that were acknowledged and not answered yet, so that a restart takes them up again.
  `create table pending_interactions (
    id text primary key,
    application_id text not null,
    token text not null,
    received_at integer not null,
    visibility text not null,
    payload text not null
  ) without rowid`,

  // Messages that mention the bot and were not answered yet.
  `create table pending_mentions (
    message_id text primary key,
    channel_id text not null,
    received_at integer not null
  ) without rowid`,

  // Uses of what has a cool-down, by key (command and member, channel or server).
  `create table uses (
    key text not null,
    used_at integer not null
  )`,
  'create index uses_key on uses (key, used_at)',
  'create index uses_age on uses (used_at)',

  // Guided starts that were begun and not finished, one a server.
  `create table setups (
    guild_id text primary key,
    member_id text not null,
    step text not null,
    updated_at integer not null
  ) without rowid`,

  // Threads that carry an answer on.
  `create table answer_threads (
    thread_id text primary key,
    answer_id text not null references answers (id) on delete cascade,
    created_at integer not null
  ) without rowid`,
  'create index answer_threads_answer on answer_threads (answer_id)',

  // Servers that were greeted, once.
  `create table greetings (
    guild_id text primary key,
    greeted_at integer not null
  ) without rowid`,

  // Files that a server gave to its own library: read through the same door as the knowledge folder.
  `create table server_files (
    guild_id text not null,
    name text not null,
    article_id text not null unique,
    url text,
    size integer not null,
    added_at integer not null,
    updated_at integer not null,
    -- Last, so that listing files does not walk through what is in them.
    bytes blob not null,
    primary key (guild_id, name)
  )`,

  // Members whose messages are left out of summaries of a discussion, in one server.
  `create table discussion_opt_outs (
    guild_id text not null,
    member_id text not null,
    created_at integer not null,
    primary key (guild_id, member_id)
  ) without rowid`,

  // Summaries of discussions, and the messages that they quote, so that deletion reaches them.
  `create table discussion_summaries (
    id text primary key,
    guild_id text not null,
    channel_id text not null,
    member_id text not null,
    payload text not null,
    created_at integer not null
  ) without rowid`,
  'create index discussion_summaries_age on discussion_summaries (created_at)',
  `create table discussion_summary_messages (
    summary_id text not null references discussion_summaries (id) on delete cascade,
    message_id text not null,
    author_id text not null,
    primary key (summary_id, message_id)
  ) without rowid`,
  'create index discussion_summary_messages_message on discussion_summary_messages (message_id)',
  'create index discussion_summary_messages_author on discussion_summary_messages (author_id)',

  // Where a summary or an answer stands in Discord, so that it can be put right there.
  `create table posted_messages (
    subject_id text not null,
    channel_id text not null,
    message_id text not null,
    posted_at integer not null,
    primary key (subject_id, message_id)
  ) without rowid`,
  'create index posted_messages_message on posted_messages (message_id)',

  // Messages of others that an answer or a check is about, so that their deletion reaches it.
  `create table about_messages (
    subject_id text primary key,
    message_id text not null,
    author_id text not null,
    channel_id text not null,
    quoted integer not null,
    noted_at integer not null
  ) without rowid`,
  'create index about_messages_message on about_messages (message_id)',
  'create index about_messages_author on about_messages (author_id)',
];

export const atHome: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
