import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A web site on loopback, whatever it is called. */
export interface Site {
  readonly place: { readonly address: string; readonly port: number };
  change(path: string, page: Page): void;
  /** Keeps whoever asks for it waiting, until the returned function is called. */
  hold(path: string): () => void;
  close(): Promise<void>;
}

export type Page =
  | { readonly type: string; readonly body: string | Uint8Array }
  | { readonly location: string };

/** With pages by path; all else, robots.txt included, is not there. */
export async function makeSite(pages: Readonly<Record<string, Page>>): Promise<Site> {
  const present = new Map(Object.entries(pages));
  const held = new Map<string, Promise<void>>();
  const server = createServer(async (request, response) => {
    await held.get(request.url ?? '');
    const page = present.get(request.url ?? '');
    if (page === undefined) response.writeHead(404).end('nothing here');
    else if ('location' in page) response.writeHead(302, { location: page.location }).end();
    else response.writeHead(200, { 'content-type': page.type }).end(page.body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    place: { address: '127.0.0.1', port: (server.address() as AddressInfo).port },
    change: (path, page) => void present.set(path, page),
    hold(path) {
      let release = () => {};
      const released = new Promise<void>((resolve) => {
        release = resolve;
      });
      held.set(path, released);
      return release;
    },
    close: () => new Promise((closed) => server.close(() => closed())),
  };
}
