import { createHash } from 'node:crypto';
import { RESTJSONErrorCodes as codes, DiscordAPIError, type REST, Routes } from 'discord.js';
import type { APIDMChannel } from 'discord-api-types/v10';
import type { Log } from '../../../log.js';
import type { Case } from '../../../moderation/cases/case.js';
import type { Channels } from '../../channels.js';
import type { OutgoingMessage } from '../../reply.js';
import { hasCode } from './done-of.js';

export interface TellDirectlyProps {
  readonly rest: () => REST;
  readonly channels: Pick<Channels, 'post'>;
  readonly log: Pick<Log, 'warn'>;
}

export type Told = 'sent' | 'refused' | 'unsure';

/**
 * Sends a member a direct message, once: of two with the same nonce, Discord takes the first.
 * @param once the same for what must not arrive twice.
 */
export type TellDirectly = (
  memberId: string,
  message: OutgoingMessage,
  once: string,
) => Promise<Told>;

export function createTellDirectly({ rest, channels, log }: TellDirectlyProps): TellDirectly {
  return async (memberId, message, once) => {
    const channelId = await openDirect(memberId).catch((error: unknown) => {
      log.warn('No direct message could be opened.', { error });
      return null;
    });
    // Whatever failed there, nothing was sent.
    if (channelId === null) return 'refused';
    const told = await send(channelId, message, nonceOf(once));
    // Nobody is asked about what a second request settles: of two with that nonce, one arrives.
    return told === 'unsure' ? send(channelId, message, nonceOf(once)) : told;
  };

  async function send(channelId: string, message: OutgoingMessage, nonce: string): Promise<Told> {
    try {
      await channels.post(channelId, message, nonce);
      return 'sent';
    } catch (error) {
      if (hasCode(error, codes.CannotSendMessagesToThisUser, noServerShared)) return 'refused';
      const isRefused = error instanceof DiscordAPIError && error.status < 500;
      log.warn('A direct message failed.', { arrived: isRefused ? 'no' : 'unknown', error });
      return isRefused ? 'refused' : 'unsure';
    }
  }

  /** The same channel each time. */
  async function openDirect(memberId: string): Promise<string> {
    const body = { recipient_id: memberId };
    return ((await rest().post(Routes.userChannels(), { body })) as APIDMChannel).id;
  }
}

/** The name under which a case's notice is sent once. */
export function noticeOf({ guildId, number }: Pick<Case, 'guildId' | 'number'>): string {
  return `notice/${guildId}/${number}`;
}

/** Newer than the list of discord.js: "Cannot send messages to this user due to having no mutual guilds". */
const noServerShared = 50_278;

/** 25 characters are allowed. */
function nonceOf(once: string): string {
  return createHash('sha256').update(once).digest('base64url').slice(0, 22);
}
