import type { DiscussionPoint, DiscussionSummary, IsGone, MessageQuote } from './discussion.js';

/**
 * A summary without what rests on some messages: they were deleted, or their author no longer wants to
 * be read. Words of a model go with any message that they rest on, since they may carry its content;
 * so does a point whose question or claim is gone, as what is left would answer nothing.
 */
export function withoutMessages(summary: DiscussionSummary, isGone: IsGone): DiscussionSummary {
  const sections = summary.sections.map(({ place, points }) => ({
    place,
    points: points.flatMap((point) => remaining(point, isGone)),
  }));
  return { ...summary, sections: sections.filter(({ points }) => points.length > 0) };
}

function remaining(point: DiscussionPoint, isGone: IsGone): readonly DiscussionPoint[] {
  const quotes = point.quotes.filter(({ messageId }) => !isGone(messageId));
  if (quotes.length === point.quotes.length) return [point];
  const [opening] = quotes;
  if (point.text !== null || opening === undefined || opening.role !== 'opens') return [];
  return [{ ...point, kind: kindWith(point, quotes), quotes }];
}

/** An agreement of one is a remark. */
function kindWith({ kind }: DiscussionPoint, quotes: readonly MessageQuote[]) {
  if (kind === 'asked' || kind === 'said') return kind;
  if (quotes.some(({ role }) => role === 'disputes')) return 'disputed';
  return quotes.some(({ role }) => role === 'agrees') ? 'agreed' : 'said';
}
