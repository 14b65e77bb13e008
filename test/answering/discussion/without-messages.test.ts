import { describe, expect, it } from 'vitest';
import type {
  DiscussionPoint,
  DiscussionSummary,
  QuoteRole,
} from '../../../src/answering/discussion/discussion.js';
import { withoutMessages } from '../../../src/answering/discussion/without-messages.js';

function summaryOf(...points: readonly DiscussionPoint[]): DiscussionSummary {
  return {
    language: 'fr',
    sections: [{ place: null, points }],
    messages: 3,
    participants: 2,
    period: { from: 0, to: 1 },
    leftOut: { optedOut: 0, bots: 0, commands: 0 },
    engine: 'extractive',
    notice: null,
    provenance: null,
  };
}

function point(
  kind: DiscussionPoint['kind'],
  roles: readonly QuoteRole[],
  text: string | null = null,
): DiscussionPoint {
  const quotes = roles.map((role, index) => ({
    messageId: String(index + 1),
    url: 'https://discord.com/channels/1/2/3',
    text: `message ${index + 1}`,
    role,
  }));
  return { kind, text, quotes, answer: null };
}

function without(given: DiscussionPoint, ...gone: readonly string[]) {
  const { sections } = withoutMessages(summaryOf(given), (id) => gone.includes(id));
  return sections.flatMap(({ points }) => points);
}

describe('a summary without messages that are gone', () => {
  it('loses their quotes and keeps the others', () => {
    const left = without(point('disputed', ['opens', 'disputes', 'agrees']), '3');
    expect(left[0]?.quotes.map(({ messageId }) => messageId)).toEqual(['1', '2']);
    expect(left[0]?.kind).toBe('disputed');
  });

  it('calls disputed only what somebody still disputes', () => {
    expect(without(point('disputed', ['opens', 'disputes', 'agrees']), '2')[0]?.kind).toBe(
      'agreed',
    );
    expect(without(point('disputed', ['opens', 'disputes']), '2')[0]?.kind).toBe('said');
  });

  it('loses the point whose question or claim is gone, and the section that is then empty', () => {
    expect(withoutMessages(summaryOf(point('asked', ['opens', 'replies'])), () => true)).toEqual({
      ...summaryOf(),
      sections: [],
    });
    expect(without(point('asked', ['opens', 'replies']), '1')).toEqual([]);
  });

  it('loses the words of a model with any message that they rest on', () => {
    expect(without(point('agreed', ['opens', 'agrees', 'agrees'], 'words'), '3')).toEqual([]);
  });

  it('is the same where none of its messages is gone', () => {
    const summary = summaryOf(point('agreed', ['opens', 'agrees'], 'words'));
    expect(withoutMessages(summary, (id) => id === '7')).toEqual(summary);
  });
});
