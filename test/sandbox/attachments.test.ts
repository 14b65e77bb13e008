import { once } from 'node:events';
import { type Client, Events, type Interaction, MessageFlags } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Fixture, openFixture } from './support.js';

let fixture: Fixture;
let client: Client<true>;
let channelId: string;
let alice: string;
let bob: string;

beforeEach(async () => {
  fixture = await openFixture();
  client = await fixture.login();
  const file = { type: 11, name: 'file', description: 'A text', required: true };
  await client.application.commands.set([{ name: 'add', description: 'Adds', options: [file] }]);
  channelId = await fixture.member.channel();
  alice = await fixture.member.id('Alice');
  bob = await fixture.member.id('Bob');
});

afterEach(() => fixture.close());

const base64 = (text: string) => Buffer.from(text).toString('base64');
const textOf = async (url: string) => (await fetch(url)).text();

async function add(file: object) {
  const received = once(client, Events.InteractionCreate);
  const post = { channelId, memberId: alice, locale: 'fr', command: 'add', options: { file } };
  const { status, body } = await fixture.member.post('/interactions', post);
  if (status !== 200) return { status, error: body.error };
  const [interaction]: Interaction[] = await received;
  if (!interaction?.isChatInputCommand()) throw new Error('No command came.');
  return { status, interaction };
}

describe('a file', () => {
  it('given to a command can be fetched from the address that comes with it', async () => {
    const { interaction } = await add({ name: 'À lire.md', data: base64('# Bonjour') });
    const attachment = interaction?.options.getAttachment('file', true);
    expect(attachment).toMatchObject({
      name: 'À_lire.md',
      size: 9,
      contentType: 'text/markdown; charset=utf-8',
      ephemeral: true,
    });
    expect(attachment?.url.startsWith(fixture.sandbox.address)).toBe(true);
    expect(await textOf(attachment?.url ?? '')).toBe('# Bonjour');
    await interaction?.reply('Thanks.');
  });

  it.each([
    ['is no file', 'x'],
    ['is no base64', { name: 'a.txt', data: 'é' }],
    ['is over 10 MiB', { name: 'a.txt', data: 'A'.repeat(14_000_000) }],
  ])('that %s is not sent with a command', async (_, file) => {
    const { status, error } = await add(file as object);
    expect(status).toBe(400);
    expect(error).toContain('a file of at most 10 MiB');
  });

  it('goes with what a member says, with words or without', async () => {
    const attachments = [
      { name: 'notes.txt', data: base64('read me') },
      { name: 'b.bin', contentType: 'image/png', data: '' },
    ];
    const received = once(client, Events.MessageCreate);
    const words = `<@${client.user.id}>`;
    const post = { channelId, memberId: alice, content: words, attachments };
    expect((await fixture.member.post('/messages', post)).status).toBe(200);
    const [message] = await received;
    const files = [...message.attachments.values()];
    expect(files.map((file) => [file.name, file.contentType])).toEqual([
      ['notes.txt', 'text/plain; charset=utf-8'],
      ['b.bin', 'image/png'],
    ]);
    expect(await textOf(files[0].url)).toBe('read me');
    const { content: _, ...silent } = post;
    expect((await fixture.member.post('/messages', silent)).status).toBe(200);
    const tooMany = { ...silent, attachments: Array(11).fill(attachments[0]) };
    expect((await fixture.member.post('/messages', tooMany)).status).toBe(400);
  });

  it('of the bot is seen in answers, follow-ups and edits, by those who see the message', async () => {
    const { interaction } = await add({ name: 'a.txt', data: base64('a') });
    const file = (name: string) => ({ attachment: Buffer.from(name), name });
    await interaction?.reply({ content: 'one', files: [file('first.txt')] });
    await interaction?.followUp({ files: [file('second.txt')], flags: MessageFlags.Ephemeral });
    const [attachment] = (await interaction?.fetchReply())?.attachments.values() ?? [];
    const kept = attachment === undefined ? [] : [attachment];
    await interaction?.editReply({ files: [file('third.txt')], attachments: kept });
    const names = async (memberId: string) =>
      (await fixture.member.messages(channelId, memberId))
        .slice(-2)
        .flatMap((message) => message.attachments.map(({ filename }) => filename));
    expect(await names(alice)).toEqual(['first.txt', 'third.txt', 'second.txt']);
    expect(await names(bob)).toEqual(['first.txt', 'third.txt']);
    const [seen] = (await fixture.member.messages(channelId, bob)).slice(-1);
    expect(await textOf(seen?.attachments[1]?.url ?? '')).toBe('third.txt');
    // Discord drops what an edit with files does not name.
    await interaction?.editReply({ files: [file('fourth.txt')] });
    expect(await names(bob)).toEqual(['fourth.txt']);
  });
});
