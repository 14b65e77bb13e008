import type { Messages } from '../../../locales/messages.js';
import { reasonText } from '../../../locales/reason-text.js';
import type { SaidMessage } from '../../../moderation/queue/proposal.js';
import { messageLink } from '../../message-link.js';
import { link } from '../../rendering/markup.js';
import { clip, safeText } from '../../safe-text.js';

/** The first messages of a card, each with its member, link, finding and words, as far as there is room. */
export function messageLines(
  shown: readonly SaidMessage[],
  { guildId, count }: { readonly guildId: string; readonly count: number },
  messages: Messages,
): string {
  const lines: string[] = [];
  let length = 0;
  for (const one of shown.slice(0, mostMessages)) {
    const line = lineOf(one, guildId, messages);
    length += line.length + 1;
    if (length > room) break;
    lines.push(line);
  }
  const left = count - lines.length;
  return [...lines, ...(left > 0 ? [messages.moderation.queue.moreMessages(left)] : [])].join('\n');
}

export const mostMessages = 15;

function lineOf(
  { channelId, messageId, memberId, said }: SaidMessage,
  guildId: string,
  messages: Messages,
): string {
  const { queue, findings } = messages.moderation;
  const address = link(queue.message, messageLink(guildId, channelId, messageId));
  const reasons = (said?.findings ?? []).map(({ reason }) => reasonText(reason, findings));
  const why = safeText([...new Set(reasons)].join(' '), longestReason);
  const quote = clip(safeText(said?.quote ?? '', longestQuote), longestQuote);
  return [
    [`<@${memberId}>`, address, why].filter((part) => part !== '').join(' · '),
    ...(quote === '' ? [] : [`> ${quote}`]),
  ].join('\n');
}

/** Of all embeds together Discord takes 6,000, and the other fields are up to three of 1,024. */
const room = 2_600;
const longestQuote = 120;
const longestReason = 80;
