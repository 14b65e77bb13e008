import type { IncomingMessage } from 'node:http';

/**
 * Whether a request comes from this machine's own page or from a script: its Host names this
 * server on the loopback, and its Origin, where it has one, is this server. So neither a foreign
 * page nor a name that was rebound to 127.0.0.1 can act for the members.
 */
export function isOwnRequest(request: IncomingMessage, port: number): boolean {
  const hosts = ['127.0.0.1', 'localhost', '[::1]'].map((name) => `${name}:${port}`);
  const { host, origin } = request.headers;
  if (!hosts.includes(host?.toLowerCase() ?? '')) return false;
  return origin === undefined || hosts.some((name) => origin === `http://${name}`);
}

/**
 * The address of a panel, when it may be shown beside the chat: http or https, on the loopback
 * (by a name that a Content-Security-Policy can hold, so not `[::1]`).
 *
 * @returns null for any other address
 */
export function panelAddress(url: unknown): string | null {
  if (typeof url !== 'string' || !URL.canParse(url)) return null;
  const { protocol, hostname, username } = new URL(url);
  const local = hostname === '127.0.0.1' || hostname === 'localhost';
  return local && /^https?:$/.test(protocol) && username === '' ? url : null;
}
