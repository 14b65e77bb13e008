import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';
import { OperatorError } from '../errors.js';

export interface WebServerProps {
  readonly app: Hono;
  readonly host: string;
  /** 0: any free one. Taken: the next free one, of twenty. */
  readonly port: number;
}

export interface WebServer {
  /** With the port that was found and without a slash at the end: `http://127.0.0.1:4181`. */
  readonly address: string;
  readonly port: number;
  /** Lets requests in flight finish, for two seconds at most. */
  close(): Promise<void>;
}

const portsTried = 20;
const graceMilliseconds = 2000;

/** @throws OperatorError when no port is free or the host is none of this machine's. */
export async function startWebServer({ app, host, port }: WebServerProps): Promise<WebServer> {
  const last = port === 0 ? 0 : Math.min(port + portsTried - 1, 65_535);
  for (let candidate = port; candidate <= last; candidate += 1) {
    const server = await listen(app, host, candidate);
    if (server !== null) return runningServer(server, host);
  }
  throw new OperatorError(
    `The reader found no free port from ${port} to ${last} on ${host}: stop what uses them, or choose another port (0 takes any).`,
  );
}

/** Null when the port is taken. */
function listen(app: Hono, host: string, port: number): Promise<Server | null> {
  const server = createAdaptorServer({ fetch: app.fetch }) as Server;
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(null);
      else reject(cannotListen(error, host, port));
    });
    server.listen(port, host, () => resolve(server));
  });
}

function cannotListen(error: NodeJS.ErrnoException, host: string, port: number): OperatorError {
  const reasons: Readonly<Record<string, string>> = {
    EACCES: `this account may not use port ${port}: choose one of 1024 or above`,
    EADDRNOTAVAIL: `this machine has no address ${host}: use 127.0.0.1, or 0.0.0.0 for all of its addresses`,
    ENOTFOUND: `the host ${host} is not known: use 127.0.0.1, or 0.0.0.0 for all addresses`,
  };
  const reason = reasons[error.code ?? ''] ?? error.message;
  return new OperatorError(`The reader cannot listen on ${host}:${port}, because ${reason}.`, {
    cause: error,
  });
}

function runningServer(server: Server, host: string): WebServer {
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://${nameOf(host)}:${port}`,
    port,
    close: () => close(server),
  };
}

/** As it stands in an address; one that means every address of this machine leads nowhere itself. */
function nameOf(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const cutting = setTimeout(() => server.closeAllConnections(), graceMilliseconds);
    server.close(() => {
      clearTimeout(cutting);
      resolve();
    });
    server.closeIdleConnections();
  });
}
