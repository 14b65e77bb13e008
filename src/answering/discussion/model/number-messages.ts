import { addressesMachine } from '../../generative/suspicious.js';
import type { Utterance } from '../utterance.js';

/** The messages that a model is given, numbered from 1 in order of time. */
export interface NumberedMessages {
  readonly lines: readonly string[];
  /** What messages of these numbers ask and say; null where one was not given. */
  sources(numbers: readonly number[]): readonly Utterance[] | null;
}

/** About 5,000 tokens in all; in UTF-16 code units. */
const materialLength = 18_000;
const longestMessage = 400;

/**
 * The latest messages that fit. What speaks to a machine is not given to it; nobody's name is, nor
 * anything by which one author is known from another.
 */
export function numberMessages(utterances: readonly Utterance[]): NumberedMessages {
  const messages = latest(messagesOf(utterances));
  const numbers = new Map(messages.map(([id], index) => [id, index + 1]));
  return {
    lines: messages.map(([id, pieces]) => {
      const { replyTo, text } = pieces[0].message;
      const answered = replyTo === null ? undefined : numbers.get(replyTo);
      const re = answered === undefined ? '' : ` re ${answered}:`;
      return `[${numbers.get(id)}]${re} ${text.slice(0, longestMessage)}`;
    }),
    sources(wanted) {
      const found = wanted.map((number) => messages[number - 1]?.[1]);
      return found.includes(undefined) ? null : found.flatMap((pieces) => pieces ?? []);
    },
  };
}

type Pieces = readonly [Utterance, ...Utterance[]];

function messagesOf(utterances: readonly Utterance[]): (readonly [string, Pieces])[] {
  const pieces = new Map<string, Pieces>();
  for (const one of utterances) {
    if (addressesMachine(one.message.text)) continue;
    const { id } = one.message;
    const known = pieces.get(id);
    pieces.set(id, known === undefined ? [one] : [...known, one]);
  }
  return [...pieces];
}

function latest(messages: readonly (readonly [string, Pieces])[]) {
  let length = 0;
  const kept = [...messages].reverse().filter(([, [{ message }]]) => {
    length += Math.min(longestMessage, message.text.length) + 12;
    return length <= materialLength;
  });
  return kept.reverse();
}
