import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import type { FetchLimits } from '../../../src/library/fetching/article-fetcher.js';
import { defaultFetchLimits } from '../../../src/library/fetching/article-fetcher.js';
import { createFetcher } from '../../../src/library/fetching/create-fetcher.js';
import type { Resolve } from '../../../src/library/fetching/resolver.js';
import { createTransport, type Place } from '../../../src/library/fetching/transport.js';

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** Sites that stand on loopback, under names and addresses of the public Internet that a test scripts. */
export interface ScriptedWeb {
  /** A site under a name; robots.txt is not there unless the handler has it. Returns its address. */
  site(name: string, handler: Handler): Promise<string>;
  /** What a name resolves to, each time anew; instead of the address of its site. */
  names: Map<string, () => readonly string[] | Promise<readonly string[]>>;
  /** `host path` of each request that came. */
  readonly requests: readonly string[];
  /** Addresses that were connected to. */
  readonly connected: readonly string[];
  readonly resolve: Resolve;
  readonly reach: (place: Place) => Place;
  fetch(
    address: string,
    over?: { limits?: Partial<FetchLimits>; signal?: AbortSignal },
  ): ReturnType<ReturnType<typeof createFetcher>['fetch']>;
}

export function createScriptedWeb(): ScriptedWeb {
  const names: ScriptedWeb['names'] = new Map();
  const ports = new Map<string, number>();
  const requests: string[] = [];
  const connected: string[] = [];
  let last = 0;

  const resolve: Resolve = async (hostname) => {
    const found = (await names.get(hostname)?.()) ?? [];
    if (found.length === 0) throw new Error(`getaddrinfo ENOTFOUND ${hostname}`);
    return found.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
  };
  const reach = ({ address }: Place): Place => {
    connected.push(address);
    const port = ports.get(address);
    // Where nothing stands, nothing answers.
    return { address: '127.0.0.1', port: port ?? 1 };
  };
  const transport = createTransport({ reach });
  const log = { info() {}, warn() {} };
  const fetcher = createFetcher({ log, resolve, transport });

  return {
    names,
    requests,
    connected,
    resolve,
    reach,
    async site(name, handler) {
      const server = createServer((request, response) => {
        requests.push(`${request.headers.host} ${request.url}`);
        handler(request, response);
      });
      await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
      onTestFinished(() => {
        server.closeAllConnections();
        server.close();
      });
      last += 1;
      const address = `93.184.216.${last}`;
      ports.set(address, (server.address() as AddressInfo).port);
      if (!names.has(name)) names.set(name, () => [address]);
      return address;
    },
    fetch: (address, { limits, signal = new AbortController().signal } = {}) => {
      const all = { ...defaultFetchLimits, ...limits };
      const used =
        limits === undefined ? fetcher : createFetcher({ log, resolve, transport, limits: all });
      return used.fetch(address, { signal });
    },
  };
}

/** A handler that has pages by path; all else, robots.txt included, is not there. */
export function pages(byPath: Readonly<Record<string, Handler | string>>): Handler {
  return (request, response) => {
    const page = byPath[request.url ?? ''];
    if (page === undefined) response.writeHead(404).end('nothing here');
    else if (typeof page === 'string') {
      response.writeHead(200, { 'content-type': 'text/html' }).end(page);
    } else page(request, response);
  };
}

export function redirect(to: string, status = 302): Handler {
  return (_, response) => response.writeHead(status, { location: to }).end('elsewhere');
}

export function send(
  body: string | Uint8Array,
  headers: Readonly<Record<string, string>>,
): Handler {
  return (_, response) => response.writeHead(200, headers).end(body);
}
