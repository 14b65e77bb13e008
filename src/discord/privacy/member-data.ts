import { type ExpressionBuilder, type Selectable, sql } from 'kysely';
import type { DiscussionSummary } from '../../answering/discussion/discussion.js';
import type { Schema } from '../../storage/schema.js';
import type { Storage } from '../../storage/storage.js';
import { moderateControls } from '../moderation/reporting/moderate-panel.js';
import { reportControl } from '../moderation/reporting/report-form.js';

/** Everything that is kept of one member, as it is kept. */
export type MemberData = Readonly<Record<MemberTable, readonly object[]>>;

/** Tables with something of a member in them. */
export type MemberTable = Extract<
  keyof Schema,
  | 'answers'
  | 'feedback'
  | 'token_usage'
  | 'component_states'
  | 'pending_interactions'
  | 'uses'
  | 'setups'
  | 'answer_threads'
  | 'discussion_opt_outs'
  | 'discussion_summaries'
  | 'discussion_summary_messages'
  | 'posted_messages'
  | 'about_messages'
  | 'cases'
  | 'appeals'
  | 'proposals'
  | 'proposal_messages'
  | 'proposal_reports'
>;

/**
 * Why no other table holds anything that could be told to be a member's: a new table is either read
 * below, or named here; a test holds it.
 */
export const notOfMembers: Readonly<Record<Exclude<keyof Schema, MemberTable>, string>> = {
  meta: 'facts of the installation',
  articles: 'articles',
  article_versions: 'articles',
  passages: 'articles',
  passage_terms: 'articles',
  passage_vocabulary: 'articles',
  companions: 'articles',
  companion_passages: 'articles',
  companion_terms: 'articles',
  vectors: 'articles',
  unfinished_answers: 'ids of answers, for minutes',
  answer_cache: 'answers by a digest, of nobody; emptied when anybody deletes theirs',
  settings: 'of servers and channels',
  pending_mentions: 'ids of messages, for minutes',
  greetings: 'of servers',
  server_files: 'of servers',
  moderated_servers: 'of servers',
  moderation_rules: 'of servers',
  rule_counts: 'counts of nobody',
  slow_modes: 'of channels',
  scam_domains: 'domains',
};

type Db = Storage['db'];
type Reader = (db: Db, memberId: string) => Promise<readonly object[]>;

const readers: Readonly<Record<MemberTable, Reader>> = {
  answers: async (db, memberId) => (await answersOf(db, memberId)).map(withPayload),
  feedback: (db, memberId) =>
    db.selectFrom('feedback').selectAll().where('member_id', '=', memberId).execute(),
  token_usage: (db, memberId) =>
    db.selectFrom('token_usage').selectAll().where('scope', '=', `member:${memberId}`).execute(),
  component_states: async (db, memberId) => {
    const query = db.selectFrom('component_states').selectAll();
    const rows = await query.where((row) => ofOrAbout(row, memberId)).execute();
    // Who had their message checked is nobody else's to know.
    return rows.map(({ member_id: by, ...row }) => ({
      ...withPayload(row),
      ...(by === memberId && { member_id: by }),
    }));
  },
  // The token would let whoever has the file answer in the bot's name.
  pending_interactions: async (db, memberId) =>
    (await pendingOf(db, memberId))
      .filter(({ payload }) => JSON.parse(payload).facts?.memberId === memberId)
      .map(({ token: _token, ...row }) => withPayload(row)),
  uses: (db, memberId) =>
    db.selectFrom('uses').selectAll().where('key', 'like', `%member:${memberId}`).execute(),
  setups: (db, memberId) =>
    db.selectFrom('setups').selectAll().where('member_id', '=', memberId).execute(),
  answer_threads: async (db, memberId) => {
    const threads = db.selectFrom('answer_threads').selectAll('answer_threads');
    const joined = threads.innerJoin('answers', 'answers.id', 'answer_threads.answer_id');
    return joined.where('answers.member_id', '=', memberId).execute();
  },
  discussion_opt_outs: (db, memberId) =>
    db.selectFrom('discussion_opt_outs').selectAll().where('member_id', '=', memberId).execute(),
  discussion_summaries: async (db, memberId) => {
    const query = db.selectFrom('discussion_summaries').selectAll();
    return (await query.where('member_id', '=', memberId).execute()).map(withPayload);
  },
  discussion_summary_messages: quotesOf,
  posted_messages: async (db, memberId) => {
    const posted = db.selectFrom('posted_messages').selectAll('posted_messages');
    const joined = posted.innerJoin('answers', 'answers.id', 'posted_messages.subject_id');
    return joined.where('answers.member_id', '=', memberId).execute();
  },
  about_messages: (db, memberId) =>
    db
      .selectFrom('about_messages')
      .select(['message_id', 'channel_id', 'quoted', 'noted_at'])
      .where('author_id', '=', memberId)
      .execute(),
  cases: async (db, memberId) =>
    (await db.selectFrom('cases').selectAll().where('member_id', '=', memberId).execute()).map(
      // Who decided is the server's to tell.
      ({ moderator_id: _moderator, once: _once, ...row }) => withoutEditor(row),
    ),
  appeals: async (db, memberId) =>
    (await db.selectFrom('appeals').selectAll().where('member_id', '=', memberId).execute()).map(
      ({ decided_by: _moderator, ...row }) => withPayload(row),
    ),
  // Reports are anonymous: whom a card is about learns nothing of it. Their appeals are their own.
  proposals: async (db, memberId) => {
    const query = db.selectFrom('proposals').selectAll().where('kind', '=', 'appeal');
    return (await query.where('member_id', '=', memberId).execute()).map(
      ({ id, guild_id, kind, state, payload, created_at }) => ({
        ...{ id, guild_id, kind, state, created_at },
        remark: JSON.parse(payload).remark,
      }),
    );
  },
  proposal_messages: (db, memberId) =>
    db
      .selectFrom('proposal_messages')
      .select(['message_id', 'channel_id'])
      .where('member_id', '=', memberId)
      .execute(),
  // Others may have reported the same: theirs is not told.
  proposal_reports: (db, memberId) =>
    db
      .selectFrom('proposal_reports as report')
      .innerJoin('proposals as card', 'card.id', 'report.proposal_id')
      .select(['report.proposal_id', 'card.guild_id', 'card.state', 'report.remark'])
      .select('report.reported_at')
      .where('report.reporter_id', '=', memberId)
      .execute(),
};

/**
 * What buttons wait for that is a member's own, or holds words of a message of theirs. A report that is
 * being written about it is its reporter's alone: it is anonymous, and else whoever is reported would
 * erase it before it is sent.
 */
export function ofOrAbout(
  { or, and, eb }: ExpressionBuilder<Schema, 'component_states'>,
  memberId: string,
) {
  const author = sql<string>`json_extract(component_states.payload, '$.authorId')`;
  const moderated = sql<string>`json_extract(component_states.payload, '$.memberId')`;
  return or([
    eb('member_id', '=', memberId),
    and([eb('kind', '!=', reportControl), eb(author, '=', memberId)]),
    and([eb('kind', '=', moderateControls.choose), eb(moderated, '=', memberId)]),
  ]);
}

/** Reads everything, for the member to take along. */
export async function gatherMemberData(db: Db, memberId: string): Promise<MemberData> {
  const entries: (readonly [string, readonly object[]])[] = [];
  for (const [table, read] of Object.entries(readers)) {
    entries.push([table, await read(db, memberId)]);
  }
  return Object.fromEntries(entries) as MemberData;
}

export function answersOf(db: Db, memberId: string) {
  return db.selectFrom('answers').selectAll().where('member_id', '=', memberId).execute();
}

/**
 * Work that is acknowledged and not done, theirs or about a message of theirs: who asked, and who wrote
 * the message, stands in its payload.
 */
export async function pendingOf(
  db: Db,
  memberId: string,
): Promise<readonly Selectable<Schema['pending_interactions']>[]> {
  const rows = await db.selectFrom('pending_interactions').selectAll().execute();
  return rows.filter(({ payload }) => {
    const { facts, target, customId } = JSON.parse(payload);
    const asksAbout = String(customId ?? '').startsWith('ask-about:');
    const isAbout = asksAbout && String(customId).endsWith(`:${memberId}`);
    return facts?.memberId === memberId || target?.authorId === memberId || isAbout;
  });
}

/** Their messages that summaries rest on, with what is quoted of them. */
async function quotesOf(db: Db, memberId: string): Promise<readonly object[]> {
  const rows = await db
    .selectFrom('discussion_summary_messages as message')
    .innerJoin('discussion_summaries as summary', 'summary.id', 'message.summary_id')
    .select(['message.message_id', 'summary.channel_id', 'summary.created_at', 'summary.payload'])
    .where('message.author_id', '=', memberId)
    .execute();
  return rows.map(({ payload, ...row }) => ({ ...row, quotes: quotedIn(payload, row.message_id) }));
}

function quotedIn(payload: string, messageId: string): readonly string[] {
  const { sections }: DiscussionSummary = JSON.parse(payload);
  const quotes = sections.flatMap(({ points }) => points.flatMap((point) => point.quotes));
  return quotes.filter((quote) => quote.messageId === messageId).map(({ text }) => text);
}

function withoutEditor<Row extends { readonly payload: string }>(row: Row) {
  const { edited: _moderator, ...payload } = JSON.parse(row.payload);
  return { ...row, payload };
}

function withPayload<Row extends { readonly payload: string }>(row: Row) {
  return { ...row, payload: JSON.parse(row.payload) };
}
