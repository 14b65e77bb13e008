import type { Finding } from '../../../moderation/finding.js';
import type { ModeratedMessage } from '../../../moderation/message.js';
import type { Said } from '../../../moderation/queue/proposal.js';

/** What a card keeps of each message: the words around what was found first, and what that was. */
export function saidOf(
  { text, memberName }: Pick<ModeratedMessage, 'text' | 'memberName'>,
  findings: readonly Finding[],
): Said {
  const from = Math.max(0, Math.min(...findings.map(({ start }) => start), text.length) - before);
  const quote = text.slice(from, from + longest);
  const within = (at: number) => Math.min(Math.max(0, at - from), quote.length);
  return {
    ...{ memberName, quote },
    findings: findings.map((one) => ({ ...one, start: within(one.start), end: within(one.end) })),
  };
}

const before = 200;
/** As long as a case's quote. */
const longest = 1_000;
