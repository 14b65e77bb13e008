import { once } from 'node:events';
import {
  type AnySelectMenuInteraction,
  type Client,
  Events,
  type Interaction,
  MessageFlags,
} from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Fixture, openFixture } from './support.js';

let fixture: Fixture;
let client: Client<true>;
let channelId: string;
let hiddenId: string;
let alice: string;
let bob: string;

const seed = {
  guild: { name: 'Guild' },
  roles: [{ name: 'Readers' }, { name: 'Keepers' }],
  channels: [
    { name: 'talk' },
    { name: 'hidden', overwrites: [{ for: '@everyone', deny: String(1n << 10n) }] },
  ],
  members: [{ name: 'Owner' }, { name: 'Alice' }, { name: 'Bob' }],
} as const;

beforeEach(async () => {
  fixture = await openFixture({ seed });
  client = await fixture.login();
  channelId = await fixture.member.channel();
  hiddenId = await fixture.member.channel('hidden');
  alice = await fixture.member.id('Alice');
  bob = await fixture.member.id('Bob');
});

afterEach(() => fixture.close());

async function send(...selects: object[]) {
  const components = selects.map((select) => ({ type: 1, components: [select] }));
  const body = { content: 'Choose.', components };
  return fixture.api('POST', `/channels/${channelId}/messages`, body);
}

const pick = (messageId: string, values: readonly string[]) =>
  fixture.member.post('/components', { messageId, customId: 'pick', memberId: alice, values });

/** What the bot receives when Alice chooses. */
async function chosen(select: object, values: string[]): Promise<AnySelectMenuInteraction> {
  const received = once(client, Events.InteractionCreate);
  const { body } = await send({ custom_id: 'pick', ...select });
  const picked = await pick(body.id, values);
  expect(picked.status, picked.body.error).toBe(200);
  const [interaction]: Interaction[] = await received;
  if (!interaction?.isAnySelectMenu()) throw new Error('No select came.');
  return interaction;
}

async function roleId(name: string): Promise<string> {
  return (await fixture.member.state()).roles.find((role) => role.name === name)?.id ?? '';
}

describe('a select', () => {
  it('of members hands over who they are and what they may do here', async () => {
    const interaction = await chosen({ type: 5, max_values: 2 }, [bob, client.user.id]);
    if (!interaction.isUserSelectMenu()) throw new Error('It is no select of members.');
    expect(interaction.users.map(({ id }) => id)).toEqual([bob, client.user.id]);
    const member = interaction.members.get(bob);
    expect(member).toHaveProperty('permissions');
    await interaction.update({ content: 'Thanks.', components: [] });
  });

  it('of roles, of both, and of channels hands over what was chosen', async () => {
    const readers = await roleId('Readers');
    const roles = await chosen({ type: 6 }, [readers]);
    if (!roles.isRoleSelectMenu()) throw new Error('It is no select of roles.');
    expect(roles.roles.first()?.name).toBe('Readers');
    const both = await chosen({ type: 7, max_values: 2 }, [readers, bob]);
    if (!both.isMentionableSelectMenu()) throw new Error('It is no select of both.');
    expect([both.roles.first()?.name, both.users.first()?.id]).toEqual(['Readers', bob]);
    const channels = await chosen({ type: 8, channel_types: [0] }, [channelId]);
    if (!channels.isChannelSelectMenu()) throw new Error('It is no select of channels.');
    expect(channels.channels.first()?.id).toBe(channelId);
  });

  it('offers only what is in this server and seen by the one who chooses', async () => {
    const elsewhere = fixture.sandbox.addGuild({
      guild: { name: 'Other' },
      channels: [{ name: 'far' }],
      members: [{ name: 'Stranger' }],
    });
    const { body } = await fixture.member.get(`/state?guildId=${elsewhere}`);
    const { channels, members } = body as unknown as {
      channels: { id: string }[];
      members: { id: string; name: string }[];
    };
    const stranger = members.find(({ name }) => name === 'Stranger')?.id;
    const tries: readonly (readonly [object, string | undefined])[] = [
      [{ type: 5 }, stranger],
      [{ type: 6 }, elsewhere],
      [{ type: 7 }, stranger],
      [{ type: 8 }, channels[0]?.id],
      [{ type: 8 }, hiddenId],
      [{ type: 8, channel_types: [11] }, channelId],
      [{ type: 5 }, await roleId('Readers')],
      [{ type: 6 }, bob],
    ];
    for (const four of [tries.slice(0, 4), tries.slice(4)]) {
      const selects = four.map(([select], index) => ({ ...select, custom_id: `${index}` }));
      const messageId = (await send(...selects)).body.id;
      for (const [index, [select, value = '']] of four.entries()) {
        const post = { messageId, customId: `${index}`, memberId: alice, values: [value] };
        const { status } = await fixture.member.post('/components', post);
        expect(status, JSON.stringify(select)).toBe(400);
      }
    }
  });

  it('keeps what it begins with, and may be left empty where it allows that', async () => {
    const default_values = [{ id: alice, type: 'user' }];
    const { body } = await send({ type: 5, custom_id: 'pick', min_values: 0, default_values });
    const [message] = (await fixture.member.messages(channelId, alice)).slice(-1);
    expect(message?.components).toMatchObject([{ components: [{ default_values }] }]);
    expect((await pick(body.id, [])).status).toBe(200);
  });

  it('works in an answer that only one sees, before and after a deferral', async () => {
    await client.application.commands.set([{ name: 'set', description: 'Sets' }]);
    const received = once(client, Events.InteractionCreate);
    const run = { channelId, memberId: alice, locale: 'fr', command: 'set' };
    await fixture.member.post('/interactions', run);
    const [interaction]: Interaction[] = await received;
    if (!interaction?.isChatInputCommand()) throw new Error('No command came.');
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    const options = ['a', 'b'].map((value) => ({ label: value, value }));
    const row = { type: 1, components: [{ type: 3, custom_id: 'pick', options }] } as const;
    const { id } = await interaction.editReply({ content: 'one', components: [row] });
    const choose = async (value: string) => {
      const coming = once(client, Events.InteractionCreate);
      expect((await pick(id, [value])).status).toBe(200);
      const [select]: Interaction[] = await coming;
      if (!select?.isStringSelectMenu()) throw new Error('No select came.');
      return select;
    };
    const first = await choose('a');
    expect([first.values, first.message.content]).toEqual([['a'], 'one']);
    await first.update({ content: 'two', components: [row] });
    const second = await choose('b');
    await second.deferUpdate();
    await second.editReply({ content: 'three', components: [] });
    await second.followUp({ content: 'more', flags: MessageFlags.Ephemeral });
    const seen = (await fixture.member.messages(channelId, alice)).slice(-2);
    expect(seen.map(({ content }) => content)).toEqual(['three', 'more']);
    expect((await fixture.member.messages(channelId, bob)).at(-1)?.content).not.toBe('more');
  });

  const options = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ label: `${index}`, value: `${index}` }));
  const base = { type: 3, custom_id: 'pick' };

  it.each<[string, object]>([
    ['no options', base],
    ['26 options', { ...base, options: options(26) }],
    ['a value twice', { ...base, options: [...options(2), ...options(1)] }],
    ['more to choose than there is', { ...base, options: options(2), max_values: 3 }],
    ['a minimum above the maximum', { ...base, options: options(2), min_values: 2 }],
    ['26 to choose', { type: 5, custom_id: 'pick', max_values: 26 }],
    ['a label of 101 characters', { ...base, options: [{ label: 'x'.repeat(101), value: 'x' }] }],
    ['a placeholder of 151', { ...base, options: options(1), placeholder: 'x'.repeat(151) }],
    ['no identifier', { type: 6 }],
    ['a role to begin with among members', start(5, 'role')],
    ['a member to begin with among channels', start(8, 'user')],
    [
      'more defaults than may be chosen',
      { ...base, options: options(2).map((option) => ({ ...option, default: true })) },
    ],
    ['a type of channel that there is not', { type: 8, custom_id: 'pick', channel_types: [9] }],
  ])('is refused with %s', async (_, select) => {
    const { status, body } = await send(select);
    expect([status, body.code]).toEqual([400, 50_035]);
    expect(body.errors).toHaveProperty('components.0.components.0');
  });

  function start(type: number, kind: string): object {
    return { type, custom_id: 'pick', default_values: [{ id: '123456789012345678', type: kind }] };
  }
});
