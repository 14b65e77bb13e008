import { AttachmentBuilder, EmbedBuilder, PermissionFlagsBits } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Fixture, faultsAt, openFixture, withhold } from './support.js';

let fixture: Fixture;
let channelId: string;
let path: string;

beforeEach(async () => {
  fixture = await openFixture();
  channelId = await fixture.member.channel();
  path = `/channels/${channelId}/messages`;
});

afterEach(() => fixture.close());

const V2 = 1 << 15;
const button = { type: 2, style: 1, label: 'Go', custom_id: 'go' };
const row = (...components: object[]) => ({ type: 1, components });
const rows = (...components: object[]) => ({ components: [row(...components)] });
const text = (content: string) => ({ type: 10, content });

describe('sending messages', () => {
  it.each<[string, object, string]>([
    ['content of 2,001 characters', { content: 'x'.repeat(2001) }, 'content'],
    ['11 embeds', { embeds: Array(11).fill({ title: 'a' }) }, 'embeds'],
    ['a long title', { embeds: [{ title: 'x'.repeat(257) }] }, 'embeds.0.title'],
    [
      'embeds over 6,000 characters together',
      { embeds: [{ description: 'x'.repeat(3001) }, { description: 'y'.repeat(3000) }] },
      'embeds',
    ],
    ['an empty embed', { embeds: [{ color: 1 }] }, 'embeds.0.description'],
    [
      'an empty field name',
      { embeds: [{ fields: [{ name: '', value: 'a' }] }] },
      'embeds.0.fields.0.name',
    ],
    ['a bad address', { embeds: [{ title: 'a', url: 'ftp://x' }] }, 'embeds.0.url'],
    [
      'a button without custom_id',
      rows({ type: 2, style: 1, label: 'a' }),
      'components.0.components.0.custom_id',
    ],
    ['a link without url', rows({ type: 2, style: 5, label: 'a' }), 'components.0.components.0'],
    [
      'a link with custom_id',
      rows({ ...button, style: 5, url: 'https://a.b' }),
      'components.0.components.0',
    ],
    [
      'a button without label',
      rows({ type: 2, style: 1, custom_id: 'a' }),
      'components.0.components.0',
    ],
    ['a long label', rows({ ...button, label: 'x'.repeat(81) }), 'components.0.components.0.label'],
    ['a custom_id used twice', rows(button, button), 'components.0.components.1.custom_id'],
    [
      '6 buttons in a row',
      rows(...[1, 2, 3, 4, 5, 6].map((n) => ({ ...button, custom_id: `${n}` }))),
      'components.0.components',
    ],
    [
      '6 rows',
      { components: [1, 2, 3, 4, 5, 6].map((n) => row({ ...button, custom_id: `${n}` })) },
      'components',
    ],
    [
      'a select beside a button',
      rows(button, { type: 5, custom_id: 's' }),
      'components.0.components',
    ],
    [
      'a select without options',
      rows({ type: 3, custom_id: 's' }),
      'components.0.components.0.options',
    ],
    ['Components V2 without the flag', { components: [text('hello')] }, 'components.0.type'],
    ['content with Components V2', { flags: V2, content: 'a', components: [text('b')] }, 'content'],
    [
      'over 4,000 characters in Components V2',
      { flags: V2, components: [text('x'.repeat(2001)), text('y'.repeat(2000))] },
      'components',
    ],
    [
      'parse with a list of the same',
      { content: 'a', allowed_mentions: { parse: ['users'], users: ['123456789012345678'] } },
      'allowed_mentions',
    ],
    [
      'a reply to nothing',
      { content: 'a', message_reference: { message_id: '123456789012345678' } },
      'message_reference',
    ],
    [
      'a word on a file that is not there',
      { content: 'a', attachments: [{ id: 0 }] },
      'attachments.0.id',
    ],
    ['a long nonce', { content: 'a', nonce: 'x'.repeat(26) }, 'nonce'],
  ])('refuses %s', async (_name, message, field) => {
    const { status, body } = await fixture.api('POST', path, message);
    expect(status).toBe(400);
    expect(body.code).toBe(50035);
    expect(faultsAt(body, field), JSON.stringify(body.errors)).toHaveLength(1);
  });

  it('refuses a message with nothing in it', async () => {
    const { status, body } = await fixture.api('POST', path, { content: '  ' });
    expect([status, body.code]).toEqual([400, 50006]);
  });

  it('numbers components and takes a container with a section', async () => {
    const components = [
      {
        type: 17,
        components: [{ type: 9, components: [text('a')], accessory: button }, { type: 14 }],
      },
    ];
    const { status, body } = await fixture.api('POST', path, { flags: V2, components });
    expect(status).toBe(200);
    expect(body.components[0]).toMatchObject({ type: 17, id: 1 });
  });

  it('never lets a message leave Components V2', async () => {
    const sent = await fixture.api('POST', path, { flags: V2, components: [text('a')] });
    const edit = await fixture.api('PATCH', `${path}/${sent.body.id}`, { flags: 0, content: 'b' });
    expect(edit.body.errors).toHaveProperty('content');
  });

  it('pings only whom allowed_mentions lets it', async () => {
    const alice = await fixture.member.id('Alice');
    const bob = await fixture.member.id('Bob');
    const content = `<@${alice}> <@${bob}> @everyone \`<@${alice}>\``;
    const pinged = async (allowed_mentions?: object) => {
      const { body } = await fixture.api('POST', path, { content, allowed_mentions });
      const ids = body.mentions.map((user: { id: string }) => user.id);
      return { ids, everyone: body.mention_everyone };
    };
    expect(await pinged()).toEqual({ ids: [alice, bob], everyone: false });
    expect(await pinged({ parse: [] })).toEqual({ ids: [], everyone: false });
    expect(await pinged({ users: [bob] })).toEqual({ ids: [bob], everyone: false });
  });

  it('sends once what has a nonce to be unique', async () => {
    const message = { content: 'a', nonce: '7', enforce_nonce: true };
    const [first, second] = [
      await fixture.api('POST', path, message),
      await fixture.api('POST', path, message),
    ];
    expect(second.body.id).toBe(first.body.id);
  });

  it('serves files back, and none of them as a page', async () => {
    const client = await fixture.login();
    const channel = await client.channels.fetch(channelId);
    if (!channel?.isSendable()) throw new Error('The channel takes no messages.');
    const file = new AttachmentBuilder(Buffer.from('<script>'), { name: 'a b.html' });
    const embed = new EmbedBuilder().setTitle('A title');
    const sent = await channel.send({ files: [file], embeds: [embed] });
    const attachment = sent.attachments.first();
    expect(attachment?.name).toBe('a_b.html');
    const response = await fetch(attachment?.url ?? '');
    expect(await response.text()).toBe('<script>');
    expect(response.headers.get('content-type')).toBe('application/octet-stream');
    expect(response.headers.get('content-disposition')).toMatch(/^attachment/);
  });

  it('keeps the files that an edit names, and shows in an embed those that it shows', async () => {
    const client = await fixture.login();
    const channel = await client.channels.fetch(channelId);
    if (!channel?.isSendable()) throw new Error('The channel takes no messages.');
    const files = ['a.png', 'b.png'].map((name) => ({ attachment: Buffer.from(name), name }));
    const embed = new EmbedBuilder().setImage('attachment://a.png');
    const sent = await channel.send({ files, embeds: [embed] });
    expect(sent.attachments.map((file) => file.name)).toEqual(['b.png']);
    const url = sent.embeds[0]?.image?.url ?? '';
    expect(await (await fetch(url)).text()).toBe('a.png');
    const edited = await sent.edit({ attachments: [...sent.attachments.values()], embeds: [] });
    expect(edited.attachments.map((file) => file.name)).toEqual(['b.png']);
    expect((await fetch(url)).status).toBe(404);
  });

  it('is held back by AutoMod', async () => {
    await fixture.close();
    fixture = await openFixture({ blockedWords: ['forbidden'] });
    const other = `/channels/${await fixture.member.channel()}/messages`;
    const { status, body } = await fixture.api('POST', other, { content: 'Forbidden word' });
    expect([status, body.code]).toEqual([400, 200_000]);
  });
});

describe('messages that are there', () => {
  const send = async (content: string): Promise<string> =>
    (await fixture.api('POST', path, { content })).body.id;

  it('are listed newest first, before, after and around one', async () => {
    const ids = [await send('1'), await send('2'), await send('3')];
    const list = async (query: string) => {
      const { list } = await fixture.api('GET', `${path}?${query}`);
      return list.map(({ content }) => content);
    };
    expect(await list('limit=2')).toEqual(['3', '2']);
    expect(await list(`limit=1&before=${ids[2]}`)).toEqual(['2']);
    expect(await list(`limit=5&after=${ids[0]}`)).toEqual(['3', '2']);
    expect(await list(`limit=3&around=${ids[1]}`)).toEqual(['3', '2', '1']);
    expect((await fixture.api('GET', `${path}?limit=101`)).body.code).toBe(50035);
  });

  it('are edited by their author only', async () => {
    const id = await send('old');
    const edited = await fixture.api('PATCH', `${path}/${id}`, { content: 'new' });
    expect(edited.body).toMatchObject({ id, content: 'new' });
    expect(edited.body.edited_timestamp).not.toBeNull();
    const memberId = await fixture.member.id('Bob');
    const { body: said } = await fixture.member.post('/messages', {
      channelId,
      memberId,
      content: 'mine',
    });
    const refused = await fixture.api('PATCH', `${path}/${said.id}`, { content: 'yours' });
    expect([refused.status, refused.body.code]).toEqual([403, 50005]);
    await withhold(fixture, PermissionFlagsBits.ManageMessages);
    const kept = await fixture.api('DELETE', `${path}/${said.id}`);
    expect([kept.status, kept.body.code]).toEqual([403, 50013]);
  });

  it('are unknown once deleted', async () => {
    const id = await send('gone');
    expect((await fixture.api('DELETE', `${path}/${id}`)).status).toBe(204);
    const again = await fixture.api('GET', `${path}/${id}`);
    expect([again.status, again.body.code]).toEqual([404, 10008]);
  });

  it('bear reactions', async () => {
    const id = await send('like me');
    const reaction = `${path}/${id}/reactions/${encodeURIComponent('👍')}/@me`;
    expect((await fixture.api('PUT', reaction)).status).toBe(204);
    const { body } = await fixture.api('GET', `${path}/${id}`);
    expect(body.reactions).toMatchObject([{ emoji: { name: '👍' }, count: 1, me: true }]);
    await fixture.api('DELETE', reaction);
    expect((await fixture.api('GET', `${path}/${id}`)).body).not.toHaveProperty('reactions');
  });
});

describe('permissions', () => {
  const view = String(1n << 10n);
  const send = String(1n << 11n);
  const seed = {
    guild: { name: 'Guild' },
    channels: [
      { name: 'open' },
      {
        name: 'closed',
        overwrites: [
          { for: '@everyone', deny: view },
          { for: 'Bot', deny: view },
        ],
      },
      { name: 'quiet', overwrites: [{ for: 'Bot', deny: send }] },
    ],
    members: [{ name: 'Owner' }, { name: 'Member' }],
  };

  it('close channels to the bot, and to members', async () => {
    await fixture.close();
    fixture = await openFixture({ seed });
    const { member, api } = fixture;
    const at = async (name: string) => `/channels/${await member.channel(name)}/messages`;
    const hidden = await api('POST', await at('closed'), { content: 'a' });
    expect([hidden.status, hidden.body.code]).toEqual([403, 50001]);
    const quiet = await api('POST', await at('quiet'), { content: 'a' });
    expect([quiet.status, quiet.body.code]).toEqual([403, 50013]);
    const memberId = await member.id('Member');
    const closed = await member.channel('closed');
    const refused = await member.post('/messages', { channelId: closed, memberId, content: 'a' });
    expect(refused.status).toBe(404);
    const owner = await member.id('Owner');
    const let_in = await member.post('/messages', {
      channelId: closed,
      memberId: owner,
      content: 'a',
    });
    expect(let_in.status).toBe(200);
  });
});
