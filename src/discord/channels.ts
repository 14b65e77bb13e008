import { ChannelType, type Client, DiscordAPIError, Routes } from 'discord.js';
import type { APIMessage, APIThreadChannel } from 'discord-api-types/v10';
import type { Line } from './connection/line.js';
import { payloadOf } from './interactions/payload.js';
import { limits } from './limits.js';
import type { OutgoingMessage } from './reply.js';
import { clip, isVisible } from './safe-text.js';

/** What commands do in channels beyond answering. Permissions are the caller's to check before. */
export interface Channels {
  /**
   * Posts a message where everyone in the channel reads it.
   * @param nonce the same for what must not be posted twice; 25 characters at most.
   * @returns its id.
   */
  post(channelId: string, message: OutgoingMessage, nonce?: string): Promise<string>;
  /** Changes a message of ours; nothing where it is gone. */
  edit(channelId: string, messageId: string, message: OutgoingMessage): Promise<void>;
  /** Deletes a message of ours; nothing where it is gone. */
  remove(channelId: string, messageId: string): Promise<void>;
  /** How a thread is; undefined where it is gone. */
  thread(threadId: string): Promise<ThreadState | undefined>;
  /** Whether everyone in its server sees the channel, or the one in which the thread is. */
  isOpenToAll(channelId: string): boolean;
  /** Opens a thread from a message. @returns its id, also where the message had one already. */
  startThread(channelId: string, messageId: string, name: string): Promise<string>;
  /** Messages as the bot sees them, newest first, at most 100. Content is blank where it may not be read. */
  messages(channelId: string, page: MessagePage): Promise<readonly APIMessage[]>;
  /** Undefined where it is gone. */
  message(channelId: string, messageId: string): Promise<APIMessage | undefined>;
}

export interface ThreadState {
  /** Put away; whoever writes in it opens it again. */
  readonly archived: boolean;
  /** Only moderators open it again. */
  readonly locked: boolean;
}

export interface MessagePage {
  /** Only those before this message. */
  readonly before?: string;
  /** 1 to 100. */
  readonly limit: number;
}

/** @param line to Discord; used only once the bot is connected. */
export function createChannels({ rest, client }: Pick<Line, 'rest' | 'client'>): Channels {
  return {
    async post(channelId, message, nonce) {
      const once = nonce === undefined ? {} : { nonce, enforce_nonce: true };
      const { files, ...body } = request(message);
      const route = Routes.channelMessages(channelId);
      const sent = (await rest().post(route, { body: { ...body, ...once }, files })) as APIMessage;
      return sent.id;
    },
    async edit(channelId, messageId, message) {
      const { files, ...body } = request(message);
      const route = Routes.channelMessage(channelId, messageId);
      await rest()
        .patch(route, { body, files })
        .catch((error: unknown) => {
          if (!isGone(error)) throw error;
        });
    },
    async remove(channelId, messageId) {
      await rest()
        .delete(Routes.channelMessage(channelId, messageId))
        .catch((error: unknown) => {
          if (!isGone(error)) throw error;
        });
    },
    async thread(threadId) {
      try {
        const { thread_metadata } = (await rest().get(Routes.channel(threadId))) as Pick<
          APIThreadChannel,
          'thread_metadata'
        >;
        const { archived = false, locked = false } = thread_metadata ?? {};
        return { archived, locked };
      } catch (error) {
        if (isGone(error)) return undefined;
        throw error;
      }
    },
    isOpenToAll: (channelId) => isOpenToAll(client(), channelId),
    async startThread(channelId, messageId, name) {
      const body = { name: threadName(name), auto_archive_duration: threadLife };
      try {
        const route = Routes.threads(channelId, messageId);
        return ((await rest().post(route, { body })) as APIThreadChannel).id;
      } catch (error) {
        // A thread that was opened from a message has the message's id.
        if (isCode(error, hasThread)) return messageId;
        throw error;
      }
    },
    async messages(channelId, { before, limit }) {
      const query = new URLSearchParams({ limit: String(limit), ...(before && { before }) });
      return (await rest().get(Routes.channelMessages(channelId), { query })) as APIMessage[];
    },
    async message(channelId, messageId) {
      try {
        return (await rest().get(Routes.channelMessage(channelId, messageId))) as APIMessage;
      } catch (error) {
        if (isGone(error)) return undefined;
        throw error;
      }
    },
  };
}

/** Minutes without a message after which Discord puts a thread away: a week. */
const threadLife = 10_080;
const unknownMessage = 10_008;
const unknownChannel = 10_003;
const hasThread = 160_004;

function threadName(name: string): string {
  return isVisible(name) ? clip(name, limits.threadName) : '…';
}

/** Both are kept in memory by discord.js: this asks nobody. */
function isOpenToAll(client: Client<true>, channelId: string): boolean {
  const channel = client.channels.cache.get(channelId);
  if (channel === undefined || channel.isDMBased()) return false;
  if (channel.type === ChannelType.PrivateThread) return false;
  const everyone = channel.guild.roles.everyone;
  return channel.permissionsFor(everyone)?.has('ViewChannel') === true;
}

export function isGone(error: unknown): boolean {
  return isCode(error, unknownMessage) || isCode(error, unknownChannel);
}

function isCode(error: unknown, code: number): boolean {
  return error instanceof DiscordAPIError && error.code === code;
}

/** As REST takes it, which writes the same things in another way than discord.js. */
function request(message: OutgoingMessage) {
  const { allowedMentions, files, ...rest } = payloadOf(message, 'public');
  return {
    ...rest,
    allowed_mentions: { parse: allowedMentions.parse, replied_user: false },
    files: files.map(({ name, data }) => ({ name, data })),
    ...(files.length === 0 ? {} : { attachments: files.map(attachment) }),
  };
}

function attachment({ name, description }: { name: string; description?: string }, id: number) {
  return { id, filename: name, ...(description === undefined ? {} : { description }) };
}
