import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { UserFacingError } from '../../../src/errors.js';
import {
  type AttachmentFetcherProps,
  createAttachmentFetcher,
} from '../../../src/library/fetching/create-attachment-fetcher.js';
import { createTransport } from '../../../src/library/fetching/transport.js';
import { locales } from '../../../src/locales/locale.js';
import { createScriptedWeb, type Handler } from './scripted-web.js';

const log = { info() {}, warn() {} };
const { signal } = new AbortController();

async function localDiscord(handler: Handler): Promise<string> {
  const server = createServer(handler);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function refusal(props: Partial<AttachmentFetcherProps>, address: string): Promise<string> {
  const error = await createAttachmentFetcher({ log, ...props })
    .fetch(address, { signal })
    .catch((thrown: unknown) => thrown);
  const { en } = locales;
  if (!(error instanceof UserFacingError) || en === undefined) throw new Error(String(error));
  return error.describe(en);
}

it('a file of the local Discord is fetched from there, though that is on loopback', async () => {
  const origin = await localDiscord((_, response) => response.end('The tide turns.'));
  const fetcher = createAttachmentFetcher({ log, origin: `${origin}/api` });
  const bytes = await fetcher.fetch(`${origin}/attachments/1/2/tides.txt`, { signal });
  expect(new TextDecoder().decode(bytes)).toBe('The tide turns.');
});

it.each([
  'https://example.org/attachments/1/2/tides.txt',
  'http://cdn.discordapp.com/attachments/1/2/tides.txt',
  'https://cdn.discordapp.com.example.org/tides.txt',
  'https://cdn.discordapp.com:8443/tides.txt',
  'http://127.0.0.1/tides.txt',
  'tides.txt',
])('%s is no file of Discord', async (address) => {
  expect(await refusal({}, address)).toContain('not a file on Discord');
});

it.each([null, 'http://127.0.0.1:4180'])(
  'Discord’s own names do not lead into a private network, with another Discord at %s',
  async (origin) => {
    const web = createScriptedWeb();
    web.names.set('cdn.discordapp.com', () => ['10.0.0.1']);
    const transport = createTransport({ reach: web.reach });
    const props = { resolve: web.resolve, transport, origin };
    const told = await refusal(props, 'https://cdn.discordapp.com/attachments/1/2/tides.txt');
    expect(told).toContain('private network');
    expect(web.connected).toEqual([]);
  },
);

it('a redirect is not followed, and too much is left', async () => {
  const origin = await localDiscord((request, response) => {
    if (request.url === '/moved') response.writeHead(302, { location: '/large' }).end();
    else response.end('x'.repeat(100));
  });
  expect(await refusal({ origin }, `${origin}/moved`)).toContain('error 302');
  const limits = { size: 99, total: 5_000, idle: 5_000, redirects: 5 };
  expect(await refusal({ origin, limits }, `${origin}/large`)).toContain('too large');
});
