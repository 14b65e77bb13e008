import type { RateLimit, Route } from './route.js';

// DECISIONS
// Discord publishes no figures but 50 requests a second for a bot; it says to read the headers.
// The windows here are those commonly observed (5 messages in 5 s in a channel). Each route has a
// bucket of its own per channel, guild or token. Requests that carry their token in the path do
// not count against the 50, as on Discord, so that many interactions at once are not held up.
// The ban after 10,000 refused requests is not imitated.

/** Counts requests in fixed windows, as the headers of the answer tell. */
export interface RateLimits {
  take(route: Route, parameters: ReadonlyMap<string, string>): RateVerdict;
}

export interface RateVerdict {
  readonly headers: Readonly<Record<string, string>>;
  /** Seconds to wait; null when the request may go on. */
  readonly retryAfter: number | null;
  readonly global: boolean;
}

const GLOBAL: RateLimit = { requests: 50, windowMs: 1_000 };
const DEFAULT: RateLimit = { requests: 10, windowMs: 1_000 };
/** Windows that ended are swept away when there are more than this. */
const SWEEP_ABOVE = 5_000;

interface Window {
  used: number;
  readonly endsAt: number;
}

export function createRateLimits(now: () => number = Date.now): RateLimits {
  const windows = new Map<string, Window>();
  const take = (key: string, limit: RateLimit) => {
    const time = now();
    if (windows.size > SWEEP_ABOVE) sweep(windows, time);
    const known = windows.get(key);
    const open = known !== undefined && known.endsAt > time;
    const window = open ? known : { used: 0, endsAt: time + limit.windowMs };
    windows.set(key, window);
    const allowed = window.used < limit.requests;
    if (allowed) window.used += 1;
    return { allowed, window, time };
  };

  return {
    take(route, parameters) {
      const limit = route.limit ?? DEFAULT;
      const bucket = `${route.method} ${route.path}`;
      const own = take(`${bucket} ${majorOf(parameters)}`, limit);
      const headers = bucketHeaders(bucket, limit, own.window, own.time);
      if (!own.allowed) return refuse(headers, own.window, own.time, false);
      if (route.authorization === 'none') return { headers, retryAfter: null, global: false };
      const all = take('global', GLOBAL);
      if (!all.allowed) return refuse(headers, all.window, all.time, true);
      return { headers, retryAfter: null, global: false };
    },
  };
}

/** The parameters that Discord counts apart. */
function majorOf(parameters: ReadonlyMap<string, string>): string {
  const majors = ['channel', 'guild', 'webhook', 'interaction', 'token'];
  return majors.map((name) => parameters.get(name) ?? '').join(' ');
}

function bucketHeaders(bucket: string, limit: RateLimit, window: Window, time: number) {
  return {
    'X-RateLimit-Limit': String(limit.requests),
    'X-RateLimit-Remaining': String(limit.requests - window.used),
    'X-RateLimit-Reset': (window.endsAt / 1_000).toFixed(3),
    'X-RateLimit-Reset-After': ((window.endsAt - time) / 1_000).toFixed(3),
    'X-RateLimit-Bucket': bucketName(bucket),
  };
}

function refuse(
  headers: Readonly<Record<string, string>>,
  window: Window,
  time: number,
  global: boolean,
): RateVerdict {
  const retryAfter = Math.max(window.endsAt - time, 1) / 1_000;
  const scope = global ? 'global' : 'user';
  return {
    retryAfter,
    global,
    headers: {
      ...headers,
      'Retry-After': String(Math.ceil(retryAfter)),
      'X-RateLimit-Scope': scope,
      ...(global ? { 'X-RateLimit-Global': 'true' } : {}),
    },
  };
}

/** An opaque name, the same for the same route (FNV-1a). */
function bucketName(text: string): string {
  let hash = 0x811c9dc5;
  for (const character of text) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return hash.toString(16).padStart(8, '0');
}

function sweep(windows: Map<string, Window>, time: number): void {
  for (const [key, window] of windows) if (window.endsAt <= time) windows.delete(key);
}
