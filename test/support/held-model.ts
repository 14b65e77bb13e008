import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A provider that takes questions and keeps them waiting. */
export interface HeldModel {
  readonly baseUrl: string;
  /** Resolves when so many answers were asked for; default one. */
  asked(count?: number): Promise<void>;
  /** Fails what was asked and will be, upon which the article's own sentences answer. */
  release(): void;
  close(): Promise<void>;
}

export async function openHeldModel(): Promise<HeldModel> {
  let asked = 0;
  let released = false;
  const waiting: { readonly count: number; readonly wake: () => void }[] = [];
  const held = new Set<() => void>();
  const server: Server = createServer((request, response) => {
    if (request.method === 'GET') return void response.end('{"data":[]}');
    const fail = () => response.writeHead(400).end('{"error":{"message":"not today"}}');
    request.resume().on('end', () => {
      asked += 1;
      for (const { count, wake } of waiting) if (asked >= count) wake();
      if (released) return fail();
      held.add(fail);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    asked: (count = 1) =>
      new Promise((resolve) => {
        if (asked >= count) resolve();
        else waiting.push({ count, wake: resolve });
      }),
    release() {
      released = true;
      for (const fail of held) fail();
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
