import { type Kysely, type Migration, sql } from 'kysely';

const statements = [
  // How a server moderates; the row stays when it is switched off, and with it the last case's number.
  `create table moderated_servers (
    guild_id text primary key,
    is_on integer not null,
    last_case integer not null default 0,
    payload text not null,
    updated_at integer not null
  ) without rowid`,

  `create table moderation_rules (
    guild_id text not null,
    id text not null,
    payload text not null,
    updated_at integer not null,
    primary key (guild_id, id)
  ) without rowid`,

  // How often a rule found something and what became of it: counts of nobody.
  `create table rule_counts (
    guild_id text not null,
    rule_id text not null,
    day text not null,
    found integer not null default 0,
    proposed integer not null default 0,
    enforced integer not null default 0,
    dismissed integer not null default 0,
    acted integer not null default 0,
    primary key (guild_id, rule_id, day)
  ) without rowid`,

  // Numbered without gaps: a row stays, emptied, when what is kept of a member is deleted.
  `create table cases (
    guild_id text not null,
    number integer not null,
    action text not null,
    state text not null,
    member_id text,
    moderator_id text,
    notice text not null,
    outcome text,
    undoes integer,
    undone_by integer,
    once text,
    payload text not null,
    created_at integer not null,
    updated_at integer not null,
    primary key (guild_id, number)
  ) without rowid`,
  'create index cases_member on cases (member_id) where member_id is not null',
  'create unique index cases_once on cases (guild_id, once) where once is not null',
  "create index cases_unsettled on cases (state) where state in ('open', 'unsure')",

  `create table appeals (
    guild_id text not null,
    case_number integer not null,
    member_id text,
    state text not null,
    decided_by text,
    told text not null,
    payload text not null,
    created_at integer not null,
    updated_at integer not null,
    primary key (guild_id, case_number)
  ) without rowid`,
  'create index appeals_member on appeals (member_id)',

  // Cards of the queue.
  `create table proposals (
    id text primary key,
    guild_id text not null,
    kind text not null,
    state text not null,
    member_id text,
    reporter_id text,
    case_number integer,
    card_channel_id text,
    card_message_id text,
    settled_by text,
    payload text not null,
    created_at integer not null,
    updated_at integer not null
  ) without rowid`,
  'create index proposals_guild on proposals (guild_id, state, created_at)',
  'create index proposals_age on proposals (updated_at)',
  'create index proposals_member on proposals (member_id)',
  'create index proposals_reporter on proposals (reporter_id)',

  `create table proposal_messages (
    proposal_id text not null,
    message_id text not null,
    channel_id text not null,
    member_id text not null,
    said text,
    primary key (proposal_id, message_id)
  ) without rowid`,
  'create index proposal_messages_message on proposal_messages (message_id)',
  'create index proposal_messages_member on proposal_messages (member_id)',

  // Who reported what a card is about, and what they wrote with it: each their own.
  `create table proposal_reports (
    proposal_id text not null,
    reporter_id text not null,
    remark text not null,
    reported_at integer not null,
    primary key (proposal_id, reporter_id)
  ) without rowid`,
  'create index proposal_reports_reporter on proposal_reports (reporter_id)',

  // Slow mode that ends by itself, and what the channel had before; seconds.
  `create table slow_modes (
    channel_id text primary key,
    guild_id text not null,
    former integer not null,
    seconds integer not null,
    until integer not null
  ) without rowid`,

  // Domains of scams, as the set address gave them last.
  'create table scam_domains (domain text primary key) without rowid',
];

export const moderation: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
