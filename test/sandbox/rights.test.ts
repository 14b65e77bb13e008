import { once } from 'node:events';
import { type Client, Events, type Interaction, PermissionFlagsBits } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { defaultSeed } from '../../src/sandbox/world/default-seed.js';
import { type Fixture, openFixture } from './support.js';

const { ManageGuild, ManageMessages, ModerateMembers, AttachFiles } = PermissionFlagsBits;

let fixture: Fixture;
let client: Client<true>;

beforeEach(async () => {
  fixture = await openFixture({
    seed: {
      ...defaultSeed,
      channels: [
        { name: 'discussion' },
        {
          name: 'quiet',
          overwrites: [
            { for: 'Lecture', allow: String(ManageMessages) },
            { for: 'Bot', deny: String(AttachFiles) },
            { for: 'Noor', deny: String(1n << 31n) },
          ],
        },
      ],
      messages: [],
    },
  });
  client = await fixture.login();
});

afterEach(() => fixture.close());

async function run(name: string, channel: string, command = 'ask') {
  const received = once(client, Events.InteractionCreate);
  const { status } = await fixture.member.post('/interactions', {
    channelId: await fixture.member.channel(channel),
    memberId: await fixture.member.id(name),
    locale: 'fr',
    command,
  });
  if (status !== 200) return status;
  const [interaction]: Interaction[] = await received;
  return interaction;
}

describe('rights', () => {
  it('come with an interaction as they are in its channel', async () => {
    await client.application.commands.set([{ name: 'ask', description: 'Asks' }]);
    const rights = async (channel: string) => {
      const interaction = await run('Alice', channel);
      if (typeof interaction !== 'object') throw new Error('No interaction came.');
      const { memberPermissions, appPermissions } = interaction;
      return [memberPermissions?.has(ManageMessages), appPermissions.has(AttachFiles)];
    };
    expect(await rights('discussion')).toEqual([false, true]);
    expect(await rights('quiet')).toEqual([true, false]);
  });

  it('hide a command from those who lack what it takes', async () => {
    await client.application.commands.set([
      { name: 'ask', description: 'Asks' },
      { name: 'settings', description: 'Sets', defaultMemberPermissions: ManageGuild },
      { name: 'purge', description: 'Purges', defaultMemberPermissions: 0n },
    ]);
    expect(await run('Alice', 'discussion', 'settings')).toBe(403);
    expect(await run('Camille', 'discussion', 'settings')).toMatchObject({
      commandName: 'settings',
    });
    expect(await run('Alice', 'discussion', 'purge')).toBe(403);
    expect(await run('Noor', 'quiet')).toBe(403);
    const { members, commands } = await fixture.member.state();
    const needed = commands.find(({ name }) => name === 'settings')?.default_member_permissions;
    const offered = members
      .filter(({ bot, guildPermissions }) => {
        const bits = BigInt(needed ?? 0);
        return !bot && (BigInt(guildPermissions) & bits) === bits;
      })
      .map(({ name }) => name);
    expect(offered).toEqual(['Camille', 'Sacha']);
  });

  it('are told of each member, with the roles that give them', async () => {
    const { roles, members } = await fixture.member.state();
    const moderator = members.find(({ name }) => name === 'Camille');
    expect(roles.map(({ name }) => name)).toEqual([
      'Administration',
      'Bot',
      'Modération',
      'Lecture',
      '@everyone',
    ]);
    expect(moderator?.roleIds).toEqual([roles[0]?.id, roles[2]?.id]);
    const both = ManageGuild | ModerateMembers;
    expect(BigInt(moderator?.guildPermissions ?? 0) & both).toBe(both);
    expect(roles[3]?.color).toBe('#3498db');
  });
});
