import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import type { LookupFunction } from 'node:net';
import type { ResolvedAddress } from './resolver.js';

/** One request over one connection of its own; no redirects, no proxy, no cookies. */
export type Transport = (request: TransportRequest) => Promise<IncomingMessage>;

export interface TransportRequest {
  readonly url: URL;
  /** Where to connect, tried in order: the name is not resolved again. */
  readonly addresses: readonly ResolvedAddress[];
  readonly headers: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
}

export interface TransportOptions {
  /** Where an address is really reached, for tests; default where it says. */
  readonly reach?: (place: Place) => Place;
}

export interface Place {
  readonly address: string;
  readonly port: number;
}

/**
 * Names are looked up in what was given: whoever answers for a name cannot send the connection to
 * another address than the one that was checked. An agent of its own takes no proxy from the environment.
 */
export function createTransport({ reach = (place) => place }: TransportOptions = {}): Transport {
  return ({ url, addresses, headers, signal }) =>
    new Promise((resolve, reject) => {
      const isSecure = url.protocol === 'https:';
      const reached = addresses.map(({ address, family }) => ({
        ...reach({ address, port: Number(url.port) || (isSecure ? 443 : 80) }),
        family,
      }));
      const [first] = reached;
      if (first === undefined) return reject(new Error('no address to connect to'));
      const request = (isSecure ? https : http).get({
        protocol: url.protocol,
        // A name, unless the address is one itself: then it is the very one that was checked.
        hostname: url.hostname.replace(/^\[(.*)\]$/, '$1'),
        port: first.port,
        path: `${url.pathname}${url.search}`,
        headers: { ...headers, host: url.host },
        agent: isSecure ? new https.Agent() : new http.Agent(),
        lookup: fixedLookup(reached),
        signal,
      });
      request.on('response', resolve);
      request.on('error', reject);
    });
}

function fixedLookup(addresses: readonly ResolvedAddress[]): LookupFunction {
  return (_hostname, { all }, callback) => {
    const [first] = addresses;
    if (all === true) callback(null, [...addresses]);
    else callback(null, first?.address ?? '', first?.family);
  };
}
