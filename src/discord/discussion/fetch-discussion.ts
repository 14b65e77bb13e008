import { type APIMessage, MessageReferenceType, MessageType } from 'discord-api-types/v10';
import type { DiscussionMessage } from '../../answering/discussion/discussion.js';
import type { Channels } from '../channels.js';

/** Which messages of a channel. */
export interface Span {
  /** At most so many, the latest. */
  readonly most: number;
  /** None written before; milliseconds since 1970. */
  readonly since?: number;
  /** None after this message; default the latest. */
  readonly upTo?: string;
}

export interface FetchedFrom {
  readonly channels: Pick<Channels, 'messages'>;
  readonly guildId: string;
  readonly channelId: string;
}

/** What Discord hands out at once. */
const pageSize = 100;
/** Pages of a span at most, whatever it asks for: Discord counts requests. */
const mostPages = 6;

/**
 * What was said in a channel or a thread, as it stands there now, newest first. Joins, pins and the
 * like are no messages; what is deleted is not there.
 */
export async function fetchDiscussion(
  { channels, guildId, channelId }: FetchedFrom,
  { most, since = 0, upTo }: Span,
): Promise<readonly DiscussionMessage[]> {
  const found: DiscussionMessage[] = [];
  let before = upTo === undefined ? undefined : (BigInt(upTo) + 1n).toString();
  for (let page = 0; page < mostPages && found.length < most; page += 1) {
    const limit = Math.min(pageSize, most);
    const fetched = await channels.messages(channelId, {
      limit,
      ...(before !== undefined && { before }),
    });
    const read = fetched.filter(isSaid).map((message) => messageOf(message, guildId));
    found.push(...read.filter(({ at }) => at >= since));
    before = fetched.at(-1)?.id;
    const oldest = fetched.at(-1)?.timestamp;
    if (fetched.length < limit || oldest === undefined || Date.parse(oldest) < since) break;
  }
  return found.slice(0, most);
}

function isSaid({ type }: APIMessage): boolean {
  return type === MessageType.Default || type === MessageType.Reply || isOfCommand(type);
}

/** Answers to commands: of bots, and counted as such. */
function isOfCommand(type: MessageType): boolean {
  return type === MessageType.ChatInputCommand || type === MessageType.ContextMenuCommand;
}

function messageOf(message: APIMessage, guildId: string): DiscussionMessage {
  const { id, channel_id: channelId, author, content, timestamp } = message;
  return {
    id,
    authorId: author.id,
    byBot: author.bot === true || message.webhook_id !== undefined,
    text: content,
    at: Date.parse(timestamp),
    replyTo: repliedTo(message),
    url: `https://discord.com/channels/${guildId}/${channelId}/${id}`,
  };
}

/** A forwarded message refers to another one, too, and answers nothing. */
function repliedTo({ type, message_reference: reference }: APIMessage): string | null {
  if (type !== MessageType.Reply || reference?.type === MessageReferenceType.Forward) return null;
  return reference?.message_id ?? null;
}
