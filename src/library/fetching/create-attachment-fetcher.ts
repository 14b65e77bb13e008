import type { LibraryLog } from '../library-log.js';
import { defaultFetchLimits, type FetchLimits, type FetchOptions } from './article-fetcher.js';
import { readBody, TooLarge } from './read-body.js';
import { Refusal, StatusRefusal } from './refusal.js';
import { type Resolve, systemResolve } from './resolver.js';
import { createTransport, type Transport } from './transport.js';
import { createWatch, type Watch } from './watch.js';
import { createWebClient, failure } from './web-client.js';

/** Fetches files that members attached, from where Discord keeps them and from nowhere else. */
export interface AttachmentFetcher {
  /** @throws UserFacingError as of `ArticleFetcher`; whatever `signal` was aborted with. */
  fetch(address: string, options: FetchOptions): Promise<Uint8Array>;
}

export interface AttachmentFetcherProps {
  readonly log: LibraryLog;
  /**
   * Origin of the files of a local or compatible Discord (`http://127.0.0.1:4180`), which may be in a
   * private network; null, the default, for Discord's own.
   */
  readonly origin?: string | null;
  readonly resolve?: Resolve;
  readonly transport?: Transport;
  readonly limits?: FetchLimits;
}

/** https://docs.discord.com/developers/reference#image-formatting-cdn-endpoints */
const discordOrigins = ['https://cdn.discordapp.com', 'https://media.discordapp.net'];

export function createAttachmentFetcher(props: AttachmentFetcherProps): AttachmentFetcher {
  const { log, origin = null, limits = defaultFetchLimits } = props;
  const { resolve = systemResolve, transport = createTransport() } = props;
  const origins = origin === null ? discordOrigins : [new URL(origin).origin];
  const publicOnly = origin === null;
  const client = createWebClient({ resolve, transport, userAgent: 'Glose', publicOnly });

  async function read(url: URL, watch: Watch): Promise<Uint8Array> {
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

  return {
    async fetch(address, { signal }) {
      const url = URL.canParse(address) ? new URL(address) : null;
      if (url === null || !origins.includes(url.origin)) {
        throw new Refusal('notAttachment', url ?? address);
      }
      const watch = createWatch({ ...limits, signal });
      try {
        return await read(url, watch);
      } catch (error) {
        if (error instanceof Refusal) log.info('A file could not be fetched.', { error });
        throw error;
      } finally {
        watch.stop();
      }
    },
  };
}
