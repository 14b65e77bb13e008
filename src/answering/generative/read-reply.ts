import type { ChatModel, TokenCount } from '../models/chat-model.js';
import { asModelFailure, type ModelFailureKind } from '../models/model-failure.js';
import type { ComposedRequest } from './compose-request.js';
import { createReplyStream } from './reply-stream.js';
import type { Judged, Sieve } from './sieve.js';

export interface ReadingOptions {
  /** The asker has gone. */
  readonly signal: AbortSignal;
  /** It is time to hand over what stands. */
  readonly stop: AbortSignal;
  /** Once a reply has begun, it counts as broken off after so many milliseconds without more. */
  readonly stallMs: number;
  readonly sieve: Sieve;
}

/** What of one reply stands, and how it ended. */
export interface Reading extends Judged {
  readonly isNotCovered: boolean;
  /** `whole`: by itself, or as nothing more was wanted. */
  readonly end: 'whole' | 'stopped' | 'broken';
  /** Why it did not end by itself; null where it did. */
  readonly cause: ModelFailureKind | 'empty' | null;
  /** Null where the provider did not count, or was not heard to the end. */
  readonly tokens: TokenCount | null;
  /** Of the reply, as far as it came. */
  readonly text: string;
}

/** One call, read sentence by sentence. Rejects only where the asker has gone. */
export async function readReply(
  model: ChatModel,
  request: ComposedRequest,
  options: ReadingOptions,
): Promise<Reading> {
  const { sieve } = options;
  const stream = createReplyStream();
  const stall = createStallWatch(options.stallMs);
  const signal = AbortSignal.any([options.signal, options.stop, stall.signal, sieve.full]);
  let text = '';
  const onText = (piece: string) => {
    text += piece;
    stall.heard();
    sieve.take(stream.push(piece));
  };
  const ended = await settle(model.complete({ ...request, signal, onText }));
  stall.end();
  options.signal.throwIfAborted();
  if ('reply' in ended && text === '') onText(ended.reply.text);
  const isDone = 'reply' in ended || sieve.full.aborted;
  sieve.take(stream.end('reply' in ended && !ended.reply.truncated));
  return {
    ...(await sieve.judged()),
    isNotCovered: stream.isNotCovered,
    end: isDone ? 'whole' : options.stop.aborted ? 'stopped' : 'broken',
    cause: isDone ? (text.trim() === '' ? 'empty' : null) : causeOf(ended, signal),
    tokens: 'reply' in ended ? ended.reply.tokens : null,
    text,
  };
}

type Ended = { readonly reply: Awaited<ReturnType<ChatModel['complete']>> } | { error: unknown };

function settle(call: ReturnType<ChatModel['complete']>): Promise<Ended> {
  return call.then(
    (reply) => ({ reply }),
    (error: unknown) => ({ error }),
  );
}

function causeOf(ended: Ended, signal: AbortSignal): Reading['cause'] {
  if (signal.aborted || 'reply' in ended) return 'timeout';
  return asModelFailure(ended.error).kind;
}

function createStallWatch(stallMs: number) {
  const controller = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  return {
    signal: controller.signal,
    heard() {
      clearTimeout(timer);
      timer = setTimeout(
        () => controller.abort(new DOMException('The reply stalled', 'TimeoutError')),
        stallMs,
      );
    },
    end: () => clearTimeout(timer),
  };
}
