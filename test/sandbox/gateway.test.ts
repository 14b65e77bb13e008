import { once } from 'node:events';
import { type Client, Events, GatewayIntentBits, type Message, Status } from 'discord.js';
import { afterEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import type { Sandbox } from '../../src/sandbox/sandbox.js';
import { type Fixture, GUILD_INTENTS, newClient, openFixture } from './support.js';

let fixture: Fixture;

afterEach(() => fixture.close());

describe('the gateway', () => {
  it('refuses a wrong token before and at the gateway', async () => {
    fixture = await openFixture();
    const client = newClient(fixture.sandbox);
    await expect(client.login('wrong')).rejects.toThrow(/token/i);
    const identify = { op: 2, d: { token: 'wrong', intents: 1, properties: {} } };
    expect(await closeCode(fixture.sandbox, identify)).toBe(4004);
  });

  it('closes with 4014 for a privileged intent that was not granted', async () => {
    fixture = await openFixture();
    const intents = [...GUILD_INTENTS, GatewayIntentBits.MessageContent];
    const client = newClient(fixture.sandbox, { intents });
    await expect(client.login(fixture.sandbox.botToken)).rejects.toThrow(/disallowed intents/i);
    await client.destroy();
  });

  it.each([
    ['4013 for intents that do not exist', { op: 2, d: { intents: 1 << 30 } }, 4013],
    ['4003 for what needs an identity', { op: 3, d: {} }, 4003],
    ['4002 for what is no payload', 'hello', 4002],
    ['4002 for a payload over 4,096 bytes', { op: 3, d: { filler: 'x'.repeat(5000) } }, 4002],
  ])('closes with %s', async (_name, payload, code) => {
    fixture = await openFixture();
    const token = fixture.sandbox.botToken;
    const said = typeof payload === 'string' ? payload : withToken(payload, token);
    expect(await closeCode(fixture.sandbox, said)).toBe(code);
  });

  it('closes a client that misses its heartbeats', async () => {
    fixture = await openFixture({ heartbeatMs: 40 });
    const identify = { op: 2, d: { token: fixture.sandbox.botToken, intents: 1, properties: {} } };
    expect(await closeCode(fixture.sandbox, identify)).toBe(4009);
  });

  it('keeps a client that sends them', async () => {
    fixture = await openFixture({ heartbeatMs: 100 });
    const client = await fixture.login();
    const beaten = () => client.ws.ping > 0;
    await waitUntil(client, beaten);
    expect(client.ws.status).toBe(Status.Ready);
  });

  it('replays after a broken line what was missed meanwhile', async () => {
    fixture = await openFixture();
    const client = await fixture.login();
    const resumed = once(client, Events.ShardResume);
    const received = once(client, Events.MessageCreate);
    fixture.sandbox.gateway.drop();
    const content = `<@${client.user.id}> are you there?`;
    await say(fixture, content);
    const [message] = await received;
    expect(message.content).toBe(content);
    const [, replayed] = await resumed;
    expect(replayed).toBeGreaterThanOrEqual(1);
    expect(fixture.sandbox.gateway.connections).toBe(1);
  });

  it('is resumed after it asked to reconnect', async () => {
    fixture = await openFixture();
    const client = await fixture.login();
    const resumed = once(client, Events.ShardResume);
    fixture.sandbox.gateway.requestReconnect();
    await resumed;
    expect((await fixture.member.state()).botOnline).toBe(true);
  });

  it('is resumed after an invalid session that says it can be', async () => {
    fixture = await openFixture();
    const client = await fixture.login();
    const resumed = once(client, Events.ShardResume);
    fixture.sandbox.gateway.invalidateSessions(true);
    await resumed;
  });

  it('takes a new identity after an invalid session that cannot be resumed', async () => {
    fixture = await openFixture();
    const client = await fixture.login();
    const ready = once(client, Events.ShardReady);
    fixture.sandbox.gateway.invalidateSessions(false);
    await ready;
    const received = once(client, Events.MessageCreate);
    await say(fixture, 'once');
    await received;
  });

  it('sends messages only to those who asked for them', async () => {
    fixture = await openFixture();
    const deaf = await fixture.login({ intents: [GatewayIntentBits.Guilds] });
    const listening = await fixture.login();
    let heard = 0;
    deaf.on(Events.MessageCreate, () => {
      heard += 1;
    });
    const received = once(listening, Events.MessageCreate);
    await say(fixture, 'hello');
    await received;
    expect(heard).toBe(0);
  });

  it('blanks what a bot may not read without the intent', async () => {
    fixture = await openFixture();
    const client = await fixture.login();
    const messages = collect(client, 4);
    const botId = client.user.id;
    const channelId = await fixture.member.channel();
    const { body: own } = await fixture.api('POST', `/channels/${channelId}/messages`, {
      content: 'my own',
    });
    await say(fixture, 'a secret');
    await say(fixture, `<@${botId}> a question`);
    await say(fixture, 'a reply that pings', own.id);
    const contents = (await messages).map((message) => message.content);
    expect(contents).toEqual(['my own', '', `<@${botId}> a question`, 'a reply that pings']);
    const read = await fixture.api('GET', `/channels/${channelId}/messages?limit=3`);
    expect(read.body.map((message: { content: string }) => message.content)).toEqual([
      'a reply that pings',
      `<@${botId}> a question`,
      '',
    ]);
  });

  it('shows all content to a bot that holds the intent', async () => {
    fixture = await openFixture({ grantedIntents: ['MESSAGE_CONTENT'] });
    const intents = [...GUILD_INTENTS, GatewayIntentBits.MessageContent];
    const client = await fixture.login({ intents });
    const received = once(client, Events.MessageCreate);
    await say(fixture, 'no secret');
    expect((await received)[0].content).toBe('no secret');
  });
});

async function say({ member }: Fixture, content: string, replyTo?: string): Promise<void> {
  const [channelId, memberId] = [await member.channel(), await member.id('Bob')];
  await member.post('/messages', { channelId, memberId, content, replyTo });
}

function collect(client: Client, count: number): Promise<Message[]> {
  return new Promise((resolve) => {
    const messages: Message[] = [];
    client.on(Events.MessageCreate, (message) => {
      messages.push(message);
      if (messages.length === count) resolve(messages);
    });
  });
}

/** Looks again at each packet of the shard. */
async function waitUntil(client: Client, holds: () => boolean): Promise<void> {
  for (let packets = 0; packets < 100 && !holds(); packets += 1) {
    await once(client, Events.Debug);
  }
  if (!holds()) throw new Error('It did not happen.');
}

function withToken(payload: { op: number; d: object }, token: string) {
  return { ...payload, d: { token, properties: {}, ...payload.d } };
}

/** What the gateway closes with after a bare socket said this. */
async function closeCode(sandbox: Sandbox, payload: unknown): Promise<number> {
  const url = `${sandbox.address.replace('http', 'ws')}/gateway?v=10&encoding=json`;
  const socket = new WebSocket(url);
  socket.once('message', () => {
    socket.send(typeof payload === 'string' ? payload : JSON.stringify(payload));
  });
  const [code] = await once(socket, 'close');
  return code;
}
