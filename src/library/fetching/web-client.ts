import type { IncomingMessage } from 'node:http';
import { isPublicAddress } from './public-address.js';
import { acceptedPacking } from './read-body.js';
import { Refusal } from './refusal.js';
import type { Resolve, ResolvedAddress } from './resolver.js';
import type { Transport } from './transport.js';
import { orEnd, TimeOut, type Watch } from './watch.js';
import { literalOf } from './web-address.js';

/** One request to a public server. */
export interface WebClient {
  /**
   * The answer, its body not read yet.
   * @throws Refusal where the name leads to no address, or to one that is not public, where nothing
   * answers there, or not in time.
   */
  get(url: URL, watch: Watch, headers?: MoreHeaders): Promise<IncomingMessage>;
}

/** Beside what every request says; in small letters. */
type MoreHeaders = Readonly<Record<string, string>>;

export interface WebClientProps {
  readonly resolve: Resolve;
  readonly transport: Transport;
  readonly userAgent: string;
  /** False to reach servers of private networks too; default true. */
  readonly publicOnly?: boolean;
}

export function createWebClient(props: WebClientProps): WebClient {
  const headers = {
    'user-agent': props.userAgent,
    accept: 'text/html, text/markdown, application/pdf, text/plain, */*;q=0.5',
    'accept-encoding': acceptedPacking,
  };
  return {
    async get(url, watch, more = {}) {
      const addresses = await addressesOf(url, props, watch);
      try {
        const { signal } = watch;
        const request = { url, addresses, headers: { ...headers, ...more }, signal };
        const response = await props.transport(request);
        watch.touch();
        return response;
      } catch (error) {
        throw failure(error, url, watch);
      }
    },
  };
}

/** What may be told of a connection that failed; what ended it from outside as it is. */
export function failure(error: unknown, url: URL, { signal }: Watch): unknown {
  if (!signal.aborted) return new Refusal('unreachable', url, { cause: error });
  const reason: unknown = signal.reason;
  return reason instanceof TimeOut ? new Refusal('tooSlow', url, { cause: error }) : reason;
}

/** Every address must be public: with one that is not, a name would be a way in for whoever has it. */
async function addressesOf(
  url: URL,
  { resolve, publicOnly = true }: WebClientProps,
  watch: Watch,
): Promise<readonly ResolvedAddress[]> {
  const addresses = await allAddresses(url, resolve, watch);
  if (publicOnly && !addresses.every(({ address }) => isPublicAddress(address))) {
    throw new Refusal('notPublic', url);
  }
  return addresses;
}

async function allAddresses(
  url: URL,
  resolve: Resolve,
  watch: Watch,
): Promise<readonly ResolvedAddress[]> {
  const literal = literalOf(url.hostname);
  if (literal !== null) return [{ address: literal, family: literal.includes(':') ? 6 : 4 }];
  try {
    const addresses = await orEnd(resolve(url.hostname), watch.signal);
    if (addresses.length > 0) return addresses;
  } catch (error) {
    if (watch.signal.aborted) throw failure(error, url, watch);
    throw new Refusal('unknownHost', url, { cause: error });
  }
  throw new Refusal('unknownHost', url);
}
