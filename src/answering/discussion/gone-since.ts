import type { DiscussionMessage, DiscussionSummary, IsGone } from './discussion.js';
import { ownWords } from './readable-messages.js';

/**
 * Which messages of a summary no longer stand there as it tells them: they are gone, or were reworded
 * so that what is quoted of them is no longer in them.
 */
export function goneSince(
  summary: DiscussionSummary,
  now: readonly Pick<DiscussionMessage, 'id' | 'text'>[],
): IsGone {
  const texts = new Map(now.map(({ id, text }) => [id, ownWords(text)]));
  const gone = new Set<string>();
  for (const { points } of summary.sections) {
    for (const { messageId, text } of points.flatMap(({ quotes }) => quotes)) {
      if (!isIn(texts.get(messageId), text)) gone.add(messageId);
    }
  }
  return (messageId) => gone.has(messageId);
}

/** A clipped quote ends in an ellipsis of ours. */
function isIn(text: string | undefined, quote: string): boolean {
  return text?.includes(quote.replace(/…$/u, '').trim()) ?? false;
}
