import type { IncomingMessage } from 'node:http';
import type { LibraryLog } from '../library-log.js';
import {
  type ArticleFetcher,
  defaultFetchLimits,
  type FetchedArticle,
  type FetchLimits,
} from './article-fetcher.js';
import { type DocumentKind, documentKind, inUtf8, nameOfAddress } from './document-kind.js';
import { readBody, TooLarge, UnknownPacking } from './read-body.js';
import { redirectOf } from './redirects.js';
import { Refusal, StatusRefusal } from './refusal.js';
import { type Resolve, systemResolve } from './resolver.js';
import { createRobots, type Robots } from './robots.js';
import { createTransport, type Transport } from './transport.js';
import { createWatch, type Watch } from './watch.js';
import { webAddress } from './web-address.js';
import { createWebClient, failure, type WebClient } from './web-client.js';

export interface FetcherProps {
  readonly log: LibraryLog;
  /** Default: as the system resolves names. */
  readonly resolve?: Resolve;
  readonly transport?: Transport;
  readonly limits?: FetchLimits;
  /** Begins with the name that sites give rules for; default `Glose`. */
  readonly userAgent?: string;
}

/** What sites know us by in their robots.txt. */
const product = 'Glose';

/**
 * Fetches from the public web alone: each address, after each redirect too, is checked, resolved
 * once, and connected to at the very addresses that were checked.
 */
export function createFetcher(props: FetcherProps): ArticleFetcher {
  const { log, limits = defaultFetchLimits, userAgent = product } = props;
  const { resolve = systemResolve, transport = createTransport() } = props;
  const client = createWebClient({ resolve, transport, userAgent });
  const robots = createRobots({ client, product, redirects: limits.redirects });
  return {
    async fetch(address, options) {
      const watch = createWatch({ ...limits, signal: options.signal });
      try {
        return await follow(webAddress(address), { client, robots, limits, watch });
      } catch (error) {
        if (error instanceof Refusal && error.cause !== undefined) {
          log.info('An address could not be fetched.', { kind: error.kind, error: error.cause });
        }
        throw error;
      } finally {
        watch.stop();
      }
    },
  };
}

interface Way {
  readonly client: WebClient;
  readonly robots: Robots;
  readonly limits: FetchLimits;
  readonly watch: Watch;
}

async function follow(start: URL, way: Way): Promise<FetchedArticle> {
  let url = start;
  for (let hop = 0; hop <= way.limits.redirects; hop += 1) {
    await way.robots.requireAllowed(url, way.watch);
    const response = await way.client.get(url, way.watch);
    const next = leadsTo(response, url);
    if (next === null) return read(response, url, way);
    url = next;
  }
  throw new Refusal('redirects', start);
}

function leadsTo(response: IncomingMessage, url: URL): URL | null {
  try {
    const next = redirectOf(response, url);
    if (next !== null) response.destroy();
    return next;
  } catch (error) {
    response.destroy();
    throw error;
  }
}

async function read(response: IncomingMessage, url: URL, way: Way): Promise<FetchedArticle> {
  const kind = acceptable(response, url);
  try {
    const bytes = inUtf8(await readBody(response, way.limits, way.watch), kind);
    const { contentType, extension } = kind;
    return { bytes, contentType, name: nameOfAddress(url, extension), finalUrl: url.href };
  } catch (error) {
    if (error instanceof TooLarge) throw new Refusal('tooLarge', url, { cause: error });
    if (error instanceof UnknownPacking) throw new Refusal('type', url, { cause: error });
    throw failure(error, url, way.watch);
  }
}

/** @throws Refusal, having let the connection go. */
function acceptable(response: IncomingMessage, url: URL): DocumentKind {
  const { statusCode: status = 0, headers } = response;
  const isGiven = status === 200 || status === 203;
  const kind = isGiven ? documentKind(headers['content-type'], url) : null;
  if (kind !== null) return kind;
  response.destroy();
  throw isGiven ? new Refusal('type', url) : new StatusRefusal(url, status);
}
