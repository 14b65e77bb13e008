import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from 'discord.js';
import type { Log } from '../../log.js';
import type { Storage } from '../../storage/storage.js';
import type { Channels } from '../channels.js';
import type { ForgetMessages } from './hear-deletions.js';
import { type MessagePlace, recentlyUsed } from './recently-used.js';

export interface MissedDeletionsProps {
  readonly storage: Pick<Storage, 'db'>;
  readonly channels: Pick<Channels, 'message'>;
  /** Whether the bot could see a message there, if it stood there. */
  readonly mayLook: (channelId: string) => Promise<boolean>;
  readonly forget: ForgetMessages;
  readonly log: Log;
  /** Milliseconds before each look; default 400, some two requests a second. */
  readonly pauseMs?: number;
  /** Milliseconds since 1970; default the clock. */
  readonly now?: () => number;
}

/** What goes on in the background. */
export interface Looking {
  readonly done: Promise<void>;
  /** Looks no further; what was found to be gone is taken out before. Safe to repeat. */
  stop(): Promise<void>;
}

/**
 * What was deleted while nobody heard it: looks whether the messages that are quoted, asked in, or
 * posted still stand, and forgets those that do not, as if their deletion were heard. Bounded:
 * {@link recentlyUsed}. A message that cannot be looked for counts as there. Never rejects.
 */
export function lookForMissedDeletions(props: MissedDeletionsProps): Looking {
  const ending = new AbortController();
  let forgetting: Promise<void> = Promise.resolve();
  const forget = (place: MessagePlace) => {
    forgetting = props.forget(place.channelId, [place.messageId]);
    return forgetting;
  };
  const done = lookAtAll(ending.signal, { ...props, forgetPlace: forget }).catch(
    (error: unknown) => {
      if (!ending.signal.aborted)
        props.log.warn('What was deleted while the bot was off was not looked for to the end.', {
          error,
        });
    },
  );
  return {
    done,
    async stop() {
      ending.abort();
      await forgetting.catch(() => {});
    },
  };
}

/** Whether the history of a channel is open to the bot; a channel that it does not know is not. */
export function mayLookIn(client: Client<true>): (channelId: string) => Promise<boolean> {
  return async (channelId) => {
    const channel = await client.channels.fetch(channelId).catch(() => null);
    if (channel === null) return false;
    if (channel.isDMBased()) return true;
    const mine = channel.permissionsFor(client.user.id);
    return mine?.has(['ViewChannel', 'ReadMessageHistory']) === true;
  };
}

interface Working extends MissedDeletionsProps {
  readonly forgetPlace: (place: MessagePlace) => Promise<void>;
}

async function lookAtAll(signal: AbortSignal, props: Working): Promise<void> {
  const { storage, channels, log, now = Date.now, pauseMs = 400 } = props;
  const open = new Map<string, boolean>();
  for (const place of await recentlyUsed(storage.db, now())) {
    await pause(pauseMs, undefined, { signal, ref: false });
    const { channelId, messageId } = place;
    const isOpen = open.get(channelId) ?? (await props.mayLook(channelId));
    open.set(channelId, isOpen);
    if (!isOpen || signal.aborted) continue;
    const isThere = await channels.message(channelId, messageId).then(
      (message) => message !== undefined,
      (error: unknown) => {
        log.debug('Whether a message still stands could not be seen.', { error });
        return true;
      },
    );
    if (!isThere && !signal.aborted) await props.forgetPlace(place);
  }
}
