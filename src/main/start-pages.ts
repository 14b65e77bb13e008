import type { Configuration } from '../config.js';
import type { Library } from '../library/library.js';
import type { Log } from '../log.js';
import { type CitationLinks, createCitationLinks } from '../web/citation-links.js';
import { startWeb } from '../web/start-web.js';
import type { Place } from './place.js';

/** Glose's own pages, and how citations lead there. */
export interface Pages {
  readonly address: string;
  readonly citationLink: CitationLinks;
  close(): Promise<void>;
}

export interface PagesProps {
  readonly configuration: Configuration;
  readonly library: Library;
  readonly place: Place;
  readonly log: Log;
}

/** Citations link to the pages where whoever reads them can reach them. */
export async function startPages({
  configuration,
  library,
  place,
  log,
}: PagesProps): Promise<Pages> {
  const { webHost: host, webPort: port, publicUrl } = configuration;
  const server = await startWeb({
    library,
    host,
    port,
    publicUrl,
    frameAncestors: place.frameAncestors,
    onError: (error) => log.error('A page of the reader failed.', { error }),
  });
  return {
    address: server.address,
    citationLink: createCitationLinks({
      readerUrl: publicUrl ?? (place.local ? server.address : null),
    }),
    close: server.close,
  };
}
