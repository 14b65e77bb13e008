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
    fixture = await openFixture({ heartbeatMs: 400 });
    const client = await fixture.login();
    const beaten = () => client.ws.ping > 0;
    await waitUntil(client, beaten);
    expect(client.ws.status).toBe(Status.Ready);
  });

  it('is resumed after a broken line, and nothing is lost', async () => {
    fixture = await openFixture();
    const client = await fixture.login();
    const resumed = once(client, Events.ShardResume);
    const received = once(client, Events.MessageCreate);
    fixture.sandbox.gateway.drop();
    const content = `<@${client.user.id}> are you there?`;
    await say(fixture, content);
    expect((await received)[0].content).toBe(content);
    await resumed;
    expect(fixture.sandbox.gateway.connections).toBe(1);
  });

  it('replays what was missed, then says RESUMED', async () => {
    fixture = await openFixture();
    const token = fixture.sandbox.botToken;
    const first = await openSocket(fixture.sandbox);
    first.say(2, { token, intents: 513, properties: {} });
    const ready = await first.next('READY');
    const guild = await first.next('GUILD_CREATE');
    first.socket.terminate();
    await once(first.socket, 'close');
    await say(fixture, 'missed');

    const second = await openSocket(fixture.sandbox);
    second.say(6, { token, session_id: ready.d.session_id, seq: guild.s });
    expect(await second.next('MESSAGE_CREATE')).toMatchObject({ s: guild.s + 1 });
    expect(await second.next('RESUMED')).toMatchObject({ s: guild.s + 2 });
    second.socket.terminate();
  });

  it('does not resume a session that it does not know', async () => {
    fixture = await openFixture();
    const { socket, say, next } = await openSocket(fixture.sandbox);
    say(6, { token: fixture.sandbox.botToken, session_id: 'unknown', seq: 1 });
    expect(await next(null)).toMatchObject({ op: 9, d: false });
    socket.terminate();
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
    expect(read.list.map(({ content }) => content)).toEqual([
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

interface Packet {
  readonly op: number;
  readonly s: number;
  readonly t: string | null;
  readonly d: { readonly session_id: string };
}

/** A bare socket, greeted; `next` gives the packets in order and expects each by its name. */
async function openSocket(sandbox: Sandbox) {
  const socket = new WebSocket(
    `${sandbox.address.replace('http', 'ws')}/gateway?v=10&encoding=json`,
  );
  const packets: Packet[] = [];
  socket.on('message', (raw) => packets.push(JSON.parse(raw.toString())));
  const next = async (name: string | null): Promise<Packet> => {
    if (packets.length === 0) await once(socket, 'message');
    const packet = packets.shift();
    if (packet === undefined || packet.t !== name) throw new Error(`Not ${name}: ${packet?.t}`);
    return packet;
  };
  await next(null);
  const say = (op: number, d: object) => socket.send(JSON.stringify({ op, d }));
  return { socket, next, say };
}
