import { DiscordAPIError } from 'discord.js';
import type { APIMessage } from 'discord-api-types/v10';
import type { ModeratedMessage } from '../../../moderation/message.js';
import type { Channels } from '../../channels.js';
import { type HeardMessage, readMessage } from '../watching/heard-message.js';
import type { RehearsalDesk } from './rehearsal-desk.js';

export interface PastMessages {
  /** Of people, oldest first. */
  readonly messages: readonly ModeratedMessage[];
  /** Of bots and of Discord itself. */
  readonly byOthers: number;
}

export interface ReadingPast {
  readonly guildId: string;
  readonly channelIds: readonly string[];
  /** In all channels together, which share them evenly. */
  readonly most: number;
  readonly signal: AbortSignal;
  /** Told how many were read so far. */
  readonly onRead: (done: number) => void;
}

const pageSize = 100;

/** The last messages of channels, as rules read them; roles are not known. Nothing of it is kept. */
export async function readPast(
  { guildId, channelIds, most, signal, onRead }: ReadingPast,
  {
    channels,
    desk,
  }: { readonly channels: Pick<Channels, 'messages'>; readonly desk: RehearsalDesk },
): Promise<PastMessages> {
  const share = Math.max(1, Math.floor(most / Math.max(1, channelIds.length)));
  const read: APIMessage[] = [];
  for (const channelId of channelIds) {
    const before = read.length;
    const pages = lastOf(channelId, share, { channels, signal });
    for await (const page of pages) {
      read.push(...page);
      onRead(Math.min(read.length, before + share));
    }
  }
  const messages = read.flatMap((message) => {
    const moderated = readMessage(heard(message, guildId), (id) => desk.parentOf(id));
    return moderated === null ? [] : [moderated];
  });
  return {
    messages: messages.sort((one, other) => one.at - other.at),
    byOthers: read.length - messages.length,
  };
}

interface Paging {
  readonly channels: Pick<Channels, 'messages'>;
  readonly signal: AbortSignal;
}

async function* lastOf(channelId: string, most: number, { channels, signal }: Paging) {
  let left = most;
  let before: string | undefined;
  while (left > 0) {
    signal.throwIfAborted();
    const limit = Math.min(pageSize, left);
    const page = await channels
      .messages(channelId, { limit, ...(before !== undefined && { before }) })
      .catch((error: unknown) => {
        // Deleted, or closed to the bot, since it was looked at.
        if (error instanceof DiscordAPIError && error.status < 500) return [];
        throw error;
      });
    yield page;
    before = page.at(-1)?.id;
    left = page.length < limit ? 0 : left - page.length;
  }
}

/** Told by REST as the gateway tells it; REST knows nothing of the author's roles. */
function heard(message: APIMessage, guildId: string): HeardMessage {
  return { ...message, guild_id: guildId, member: { roles: [] } } as unknown as HeardMessage;
}
