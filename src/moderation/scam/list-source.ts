import { readFile, stat } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { OperatorError } from '../../errors.js';
import { readBody } from '../../library/fetching/read-body.js';
import { redirectOf } from '../../library/fetching/redirects.js';
import { type Resolve, systemResolve } from '../../library/fetching/resolver.js';
import { createTransport, type Transport } from '../../library/fetching/transport.js';
import { createWatch, type Watch } from '../../library/fetching/watch.js';
import { createWebClient, type WebClient } from '../../library/fetching/web-client.js';
import type { ListSource, ReadList } from './scam-domains.js';

export interface ListSourceProps {
  readonly resolve?: Resolve;
  readonly transport?: Transport;
}

/** 16 MiB unpacked, a minute in all, 15 s of silence, 5 redirects. */
const limits = { size: 16 * 1024 * 1024, total: 60_000, idle: 15_000, redirects: 5 };

/** @param place an address, or the path of a file */
export function createListSource(place: string, props: ListSourceProps = {}): ListSource {
  return /^https?:\/\//i.test(place) ? webSource(new URL(place), props) : fileSource(place);
}

function fileSource(path: string): ListSource {
  return {
    isLocal: true,
    async read(tag) {
      const { mtimeMs, size } = await stat(path);
      const now = `${mtimeMs}-${size}`;
      if (now === tag) return null;
      if (size > limits.size) {
        throw new OperatorError(`It is over ${limits.size} bytes; give a shorter list.`);
      }
      return { text: await readFile(path, 'utf8'), tag: now };
    },
  };
}

/** Public servers alone, each address checked, resolved once and connected to as it was checked. */
function webSource(start: URL, props: ListSourceProps): ListSource {
  const { resolve = systemResolve, transport = createTransport() } = props;
  const client = createWebClient({ resolve, transport, userAgent: 'Glose' });
  return {
    isLocal: false,
    async read(tag, signal) {
      const watch = createWatch({ ...limits, signal });
      try {
        return await follow(start, { client, tag, watch });
      } finally {
        watch.stop();
      }
    },
  };
}

interface Way {
  readonly client: WebClient;
  readonly tag: string | null;
  readonly watch: Watch;
}

async function follow(start: URL, { client, tag, watch }: Way): Promise<ReadList | null> {
  let url = start;
  for (let hop = 0; hop <= limits.redirects; hop += 1) {
    const response = await client.get(url, watch, tag === null ? {} : { 'if-none-match': tag });
    const { statusCode } = response;
    if (statusCode === 200) return listOf(response, watch);
    response.destroy();
    if (statusCode === 304) return null;
    const next = redirectOf(response, url);
    if (next === null) throw new OperatorError(`${url.host} answered with status ${statusCode}.`);
    // What came by an open way could be anybody's.
    if (start.protocol === 'https:' && next.protocol !== 'https:') {
      throw new OperatorError(`${url.host} redirects to ${next.protocol}//${next.host}.`);
    }
    url = next;
  }
  throw new OperatorError(`${start.host} redirects more than ${limits.redirects} times.`);
}

async function listOf(response: IncomingMessage, watch: Watch): Promise<ReadList> {
  const bytes = await readBody(response, { size: limits.size }, watch);
  return { text: new TextDecoder().decode(bytes), tag: response.headers.etag ?? null };
}
