import type { Log } from '../../log.js';
import type { ChatModel, ChatRequest } from './chat-model.js';
import { asModelFailure, isTimedOut, ModelFailure } from './model-failure.js';

export interface BreakerProps {
  readonly log: Pick<Log, 'info' | 'warn'>;
  /** Milliseconds since 1970; default the clock. */
  readonly now?: () => number;
  /** So many failures within the window open it; default 5. */
  readonly mostFailures?: number;
  /** Default 60,000 ms. */
  readonly windowMs?: number;
  /** How long the model is left alone, at least; default 30,000 ms. */
  readonly restMs?: number;
}

/**
 * The same model, left alone for a while once it fails again and again, so that members do not wait
 * for what will not come: calls then fail at once as `resting`. After the rest one call goes through;
 * if it succeeds all do, if it fails the rest begins anew. A server that asks for a longer rest
 * (`Retry-After`) gets it, up to ten minutes. A call that its asker ended says nothing of the server.
 */
export function withBreaker(model: ChatModel, props: BreakerProps): ChatModel {
  const circuit = createCircuit(model.name, props);
  return {
    name: model.name,
    check: (signal) => model.check(signal),
    async complete(request) {
      const isProbe = circuit.enter();
      let isHeard = false;
      const onText = (piece: string) => {
        isHeard = true;
        request.onText?.(piece);
      };
      try {
        const reply = await model.complete({ ...request, onText });
        circuit.succeeded();
        return reply;
      } catch (error) {
        const failure = failureOf(error, request);
        if (failure !== null) circuit.failed(failure);
        else if (isHeard) circuit.succeeded();
        throw error;
      } finally {
        if (isProbe) circuit.leave();
      }
    },
  };
}

/** Null for what is no fault of the server. */
function failureOf(error: unknown, { signal }: ChatRequest): ModelFailure | null {
  if (!signal.aborted) {
    const failure = asModelFailure(error);
    return failure.kind === 'rejected' ? null : failure;
  }
  return isTimedOut(signal) ? new ModelFailure('timeout', 'no answer in time') : null;
}

interface Circuit {
  /** @returns whether this call tries out a model that rested. @throws ModelFailure `resting`. */
  enter(): boolean;
  leave(): void;
  succeeded(): void;
  failed(failure: ModelFailure): void;
}

const longestRestMs = 600_000;

function createCircuit(name: string, props: BreakerProps): Circuit {
  const { log, now = Date.now, mostFailures = 5, windowMs = 60_000, restMs = 30_000 } = props;
  let failures: number[] = [];
  let restsUntil: number | null = null;
  let isTried = false;
  return {
    enter() {
      if (restsUntil === null) return false;
      if (now() < restsUntil || isTried) {
        throw new ModelFailure('resting', 'the model failed too often and is left alone for now');
      }
      isTried = true;
      return true;
    },
    leave() {
      isTried = false;
    },
    succeeded() {
      if (restsUntil !== null) log.info('The model answers again', { model: name });
      failures = [];
      restsUntil = null;
    },
    failed({ kind, retryAfterMs }) {
      const time = now();
      failures = [...failures.filter((at) => time - at < windowMs), time];
      if (restsUntil === null && failures.length < mostFailures) return;
      const milliseconds = Math.max(restMs, Math.min(retryAfterMs ?? 0, longestRestMs));
      restsUntil = time + milliseconds;
      log.warn('The model fails again and again: it rests', { model: name, kind, milliseconds });
    },
  };
}
