import { once } from 'node:events';
import { createServer } from 'node:net';
import { Events, RESTEvents } from 'discord.js';
import { afterEach, describe, expect, it } from 'vitest';
import type { SeenRequest } from '../../src/sandbox/rest/api.js';
import { createRateLimits } from '../../src/sandbox/rest/rate-limits.js';
import type { Route } from '../../src/sandbox/rest/route.js';
import { createSandbox } from '../../src/sandbox/sandbox.js';
import { call, type Fixture, openFixture } from './support.js';

let fixture: Fixture;

afterEach(() => fixture.close());

describe('the API', () => {
  it('wants the token of the bot', async () => {
    fixture = await openFixture();
    const url = `${fixture.sandbox.apiUrl}/v10/users/@me`;
    for (const authorization of ['', 'Bot wrong', fixture.sandbox.botToken]) {
      const { status, body } = await call('GET', url, undefined, { authorization });
      expect([status, body]).toEqual([401, { message: '401: Unauthorized', code: 0 }]);
    }
    expect((await fixture.api('GET', '/users/@me')).body.bot).toBe(true);
  });

  it('names what it does not implement', async () => {
    const lines: string[] = [];
    fixture = await openFixture({ log: (line) => lines.push(line) });
    const { status, body } = await fixture.api('PUT', '/guilds/1/widget', {});
    expect(status).toBe(501);
    expect(body.message).toContain('PUT /api/v10/guilds/1/widget');
    expect(lines.join()).toContain('PUT /api/v10/guilds/1/widget');
  });

  it('says what is broken about a body', async () => {
    fixture = await openFixture();
    const channelId = await fixture.member.channel();
    const response = await fetch(`${fixture.sandbox.apiUrl}/v10/channels/${channelId}/messages`, {
      method: 'POST',
      headers: {
        authorization: `Bot ${fixture.sandbox.botToken}`,
        'content-type': 'application/json',
      },
      body: '{',
    });
    expect([response.status, await response.json()]).toMatchObject([400, { code: 50109 }]);
  });

  it('knows the guilds that the bot is in, and says so of others', async () => {
    fixture = await openFixture();
    const guild = `/guilds/${fixture.sandbox.guildId}`;
    expect((await fixture.api('GET', guild)).body.id).toBe(fixture.sandbox.guildId);
    expect((await fixture.api('GET', '/guilds/1')).body.code).toBe(10004);
    expect((await fixture.api('GET', '/channels/1')).body.code).toBe(10003);
    expect((await fixture.api('GET', `${guild}/members/1`)).body.code).toBe(10007);
    expect((await fixture.api('GET', `${guild}/members`)).body.code).toBe(50001);
    const roles = (await fixture.api('GET', `${guild}/roles`)).list;
    expect(roles.map(({ name }) => name)).toContain('@everyone');
  });

  it('shows each request to whoever watches, and lets a test answer in its place', async () => {
    const requests: SeenRequest[] = [];
    let failures = 1;
    fixture = await openFixture({
      onRequest: (request) => requests.push(request),
      intercept({ path }) {
        if (!path.endsWith('/typing') || failures === 0) return null;
        failures -= 1;
        const headers = { 'Retry-After': '7' };
        return { status: 500, headers, body: { message: 'Internal Server Error', code: 0 } };
      },
    });
    const channelId = await fixture.member.channel();
    const typing = `/channels/${channelId}/typing`;
    const instead = await fixture.api('POST', typing);
    expect([instead.status, instead.headers.get('retry-after')]).toEqual([500, '7']);
    expect((await fixture.api('POST', typing)).status).toBe(204);
    await fixture.api('POST', `/channels/${channelId}/messages`, { content: 'a' });
    expect(requests).toMatchObject([
      { method: 'POST', path: typing, status: 204 },
      { method: 'POST', path: `/channels/${channelId}/messages`, body: { content: 'a' } },
    ]);
  });
});

describe('rate limits', () => {
  it('allow five messages in five seconds, and tell so in headers', async () => {
    fixture = await openFixture();
    const channelId = await fixture.member.channel();
    const send = () => fixture.api('POST', `/channels/${channelId}/messages`, { content: 'a' });
    const answers = [];
    for (let index = 0; index < 6; index += 1) answers.push(await send());
    const remaining = answers.map((answer) => answer.headers.get('x-ratelimit-remaining'));
    expect(remaining).toEqual(['4', '3', '2', '1', '0', '0']);
    const [first, refused] = [answers[0], answers[5]];
    expect(first?.status).toBe(200);
    expect(first?.headers.get('x-ratelimit-limit')).toBe('5');
    expect(first?.headers.get('x-ratelimit-bucket')).toMatch(/^[0-9a-f]+$/);
    expect(refused?.status).toBe(429);
    expect(refused?.body).toMatchObject({ global: false, message: 'You are being rate limited.' });
    expect(refused?.headers.get('x-ratelimit-scope')).toBe('user');
    const wait = Number(refused?.headers.get('retry-after'));
    expect(wait).toBeGreaterThanOrEqual(refused?.body.retry_after ?? Number.POSITIVE_INFINITY);
    const other = await fixture.member.channel('english');
    const elsewhere = await fixture.api('POST', `/channels/${other}/messages`, { content: 'a' });
    expect(elsewhere.status).toBe(200);
  });

  it('allow 50 requests a second in all, those with a token in their path apart', () => {
    let time = 0;
    const limits = createRateLimits(() => time);
    const route = (path: string, authorization: 'bot' | 'none'): Route => ({
      method: 'GET',
      path,
      authorization,
      handle: () => ({ status: 204 }),
    });
    const take = (path: string, authorization: 'bot' | 'none') =>
      limits.take(route(path, authorization), new Map());
    const taken = Array.from({ length: 50 }, (_, index) => take(`/${index}`, 'bot'));
    expect(taken.every((verdict) => verdict.retryAfter === null)).toBe(true);
    const refused = take('/50', 'bot');
    expect(refused).toMatchObject({ retryAfter: 1, global: true });
    expect(refused.headers).toMatchObject({
      'X-RateLimit-Global': 'true',
      'X-RateLimit-Scope': 'global',
      'Retry-After': '1',
    });
    expect(take('/51', 'none').retryAfter).toBeNull();
    time = 1_000;
    expect(take('/50', 'bot').retryAfter).toBeNull();
  });

  it('make a real client wait in its queue, and nothing is lost', async () => {
    fixture = await openFixture();
    const client = await fixture.login();
    let limited = 0;
    client.rest.on(RESTEvents.RateLimited, () => {
      limited += 1;
    });
    const channelId = await fixture.member.channel();
    const channel = await client.channels.fetch(channelId);
    if (!channel?.isSendable()) throw new Error('The channel takes no messages.');
    const received: string[] = [];
    client.on(Events.MessageCreate, (message) => received.push(message.content));
    await Promise.all(['1', '2', '3', '4', '5', '6'].map((content) => channel.send(content)));
    if (received.length < 6) await once(client, Events.MessageCreate);
    expect(received).toEqual(['1', '2', '3', '4', '5', '6']);
    expect(limited).toBeGreaterThan(0);
  });
});

describe('the port', () => {
  it('is the next free one where it is taken', async () => {
    fixture = await openFixture();
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const address = taken.address();
    if (address === null || typeof address === 'string') throw new Error('No port.');
    const sandbox = await createSandbox({ port: address.port });
    const port = Number(new URL(sandbox.address).port);
    expect(port).toBeGreaterThan(address.port);
    expect(port).toBeLessThan(address.port + 50);
    await sandbox.close();
    taken.close();
  });
});
