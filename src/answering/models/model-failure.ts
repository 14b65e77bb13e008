/**
 * What can go wrong with a model. `rejected`: the server refused the request itself; `malformed`:
 * it answered what no client of this provider can read; `resting`: it failed so often that it is not
 * asked for a while.
 */
export type ModelFailureKind =
  | 'timeout'
  | 'unauthorised'
  | 'unknown_model'
  | 'rate_limited'
  | 'out_of_quota'
  | 'rejected'
  | 'server_error'
  | 'unreachable'
  | 'cut'
  | 'malformed'
  | 'resting'
  | 'unexpected';

/** A failed call. Its message is for the log and never holds the key, a question or an answer. */
export class ModelFailure extends Error {
  override readonly name: string = 'ModelFailure';
  readonly kind: ModelFailureKind;
  /** HTTP status, where the server answered. */
  readonly status: number | null;
  /** How long the server asks to be left alone, in milliseconds. */
  readonly retryAfterMs: number | null;

  constructor(kind: ModelFailureKind, message: string, details: FailureDetails = {}) {
    super(message, details.cause === undefined ? {} : { cause: details.cause });
    this.kind = kind;
    this.status = details.status ?? null;
    this.retryAfterMs = details.retryAfterMs ?? null;
  }
}

export interface FailureDetails {
  readonly status?: number;
  readonly retryAfterMs?: number | null;
  readonly cause?: unknown;
}

/** The failure behind anything that a provider's client threw. */
export function asModelFailure(error: unknown): ModelFailure {
  const chain = causes(error);
  const known = chain.find((link) => link instanceof ModelFailure);
  if (known instanceof ModelFailure) return known;
  const words = chain.map(describe).join(' ');
  const kind = kinds.find(([pattern]) => pattern.test(words))?.[1] ?? 'unexpected';
  // The words of a client may repeat the server's, and those the question: only names are kept.
  const names = chain.map((link) => (link instanceof Error ? link.name : typeof link)).join(' < ');
  return new ModelFailure(kind, `the call failed (${kind}: ${names})`);
}

/** Whether a deadline ended it, and no person. */
export function isTimedOut({ aborted, reason }: AbortSignal): boolean {
  return aborted && reason instanceof DOMException && reason.name === 'TimeoutError';
}

/** Read from codes and names, as every client wraps what fetch throws in classes of its own. */
const kinds: readonly (readonly [RegExp, ModelFailureKind])[] = [
  [
    /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|CERT_|ERR_TLS|ERR_SSL/,
    'unreachable',
  ],
  [/TimeoutError|ETIMEDOUT|UND_ERR_(?:HEADERS|BODY|CONNECT)_TIMEOUT|timed out/i, 'timeout'],
  [/ECONNRESET|EPIPE|UND_ERR_SOCKET|terminated|premature close|other side closed/i, 'cut'],
  [/SyntaxError|ZodError|ValidationError|JSON|parse|without choices|validation/i, 'malformed'],
];

function describe(link: unknown): string {
  if (!(link instanceof Error)) return '';
  const code = 'code' in link && typeof link.code === 'string' ? link.code : '';
  return `${link.name} ${code} ${link.message}`;
}

function causes(error: unknown): unknown[] {
  const chain: unknown[] = [];
  let link: unknown = error;
  while (link !== undefined && link !== null && chain.length < 8) {
    chain.push(link);
    link = link instanceof Error ? link.cause : undefined;
  }
  return chain;
}
