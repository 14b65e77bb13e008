import { asOneLine } from '../generative/fence.js';
import type { DiscussionMessage, DiscussionOptions, LeftOut } from './discussion.js';

/** A message that is read, its text as it can be quoted. */
export interface ReadableMessage extends Omit<DiscussionMessage, 'text'> {
  /** What its author wrote, as one line, without what is not theirs or not for everyone. */
  readonly text: string;
}

export interface Readable {
  /** In order of time. */
  readonly messages: readonly ReadableMessage[];
  readonly leftOut: LeftOut;
}

/** What is to be read of a discussion, and what is not. */
export function readableMessages({
  messages,
  optedOut = new Set(),
}: Pick<DiscussionOptions, 'messages' | 'optedOut'>): Readable {
  const read: ReadableMessage[] = [];
  const leftOut = { optedOut: 0, bots: 0, commands: 0 };
  for (const message of [...messages].sort(byTime)) {
    const text = ownWords(message.text);
    if (message.byBot) leftOut.bots += 1;
    else if (optedOut.has(message.authorId)) leftOut.optedOut += 1;
    else if (isCommand(text)) leftOut.commands += 1;
    else read.push({ ...message, text });
  }
  return { messages: read, leftOut };
}

/**
 * The words that are the author's: what they quote of others is left out (it may be of somebody who
 * opted out, or deleted), and so are code, mentions, addresses and what hides behind a spoiler.
 */
export function ownWords(text: string): string {
  const own = text
    .replace(/```[\s\S]*?(?:```|$)/gu, ' … ')
    .replace(/^\s*>>> [\s\S]*/mu, ' … ')
    .replace(/^\s*> .*$/gmu, '')
    .replace(/\|\|[\s\S]*?\|\|/gu, '…')
    .replace(/<(?:@[!&]?|#|id:|\/)[^<>\s]*(?: [^<>]*)?>/gu, '@…')
    .replace(/<a?:(\w+):\d+>|<t:[^<>]*>/gu, ' ')
    .replace(/@(?=everyone|here)\w+/giu, '@…')
    .replace(/<?\b(?:https?|ftp):\/\/[^\s<>]+>?/giu, '…');
  return asOneLine(own);
}

/** A command typed by hand, or nothing that could be read: no letter, no figure, no sign of assent. */
function isCommand(text: string): boolean {
  return /^[/!?.$][\p{L}\p{N}_-]{2,}/u.test(text) || !/[\p{L}\p{N}]|[👍👎💯✅❌🙌👏]/u.test(text);
}

/** Ids grow with time and settle what was written in the same millisecond. */
function byTime(one: DiscussionMessage, other: DiscussionMessage): number {
  return one.at - other.at || one.id.length - other.id.length || (one.id < other.id ? -1 : 1);
}
