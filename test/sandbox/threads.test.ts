import { once } from 'node:events';
import {
  ChannelType,
  type Client,
  Events,
  type Interaction,
  type Message,
  MessageFlags,
  type TextChannel,
  ThreadAutoArchiveDuration,
} from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SandboxOptions } from '../../src/sandbox/options.js';
import { type Fixture, openFixture } from './support.js';

let fixture: Fixture;
let client: Client<true>;
let channel: TextChannel;
let alice: string;
let bob: string;

async function open(options: Partial<SandboxOptions> = {}): Promise<void> {
  fixture = await openFixture(options);
  client = await fixture.login();
  channel = await textChannel(client);
  alice = await fixture.member.id('Alice');
  bob = await fixture.member.id('Bob');
}

beforeEach(() => open());
afterEach(() => fixture.close());

async function textChannel(of: Client<true>, name?: string): Promise<TextChannel> {
  const found = await of.channels.fetch(await fixture.member.channel(name));
  if (found?.type !== ChannelType.GuildText) throw new Error('It is no text channel.');
  return found;
}

async function say(channelId: string, content: string, memberId = alice): Promise<string> {
  const { status, body } = await fixture.member.post('/messages', { channelId, memberId, content });
  expect(status, body.error).toBe(200);
  return body.id;
}

const seen = (channelId: string, memberId = alice) => fixture.member.messages(channelId, memberId);
const stateOf = async (id: string) =>
  (await fixture.member.state()).threads.find((thread) => thread.id === id);

describe('a thread on a message', () => {
  it('has the id of the message, which from then on shows it', async () => {
    const message = await channel.send('What do you think?');
    const updated = once(client, Events.MessageUpdate);
    const created = once(client, Events.ThreadCreate);
    const thread = await message.startThread({
      name: 'Thoughts',
      autoArchiveDuration: ThreadAutoArchiveDuration.OneHour,
    });
    expect(thread).toMatchObject({
      id: message.id,
      name: 'Thoughts',
      parentId: channel.id,
      ownerId: client.user.id,
      type: ChannelType.PublicThread,
      autoArchiveDuration: 60,
      archived: false,
      joined: true,
    });
    expect((await created)[1]).toBe(true);
    const [, after] = await updated;
    expect(after.hasThread).toBe(true);
    const [shown] = (await seen(channel.id)).slice(-1);
    expect(shown).toMatchObject({
      id: message.id,
      flags: MessageFlags.HasThread,
      thread: { id: message.id, name: 'Thoughts', message_count: 0 },
    });
    expect(await stateOf(thread.id)).toEqual({
      id: message.id,
      type: 11,
      name: 'Thoughts',
      parentId: channel.id,
      ownerId: client.user.id,
      messageId: message.id,
      archived: false,
      locked: false,
      messageCount: 0,
      memberIds: [client.user.id],
    });
  });

  it('begins with what it grew from, and takes messages of members and of the bot', async () => {
    const message = await channel.send('What do you think?');
    const thread = await message.startThread({ name: 'Thoughts' });
    const received = once(client, Events.MessageCreate);
    await say(thread.id, 'A lot.');
    const [said]: Message[] = await received;
    expect([said?.channel.id, said?.channel.isThread()]).toEqual([thread.id, true]);
    const answer = await said?.reply('Tell me.');
    expect(answer?.reference?.messageId).toBe(said?.id);
    expect(await seen(thread.id)).toMatchObject([
      { type: 21, content: '', referenced_message: { id: message.id } },
      { type: 0, content: 'A lot.' },
      { type: 19, content: 'Tell me.' },
    ]);
    expect(await stateOf(thread.id)).toMatchObject({
      messageCount: 2,
      memberIds: [client.user.id, alice],
    });
    const starter = await thread.fetchStarterMessage();
    expect(starter?.content).toBe('What do you think?');
  });

  it('is one only; a private answer or a system message has none', async () => {
    const message = await channel.send('once');
    await message.startThread({ name: 'First' });
    const [starter] = await seen(message.id);
    await channel.threads.create({ name: 'Apart' });
    const [announced] = (await seen(channel.id)).slice(-1);
    await client.application.commands.set([{ name: 'ask', description: 'Asks' }]);
    const received = once(client, Events.InteractionCreate);
    const post = { channelId: channel.id, memberId: alice, locale: 'fr', command: 'ask' };
    await fixture.member.post('/interactions', post);
    const [interaction]: Interaction[] = await received;
    if (!interaction?.isChatInputCommand()) throw new Error('No command came.');
    await interaction.reply({ content: 'for you', flags: MessageFlags.Ephemeral });
    const ephemeral = await interaction.fetchReply();
    const tries: readonly (readonly [string, string | undefined, number])[] = [
      [channel.id, message.id, 160_004],
      [channel.id, announced?.id, 50_068],
      [channel.id, ephemeral.id, 10_008],
      [channel.id, '1234567890123456', 10_008],
      [message.id, starter?.id, 50_024],
    ];
    for (const [place, id, code] of tries) {
      const path = `/channels/${place}/messages/${id}/threads`;
      expect((await fixture.api('POST', path, { name: 'x' })).body.code).toBe(code);
    }
  });

  it.each([
    ['no name', {}, 'name'],
    ['a name of 101 characters', { name: 'x'.repeat(101) }, 'name'],
    ['a duration of its own', { name: 'x', auto_archive_duration: 61 }, 'auto_archive_duration'],
    ['a slow mode of a day', { name: 'x', rate_limit_per_user: 86_400 }, 'rate_limit_per_user'],
  ])('is refused with %s', async (_, body, field) => {
    const { id } = await channel.send('here');
    const path = `/channels/${channel.id}/messages/${id}/threads`;
    const answer = await fixture.api('POST', path, body);
    expect([answer.status, answer.body.code]).toEqual([400, 50_035]);
    expect(answer.body.errors).toHaveProperty(field);
  });

  it('carries commands and their answers', async () => {
    await client.application.commands.set([{ name: 'ask', description: 'Asks' }]);
    const thread = await (await channel.send('here')).startThread({ name: 'Asking' });
    const received = once(client, Events.InteractionCreate);
    const post = { channelId: thread.id, memberId: alice, locale: 'fr', command: 'ask' };
    await fixture.member.post('/interactions', post);
    const [interaction]: Interaction[] = await received;
    if (!interaction?.isChatInputCommand()) throw new Error('No command came.');
    expect(interaction.channel?.isThread()).toBe(true);
    await interaction.reply('there');
    expect((await seen(thread.id)).at(-1)).toMatchObject({ type: 20, content: 'there' });
  });
});

describe('a thread beside the discussion', () => {
  it('is announced in the channel', async () => {
    const thread = await channel.threads.create({ name: 'Apart' });
    expect((await seen(channel.id)).at(-1)).toMatchObject({
      type: 18,
      content: 'Apart',
      message_reference: { channel_id: thread.id },
    });
    expect(await seen(thread.id)).toEqual([]);
    expect((await channel.threads.fetchActive()).threads.map(({ name }) => name)).toEqual([
      'Apart',
    ]);
  });

  it('that is private is seen by those in it only, and announced nowhere', async () => {
    const before = (await seen(channel.id)).length;
    const type = ChannelType.PrivateThread;
    const thread = await channel.threads.create({ name: 'Secret', type, invitable: false });
    await thread.members.add(alice);
    await thread.send('for us');
    expect(await seen(channel.id)).toHaveLength(before);
    expect(await seen(thread.id)).toMatchObject([{ content: 'for us' }]);
    const path = `/channels/${thread.id}/messages?memberId=${bob}`;
    expect((await fixture.member.get(path)).status).toBe(404);
    const { members } = await fixture.member.state();
    const sees = (id: string) => members.find((one) => one.id === id)?.permissions[thread.id];
    expect([typeof sees(alice), sees(bob)]).toEqual(['string', undefined]);
  });

  it('opened by a member is known to the bot, which is told what is said there', async () => {
    const created = once(client, Events.ThreadCreate);
    const post = { channelId: channel.id, memberId: alice, name: 'Mine' };
    const { body } = await fixture.member.post('/threads', post);
    const [thread] = await created;
    expect([thread.id, thread.ownerId, thread.joined]).toEqual([body.id, alice, false]);
    const received = once(client, Events.MessageCreate);
    await say(body.id, `<@${client.user.id}> hello`, bob);
    const [message]: Message[] = await received;
    expect(message?.content).toContain('hello');
    expect((await stateOf(body.id))?.memberIds).toEqual([alice, bob, client.user.id]);
  });

  it('is opened by a member on a message that has none yet, under a name', async () => {
    const messageId = await say(channel.id, 'Why?');
    const post = { channelId: channel.id, memberId: bob, name: 'Because', messageId };
    const opened = await fixture.member.post('/threads', post);
    expect(opened.body.id).toBe(messageId);
    const statuses = [
      post,
      { ...post, name: ' ' },
      { ...post, messageId: '1' },
      { ...post, channelId: messageId },
    ].map(async (body) => (await fixture.member.post('/threads', body)).status);
    expect(await Promise.all(statuses)).toEqual([400, 400, 404, 400]);
  });
});

describe('a thread', () => {
  it('is renamed and archived by the bot that opened it, and comes back with a message', async () => {
    const thread = await channel.threads.create({ name: 'Before' });
    await thread.setName('After');
    await thread.setArchived(true);
    expect(await stateOf(thread.id)).toMatchObject({ name: 'After', archived: true });
    const path = `/channels/${thread.id}`;
    expect((await fixture.api('PATCH', path, { name: 'x' })).body.code).toBe(50_083);
    const archived = await channel.threads.fetchArchived();
    expect(archived.threads.has(thread.id)).toBe(true);
    const events: string[] = [];
    client.on(Events.ThreadUpdate, (_, now) => events.push(`archived ${now.archived}`));
    client.on(Events.MessageCreate, ({ content }) => events.push(content));
    const received = once(client, Events.MessageCreate);
    await say(thread.id, `<@${client.user.id}> again`);
    await received;
    expect(events[0]).toBe('archived false');
    expect(events).toHaveLength(2);
  });

  it('is not locked or deleted without the right, nor another’s changed', async () => {
    const own = await channel.threads.create({ name: 'Own' });
    const { body } = await fixture.member.post('/threads', {
      channelId: channel.id,
      memberId: alice,
      name: 'Hers',
    });
    const tries: readonly (readonly [string, string, object | undefined])[] = [
      ['PATCH', own.id, { locked: true }],
      ['DELETE', own.id, undefined],
      ['PATCH', body.id, { name: 'Mine' }],
      ['DELETE', `${own.id}/thread-members/${alice}`, undefined],
    ];
    for (const [method, path, change] of tries) {
      const answer = await fixture.api(method, `/channels/${path}`, change);
      expect(answer.body.code, `${method} ${path}`).toBe(50_013);
    }
  });

  it('is locked and deleted by a bot that manages threads', async () => {
    await fixture.close();
    const permissions = String((1n << 34n) | (1n << 10n) | (1n << 11n));
    await open({ seed: { ...small, bot: { permissions } } });
    const post = { channelId: channel.id, memberId: alice, name: 'Hers' };
    const { id } = (await fixture.member.post('/threads', post)).body;
    const messageId = await say(channel.id, 'grows');
    await fixture.member.post('/threads', { ...post, messageId });
    expect((await fixture.api('PATCH', `/channels/${id}`, { locked: true })).status).toBe(200);
    const write = { channelId: id, memberId: bob, content: 'too late' };
    expect((await fixture.member.post('/messages', write)).status).toBe(403);
    const deleted = once(client, Events.ThreadDelete);
    expect((await fixture.api('DELETE', `/channels/${messageId}`)).status).toBe(200);
    expect((await deleted)[0].id).toBe(messageId);
    const shown = (await seen(channel.id)).find((message) => message.id === messageId);
    expect([shown?.flags, shown?.thread]).toEqual([0, undefined]);
    expect((await fixture.api('GET', `/channels/${messageId}`)).body.code).toBe(10_003);
  });

  it('is joined and left by the bot, once it is open', async () => {
    const post = { channelId: channel.id, memberId: alice, name: 'Hers' };
    const created = once(client, Events.ThreadCreate);
    await fixture.member.post('/threads', post);
    const [thread] = await created;
    const joined = once(client, Events.ThreadMembersUpdate);
    await thread.join();
    expect((await joined)[0].has(client.user.id)).toBe(true);
    expect((await thread.members.fetchMe()).id).toBe(client.user.id);
    await thread.leave();
    expect((await stateOf(thread.id))?.memberIds).toEqual([alice]);
  });

  it('needs the rights to open it and to write in it', async () => {
    await fixture.close();
    const deny = String((1n << 35n) | (1n << 36n));
    const mute = String(1n << 38n);
    await open({
      seed: {
        ...small,
        channels: [
          { name: 'talk', overwrites: [{ for: '@everyone', deny: mute }] },
          { name: 'plain', overwrites: [{ for: '@everyone', deny }] },
        ],
      },
    });
    const plain = await textChannel(client, 'plain');
    const message = await plain.send('here');
    await expect(message.startThread({ name: 'x' })).rejects.toMatchObject({ code: 50_013 });
    await expect(plain.threads.create({ name: 'x' })).rejects.toMatchObject({ code: 50_013 });
    const post = { channelId: plain.id, memberId: bob, name: 'x' };
    expect((await fixture.member.post('/threads', post)).status).toBe(403);
    const thread = await channel.threads.create({ name: 'x' });
    await expect(thread.send('muted')).rejects.toMatchObject({ code: 50_013 });
    const write = { channelId: thread.id, memberId: bob, content: 'muted' };
    expect((await fixture.member.post('/messages', write)).status).toBe(403);
    const beside = { ...write, channelId: channel.id };
    expect((await fixture.member.post('/messages', beside)).status).toBe(200);
  });

  it('is among the threads of the guild when a bot comes', async () => {
    const open = await channel.threads.create({ name: 'Open' });
    const closed = await channel.threads.create({ name: 'Closed' });
    await closed.setArchived(true);
    const other = await fixture.login();
    expect(other.channels.cache.has(open.id)).toBe(true);
    expect(other.channels.cache.has(closed.id)).toBe(false);
  });
});

const small = {
  guild: { name: 'Guild' },
  channels: [{ name: 'discussion' }],
  members: [{ name: 'Owner' }, { name: 'Alice' }, { name: 'Bob' }],
} as const;
