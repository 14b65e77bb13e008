import { clipQuote } from '../clip-quote.js';
import type { MessageQuote, PointKind, QuoteRole } from '../discussion.js';
import type { PlacedPoint } from '../points-by-rules.js';
import type { Utterance } from '../utterance.js';
import type { ParsedPoint } from './parse-points.js';

/** Beside a model's words a quote only shows what they rest on. In UTF-16 code units. */
const longestQuote = 90;
const mostQuoted = 2;

/**
 * A model's point that stands: its words, the messages that it names as quotes of ours, and the
 * section that these bear on most. Where it belongs is never the model's to say.
 */
export function pointWritten(
  { kind, text }: ParsedPoint,
  sources: readonly Utterance[],
): PlacedPoint {
  const messages = firstOfMessages(sources);
  const quotes = messages.map(
    (one, index): MessageQuote => ({
      messageId: one.message.id,
      url: one.message.url,
      text: index < mostQuoted ? clipQuote(one.text, longestQuote) : '',
      role: index === 0 ? 'opens' : roleOf(kind, one),
    }),
  );
  const place = [...sources].sort((one, other) => other.weight - one.weight)[0]?.place ?? null;
  const question = sources.find(({ asks }) => asks);
  return {
    place,
    point: { kind, text, quotes, answer: null },
    worth: quotes.length,
    question:
      kind === 'asked' && question !== undefined
        ? { text: question.core, language: question.language }
        : null,
  };
}

function firstOfMessages(sources: readonly Utterance[]): readonly Utterance[] {
  const ordered = [...sources].sort((one, other) => one.index - other.index);
  return ordered.filter(
    ({ message }, index) => ordered.findIndex((one) => one.message.id === message.id) === index,
  );
}

function roleOf(kind: PointKind, { stance }: Utterance): QuoteRole {
  if (kind === 'asked') return 'replies';
  return stance?.stance ?? (kind === 'disputed' ? 'disputes' : 'agrees');
}
