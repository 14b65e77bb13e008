import type { ParsedSentence } from '../../../src/answering/generative/parse-line.js';
import { createReplyStream } from '../../../src/answering/generative/reply-stream.js';

/** A reply that comes in one piece, taken apart. */
export function parseReply(reply: string): {
  readonly notCovered: boolean;
  readonly sentences: readonly ParsedSentence[];
} {
  const stream = createReplyStream();
  const sentences = [...stream.push(reply), ...stream.end(true)];
  return { notCovered: stream.isNotCovered, sentences };
}
