import type { DiscussionSummary } from '../../answering/discussion/discussion.js';

/** Ids of all messages that a summary rests on. */
export function messagesOf({ sections }: DiscussionSummary): ReadonlySet<string> {
  const quotes = sections.flatMap(({ points }) => points.flatMap((point) => point.quotes));
  return new Set(quotes.map(({ messageId }) => messageId));
}
