import { once } from 'node:events';
import {
  type APIModalInteractionResponseCallbackData,
  type Client,
  Events,
  type Interaction,
  MessageFlags,
  type ModalSubmitInteraction,
} from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { InteractionReport, SeenForm } from '../../src/sandbox/member-api.js';
import type { SandboxOptions } from '../../src/sandbox/options.js';
import { type Fixture, openFixture } from './support.js';

let fixture: Fixture;
let client: Client<true>;
let channelId: string;
let alice: string;
let bob: string;

async function open(options: Partial<SandboxOptions> = {}): Promise<void> {
  fixture = await openFixture(options);
  client = await fixture.login();
  await client.application.commands.set([
    { name: 'ask', description: 'Asks' },
    { name: 'About this', type: 3 },
  ]);
  channelId = await fixture.member.channel();
  alice = await fixture.member.id('Alice');
  bob = await fixture.member.id('Bob');
}

beforeEach(() => open());
afterEach(() => fixture.close());

/** What the bot receives of a member's act. */
async function received(path: string, body: object): Promise<Interaction> {
  const coming = once(client, Events.InteractionCreate);
  const posted = await fixture.member.post(path, { memberId: alice, ...body });
  expect(posted.status, JSON.stringify(posted.body)).toBe(200);
  const [interaction]: Interaction[] = await coming;
  if (interaction === undefined) throw new Error('No interaction came.');
  return interaction;
}

async function ask() {
  const interaction = await received('/interactions', { channelId, locale: 'fr', command: 'ask' });
  if (!interaction.isChatInputCommand()) throw new Error('No command came.');
  return interaction;
}

const question = {
  type: 4,
  custom_id: 'question',
  style: 2,
  label: 'Question',
  min_length: 3,
  max_length: 20,
} as const;

const plain: APIModalInteractionResponseCallbackData = {
  custom_id: 'form',
  title: 'Ask',
  components: [{ type: 1, components: [question] }],
};

const languages = [
  { label: 'Français', value: 'fr', default: true },
  { label: 'English', value: 'en', description: 'As it is written' },
];

const labelled: APIModalInteractionResponseCallbackData = {
  custom_id: 'labelled',
  title: 'Ask',
  components: [
    { type: 10, content: '**Read** this.' },
    {
      type: 18,
      label: 'Why',
      description: 'In a word',
      component: { type: 4, custom_id: 'why', style: 1, required: false, value: 'because' },
    },
    {
      type: 18,
      label: 'Language',
      component: { type: 3, custom_id: 'language', options: languages, max_values: 2 },
    },
  ],
};

async function report(interactionId: string): Promise<InteractionReport> {
  const { body } = await fixture.member.get(`/interactions/${interactionId}`);
  return body as unknown as InteractionReport;
}

async function opened(interactionId: string): Promise<SeenForm> {
  const { form } = await report(interactionId);
  if (form === null) throw new Error('No form is open.');
  return form;
}

async function submit(form: SeenForm, values: object): Promise<ModalSubmitInteraction> {
  const interaction = await received('/forms', { formId: form.id, values, locale: 'en-US' });
  if (!interaction.isModalSubmit()) throw new Error('No submission came.');
  return interaction;
}

describe('a form', () => {
  it('is shown to the one who acted, and to nobody else', async () => {
    const interaction = await ask();
    const seen = await fixture.member.until(alice, (event) => event.type === 'form');
    const other = await fixture.member.until(bob, (event) => event.type === 'typing');
    await interaction.showModal(plain);
    await fixture.member.post('/typing', { channelId, memberId: alice });
    await other.event;
    expect(other.events.map((event) => event.type)).not.toContain('form');
    expect(await seen.event).toEqual({ type: 'form', form: await opened(interaction.id) });
    expect(await report(interaction.id)).toEqual({
      state: 'form',
      reason: null,
      form: {
        id: expect.any(String),
        interactionId: interaction.id,
        channelId,
        customId: 'form',
        title: 'Ask',
        fields: [
          {
            kind: 'text',
            customId: 'question',
            label: 'Question',
            description: null,
            style: 'paragraph',
            value: '',
            placeholder: null,
            required: true,
            minLength: 3,
            maxLength: 20,
          },
        ],
      },
    });
  });

  it('comes back filled in, with who sent it and in which language', async () => {
    const asked = await ask();
    await asked.showModal(plain);
    const sent = await submit(await opened(asked.id), { question: 'Why so?' });
    expect(sent.fields.getTextInputValue('question')).toBe('Why so?');
    expect([sent.customId, sent.user.id, sent.locale]).toEqual(['form', alice, 'en-US']);
    expect(sent.isFromMessage()).toBe(false);
    await sent.reply('Here.');
    const [answer] = (await fixture.member.messages(channelId, bob)).slice(-1);
    expect(answer).toMatchObject({
      content: 'Here.',
      interactionId: sent.id,
      interaction_metadata: {
        id: sent.id,
        type: 5,
        triggering_interaction_metadata: { id: asked.id, type: 2, name: 'ask' },
      },
    });
    expect(await report(asked.id)).toMatchObject({ state: 'answered', form: null });
  });

  it('holds labels with texts and choices, and words between them', async () => {
    const asked = await ask();
    await asked.showModal(labelled);
    const form = await opened(asked.id);
    expect(form.fields).toMatchObject([
      { kind: 'note', content: '**Read** this.' },
      { kind: 'text', label: 'Why', description: 'In a word', value: 'because', required: false },
      { kind: 'select', label: 'Language', minValues: 1, maxValues: 2, options: languages },
    ]);
    const sent = await submit(form, { why: '', language: ['en', 'fr'] });
    expect(sent.fields.getTextInputValue('why')).toBe('');
    expect(sent.fields.getStringSelectValues('language')).toEqual(['en', 'fr']);
    await sent.reply('Thanks.');
  });

  it('that came from a button may change the message of the button, also an ephemeral one', async () => {
    const first = await ask();
    const button = { type: 2, style: 1, label: 'Form', custom_id: 'open' } as const;
    const components = [{ type: 1, components: [button] }] as const;
    await first.reply({ content: 'before', flags: MessageFlags.Ephemeral, components });
    const message = await first.fetchReply();
    const clicked = await received('/components', { messageId: message.id, customId: 'open' });
    if (!clicked.isButton()) throw new Error('No button came.');
    await clicked.showModal(plain);
    const sent = await submit(await opened(clicked.id), { question: 'Why so?' });
    if (!sent.isFromMessage()) throw new Error('It does not know its message.');
    expect(sent.message.id).toBe(message.id);
    await sent.update('after');
    const seen = await fixture.member.messages(channelId, alice);
    expect(seen.at(-1)).toMatchObject({ id: message.id, content: 'after' });
  });

  it('that did not come from a message has none to change', async () => {
    const asked = await ask();
    await asked.showModal(plain);
    const sent = await submit(await opened(asked.id), { question: 'Why so?' });
    const path = `/interactions/${sent.id}/${sent.token}/callback`;
    for (const type of [6, 7, 9]) {
      expect((await fixture.api('POST', path, { type, data: plain })).body.code).toBe(50035);
    }
  });

  it('is submitted once, by the one who has it, filled in as it asks', async () => {
    const asked = await ask();
    await asked.showModal(plain);
    const { id: formId } = await opened(asked.id);
    const tries = async (values: object, memberId = alice) => {
      return (await fixture.member.post('/forms', { formId, memberId, values })).status;
    };
    expect(await tries({ question: 'Why so?' }, bob)).toBe(404);
    expect(await tries({})).toBe(400);
    expect(await tries({ question: '  ' })).toBe(400);
    expect(await tries({ question: 'no' })).toBe(400);
    expect(await tries({ question: 'x'.repeat(21) })).toBe(400);
    expect(await tries({ question: ['Why so?'] })).toBe(400);
    expect(await tries({ question: 'Why so?', other: 'x' })).toBe(400);
    expect(await tries({ question: 'Why so?' })).toBe(200);
    expect(await tries({ question: 'Why so?' })).toBe(404);
  });

  it('may be submitted again as long as the bot has answered none', async () => {
    await fixture.close();
    await open({ answerMs: 300 });
    const asked = await ask();
    await asked.showModal(plain);
    const form = await opened(asked.id);
    const first = await submit(form, { question: 'Why so?' });
    await expect.poll(async () => (await report(first.id)).state).toBe('failed');
    const second = await submit(form, { question: 'Why so?' });
    await second.reply('Because.');
    const body = { memberId: alice, formId: form.id, values: { question: 'Why so?' } };
    expect((await fixture.member.post('/forms', body)).status).toBe(404);
  });

  it('is gone when its time is over', async () => {
    await fixture.close();
    await open({ tokenMs: 1 });
    const seen = await fixture.member.until(alice, (event) => event.type === 'form');
    await (await ask()).showModal(plain);
    const event = await seen.event;
    const formId = event.type === 'form' ? event.form.id : '';
    const empty = { formId, memberId: alice, values: {} };
    const status = async () => (await fixture.member.post('/forms', empty)).status;
    await expect.poll(status).toBe(404);
  });

  it.each([
    ['no title', { ...plain, title: undefined }, 'title'],
    ['a title of 46 characters', { ...plain, title: 'x'.repeat(46) }, 'title'],
    ['an identifier of 101 characters', { ...plain, custom_id: 'x'.repeat(101) }, 'custom_id'],
    ['nothing to fill in', { ...plain, components: [] }, 'components'],
    ['six rows', { ...plain, components: Array(6).fill(plain.components[0]) }, 'components'],
    ['a button', row({ type: 2, style: 1, label: 'a', custom_id: 'a' }), 'components'],
    ['no label', row({ ...question, label: undefined }), 'components'],
    ['a label of 46 characters', row({ ...question, label: 'x'.repeat(46) }), 'components'],
    ['no style', row({ ...question, style: undefined }), 'components'],
    ['a value beyond its length', row({ ...question, value: 'x'.repeat(21) }), 'components'],
    ['a maximum of 4,001', row({ ...question, max_length: 4_001 }), 'components'],
    ['a minimum above the maximum', row({ ...question, min_length: 21 }), 'components'],
    ['a placeholder of 101', row({ ...question, placeholder: 'x'.repeat(101) }), 'components'],
    [
      'the same identifier twice',
      { ...plain, components: [plain.components[0], plain.components[0]] },
      'components',
    ],
    ['an empty label', { ...plain, components: [{ type: 18, label: 'a' }] }, 'components'],
  ])('is refused with %s', async (_, data, field) => {
    const { id, token } = await ask();
    const path = `/interactions/${id}/${token}/callback`;
    const { status, body } = await fixture.api('POST', path, { type: 9, data });
    expect([status, body.code]).toEqual([400, 50035]);
    expect(JSON.stringify(body.errors)).toContain(`"${field}"`);
    expect((await fixture.api('POST', path, { type: 9, data: plain })).status).toBe(204);
  });

  function row(input: object): object {
    return { ...plain, components: [{ type: 1, components: [input] }] };
  }

  it('is a first answer like any other: nothing may come before it', async () => {
    const asked = await ask();
    await asked.deferReply();
    const path = `/interactions/${asked.id}/${asked.token}/callback`;
    expect((await fixture.api('POST', path, { type: 9, data: plain })).body.code).toBe(40060);
  });

  it('opens from a context menu on a message', async () => {
    const said = await fixture.member.post('/messages', {
      channelId,
      memberId: bob,
      content: 'A bold claim',
    });
    const menu = { channelId, locale: 'fr', command: 'About this', targetId: said.body.id };
    const used = await received('/interactions', menu);
    if (!used.isMessageContextMenuCommand()) throw new Error('No menu came.');
    expect(used.targetMessage.content).toBe('A bold claim');
    await used.showModal(plain);
    const sent = await submit(await opened(used.id), { question: 'Why so?' });
    await sent.reply({ content: 'Here.', flags: MessageFlags.Ephemeral });
    const seen = await fixture.member.messages(channelId, alice);
    expect(seen.at(-1)).toMatchObject({
      interaction_metadata: {
        triggering_interaction_metadata: { name: 'About this', target_message_id: said.body.id },
      },
    });
  });
});
