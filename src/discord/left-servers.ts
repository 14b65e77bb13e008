import type { Client } from 'discord.js';
import { ShardClientUtil } from 'discord.js';
import type { Log } from '../log.js';
import type { Storage, Transaction } from '../storage/storage.js';

/**
 * Servers that the bot was removed from: after 30 days everything of theirs is deleted, unless it is
 * back by then.
 *
 * DECISIONS
 * - Looked for every hour among the servers of which anything is kept, not heard: so it is also noticed
 *   of servers that were left while the bot was off. A server that is out of order is still one of
 *   those that Discord names, and so is not taken for left.
 * - Since when a server is gone stands in `meta`, beside other facts of the installation.
 * - A process looks only after the servers of its own shards. Which shard a channel is on cannot be
 *   told from its id, so settings of channels that are gone stay where there are several processes.
 */
export interface LeftServers {
  /** Notes who is gone and who is back, and deletes what is gone for good. Never rejects. */
  look(): Promise<void>;
}

export interface LeftServersProps {
  readonly storage: Pick<Storage, 'db' | 'transaction'>;
  readonly present: () => PresentServers;
  /** Deletes a server's own articles. */
  readonly forgetArticles: (guildId: string) => Promise<void>;
  readonly log: Pick<Log, 'info' | 'error'>;
  /** Milliseconds since 1970; default the clock. */
  readonly now?: () => number;
}

export interface PresentServers {
  has(guildId: string): boolean;
  /** Whether this process would know of the server. */
  isOurs(guildId: string): boolean;
  /** True also where another process would know of the channel. */
  hasChannel(channelId: string): boolean;
}

export function presentServers(client: Client<true>): PresentServers {
  const { shardCount = 1 } = client.options;
  return {
    has: (guildId) => client.guilds.cache.has(guildId),
    isOurs: (guildId) =>
      client.ws.shards.has(ShardClientUtil.shardIdForGuildId(guildId, shardCount)),
    hasChannel: (channelId) => shardCount > 1 || client.channels.cache.has(channelId),
  };
}

const keptFor = 30 * 86_400_000;
/** Before the id of a server or a channel; no two of Discord's ids are the same. */
const prefix = 'gone:';

const ofModeration = [
  'moderated_servers',
  'moderation_rules',
  'rule_counts',
  'cases',
  'appeals',
  'proposals',
  'slow_modes',
] as const;

export function createLeftServers(props: LeftServersProps): LeftServers {
  const { storage, log, now = Date.now } = props;
  return {
    async look() {
      try {
        const present = props.present();
        const known = (await knownServers(storage.db)).filter((id) => present.isOurs(id));
        const gone = known.filter((id) => !present.has(id));
        await noteBack(storage.db, known, gone);
        for (const guildId of gone) {
          const since = await goneSince(storage.db, guildId, now());
          if (now() - since < keptFor) continue;
          await props.forgetArticles(guildId);
          await storage.transaction((transaction) => forgetServer(transaction, guildId));
          log.info('The data of a server that the bot left 30 days ago is deleted.', { guildId });
        }
        await lookAfterChannels(storage.db, present, now());
      } catch (error) {
        log.error('Servers that the bot left could not be looked after.', { error });
      }
    },
  };
}

/** Of which anything is kept. */
async function knownServers(db: Storage['db']): Promise<readonly string[]> {
  const inColumns = await Promise.all(
    (
      [
        'answers',
        'server_files',
        'greetings',
        'setups',
        'discussion_opt_outs',
        'discussion_summaries',
        ...ofModeration,
      ] as const
    ).map((table) => db.selectFrom(table).select('guild_id').distinct().execute()),
  );
  const scopes = await db.selectFrom('settings').select('scope').distinct().execute();
  const usage = await db.selectFrom('token_usage').select('scope').distinct().execute();
  const named = [...scopes, ...usage].flatMap(
    ({ scope }) => /^(?:guild|server):(\d+)$/u.exec(scope)?.[1] ?? [],
  );
  return [...new Set([...inColumns.flat().flatMap((row) => row.guild_id ?? []), ...named])];
}

/** Settings of a channel that was deleted, or whose server the bot left. */
async function lookAfterChannels(
  db: Storage['db'],
  present: PresentServers,
  now: number,
): Promise<void> {
  const rows = await db.selectFrom('settings').select('scope').distinct().execute();
  const known = rows.flatMap(({ scope }) => /^channel:(.+)$/u.exec(scope)?.[1] ?? []);
  const gone = known.filter((id) => !present.hasChannel(id));
  await noteBack(db, known, gone);
  for (const channelId of gone) {
    if (now - (await goneSince(db, channelId, now)) < keptFor) continue;
    await db.deleteFrom('settings').where('scope', '=', `channel:${channelId}`).execute();
    await db
      .deleteFrom('meta')
      .where('key', '=', prefix + channelId)
      .execute();
  }
}

async function noteBack(
  db: Storage['db'],
  known: readonly string[],
  gone: readonly string[],
): Promise<void> {
  const back = known.filter((id) => !gone.includes(id)).map((id) => prefix + id);
  if (back.length > 0) await db.deleteFrom('meta').where('key', 'in', back).execute();
}

/** Milliseconds since 1970; noted now where it was not. */
async function goneSince(db: Storage['db'], guildId: string, now: number): Promise<number> {
  const key = prefix + guildId;
  const row = { key, value: String(now) };
  await db
    .insertInto('meta')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const noted = db.selectFrom('meta').select('value').where('key', '=', key);
  return Number((await noted.executeTakeFirst())?.value ?? now);
}

/** Settings of channels are known by the channels in which the server's members asked. */
async function forgetServer(db: Transaction, guildId: string): Promise<void> {
  const channels = db
    .selectFrom('answers')
    .select('channel_id')
    .distinct()
    .where('guild_id', '=', guildId);
  const scopes = (await channels.execute()).map((row) => `channel:${row.channel_id}`);
  await db
    .deleteFrom('settings')
    .where('scope', 'in', [...scopes, `guild:${guildId}`])
    .execute();
  const usage = [...scopes, `server:${guildId}`];
  await db.deleteFrom('token_usage').where('scope', 'in', usage).execute();
  const given = db.selectFrom('answers').select('id').where('guild_id', '=', guildId);
  // Each of the two is kept as long as the other stands.
  await db.deleteFrom('about_messages').where('subject_id', 'in', given).execute();
  await db.deleteFrom('posted_messages').where('subject_id', 'in', given).execute();
  await db.deleteFrom('answers').where('guild_id', '=', guildId).execute();
  await db.deleteFrom('discussion_summaries').where('guild_id', '=', guildId).execute();
  await db.deleteFrom('discussion_opt_outs').where('guild_id', '=', guildId).execute();
  await db.deleteFrom('server_files').where('guild_id', '=', guildId).execute();
  await db.deleteFrom('greetings').where('guild_id', '=', guildId).execute();
  await db.deleteFrom('setups').where('guild_id', '=', guildId).execute();
  const proposals = db.selectFrom('proposals').select('id').where('guild_id', '=', guildId);
  for (const table of ['proposal_messages', 'proposal_reports'] as const)
    await db.deleteFrom(table).where('proposal_id', 'in', proposals).execute();
  for (const table of ofModeration)
    await db.deleteFrom(table).where('guild_id', '=', guildId).execute();
  await db
    .deleteFrom('meta')
    .where('key', '=', prefix + guildId)
    .execute();
}
