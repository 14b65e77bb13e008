import { once } from 'node:events';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Events, type Interaction, MessageFlags } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSandbox } from '../../src/sandbox/sandbox.js';
import type { WorldRecord } from '../../src/sandbox/world/records.js';
import { type Fixture, openFixture } from './support.js';

let directory: string;
let fixture: Fixture | null;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'sandbox-'));
  fixture = null;
});

afterEach(async () => {
  await fixture?.close();
  await rm(directory, { recursive: true, force: true });
});

const buttons = {
  components: [{ type: 1, components: [{ type: 2, style: 1, label: 'More', custom_id: 'more' }] }],
};

/** What a version before moderation would have written. */
function inSecondFormat(world: WorldRecord) {
  const { bans: _, auditLog: __, autoModRules: ___, ...record } = world;
  return {
    ...record,
    format: 2,
    // The bot stood lowest, with everyday rights.
    roles: record.roles.map((role) => (role.botId ? { ...role, ...everyday } : role)),
    channels: record.channels.map(({ slowModeSeconds: _, ...channel }) => channel),
    members: record.members.map(({ timeouts: _, closesDirectMessages: __, ...member }) => member),
  };
}

const everyday = { permissions: '117824', position: 1 };

/** What a version before threads and further guilds would have written. */
function inFirstFormat(world: WorldRecord): object {
  const { guilds, channels, members, ...record } = inSecondFormat(world);
  const [{ systemChannelId: _, ...guild } = { systemChannelId: '' }] = guilds;
  return {
    ...record,
    format: 1,
    guild,
    roles: record.roles.map(({ guildId: _, ...role }) => role),
    channels: channels.map(({ guildId: _, thread: __, ...channel }) => channel),
    members: members.map(({ guildIds: _, ...member }) => member),
    messages: record.messages.map(({ about: _, origin, ...message }) => {
      if (origin === null) return { ...message, origin };
      const { command, triggeredBy: __, ...known } = origin;
      return { ...message, origin: { ...known, commandName: command?.name ?? null } };
    }),
  };
}

describe('a sandbox with a directory', () => {
  it('is after a restart what it was, with buttons that work', async () => {
    fixture = await openFixture({ directory });
    const { botToken, applicationId, guildId } = fixture.sandbox;
    const channelId = await fixture.member.channel();
    const memberId = await fixture.member.id('Alice');
    const commands = `/applications/${applicationId}/commands`;
    await fixture.api('PUT', commands, [{ name: 'ask', description: 'Asks' }]);
    const path = `/channels/${channelId}/messages`;
    const { body: sent } = await fixture.api('POST', path, { content: 'kept', ...buttons });
    await fixture.close();

    fixture = await openFixture({ directory });
    expect(fixture.sandbox).toMatchObject({ botToken, applicationId, guildId });
    expect((await fixture.member.state()).commands[0]?.name).toBe('ask');
    const seen = (await fixture.member.messages(channelId, memberId)).at(-1);
    expect(seen).toMatchObject({ id: sent.id, content: 'kept' });
    const client = await fixture.login();
    const received = once(client, Events.InteractionCreate);
    await fixture.member.post('/components', { messageId: sent.id, customId: 'more', memberId });
    const [interaction]: Interaction[] = await received;
    expect(interaction?.isButton()).toBe(true);
  });

  it('keeps threads with what was said in them, and further guilds', async () => {
    fixture = await openFixture({ directory });
    const channelId = await fixture.member.channel();
    const memberId = await fixture.member.id('Alice');
    const post = { channelId, memberId, name: 'Kept' };
    const thread = (await fixture.member.post('/threads', post)).body.id;
    const content = 'still here';
    await fixture.member.post('/messages', { channelId: thread, memberId, content });
    const guild = (await fixture.member.post('/guilds', { name: 'Second' })).body.id;
    await fixture.close();
    fixture = await openFixture({ directory });
    const state = await fixture.member.state();
    expect(state.threads).toMatchObject([{ id: thread, name: 'Kept', messageCount: 1 }]);
    expect((await fixture.member.messages(thread, memberId)).at(-1)?.content).toBe(content);
    expect(state.guilds.map(({ id }) => id)).toEqual([fixture.sandbox.guildId, guild]);
    const client = await fixture.login();
    expect(client.channels.cache.has(thread)).toBe(true);
    expect(client.guilds.cache.has(guild)).toBe(true);
  });

  it('keeps timeouts, bans, slow mode, rules of AutoMod and the audit log', async () => {
    fixture = await openFixture({ directory });
    const guild = `/guilds/${fixture.sandbox.guildId}`;
    const [alice, bob] = [await fixture.member.id('Alice'), await fixture.member.id('Bob')];
    const until = new Date(Date.now() + 60_000).toISOString();
    const channel = `/channels/${await fixture.member.channel()}`;
    const rule = { name: 'Words', event_type: 1, trigger_type: 1, actions: [{ type: 1 }] };
    const metadata = { trigger_metadata: { keyword_filter: ['a'] } };
    await fixture.api('PATCH', `${guild}/members/${alice}`, {
      communication_disabled_until: until,
    });
    await fixture.api('PUT', `${guild}/bans/${bob}`);
    await fixture.api('PATCH', channel, { rate_limit_per_user: 30 });
    await fixture.api('POST', `${guild}/auto-moderation/rules`, { ...rule, ...metadata });
    await fixture.close();
    fixture = await openFixture({ directory });
    const { members, channels } = await fixture.member.state();
    expect(members.find(({ id }) => id === alice)?.timedOutUntil).toBe(until);
    expect(channels[0]?.slowModeSeconds).toBe(30);
    expect((await fixture.api('GET', `${guild}/bans/${bob}`)).status).toBe(200);
    const rules = await fixture.api('GET', `${guild}/auto-moderation/rules`);
    expect(rules.list).toMatchObject([{ name: 'Words', ...metadata }]);
    const { body } = await fixture.member.get('/audit-log');
    expect(body.entries).toHaveLength(4);
  });

  it('serves its files again', async () => {
    fixture = await openFixture({ directory });
    const channelId = await fixture.member.channel();
    const memberId = await fixture.member.id('Alice');
    const client = await fixture.login();
    const channel = await client.channels.fetch(channelId);
    if (!channel?.isSendable()) throw new Error('The channel takes no messages.');
    await channel.send({ files: [{ attachment: Buffer.from('kept'), name: 'a.txt' }] });
    await fixture.close();
    fixture = await openFixture({ directory });
    const [attachment] =
      (await fixture.member.messages(channelId, memberId)).at(-1)?.attachments ?? [];
    expect(attachment?.url).toContain(fixture.sandbox.address);
    expect(await (await fetch(attachment?.url ?? '')).text()).toBe('kept');
  });

  it('forgets what was ephemeral, and what was never said', async () => {
    fixture = await openFixture({ directory });
    const client = await fixture.login();
    await client.application.commands.set([{ name: 'ask', description: 'Asks' }]);
    const channelId = await fixture.member.channel();
    const memberId = await fixture.member.id('Alice');
    const before = (await fixture.member.messages(channelId, memberId)).length;
    for (const flags of [MessageFlags.Ephemeral, undefined] as const) {
      const received = once(client, Events.InteractionCreate);
      const post = { channelId, memberId, locale: 'fr', command: 'ask' };
      await fixture.member.post('/interactions', post);
      const [interaction]: Interaction[] = await received;
      if (!interaction?.isChatInputCommand()) throw new Error('No command came.');
      await interaction.deferReply(flags === undefined ? {} : { flags });
    }
    expect(await fixture.member.messages(channelId, memberId)).toHaveLength(before + 2);
    await fixture.close();
    fixture = await openFixture({ directory });
    expect(await fixture.member.messages(channelId, memberId)).toHaveLength(before);
  });

  it('reads what an earlier version had kept', async () => {
    fixture = await openFixture({ directory });
    const client = await fixture.login();
    await client.application.commands.set([{ name: 'ask', description: 'Asks' }]);
    const channelId = await fixture.member.channel();
    const memberId = await fixture.member.id('Alice');
    const received = once(client, Events.InteractionCreate);
    const post = { channelId, memberId, locale: 'fr', command: 'ask' };
    await fixture.member.post('/interactions', post);
    const [interaction]: Interaction[] = await received;
    if (!interaction?.isChatInputCommand()) throw new Error('No command came.');
    await interaction.reply('kept');
    await fixture.close();
    const path = join(directory, 'world.json');
    await writeFile(path, JSON.stringify(inFirstFormat(JSON.parse(await readFile(path, 'utf8')))));
    fixture = await openFixture({ directory });
    expect((await fixture.member.messages(channelId, memberId)).at(-1)).toMatchObject({
      content: 'kept',
      interaction_metadata: { name: 'ask', command_type: 1 },
    });
  });

  it('lets the bot moderate where an earlier version had kept a guild', async () => {
    fixture = await openFixture({ directory });
    await fixture.close();
    const path = join(directory, 'world.json');
    await writeFile(path, JSON.stringify(inSecondFormat(JSON.parse(await readFile(path, 'utf8')))));
    fixture = await openFixture({ directory });
    const alice = await fixture.member.id('Alice');
    const member = `/guilds/${fixture.sandbox.guildId}/members/${alice}`;
    const until = new Date(Date.now() + 60_000).toISOString();
    const { status } = await fixture.api('PATCH', member, { communication_disabled_until: until });
    expect(status).toBe(200);
    const { roles } = await fixture.member.state();
    const names = ['Administration', 'Bot', 'Modération', 'Lecture', '@everyone'];
    expect(roles.map(({ name }) => name)).toEqual(names);
  });

  it('keeps its token from other users of the machine', async () => {
    fixture = await openFixture({ directory });
    await fixture.close();
    fixture = null;
    const path = join(directory, 'world.json');
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect(JSON.parse(await readFile(path, 'utf8')).format).toBe(3);
  });

  it('says which file is damaged and what to do', async () => {
    await writeFile(join(directory, 'world.json'), '{"format": 1, "app');
    await expect(createSandbox({ port: 0, directory })).rejects.toThrow(/Delete .*world\.json/);
    await writeFile(join(directory, 'world.json'), '{"format": 4}');
    await expect(createSandbox({ port: 0, directory })).rejects.toThrow(/format/);
  });
});

describe('a seed', () => {
  it('opens the guild with a discussion and questions to click', async () => {
    fixture = await openFixture({
      seed: {
        guild: { name: 'Guild' },
        roles: [{ name: 'Readers', color: '#112233' }],
        channels: [{ name: 'talk' }],
        members: [
          { name: 'Zoé', roles: ['Readers'] },
          { name: 'Émile', color: '#445566' },
        ],
        messages: [
          { channel: 'talk', author: 'Zoé', content: 'Hello' },
          {
            channel: 'talk',
            author: 'Émile',
            content: 'Try these',
            replyTo: 0,
            suggestions: [{ label: 'Who?', command: 'ask', options: { question: 'Who?' } }],
          },
        ],
      },
    });
    const { members } = await fixture.member.state();
    const colors = Object.fromEntries(members.map(({ name, color }) => [name, color]));
    expect(colors).toMatchObject({ Zoé: '#112233', Émile: '#445566' });
    const [channelId, memberId] = [await fixture.member.channel(), await fixture.member.id('Zoé')];
    const [first, second] = await fixture.member.messages(channelId, memberId);
    expect(second).toMatchObject({
      type: 19,
      referenced_message: { id: first?.id, content: 'Hello' },
      suggestions: [{ label: 'Who?', command: 'ask', options: { question: 'Who?' } }],
    });
  });

  it('is refused when it names what it does not hold', async () => {
    const guild = { guild: { name: 'G' }, channels: [{ name: 'c' }], members: [{ name: 'm' }] };
    const messages = [{ channel: 'other', author: 'm', content: 'a' }];
    await expect(createSandbox({ port: 0, seed: { ...guild, messages } })).rejects.toThrow(
      /unknown channel: other/,
    );
  });
});
