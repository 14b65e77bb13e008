import { setImmediate } from 'node:timers/promises';
import { sql } from 'kysely';
import { purgeAppeals, purgeCases } from './purge-cases.js';
import type { Schema } from './schema.js';
import type { Storage } from './storage.js';

/**
 * How long what stands in each table is kept. README.md has it in words for people; a test walks the
 * tables of the database and fails for one that is not named here.
 */
export interface Retention {
  /** Until when, in words for whoever runs Glose. */
  readonly until: string;
  /** Deletes what is past its time, and says how many rows; absent where something else ends it. */
  readonly purge?: (db: Storage['db'], now: number) => Promise<number>;
}

const minute = 60_000;
const day = 86_400_000;

export const retentions: Readonly<Record<keyof Schema, Retention>> = {
  meta: { until: 'facts of the installation; how long a server is gone, until it is back' },
  articles: { until: 'the file is gone and no kept answer cites a version' },
  article_versions: { until: 'the article is, or a newer version is served and nothing cites it' },
  passages: { until: 'their version is' },
  passage_terms: { until: 'their passage is' },
  passage_vocabulary: { until: 'a view of passage_terms' },
  companions: { until: 'their file is gone' },
  companion_passages: { until: 'their companion is' },
  companion_terms: { until: 'their passage is' },
  vectors: { until: 'no passage has that text' },
  answers: after('answers', 'created_at', 90 * day, '90 days'),
  feedback: { until: 'its answer is deleted' },
  token_usage: { until: '30 days; of members, the next day but one', purge: purgeTokenUsage },
  unfinished_answers: { until: 'the answer is finished, or the next start says it is cut short' },
  answer_cache: after('answer_cache', 'created_at', 7 * day, '7 days, 5,000 at most'),
  settings: { until: 'they are set otherwise, or their server or channel is gone for 30 days' },
  component_states: after('component_states', 'expires_at', 0, 'the time each has, 7 days mostly'),
  pending_interactions: after('pending_interactions', 'received_at', 15 * minute, '15 minutes'),
  pending_mentions: after('pending_mentions', 'received_at', 15 * minute, '15 minutes'),
  uses: after('uses', 'used_at', day, 'a day'),
  setups: after('setups', 'updated_at', 30 * day, '30 days after the last step'),
  answer_threads: { until: 'their answer is deleted' },
  greetings: { until: 'the server is gone for 30 days' },
  server_files: { until: 'they are removed, or their server is gone for 30 days' },
  discussion_opt_outs: { until: 'the member opts in, or the server is gone for 30 days' },
  discussion_summaries: after('discussion_summaries', 'created_at', 30 * day, '30 days'),
  discussion_summary_messages: { until: 'their summary is deleted' },
  posted_messages: { until: '90 days, or what they show is deleted', purge: purgePosted },
  about_messages: { until: '90 days, or what is about them is deleted', purge: purgeAbout },
  moderated_servers: { until: 'the server is gone for 30 days' },
  moderation_rules: { until: 'they are removed, or the server is gone for 30 days' },
  rule_counts: { until: '90 days', purge: purgeRuleCounts },
  cases: { until: 'the days that the server sets; then the number alone', purge: purgeCases },
  appeals: { until: 'their case is emptied', purge: purgeAppeals },
  proposals: after('proposals', 'updated_at', 30 * day, '30 days after the last change'),
  proposal_messages: { until: 'their card is deleted', purge: ofCardsGone('proposal_messages') },
  proposal_reports: { until: 'their card is deleted', purge: ofCardsGone('proposal_reports') },
  slow_modes: { until: 'slow mode ends' },
  scam_domains: { until: 'a newer list is read' },
};

/** Deletes what is past its time, table by table, with a turn of the event loop between them. */
export async function purgeExpired(
  { db }: Pick<Storage, 'db'>,
  now: number = Date.now(),
): Promise<Readonly<Record<string, number>>> {
  const deleted: Record<string, number> = {};
  for (const [table, { purge }] of Object.entries(retentions)) {
    if (purge === undefined) continue;
    const count = await purge(db, now);
    if (count > 0) deleted[table] = count;
    await setImmediate();
  }
  return deleted;
}

/** `keptFor` in milliseconds after the time in the column. */
function after<Table extends keyof Schema>(
  table: Table,
  column: keyof Schema[Table] & string,
  keptFor: number,
  until: string,
): Retention {
  return {
    until,
    async purge(db, now) {
      const expired = sql`delete from ${sql.table(table)} where ${sql.ref(column)} <= ${now - keptFor}`;
      return Number((await expired.execute(db)).numAffectedRows ?? 0n);
    },
  };
}

/**
 * What a channel or a server used is kept, to see the costs; what a member used, only as long as a
 * limit of the day may ask for it (days are of UTC).
 */
async function purgeTokenUsage(db: Storage['db'], now: number): Promise<number> {
  const before = (days: number) => new Date(now - days * day).toISOString().slice(0, 10);
  const { numDeletedRows } = await db
    .deleteFrom('token_usage')
    .where(({ or, and, eb }) =>
      or([
        eb('day', '<', before(30)),
        and([eb('scope', 'like', 'member:%'), eb('day', '<', before(1))]),
      ]),
    )
    .executeTakeFirst();
  return Number(numDeletedRows);
}

/** Where something stands is of no use once it is kept no longer. */
async function purgePosted(db: Storage['db'], now: number): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('posted_messages')
    .where(({ or, and, not, exists, eb, selectFrom }) => {
      const answer = selectFrom('answers')
        .select('answers.id')
        .whereRef('answers.id', '=', 'posted_messages.subject_id');
      const summary = selectFrom('discussion_summaries')
        .select('discussion_summaries.id')
        .whereRef('discussion_summaries.id', '=', 'posted_messages.subject_id');
      // A check that was shared stands longer than what its button needs.
      const check = selectFrom('about_messages')
        .select('about_messages.subject_id')
        .whereRef('about_messages.subject_id', '=', 'posted_messages.subject_id');
      const isNothing = [answer, summary, check].map((shown) => not(exists(shown)));
      return or([
        eb('posted_at', '<=', now - 90 * day),
        and([...isNothing, eb('posted_at', '<=', now - day)]),
      ]);
    })
    .executeTakeFirst();
  return Number(numDeletedRows);
}

/** The note is made before the answer is written and the check is posted, which takes minutes. */
async function purgeAbout(db: Storage['db'], now: number): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('about_messages')
    .where(({ or, and, not, exists, eb, selectFrom }) => {
      const answer = selectFrom('answers')
        .select('answers.id')
        .whereRef('answers.id', '=', 'about_messages.subject_id');
      const posted = selectFrom('posted_messages')
        .select('posted_messages.subject_id')
        .whereRef('posted_messages.subject_id', '=', 'about_messages.subject_id');
      return or([
        eb('noted_at', '<=', now - 90 * day),
        and([not(exists(answer)), not(exists(posted)), eb('noted_at', '<=', now - day)]),
      ]);
    })
    .executeTakeFirst();
  return Number(numDeletedRows);
}

async function purgeRuleCounts(db: Storage['db'], now: number): Promise<number> {
  const first = new Date(now - 90 * day).toISOString().slice(0, 10);
  const { numDeletedRows } = await db
    .deleteFrom('rule_counts')
    .where('day', '<', first)
    .executeTakeFirst();
  return Number(numDeletedRows);
}

function ofCardsGone(table: 'proposal_messages' | 'proposal_reports') {
  return async (db: Storage['db']): Promise<number> => {
    const { numDeletedRows } = await db
      .deleteFrom(table)
      .where('proposal_id', 'not in', (cards) => cards.selectFrom('proposals').select('id'))
      .executeTakeFirst();
    return Number(numDeletedRows);
  };
}
