import { DiscordAPIError, type REST, Routes } from 'discord.js';
import type { APIMessage, APIThreadChannel } from 'discord-api-types/v10';
import { limits } from './limits.js';
import { payloadOf } from './payload.js';
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
  /** Opens a thread from a message. @returns its id, also where the message had one already. */
  startThread(channelId: string, messageId: string, name: string): Promise<string>;
  /** Messages as the bot sees them, newest first, at most 100. Content is blank where it may not be read. */
  messages(channelId: string, page: MessagePage): Promise<readonly APIMessage[]>;
  /** Undefined where it is gone. */
  message(channelId: string, messageId: string): Promise<APIMessage | undefined>;
}

export interface MessagePage {
  /** Only those before this message. */
  readonly before?: string;
  /** 1 to 100. */
  readonly limit: number;
}

/** @param rest with the token set; known once the bot is connected. */
export function createChannels({ rest }: { readonly rest: () => REST }): Channels {
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
          if (!isCode(error, unknownMessage)) throw error;
        });
    },
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
        if (isCode(error, unknownMessage)) return undefined;
        throw error;
      }
    },
  };
}

/** Minutes without a message after which Discord puts a thread away: a week. */
const threadLife = 10_080;
const unknownMessage = 10_008;
const hasThread = 160_004;

function threadName(name: string): string {
  return isVisible(name) ? clip(name, limits.threadName) : '…';
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
