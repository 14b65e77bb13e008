import { once } from 'node:events';
import {
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type Client,
  Events,
  type Interaction,
  MessageFlags,
} from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SandboxOptions } from '../../src/sandbox/options.js';
import { call, type Fixture, openFixture } from './support.js';

let fixture: Fixture;
let client: Client<true>;
let channelId: string;
let alice: string;
let bob: string;

const COMMAND = { name: 'ask', description: 'Asks' };

async function open(options: Partial<SandboxOptions> = {}): Promise<void> {
  fixture = await openFixture(options);
  client = await fixture.login();
  await client.application.commands.set([COMMAND]);
  channelId = await fixture.member.channel();
  alice = await fixture.member.id('Alice');
  bob = await fixture.member.id('Bob');
}

beforeEach(() => open());

afterEach(() => fixture.close());

/** Alice runs the command; the bot has it before it is answered. */
async function ask(): Promise<ChatInputCommandInteraction> {
  const received = once(client, Events.InteractionCreate);
  await fixture.member.post('/interactions', {
    channelId,
    memberId: alice,
    locale: 'fr',
    command: 'ask',
  });
  const [interaction]: Interaction[] = await received;
  if (!interaction?.isChatInputCommand()) throw new Error('No command came.');
  return interaction;
}

async function click(messageId: string, customId: string): Promise<ButtonInteraction> {
  const received = once(client, Events.InteractionCreate);
  const posted = await fixture.member.post('/components', { messageId, customId, memberId: alice });
  expect(posted.status, JSON.stringify(posted.body)).toBe(200);
  const [interaction]: Interaction[] = await received;
  if (!interaction?.isButton()) throw new Error('No button came.');
  return interaction;
}

const seenBy = (memberId: string) => fixture.member.messages(channelId, memberId);
const last = async (memberId: string) => (await seenBy(memberId)).at(-1);
const buttons = {
  components: [{ type: 1, components: [{ type: 2, style: 1, label: 'More', custom_id: 'more' }] }],
};

describe('an interaction', () => {
  it('is answered at once, and the answer says whose it is', async () => {
    const interaction = await ask();
    const response = await interaction.reply({ content: 'Hello', withResponse: true });
    expect(response.resource?.message?.content).toBe('Hello');
    expect(await last(bob)).toMatchObject({
      content: 'Hello',
      type: 20,
      interactionId: interaction.id,
      interaction_metadata: { id: interaction.id, user: { id: alice }, name: 'ask' },
    });
  });

  it('tells who asks, where, in which language, and what all may do', async () => {
    const interaction = await ask();
    expect(interaction.user.displayName).toBe('Alice');
    expect(interaction.channelId).toBe(channelId);
    expect([interaction.locale, interaction.guildLocale]).toEqual(['fr', 'fr']);
    expect(interaction.appPermissions.has('SendMessages')).toBe(true);
    expect(interaction.memberPermissions?.has('ManageMessages')).toBe(false);
    expect(interaction.context).toBe(0);
  });

  it('shows an ephemeral answer to the asker only, also when it was deferred', async () => {
    const interaction = await ask();
    const before = (await seenBy(bob)).length;
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    expect((await last(alice))?.flags).toBe(MessageFlags.Ephemeral | MessageFlags.Loading);
    await interaction.editReply('for you');
    expect(await last(alice)).toMatchObject({ content: 'for you', flags: MessageFlags.Ephemeral });
    expect(await seenBy(bob)).toHaveLength(before);
    const id = (await last(alice))?.id;
    const direct = await fixture.api('GET', `/channels/${channelId}/messages/${id}`);
    expect(direct.body.code).toBe(10008);
  });

  it('is not marked as edited when a deferred answer is filled, and is when it changes', async () => {
    const interaction = await ask();
    await interaction.deferReply();
    await interaction.editReply('first');
    expect((await last(bob))?.edited_timestamp).toBeNull();
    await interaction.editReply('second');
    expect((await last(bob))?.edited_timestamp).not.toBeNull();
  });

  it('takes follow-ups, public or not, and edits and deletes each', async () => {
    const interaction = await ask();
    await interaction.reply('first');
    const open = await interaction.followUp('second');
    await interaction.followUp({ content: 'secret', flags: MessageFlags.Ephemeral });
    expect((await last(alice))?.content).toBe('secret');
    expect(await last(bob)).toMatchObject({ content: 'second', interactionId: interaction.id });
    await interaction.editReply({ message: open.id, content: 'changed' });
    expect((await last(bob))?.content).toBe('changed');
    await interaction.deleteReply(open.id);
    expect((await last(bob))?.content).toBe('first');
    await interaction.deleteReply();
    await expect(interaction.fetchReply()).rejects.toMatchObject({ code: 10008 });
  });

  it('lets the first follow-up take the place of a deferred answer', async () => {
    const interaction = await ask();
    await interaction.deferReply();
    const waiting = await last(bob);
    await interaction.followUp('here');
    expect(await last(bob)).toMatchObject({ id: waiting?.id, content: 'here', flags: 0 });
  });

  it('lets only one of two follow-ups at once do so', async () => {
    const interaction = await ask();
    await interaction.deferReply();
    const path = `/webhooks/${fixture.sandbox.applicationId}/${interaction.token}`;
    const send = (content: string) => fixture.api('POST', path, { content });
    await Promise.all([send('one'), send('two')]);
    const contents = (await seenBy(bob)).slice(-2).map((message) => message.content);
    expect(contents.sort()).toEqual(['one', 'two']);
  });

  it('cannot be answered twice', async () => {
    const interaction = await ask();
    await interaction.reply('once');
    const path = `/interactions/${interaction.id}/${interaction.token}/callback`;
    const again = await fixture.api('POST', path, { type: 4, data: { content: 'twice' } });
    expect([again.status, again.body.code]).toEqual([400, 40060]);
  });

  it('may be answered anew after an answer that was invalid', async () => {
    const interaction = await ask();
    const path = `/interactions/${interaction.id}/${interaction.token}/callback`;
    const empty = await fixture.api('POST', path, { type: 4, data: {} });
    expect(empty.body.code).toBe(50006);
    const long = await fixture.api('POST', path, { type: 4, data: { content: 'x'.repeat(2001) } });
    expect(long.body.code).toBe(50035);
    expect((await fixture.api('POST', path, { type: 5 })).status).toBe(204);
  });

  it.each([
    ['an update of a command', 7],
    ['choices for a command', 8],
    ['a pong', 1],
    ['nothing', undefined],
  ])('refuses %s', async (_name, type) => {
    const interaction = await ask();
    const path = `/interactions/${interaction.id}/${interaction.token}/callback`;
    const { status, body } = await fixture.api('POST', path, { type });
    expect([status, body.code]).toEqual([400, 50035]);
    expect(body.errors).toHaveProperty('type');
  });

  it('needs no Authorization, but its token', async () => {
    const interaction = await ask();
    const url = `${fixture.sandbox.apiUrl}/v10/interactions/${interaction.id}`;
    const wrong = await call('POST', `${url}/wrong/callback`, { type: 5 });
    expect([wrong.status, wrong.body.code]).toEqual([404, 10062]);
    expect((await call('POST', `${url}/${interaction.token}/callback`, { type: 5 })).status).toBe(
      204,
    );
    const hook = `${fixture.sandbox.apiUrl}/v10/webhooks/${fixture.sandbox.applicationId}`;
    const forged = await call('POST', `${hook}/wrong`, { content: 'a' });
    expect([forged.status, forged.body.code]).toEqual([401, 50027]);
  });

  it('takes no follow-up before its first answer', async () => {
    const interaction = await ask();
    const path = `/webhooks/${fixture.sandbox.applicationId}/${interaction.token}`;
    const early = await fixture.api('POST', path, { content: 'a' });
    expect([early.status, early.body.code]).toEqual([404, 10015]);
  });
});

describe('the time of an interaction', () => {
  const reopen = async (times: Partial<SandboxOptions>) => {
    await fixture.close();
    await open(times);
  };

  it('ends without an answer, and the asker is told', async () => {
    await reopen({ answerMs: 60 });
    const failed = await fixture.member.until(
      alice,
      (event) => event.type === 'interaction_failed',
    );
    const interaction = await ask();
    const event = await failed.event;
    expect(event).toMatchObject({ interactionId: interaction.id, channelId });
    await expect(interaction.reply('late')).rejects.toMatchObject({ code: 10062 });
    const report = await fixture.member.get(`/interactions/${interaction.id}`);
    expect(report.body.state).toBe('failed');
  });

  it('ends for edits and follow-ups too, and the asker is told of a promise not kept', async () => {
    await reopen({ answerMs: 15_000, tokenMs: 50 });
    const failed = await fixture.member.until(
      alice,
      (event) => event.type === 'interaction_failed',
    );
    const interaction = await ask();
    await interaction.deferReply();
    expect(await failed.event).toMatchObject({ interactionId: interaction.id });
    expect((await fixture.member.get(`/interactions/${interaction.id}`)).status).toBe(404);
    await expect(interaction.editReply('late')).rejects.toMatchObject({ code: 50027 });
  });
});

describe('a button', () => {
  it('may answer with a message of its own', async () => {
    const asked = await ask();
    await asked.reply({ content: 'first', ...buttons });
    const message = await last(alice);
    const clicked = await click(message?.id ?? '', 'more');
    expect(clicked.message.content).toBe('first');
    await clicked.reply({ content: 'for you', flags: MessageFlags.Ephemeral });
    expect(await last(alice)).toMatchObject({
      content: 'for you',
      interactionId: clicked.id,
      message_reference: { message_id: message?.id },
    });
  });

  it('may change its message, at once or after a deferral', async () => {
    const asked = await ask();
    await asked.reply({ content: 'first', ...buttons });
    const messageId = (await last(alice))?.id ?? '';
    const now = await click(messageId, 'more');
    await now.update('second');
    expect(await last(bob)).toMatchObject({ id: messageId, content: 'second' });
    const later = await click(messageId, 'more');
    await later.deferUpdate();
    await later.editReply({ content: 'third', components: [] });
    expect(await last(bob)).toMatchObject({ id: messageId, content: 'third', components: [] });
    const gone = await fixture.member.post('/components', {
      messageId,
      customId: 'more',
      memberId: alice,
    });
    expect(gone.status).toBe(404);
  });

  it('works in an ephemeral message, for its member only', async () => {
    const asked = await ask();
    await asked.reply({ content: 'first', flags: MessageFlags.Ephemeral, ...buttons });
    const messageId = (await last(alice))?.id ?? '';
    const stranger = { messageId, customId: 'more', memberId: bob };
    expect((await fixture.member.post('/components', stranger)).status).toBe(404);
    const clicked = await click(messageId, 'more');
    await clicked.update({ content: 'second', components: [] });
    expect(await last(alice)).toMatchObject({ content: 'second', flags: MessageFlags.Ephemeral });
  });
});

describe('many at once', () => {
  beforeEach(async () => {
    await fixture.close();
    // The machine that runs the tests may be slow; what counts here is that none is held up or lost.
    await open({ answerMs: 15_000 });
  });

  it('are all acknowledged and answered: 200 from 200 members', async () => {
    client.on(Events.InteractionCreate, (interaction) => {
      if (interaction.isChatInputCommand()) void interaction.reply(`for ${interaction.user.id}`);
    });
    const members = await Promise.all(
      Array.from({ length: 200 }, async (_, index) => {
        const { body } = await fixture.member.post('/members', { name: `Member ${index}` });
        return String(body.id);
      }),
    );
    const answered = new Set<string>();
    const all = await fixture.member.until(alice, (event) => {
      if (event.type === 'message' && event.message.interactionId !== undefined) {
        answered.add(event.message.content);
      }
      return answered.size === 200;
    });
    const posts = members.map((memberId) =>
      fixture.member.post('/interactions', { channelId, memberId, locale: 'fr', command: 'ask' }),
    );
    expect((await Promise.all(posts)).every((post) => post.status === 200)).toBe(true);
    await all.event;
    expect([...answered].sort()).toEqual(members.map((id) => `for ${id}`).sort());
  });
});
