import type { AddressInfo } from 'node:net';
import { createServer, type Server } from 'node:net';
import { Hono } from 'hono';
import { afterEach, expect, it } from 'vitest';
import { OperatorError } from '../../src/errors.js';
import { startWebServer } from '../../src/web/web-server.js';

const open: Server[] = [];

afterEach(() => {
  for (const server of open.splice(0)) server.close();
});

/** Takes a port and gives its number. */
function occupy(port = 0): Promise<number> {
  const server = createServer();
  open.push(server);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

function hello(): Hono {
  return new Hono().get('/', (context) => context.text('hello'));
}

it('takes the next free port when the one asked for is taken', async () => {
  const taken = await occupy();
  const server = await startWebServer({ app: hello(), host: '127.0.0.1', port: taken });
  expect(server.port).toBeGreaterThan(taken);
  expect(await (await fetch(server.address)).text()).toBe('hello');
  await server.close();
});

it('takes any port for 0, and gives it back when closed', async () => {
  const server = await startWebServer({ app: hello(), host: '127.0.0.1', port: 0 });
  expect(server.address).toBe(`http://127.0.0.1:${server.port}`);
  await server.close();
  expect(await occupy(server.port)).toBe(server.port);
});

it('names an address that can be opened when it listens on all of them', async () => {
  const server = await startWebServer({ app: hello(), host: '0.0.0.0', port: 0 });
  expect(server.address).toBe(`http://127.0.0.1:${server.port}`);
  expect(await (await fetch(server.address)).text()).toBe('hello');
  await server.close();
});

it('closes although a browser keeps its connection open', async () => {
  const server = await startWebServer({ app: hello(), host: '127.0.0.1', port: 0 });
  await (await fetch(server.address, { headers: { connection: 'keep-alive' } })).text();
  await server.close();
  await expect(fetch(server.address)).rejects.toThrow();
});

it('says in one sentence when the last port is taken, and when the host is none of this machine', async () => {
  await occupy(65_535).catch(() => undefined);
  await expect(startWebServer({ app: hello(), host: '127.0.0.1', port: 65_535 })).rejects.toThrow(
    OperatorError,
  );
  await expect(startWebServer({ app: hello(), host: '192.0.2.1', port: 0 })).rejects.toThrow(
    /this machine has no address 192\.0\.2\.1/,
  );
});
