import { once } from 'node:events';
import { type Client, Events, type Guild, type Interaction } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { MemberState } from '../../src/sandbox/member-api.js';
import { call, type Fixture, openFixture } from './support.js';

let fixture: Fixture;
let client: Client<true>;

beforeEach(async () => {
  fixture = await openFixture();
  client = await fixture.login();
});

afterEach(() => fixture.close());

async function stateOf(guildId: string): Promise<MemberState> {
  const { body } = await fixture.member.get(`/state?guildId=${guildId}`);
  return body as unknown as MemberState;
}

async function invite(name = 'Second'): Promise<Guild> {
  const created = once(client, Events.GuildCreate);
  const { status, body } = await fixture.member.post('/guilds', { name, locale: 'de' });
  expect(status, body.error).toBe(200);
  const [guild] = await created;
  expect(guild.id).toBe(body.id);
  return guild;
}

describe('a second guild', () => {
  it('is told to the bot when it is invited, with a channel to say hello in', async () => {
    const guild = await invite();
    expect([guild.name, guild.preferredLocale]).toEqual(['Second', 'de']);
    expect(guild.systemChannel?.name).toBe('general');
    const home = client.guilds.cache.get(fixture.sandbox.guildId);
    expect(guild.joinedTimestamp).toBe(guild.members.me?.joinedTimestamp);
    expect(guild.joinedTimestamp).toBeGreaterThan(home?.joinedTimestamp ?? 0);
    const { guilds, members, channels } = await stateOf(guild.id);
    expect(guilds.map(({ name }) => name)).toEqual([
      client.guilds.cache.get(fixture.sandbox.guildId)?.name,
      'Second',
    ]);
    expect(members.map(({ name }) => name)).toContain('Alice');
    expect(channels.map(({ id }) => id)).toEqual([guild.systemChannelId]);
    expect((await client.guilds.fetch()).size).toBe(2);
    expect((await fixture.member.state()).channels).toHaveLength(3);
  });

  it('has commands of its own beside the global ones', async () => {
    const guild = await invite();
    await client.application.commands.set([{ name: 'ask', description: 'Asks' }]);
    await guild.commands.set([{ name: 'here', description: 'Only here' }]);
    const names = (state: MemberState) => state.commands.map(({ name }) => name);
    expect(names(await stateOf(guild.id))).toEqual(['ask', 'here']);
    expect(names(await fixture.member.state())).toEqual(['ask']);
    const use = async (channelId: string, command: string) => {
      const memberId = await fixture.member.id('Alice');
      const received = once(client, Events.InteractionCreate);
      const post = { channelId, memberId, locale: 'fr', command };
      const { status } = await fixture.member.post('/interactions', post);
      if (status !== 200) return status;
      const [interaction]: Interaction[] = await received;
      return [interaction?.guildId, interaction?.guildLocale];
    };
    expect(await use(guild.systemChannelId ?? '', 'here')).toEqual([guild.id, 'de']);
    expect(await use(guild.systemChannelId ?? '', 'ask')).toEqual([guild.id, 'de']);
    expect(await use(await fixture.member.channel(), 'here')).toBe(404);
  });

  it('has roles and rights of its own', async () => {
    const permissions = String(1n << 13n);
    const guildId = fixture.sandbox.addGuild({
      guild: { name: 'Third', systemChannel: null },
      roles: [{ name: 'Keepers', permissions }],
      channels: [{ name: 'talk' }],
      members: [{ name: 'Zoé' }, { name: 'Alice', roles: ['Keepers'] }],
    });
    const home = await fixture.member.state();
    const there = await stateOf(guildId);
    const find = (state: MemberState, name: string) => state.members.find((m) => m.name === name);
    expect(find(there, 'Alice')?.id).toBe(find(home, 'Alice')?.id);
    expect(find(home, 'Zoé')).toBeUndefined();
    expect(find(there, 'Bob')).toBeUndefined();
    const held = (state: MemberState) =>
      (BigInt(find(state, 'Alice')?.guildPermissions ?? 0) & BigInt(permissions)) !== 0n;
    expect([held(home), held(there)]).toEqual([false, true]);
    const bob = find(home, 'Bob')?.id;
    const path = `/channels/${there.channels[0]?.id}/messages?memberId=${bob}`;
    expect((await fixture.member.get(path)).status).toBe(404);
    const guild = await client.guilds.fetch(guildId);
    expect(guild.systemChannelId).toBeNull();
    await expect(guild.members.fetch(bob ?? '')).rejects.toMatchObject({ code: 10_007 });
    const member = await guild.members.fetch(find(there, 'Alice')?.id ?? '');
    expect(member.roles.cache.map(({ name }) => name).sort()).toEqual(['@everyone', 'Keepers']);
  });

  it('is gone when the bot is sent away, with all that was in it', async () => {
    const guild = await invite();
    const channelId = guild.systemChannelId ?? '';
    const memberId = await fixture.member.id('Alice');
    await fixture.member.post('/messages', { channelId, memberId, content: 'Hello' });
    const left = once(client, Events.GuildDelete);
    const expel = (id: string) => call('DELETE', `${fixture.sandbox.address}/member/guilds/${id}`);
    expect((await expel(guild.id)).status).toBe(204);
    expect((await left)[0].id).toBe(guild.id);
    expect((await expel(guild.id)).status).toBe(404);
    expect((await expel(fixture.sandbox.guildId)).status).toBe(400);
    expect((await fixture.api('GET', `/channels/${channelId}`)).body.code).toBe(10_003);
    expect((await fixture.api('GET', `/guilds/${guild.id}`)).body.code).toBe(10_004);
    expect((await fixture.member.state()).guilds).toHaveLength(1);
  });

  it('is left by the bot itself', async () => {
    const guild = await invite();
    const left = once(client, Events.GuildDelete);
    await guild.leave();
    expect((await left)[0].id).toBe(guild.id);
  });

  it.each([
    ['one letter', { name: 'x' }],
    ['no name', {}],
    ['a locale that Discord has not', { name: 'Fine', locale: 'xx' }],
  ])('is refused with %s', async (_, body) => {
    expect((await fixture.member.post('/guilds', body)).status).toBe(400);
  });
});
