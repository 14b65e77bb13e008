import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';

/**
 * Whether a request comes from this very machine, asked by hand and not handed on: the other end of
 * the connection is loopback, the Host is one of loopback's names, and no proxy left its mark. A proxy
 * on the same machine need not leave one: where others reach the pages through one (`GLOSE_PUBLIC_URL`),
 * what is only for whoever runs Glose has to be switched off as a whole.
 */
export function isAskedHere(context: Context): boolean {
  if (proxyHeaders.some((name) => context.req.header(name) !== undefined)) return false;
  const host = hostName(context.req.header('host') ?? '');
  return host !== null && loopbackNames.has(host) && isLoopback(peerOf(context));
}

/** `localhost:4181` → `localhost`; null where it is no host. */
export function hostName(host: string): string | null {
  return URL.canParse(`http://${host}`) && !/[/?#@\\]/.test(host)
    ? new URL(`http://${host}`).hostname
    : null;
}

const loopbackNames: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '[::1]']);

const proxyHeaders = ['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip'];

/** Null where there is no connection, as in a request made by hand in a test. */
function peerOf(context: Context): string | null {
  const { incoming } = (context.env ?? {}) as { readonly incoming?: object };
  return incoming === undefined ? null : (getConnInfo(context).remote.address ?? null);
}

function isLoopback(address: string | null): boolean {
  return address !== null && /^(?:::ffff:)?127\.|^::1$/.test(address);
}
