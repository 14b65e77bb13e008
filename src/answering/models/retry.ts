import { setTimeout as wait } from 'node:timers/promises';
import type { ChatReply, ChatRequest } from './chat-model.js';
import { ModelFailure, type ModelFailureKind } from './model-failure.js';

type Complete = (request: ChatRequest) => Promise<ChatReply>;

/** Worth a second try: the server was busy or stumbled. */
const passing: readonly ModelFailureKind[] = ['rate_limited', 'server_error', 'cut'];

/** A member waits: a server that asks for more than this is left alone. */
const longestWaitMs = 3_000;

const usualWaitMs = 300;

/**
 * The same call, tried again after a failure that may pass, as long as its signal lets it. Not once
 * something of the reply was told: a second one would begin anew.
 */
export function withRetry(complete: Complete, retries: number): Complete {
  return async (request) => {
    let isTold = false;
    const onText = (piece: string) => {
      isTold = true;
      request.onText?.(piece);
    };
    for (let tried = 0; ; tried += 1) {
      try {
        return await complete(request.onText === undefined ? request : { ...request, onText });
      } catch (error) {
        const pauseMs = tried < retries && !isTold ? pauseAfter(error) : null;
        if (pauseMs === null) throw error;
        await wait(pauseMs, undefined, { signal: request.signal }).catch(() => {
          request.signal.throwIfAborted();
        });
      }
    }
  };
}

/** Null where another try is of no use. */
function pauseAfter(error: unknown): number | null {
  if (!(error instanceof ModelFailure) || !passing.includes(error.kind)) return null;
  const pauseMs = error.retryAfterMs ?? usualWaitMs;
  return pauseMs <= longestWaitMs ? pauseMs : null;
}
