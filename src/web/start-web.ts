import type { Article } from '../library/article.js';
import { basePathOf } from './links.js';

import type { Panel } from './panel/panel.js';
import { type Beside, createReader, type ReadableLibrary } from './reader.js';
import { startWebServer, type WebServer } from './web-server.js';

export interface WebProps {
  readonly library: ReadableLibrary;
  /** `127.0.0.1` unless a setting says otherwise. */
  readonly host: string;
  /** 0: any free one. Taken: the next free one, of twenty. */
  readonly port: number;
  /** Address under which the pages are known to others, behind a proxy; null where there is none. */
  readonly publicUrl: string | null;
  /** Origins that may show the pages in a frame. */
  readonly frameAncestors: readonly string[];
  /** Pages beside the reader's. */
  readonly besides?: readonly Beside[];
  /** Whether an article is for everybody; default all are. */
  readonly isForAll?: (article: Article) => boolean;
  /** What stands beside the reader for whoever runs Glose; default nothing. */
  readonly panel?: Panel | null;
  /** Told of what went wrong while a page was made. */
  readonly onError?: (error: unknown) => void;
}

/**
 * Glose's own pages over HTTP. On loopback only its names and the public address's are answered to.
 *
 * @throws OperatorError when it cannot listen.
 */
export function startWeb(props: WebProps): Promise<WebServer> {
  const { host, port, publicUrl, ...readerProps } = props;
  const basePath = basePathOf(publicUrl);
  const allowedHosts = loopbackHosts.includes(host)
    ? [...loopbackHosts, '[::1]', ...(publicUrl === null ? [] : [new URL(publicUrl).hostname])]
    : null;
  return startWebServer({
    app: createReader({ ...readerProps, allowedHosts, basePath }),
    host,
    port,
  });
}

const loopbackHosts: readonly string[] = ['127.0.0.1', 'localhost', '::1'];
