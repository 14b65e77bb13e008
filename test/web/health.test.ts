import { request } from 'node:http';
import { networkInterfaces } from 'node:os';
import { afterEach, describe, expect, it } from 'vitest';
import { createHealthPages } from '../../src/web/health/health-pages.js';
import { createReadiness } from '../../src/web/health/readiness.js';
import { createMetrics } from '../../src/web/metrics/metrics.js';
import { createMetricsPages, type MetricsPagesProps } from '../../src/web/metrics/metrics-pages.js';
import { startWeb } from '../../src/web/start-web.js';
import type { WebServer } from '../../src/web/web-server.js';

const running: WebServer[] = [];

afterEach(async () => {
  for (const server of running.splice(0)) await server.close();
});

const token = 'a-token-of-some-length';
const library = { articles: () => [], article: async () => undefined, problems: () => [] };

interface Given {
  readonly host?: string;
  readonly checks?: Readonly<Record<string, () => boolean | Promise<boolean>>>;
  readonly closing?: () => boolean;
  readonly pages?: Partial<MetricsPagesProps>;
  readonly publicUrl?: string | null;
}

async function serve({ host = '127.0.0.1', checks = {}, ...given }: Given = {}) {
  const metrics = createMetrics();
  metrics.watch({
    library,
    isGatewayConnected: () => true,
    feedback: async () => ({ up: 3, down: 1 }),
    unheldMessages: () => 7,
  });
  const readiness = createReadiness({
    isClosing: given.closing ?? (() => false),
    checks,
    patience: 30,
  });
  const server = await startWeb({
    library,
    host,
    port: 0,
    publicUrl: given.publicUrl ?? null,
    frameAncestors: [],
    besides: [
      () => createHealthPages({ readiness }),
      () => createMetricsPages({ metrics, token: null, isPublic: false, ...given.pages }),
    ],
  });
  running.push(server);
  return { ...server, metrics };
}

/** With headers that fetch would not let through. */
function ask(address: string, headers: Readonly<Record<string, string>> = {}) {
  return new Promise<{ status: number; text: string }>((resolve, reject) => {
    const call = request(address, { headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk;
      });
      response.once('end', () => resolve({ status: response.statusCode ?? 0, text }));
    });
    call.once('error', reject).end();
  });
}

describe('GET /healthz', () => {
  it('is well until the process is told to end', async () => {
    let closing = false;
    const { address } = await serve({ closing: () => closing });
    expect(await ask(`${address}/healthz`)).toEqual({ status: 200, text: 'ok\n' });
    closing = true;
    expect((await ask(`${address}/healthz`)).status).toBe(503);
  });
});

describe('GET /readyz', () => {
  it('names each check, and is ready only where all hold', async () => {
    let gateway = false;
    const { address } = await serve({ checks: { storage: () => true, gateway: () => gateway } });
    const before = await ask(`${address}/readyz`);
    expect(before.status).toBe(503);
    expect(JSON.parse(before.text)).toEqual({
      ready: false,
      checks: { storage: true, gateway: false },
    });
    gateway = true;
    expect((await ask(`${address}/readyz`)).status).toBe(200);
  });

  it('takes a check that throws or never ends for one that fails, and says nothing of why', async () => {
    const { address } = await serve({
      checks: {
        storage: async () => {
          throw new Error('disk /secret/path is full');
        },
        gateway: () => new Promise<boolean>(() => {}),
      },
    });
    const { status, text } = await ask(`${address}/readyz`);
    expect(status).toBe(503);
    expect(JSON.parse(text).checks).toEqual({ storage: false, gateway: false });
    expect(text).not.toContain('secret');
  });

  it('is not ready while the process ends, whatever the checks say', async () => {
    const { address } = await serve({ closing: () => true, checks: { storage: () => true } });
    expect((await ask(`${address}/readyz`)).status).toBe(503);
  });
});

describe('GET /metrics', () => {
  it('counts questions, the model, the library and opinions', async () => {
    const { address, metrics } = await serve();
    metrics.answers.answered({ outcome: 'answered', engine: 'extractive' }, 40);
    metrics.answers.failed('given_up', 10);
    metrics.model.replied({ input: 100, output: 20 });
    metrics.model.failed('timeout');
    const { text } = await ask(`${address}/metrics`);
    for (const line of [
      'glose_questions_total{outcome="answered",engine="extractive"} 1',
      'glose_questions_total{outcome="given_up",engine="none"} 1',
      'glose_answer_seconds_bucket{le="0.05",engine="extractive"} 1',
      'glose_model_tokens_total{direction="read"} 100',
      'glose_model_failures_total{kind="timeout"} 1',
      'glose_gateway_connected 1',
      'glose_library_articles 0',
      'glose_feedback{opinion="up"} 3',
      'glose_moderation_unheld_messages 7',
    ]) {
      expect(text).toContain(`${line}\n`);
    }
    expect(text).toMatch(/^nodejs_eventloop_lag_seconds /m);
  });

  it('has a registry of its own each time', async () => {
    const one = await serve();
    const other = await serve();
    one.metrics.answers.answered({ outcome: 'answered', engine: 'extractive' }, 1);
    expect((await ask(`${other.address}/metrics`)).text).not.toContain('outcome="answered"');
  });

  it('is not there for who comes through a proxy or by another name', async () => {
    const { address } = await serve({ host: '0.0.0.0' });
    expect((await ask(`${address}/metrics`)).status).toBe(200);
    for (const headers of [
      { 'x-forwarded-for': '203.0.113.7' },
      { forwarded: 'for=203.0.113.7' },
      { host: 'glose.example.org' },
      { host: '127.0.0.1.example.org' },
    ]) {
      expect((await ask(`${address}/metrics`, headers)).status, JSON.stringify(headers)).toBe(404);
    }
  });

  it('is not there for another machine, except for who bears the token', async () => {
    const own = Object.values(networkInterfaces())
      .flat()
      .find((one) => one?.family === 'IPv4' && !one.internal)?.address;
    // A machine without a network has no other way to itself.
    if (own === undefined) return;
    const { port } = await serve({ host: '0.0.0.0', pages: { token } });
    const headers = { host: `127.0.0.1:${port}` };
    const address = `http://${own}:${port}/metrics`;
    expect((await ask(address, headers)).status).toBe(404);
    expect((await ask(address, { authorization: 'Bearer wrong' })).status).toBe(404);
    expect((await ask(address, { authorization: `Bearer ${token}` })).status).toBe(200);
  });

  it('asks the token of everyone where a public address leads here', async () => {
    const publicUrl = 'https://glose.example.org';
    const { address } = await serve({ publicUrl, pages: { token, isPublic: true } });
    expect((await ask(`${address}/metrics`)).status).toBe(404);
    const headers = { authorization: `Bearer ${token}` };
    expect((await ask(`${address}/metrics`, headers)).status).toBe(200);
  });
});
