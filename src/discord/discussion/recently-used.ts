import { sql } from 'kysely';
import type { Storage } from '../../storage/storage.js';

/** Where a message stands, or stood. */
export interface MessagePlace {
  readonly channelId: string;
  readonly messageId: string;
}

const day = 86_400_000;
/** Days that a bot is off at most, for what is deleted meanwhile to be noticed. */
const lookedBack = 7;
/** Of each kind. */
const most = 100;

/**
 * Messages whose deletion would matter, of the last seven days, the newest first, at most 100 of each
 * kind: those that summaries quote, those that checks and answers quote, those in which a question was
 * asked, and our own that show an answer. So a start asks Discord for 500 messages at most.
 */
export async function recentlyUsed(
  db: Storage['db'],
  now: number,
): Promise<readonly MessagePlace[]> {
  const since = now - lookedBack * day;
  const quoted = await db
    .selectFrom('discussion_summary_messages as message')
    .innerJoin('discussion_summaries as summary', 'summary.id', 'message.summary_id')
    .select(['summary.channel_id as channelId', 'message.message_id as messageId'])
    .where('summary.created_at', '>', since)
    .orderBy('summary.created_at', 'desc')
    .limit(most)
    .execute();
  const about = await db
    .selectFrom('about_messages')
    .select(['channel_id as channelId', 'message_id as messageId'])
    .where('message_id', '!=', '')
    .where('noted_at', '>', since)
    .orderBy('noted_at', 'desc')
    .limit(most)
    .execute();
  const asked = await db
    .selectFrom('answers')
    .select(['channel_id as channelId', 'asked_in as messageId'])
    .where('asked_in', 'is not', null)
    .where('created_at', '>', since)
    .orderBy('created_at', 'desc')
    .limit(most)
    .execute();
  const posted = await db
    .selectFrom('posted_messages')
    .select(['channel_id as channelId', 'message_id as messageId'])
    .where('posted_at', '>', since)
    .orderBy('posted_at', 'desc')
    .limit(most)
    .execute();
  const all = [...quoted, ...about, ...(await checked(db, now)), ...asked, ...posted];
  const places = all.flatMap(({ channelId, messageId }) =>
    channelId && messageId ? [[messageId, { channelId, messageId }] as const] : [],
  );
  return [...new Map(places).values()];
}

/** Checks that were not shared yet. */
function checked(db: Storage['db'], now: number) {
  return db
    .selectFrom('component_states')
    .select([
      sql<string | null>`json_extract(payload, '$.channelId')`.as('channelId'),
      sql<string | null>`json_extract(payload, '$.messageId')`.as('messageId'),
    ])
    .where('expires_at', '>', now)
    .where(sql<string | null>`json_extract(payload, '$.messageId')`, 'is not', null)
    .orderBy('created_at', 'desc')
    .limit(most)
    .execute();
}
