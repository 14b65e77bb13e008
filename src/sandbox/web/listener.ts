import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Ports tried after the wanted one. */
const MOST_TRIES = 50;
const HIGHEST_PORT = 65_535;

/**
 * Listens on `port`, or on the next free one above it.
 *
 * @param port - 0 for any
 * @throws Error when none of 50 is free, or the host is not ours to listen on
 */
export async function listen(
  listener: RequestListener,
  host: string,
  port: number,
): Promise<{ readonly server: Server; readonly port: number }> {
  const tries = port === 0 ? 1 : Math.min(MOST_TRIES, HIGHEST_PORT - port + 1);
  for (let offset = 0; offset < tries; offset += 1) {
    const server = createServer(listener);
    const taken = await tryPort(server, host, port + offset);
    if (taken !== null) return { server, port: taken };
  }
  throw new Error(`No port from ${port} to ${port + tries - 1} is free on ${host}.`);
}

/** @returns the port, or null where it is taken */
function tryPort(server: Server, host: string, port: number): Promise<number | null> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      if ('code' in error && error.code === 'EADDRINUSE') resolve(null);
      else reject(error);
    });
    server.listen(port, host, () => resolve(portOf(server.address())));
  });
}

function portOf(address: AddressInfo | string | null): number | null {
  return typeof address === 'object' ? (address?.port ?? null) : null;
}
