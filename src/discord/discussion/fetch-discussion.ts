import { type APIMessage, MessageReferenceType, MessageType } from 'discord-api-types/v10';
import type { DiscussionMessage } from '../../answering/discussion/discussion.js';
import type { Channels } from '../channels.js';

/** Which messages of a channel. */
export interface Span {
  /** At most so many of people, the latest; what machines say between them does not count. */
  readonly most: number;
  /** None written before; milliseconds since 1970. */
  readonly since?: number;
  /** None after this message; default the latest. */
  readonly upTo?: string;
}

/** What was said, newest first, and why nothing before it was read. */
export interface ReadDiscussion {
  readonly messages: readonly DiscussionMessage[];
  /** `most` and `since` as of the span; `pages`: Discord is asked for no more; `start`: there is no more. */
  readonly endedBy: 'most' | 'since' | 'pages' | 'start';
}

export interface FetchedFrom {
  readonly channels: Pick<Channels, 'messages'>;
  readonly guildId: string;
  readonly channelId: string;
}

/** What Discord hands out at once. */
const pageSize = 100;
/** Pages of a span at most, whatever it asks for: Discord counts requests. */
export const mostPages = 10;
/** Messages that are looked at, of whomever. */
export const mostLookedAt = pageSize * mostPages;

/**
 * What was said in a channel or a thread, as it stands there now, newest first. Joins, pins and the
 * like are no messages; what is deleted is not there.
 */
export async function fetchDiscussion(
  { channels, guildId, channelId }: FetchedFrom,
  { most, since = 0, upTo }: Span,
): Promise<ReadDiscussion> {
  const found: DiscussionMessage[] = [];
  let before = upTo === undefined ? undefined : (BigInt(upTo) + 1n).toString();
  for (let page = 0; page < mostPages; page += 1) {
    const fetched = await channels.messages(channelId, {
      limit: pageSize,
      ...(before !== undefined && { before }),
    });
    const read = fetched.filter(isSaid).map((message) => messageOf(message, guildId));
    found.push(...read.filter(({ at }) => at >= since));
    const cut = afterPeople(found, most);
    if (cut < found.length) return { messages: found.slice(0, cut), endedBy: 'most' };
    const oldest = fetched.at(-1);
    if (oldest !== undefined && Date.parse(oldest.timestamp) < since)
      return { messages: found, endedBy: 'since' };
    if (oldest === undefined || fetched.length < pageSize)
      return { messages: found, endedBy: 'start' };
    before = oldest.id;
  }
  return { messages: found, endedBy: 'pages' };
}

/** Index after so many messages of people; beyond the end where there are not more than these. */
function afterPeople(messages: readonly DiscussionMessage[], most: number): number {
  let people = 0;
  for (const [index, { byBot }] of messages.entries()) {
    if (byBot) continue;
    if (people === most) return index;
    people += 1;
  }
  return messages.length;
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
