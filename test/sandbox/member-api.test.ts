import { once } from 'node:events';
import { request } from 'node:http';
import { type Client, Events, type Interaction } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Fixture, openFixture } from './support.js';

let fixture: Fixture;
let client: Client<true>;
let channelId: string;
let memberId: string;

const option = { description: 'An option' };
const COMMANDS = [
  {
    name: 'ask',
    description: 'Asks',
    options: [
      { ...option, type: 3, name: 'question', required: true, min_length: 3, max_length: 10 },
      { ...option, type: 4, name: 'count', min_value: 1, max_value: 5 },
      { ...option, type: 3, name: 'style', choices: [{ name: 'Short', value: 'short' }] },
      { ...option, type: 5, name: 'private' },
      { ...option, type: 6, name: 'who' },
      { ...option, type: 7, name: 'where' },
    ],
  },
  {
    name: 'article',
    description: 'Articles',
    options: [
      { ...option, type: 1, name: 'list' },
      {
        ...option,
        type: 1,
        name: 'show',
        options: [{ ...option, type: 3, name: 'article', required: true, autocomplete: true }],
      },
    ],
  },
  { name: 'Mark', type: 3 },
  { name: 'ask', type: 2 },
  { name: 'purge', description: 'For moderators', default_member_permissions: String(1 << 13) },
];

beforeEach(async () => {
  fixture = await openFixture();
  client = await fixture.login();
  const path = `/applications/${fixture.sandbox.applicationId}/commands`;
  await fixture.api('PUT', path, COMMANDS);
  channelId = await fixture.member.channel();
  memberId = await fixture.member.id('Alice');
});

afterEach(() => fixture.close());

const run = (command: string, options: object = {}, more: object = {}) =>
  fixture.member.post('/interactions', {
    channelId,
    memberId,
    locale: 'fr',
    command,
    options,
    ...more,
  });

async function next(): Promise<Interaction> {
  const [interaction]: Interaction[] = await once(client, Events.InteractionCreate);
  if (interaction === undefined) throw new Error('No interaction came.');
  return interaction;
}

describe('running a command', () => {
  it.each<[string, object, RegExp]>([
    ['a missing option', {}, /needs the option "question"/],
    ['an unknown option', { question: 'qui ?', other: 1 }, /has no option "other"/],
    ['a wrong type', { question: 3 }, /"question" takes a text/],
    ['a short text', { question: 'a' }, /3 to 10 characters/],
    ['a long text', { question: 'x'.repeat(11) }, /3 to 10 characters/],
    ['a large number', { question: 'qui ?', count: 6 }, /"count" takes a whole number from 1 to 5/],
    ['a fraction', { question: 'qui ?', count: 1.5 }, /whole number/],
    ['an unknown choice', { question: 'qui ?', style: 'long' }, /one of "short"/],
    ['an unknown member', { question: 'qui ?', who: '1' }, /"who" takes the id/],
    ['a text for a yes or no', { question: 'qui ?', private: 'yes' }, /true or false/],
  ])('refuses %s', async (_name, options, error) => {
    const { status, body } = await run('ask', options);
    expect(status).toBe(400);
    expect(body.error).toMatch(error);
  });

  it('says what is unknown', async () => {
    const options = { question: 'qui ?' };
    expect((await run('nothing')).status).toBe(404);
    expect((await run('ask', options, { memberId: '1' })).status).toBe(404);
    expect((await run('ask', options, { channelId: '1' })).status).toBe(404);
    expect((await run('ask', options, { locale: 'xx' })).body.error).toMatch(/no locale "xx"/);
    const bot = fixture.sandbox.applicationId;
    expect((await run('ask', options, { memberId: bot })).status).toBe(400);
    expect((await fixture.member.get('/nothing')).status).toBe(404);
  });

  it('hides from a member what needs more rights', async () => {
    expect((await run('purge')).status).toBe(403);
    const moderator = await fixture.member.id('Camille');
    expect((await run('purge', {}, { memberId: moderator })).status).toBe(200);
  });

  it('hands over people and channels with their names', async () => {
    const who = await fixture.member.id('Bob');
    const received = next();
    await run('ask', { question: 'qui ?', who, where: channelId, private: true });
    const interaction = await received;
    if (!interaction.isChatInputCommand()) throw new Error('No command came.');
    expect(interaction.options.getUser('who')?.displayName).toBe('Bob');
    expect(interaction.options.getChannel('where')?.name).toBe('discussion');
    expect(interaction.options.getBoolean('private')).toBe(true);
  });

  it('takes a subcommand as an object, and exactly one', async () => {
    const received = next();
    await run('article', { show: { article: 'x' } });
    const interaction = await received;
    if (!interaction.isChatInputCommand()) throw new Error('No command came.');
    expect(interaction.options.getSubcommand()).toBe('show');
    expect(interaction.options.getString('article')).toBe('x');
    expect((await run('article')).body.error).toMatch(/exactly one/);
    expect((await run('article', { list: {}, show: { article: 'x' } })).status).toBe(400);
    expect((await run('article', { show: {} })).body.error).toMatch(/needs the option "article"/);
  });

  it('marks a message by a menu', async () => {
    const post = { channelId, memberId, content: 'to be marked' };
    const { body } = await fixture.member.post('/messages', post);
    const received = next();
    expect((await run('Mark')).body.error).toMatch(/targetId/);
    await run('Mark', {}, { targetId: body.id });
    const interaction = await received;
    if (!interaction.isMessageContextMenuCommand()) throw new Error('No menu came.');
    expect(interaction.targetMessage.content).toBe('to be marked');
  });
});

describe('a menu of the name of a slash command', () => {
  it('is meant when there is a target', async () => {
    const targetId = await fixture.member.id('Bob');
    const received = next();
    expect((await run('ask', {}, { targetId })).status).toBe(200);
    const interaction = await received;
    if (!interaction.isUserContextMenuCommand()) throw new Error('No menu came.');
    expect(interaction.targetUser.displayName).toBe('Bob');
  });
});

describe('autocomplete', () => {
  const complete = (value: string, more: object = {}) =>
    fixture.member.post('/autocomplete', {
      channelId,
      memberId,
      locale: 'fr',
      command: 'article',
      option: 'article',
      value,
      options: { show: {} },
      ...more,
    });

  it('brings the choices of the bot', async () => {
    const received = next();
    const answer = complete('chi');
    const interaction = await received;
    if (!interaction.isAutocomplete()) throw new Error('No autocomplete came.');
    expect(interaction.options.getFocused(true)).toMatchObject({ name: 'article', value: 'chi' });
    expect(interaction.options.getSubcommand()).toBe('show');
    await interaction.respond([{ name: 'China', value: 'china' }]);
    expect((await answer).body.choices).toMatchObject([{ name: 'China', value: 'china' }]);
  });

  it('refuses 26 choices', async () => {
    const received = next();
    const answer = complete('chi');
    const interaction = await received;
    if (!interaction.isAutocomplete()) throw new Error('No autocomplete came.');
    const choice = (_: unknown, index: number) => ({ name: `${index}`, value: `${index}` });
    const many = interaction.respond(Array.from({ length: 26 }, choice));
    await expect(many).rejects.toMatchObject({ code: 50035 });
    // The refusal did not use up the only answer.
    const path = `/interactions/${interaction.id}/${interaction.token}/callback`;
    await fixture.api('POST', path, { type: 8, data: { choices: [] } });
    expect((await answer).body.choices).toEqual([]);
  });

  it('is for options that have it', async () => {
    const other = await complete('a', { command: 'ask', option: 'question', options: {} });
    expect(other.body.error).toMatch(/does not complete/);
  });

  it('gives up after the time of an interaction', async () => {
    await fixture.close();
    fixture = await openFixture({ answerMs: 30 });
    await fixture.api('PUT', `/applications/${fixture.sandbox.applicationId}/commands`, COMMANDS);
    channelId = await fixture.member.channel();
    memberId = await fixture.member.id('Alice');
    expect((await complete('chi')).status).toBe(504);
  });
});

describe('components', () => {
  const select = {
    type: 3,
    custom_id: 'pick',
    max_values: 2,
    options: ['a', 'b', 'c'].map((value) => ({ label: value, value })),
  };
  const send = async (...components: object[]): Promise<string> => {
    const rows = components.map((component) => ({ type: 1, components: [component] }));
    const path = `/channels/${channelId}/messages`;
    const { body } = await fixture.api('POST', path, { content: 'choose', components: rows });
    return body.id;
  };
  const use = (messageId: string, customId: string, values?: string[]) =>
    fixture.member.post('/components', { messageId, customId, memberId, values, locale: 'fr' });

  it('bring the values of a select', async () => {
    const messageId = await send(select);
    const received = next();
    expect((await use(messageId, 'pick', ['a', 'c'])).status).toBe(200);
    const interaction = await received;
    if (!interaction.isStringSelectMenu()) throw new Error('No select came.');
    expect(interaction.values).toEqual(['a', 'c']);
  });

  it.each([
    ['too few', []],
    ['too many', ['a', 'b', 'c']],
    ['twice the same', ['a', 'a']],
    ['one that is not offered', ['d']],
  ])('refuse values: %s', async (_name, values) => {
    expect((await use(await send(select), 'pick', values)).status).toBe(400);
  });

  it('name the members that were picked', async () => {
    const messageId = await send({ type: 5, custom_id: 'who' });
    const received = next();
    await use(messageId, 'who', [memberId]);
    const interaction = await received;
    if (!interaction.isUserSelectMenu()) throw new Error('No select came.');
    expect(interaction.users.first()?.displayName).toBe('Alice');
  });

  it('refuse what is disabled or unknown', async () => {
    const messageId = await send({ type: 2, style: 1, label: 'a', custom_id: 'a', disabled: true });
    expect((await use(messageId, 'a')).status).toBe(400);
    expect((await use(messageId, 'b')).status).toBe(404);
    expect((await use('1', 'a')).status).toBe(404);
  });
});

describe('messages of members', () => {
  const say = (content: string, more: object = {}) =>
    fixture.member.post('/messages', { channelId, memberId, content, ...more });

  it('are refused when empty or too long', async () => {
    expect((await say(' ')).status).toBe(400);
    expect((await say('x'.repeat(2001))).body.error).toMatch(/2000/);
    expect((await say('a', { replyTo: '1' })).status).toBe(404);
    expect((await fixture.member.post('/messages', { channelId, memberId })).body.error).toBe(
      '"content" is missing.',
    );
  });

  it('are seen again, younger than a given one', async () => {
    const first = await say('first');
    await say('second');
    const query = `memberId=${memberId}&after=${first.body.id}`;
    const { body } = await fixture.member.get(`/channels/${channelId}/messages?${query}`);
    expect(body.messages.map((message: { content: string }) => message.content)).toEqual([
      'second',
    ]);
  });

  it('go to the bot alone in a direct channel', async () => {
    const { body } = await fixture.member.post('/direct-channels', { memberId });
    const { status } = await say('just us', { channelId: body.id });
    expect(status).toBe(200);
    const bob = await fixture.member.id('Bob');
    const path = `/channels/${body.id}/messages`;
    expect((await fixture.member.get(`${path}?memberId=${bob}`)).status).toBe(404);
    expect((await fixture.api('GET', path)).list[0]?.content).toBe('just us');
  });
});

describe('events', () => {
  it('tell each member what that member may see', async () => {
    const { member, api } = fixture;
    const path = `/channels/${channelId}/messages`;
    const done = await member.until(memberId, (event) => event.type === 'message_deleted');
    const { body } = await api('POST', path, { content: 'one' });
    await api('PATCH', `${path}/${body.id}`, { content: 'two' });
    await api('POST', `/channels/${channelId}/typing`);
    await api('DELETE', `${path}/${body.id}`);
    await done.event;
    const told = done.events.map((event) =>
      event.type === 'message' ? event.message.content : event.type,
    );
    expect(told).toEqual(['one', 'two', 'typing', 'message_deleted']);
  });

  it('say when commands or members change', async () => {
    const changed = await fixture.member.until(memberId, (event) => event.type === 'state');
    await fixture.member.post('/members', { name: 'Newcomer' });
    await changed.event;
    expect(await fixture.member.id('Newcomer')).toMatch(/^\d+$/);
  });
});

describe('the door', () => {
  const get = (path: string, headers: Record<string, string>) =>
    new Promise<number | undefined>((resolve, reject) => {
      const sent = request(`${fixture.sandbox.address}${path}`, { headers }, (response) => {
        response.resume();
        resolve(response.statusCode);
      });
      sent.on('error', reject).end();
    });

  it('is closed to a foreign Host or Origin', async () => {
    const port = new URL(fixture.sandbox.address).port;
    expect(await get('/member/state', {})).toBe(200);
    expect(await get('/member/state', { host: `localhost:${port}` })).toBe(200);
    expect(await get('/member/state', { origin: fixture.sandbox.address })).toBe(200);
    expect(await get('/member/state', { host: `rebound.example:${port}` })).toBe(403);
    expect(await get('/member/state', { host: '127.0.0.1:1' })).toBe(403);
    expect(await get('/member/state', { origin: 'https://foreign.example' })).toBe(403);
    expect(await get('/member/state', { origin: 'null' })).toBe(403);
    expect(await get('/', { host: 'rebound.example' })).toBe(403);
  });
});

describe('the panel', () => {
  it('is registered by the bot, on this machine only', async () => {
    const path = '/applications/@me/sandbox/panel';
    const put = (url: unknown) => fixture.api('PUT', path, { url });
    expect((await put('http://127.0.0.1:4181/read')).status).toBe(204);
    expect((await fixture.member.state()).panelUrl).toBe('http://127.0.0.1:4181/read');
    for (const url of ['https://example.com', 'javascript:alert(1)', 'http://127.0.0.1@x.y', 7]) {
      expect((await put(url)).status).toBe(400);
    }
    const page = await fetch(fixture.sandbox.address);
    const policy = page.headers.get('content-security-policy') ?? '';
    expect(page.status).toBe(200);
    expect(policy).toContain('frame-src http://127.0.0.1:4181;');
  });
});
