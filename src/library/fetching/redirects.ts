import type { IncomingMessage } from 'node:http';
import { webAddress } from './web-address.js';

const redirecting = new Set([301, 302, 303, 307, 308]);

/**
 * Where an answer leads on to; null where it is no redirect.
 * @throws Refusal where that is no address that may be read.
 */
export function redirectOf({ statusCode, headers }: IncomingMessage, from: URL): URL | null {
  const { location } = headers;
  if (!redirecting.has(statusCode ?? 0) || location === undefined) return null;
  return webAddress(location, from);
}
