import { type REST, Routes } from 'discord.js';
import type { APIChannel } from 'discord-api-types/v10';
import type { Log } from '../../../log.js';
import type { Storage } from '../../../storage/storage.js';
import { hasCode } from '../hands/done-of.js';

/** Slow mode with an end, which a restart does not forget. */
export interface SlowModes {
  /** @returns ids of the channels that are slow now. */
  begin(given: SlowMode): Promise<readonly string[]>;
  /** Which of these channels the bot has slowed down, and until when. */
  running(
    channelIds: readonly string[],
  ): Promise<readonly { readonly channelId: string; readonly until: number }[]>;
  /** Ends what is due, now and whenever it is. @returns ends the waiting, not the slow mode. */
  watch(): () => void;
}

export interface SlowMode {
  readonly guildId: string;
  readonly channelIds: readonly string[];
  /** Between two messages of a member. */
  readonly seconds: number;
  /** Milliseconds since 1970. */
  readonly until: number;
}

export interface SlowModesProps {
  readonly storage: Pick<Storage, 'db'>;
  readonly rest: () => REST;
  readonly log: Pick<Log, 'warn'>;
  /** Milliseconds since 1970; default the clock. */
  readonly now?: () => number;
}

/**
 * What the channel had before is written down before it is changed, and given back at the end, unless
 * somebody has changed it meanwhile: then theirs stays.
 */
export function createSlowModes(props: SlowModesProps): SlowModes {
  const { storage, log, now = Date.now } = props;
  let timer: NodeJS.Timeout | undefined;
  let isWatching = false;
  const schedule = async () => {
    clearTimeout(timer);
    const next = await storage.db
      .selectFrom('slow_modes')
      .select(({ fn }) => fn.min('until').as('until'))
      .executeTakeFirst();
    const until = next?.until ?? null;
    if (!isWatching || until === null) return;
    timer = setTimeout(look, Math.max(soonest, until - now())).unref();
  };
  const look = () => {
    endDue(props, now())
      .then(schedule)
      .catch((error: unknown) => log.warn('Slow mode could not be ended.', { error }));
  };
  return {
    async begin(given) {
      const slow: string[] = [];
      for (const channelId of given.channelIds)
        if (await slowDown(channelId, given, props)) slow.push(channelId);
      await schedule();
      return slow;
    },
    running: (channelIds) =>
      storage.db
        .selectFrom('slow_modes')
        .select(['channel_id as channelId', 'until'])
        .where('channel_id', 'in', channelIds.slice(0, mostChannels))
        .where('until', '>', now())
        .orderBy('channel_id')
        .execute(),
    watch() {
      isWatching = true;
      look();
      return () => {
        isWatching = false;
        clearTimeout(timer);
      };
    },
  };
}

/** As many as a raid slows down, and more. */
const mostChannels = 100;

/** Milliseconds, so that what cannot be ended is not tried without a pause. */
const soonest = 15_000;

const reason = { 'X-Audit-Log-Reason': encodeURIComponent('Raid: slow mode for a while') };

async function slowDown(
  channelId: string,
  { guildId, seconds, until }: SlowMode,
  { storage: { db }, rest, log }: SlowModesProps,
): Promise<boolean> {
  try {
    const former = await rateOf(channelId, rest());
    // Slower already: nothing to do, and nothing to take back.
    if (former >= seconds && !(await isOurs(channelId, db))) return true;
    await db
      .insertInto('slow_modes')
      .values({ channel_id: channelId, guild_id: guildId, former, seconds, until })
      // What was before the first of several stays what is given back.
      .onConflict((conflict) => conflict.column('channel_id').doUpdateSet({ seconds, until }))
      .execute();
    await setRate(channelId, seconds, rest());
    return true;
  } catch (error) {
    log.warn('A channel could not be slowed down.', { guildId, channelId, error });
    return false;
  }
}

async function isOurs(channelId: string, db: Storage['db']): Promise<boolean> {
  const row = db.selectFrom('slow_modes').select('channel_id').where('channel_id', '=', channelId);
  return (await row.executeTakeFirst()) !== undefined;
}

async function endDue({ storage: { db }, rest, log }: SlowModesProps, time: number) {
  const due = await db.selectFrom('slow_modes').selectAll().where('until', '<=', time).execute();
  for (const { channel_id: channelId, seconds, former } of due) {
    try {
      if ((await rateOf(channelId, rest())) === seconds) await setRate(channelId, former, rest());
    } catch (error) {
      if (!hasCode(error, ...hopeless)) throw error;
      log.warn('Slow mode was not taken back: the channel is gone or closed to the bot.', {
        ...{ channelId, error },
      });
    }
    await db.deleteFrom('slow_modes').where('channel_id', '=', channelId).execute();
  }
}

/** Unknown channel, missing access, missing permissions. */
const hopeless = [10_003, 50_001, 50_013];

async function rateOf(channelId: string, rest: REST): Promise<number> {
  const channel = (await rest.get(Routes.channel(channelId))) as APIChannel;
  return ('rate_limit_per_user' in channel ? channel.rate_limit_per_user : undefined) ?? 0;
}

async function setRate(channelId: string, seconds: number, rest: REST): Promise<void> {
  const body = { rate_limit_per_user: seconds };
  await rest.patch(Routes.channel(channelId), { body, headers: reason });
}
