import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * Stands between a program and the local Discord, and keeps one request waiting for ever: before
 * Discord hears of it, or after Discord did it and before the program hears so. Or it breaks the
 * connection at either side.
 */
export interface HoldingProxy {
  /** As `DISCORD_API_URL`. */
  readonly apiUrl: string;
  /** Keeps the next such request; resolves once it waits. Others pass. */
  hold(wanted: Held): Promise<void>;
  /** Breaks the connection of so many such requests, one after the other; 0 for no more. */
  break(wanted: Held, times: number): void;
  close(): Promise<void>;
}

export interface Held {
  readonly method: string;
  /** Of the path after `/api/v10`. */
  readonly path: RegExp;
  readonly side: 'before' | 'after';
}

export async function openHoldingProxy(target: string): Promise<HoldingProxy> {
  const base = new URL(target);
  let wanted: (Held & { readonly isHeld: () => void }) | undefined;
  let broken: (Held & { readonly times: number }) | undefined;
  const server = createServer((incoming, outgoing) => {
    const path = (incoming.url ?? '').replace(/^\/api\/v10/, '').replace(/\?.*$/, '');
    const meant = <One extends Held>(one: One | undefined): One | undefined =>
      one !== undefined && one.method === incoming.method && one.path.test(path) ? one : undefined;
    const held = meant(wanted);
    if (held !== undefined) wanted = undefined;
    const breaks = meant(broken);
    if (breaks !== undefined)
      broken = breaks.times > 1 ? { ...breaks, times: breaks.times - 1 } : undefined;
    const { side } = held ?? breaks ?? {};
    const keep = held?.isHeld ?? (breaks && (() => outgoing.destroy()));
    if (side === 'before') keep?.();
    else pass(incoming, outgoing, base, keep);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    apiUrl: `http://127.0.0.1:${port}${base.pathname}`,
    hold: (next) =>
      new Promise((resolve, reject) => {
        const impatient = setTimeout(
          () => reject(new Error(`Never asked for: ${next.method} ${next.path}`)),
          patience,
        );
        wanted = {
          ...next,
          isHeld() {
            clearTimeout(impatient);
            resolve();
          },
        };
      }),
    break(next, times) {
      broken = times > 0 ? { ...next, times } : undefined;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const patience = 20_000;

function pass(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  { hostname, port, host }: URL,
  keep?: () => void,
): void {
  const { method, url: path, headers } = incoming;
  const forwarded = request({ hostname, port, method, path, headers: { ...headers, host } });
  forwarded.on('response', (response) => {
    if (keep !== undefined) {
      response.resume().on('end', keep);
      return;
    }
    outgoing.writeHead(response.statusCode ?? 502, response.headers);
    response.pipe(outgoing);
  });
  // The program is gone, or the local Discord is: whoever waits hears of it.
  forwarded.on('error', () => outgoing.destroy());
  outgoing.on('error', () => forwarded.destroy());
  incoming.pipe(forwarded);
}
