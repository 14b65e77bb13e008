import type { LibraryLog } from '../library-log.js';
import { defaultFetchLimits, type FetchLimits, type FetchOptions } from './article-fetcher.js';
import { readBody, TooLarge } from './read-body.js';
import { Refusal, StatusRefusal } from './refusal.js';
import { type Resolve, systemResolve } from './resolver.js';
import { createTransport, type Transport } from './transport.js';
import { createWatch, type Watch } from './watch.js';
import { createWebClient, failure, type WebClient } from './web-client.js';

/** Fetches files that members attached, from where Discord keeps them and from nowhere else. */
export interface AttachmentFetcher {
  /** @throws UserFacingError as of `ArticleFetcher`; whatever `signal` was aborted with. */
  fetch(address: string, options: FetchOptions): Promise<Uint8Array>;
}

export interface AttachmentFetcherProps {
  readonly log: LibraryLog;
  /**
   * An address of the server that keeps the files of a local or compatible Discord, which may be in a
   * private network; only its origin counts. Null, the default, where there is only Discord's own.
   */
  readonly origin?: string | null;
  readonly resolve?: Resolve;
  readonly transport?: Transport;
  readonly limits?: FetchLimits;
}

/** https://docs.discord.com/developers/reference#image-formatting-cdn-endpoints */
const discordOrigins = ['https://cdn.discordapp.com', 'https://media.discordapp.net'];

export function createAttachmentFetcher(props: AttachmentFetcherProps): AttachmentFetcher {
  const { log, limits = defaultFetchLimits } = props;
  const clientOf = createClients(props);
  return {
    async fetch(address, { signal }) {
      const url = URL.canParse(address) ? new URL(address) : null;
      const client = url === null ? null : clientOf(url);
      if (url === null || client === null) throw new Refusal('notAttachment', url ?? address);
      const watch = createWatch({ ...limits, signal });
      try {
        return await read(url, { client, limits, watch });
      } catch (error) {
        if (error instanceof Refusal) log.info('A file could not be fetched.', { error });
        throw error;
      } finally {
        watch.stop();
      }
    },
  };
}

/** Null for an address at which no attachments are. */
function createClients({
  origin = null,
  resolve = systemResolve,
  transport = createTransport(),
}: AttachmentFetcherProps): (url: URL) => WebClient | null {
  const web = { resolve, transport, userAgent: 'Glose' };
  const ofDiscord = createWebClient(web);
  const ofAnother = createWebClient({ ...web, publicOnly: false });
  const another = origin === null ? null : new URL(origin).origin;
  return (url) => {
    // What stands before Discord's own API may well be on loopback; the files are not.
    if (discordOrigins.includes(url.origin)) return ofDiscord;
    return url.origin === another ? ofAnother : null;
  };
}

interface Way {
  readonly client: WebClient;
  readonly limits: FetchLimits;
  readonly watch: Watch;
}

async function read(url: URL, { client, limits, watch }: Way): Promise<Uint8Array> {
  const response = await client.get(url, watch);
  // A redirect is an answer like any other that is not the file.
  if (response.statusCode !== 200) {
    response.destroy();
    throw new StatusRefusal(url, response.statusCode ?? 0);
  }
  try {
    return await readBody(response, limits, watch);
  } catch (error) {
    if (error instanceof TooLarge) throw new Refusal('tooLarge', url, { cause: error });
    throw failure(error, url, watch);
  }
}
