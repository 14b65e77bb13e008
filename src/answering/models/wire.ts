import { ModelFailure } from './model-failure.js';

/**
 * What every provider's client sends and receives passes here, so that stopping, refusals and
 * network faults mean the same for all of them. One wire serves one call.
 */
export interface Wire {
  /** For the clients that take a fetch of ours. */
  readonly fetch: typeof fetch;
  /** For those that take hooks instead: the request with our signal, … */
  readonly before: (request: Request) => Request;
  /** … and the check of what came back. @throws ModelFailure on every status but success. */
  readonly received: (response: Response) => Promise<void>;
  /** Whether the server answered with success: what fails then is the reading of its answer. */
  readonly hasAnswer: () => boolean;
}

export function createWire(signal: AbortSignal): Wire {
  const before = (request: Request) =>
    new Request(request, { signal: AbortSignal.any([request.signal, signal]) });
  let answered = false;
  const received = async (response: Response) => {
    await refuseFailures(response);
    answered = true;
  };
  return {
    before,
    received,
    hasAnswer: () => answered,
    async fetch(input, init) {
      const response = await fetch(before(new Request(input, init)));
      await received(response);
      return response;
    },
  };
}

async function refuseFailures(response: Response): Promise<void> {
  if (response.ok) return;
  const body = await beginning(response);
  const { status } = response;
  throw new ModelFailure(kindOf(status, body), `the server answered ${status}`, {
    status,
    retryAfterMs: retryAfter(response.headers.get('retry-after')),
  });
}

function kindOf(status: number, body: string): ModelFailure['kind'] {
  if (status === 401) return 'unauthorised';
  if (status === 403) return /model/i.test(body) ? 'unknown_model' : 'unauthorised';
  if (status === 404 || (status === 400 && unknownModel.test(body))) return 'unknown_model';
  if (status === 402) return 'out_of_quota';
  if (status === 429) return /quota|billing|credit/i.test(body) ? 'out_of_quota' : 'rate_limited';
  if (status === 408 || status === 504) return 'timeout';
  return status >= 500 ? 'server_error' : 'rejected';
}

/** Mistral answers 400 to a model that it does not know. */
const unknownModel = /invalid.model|model.{0,80}(?:not found|does not exist|unknown)/i;

/** At most the first 4,000 characters: enough for any provider's error, and no more of an endless one. */
async function beginning(response: Response): Promise<string> {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  while (reader !== undefined && text.length < 4_000) {
    const { done, value } = await reader.read();
    if (done) return text;
    text += value;
  }
  await reader?.cancel();
  return text;
}

/** `Retry-After` in seconds or as a date (RFC 9110, 10.2.3), in milliseconds. */
function retryAfter(header: string | null): number | null {
  if (header === null || header.trim() === '') return null;
  const seconds = Number(header);
  if (Number.isFinite(seconds)) return Math.max(0, seconds * 1_000);
  const date = Date.parse(header);
  return Number.isNaN(date) ? null : Math.max(0, date - Date.now());
}
