import { afterEach, describe, expect, it } from 'vitest';
import type { Command } from '../../src/discord/command.js';
import type { SandboxOptions } from '../../src/sandbox/sandbox.js';
import type { SeedScript } from '../../src/sandbox/world/seed-script.js';
import { answered, citation, notCovered } from '../discord/sample-answers.js';
import { button, isEphemeral, type LocalDiscord, openLocalDiscord } from './local-discord.js';
import { openScriptedGlose, type ScriptedGlose } from './scripted-glose.js';

let discord: LocalDiscord;
let glose: ScriptedGlose;

async function open(options: Partial<SandboxOptions> = {}): Promise<void> {
  discord = await openLocalDiscord(options);
  glose = await openScriptedGlose(discord);
}

afterEach(async () => {
  await glose.close();
  await discord.close();
  expect(discord.faults()).toEqual([]);
});

describe('two processes with one token', () => {
  it('give one answer to a command, and the one that came second says so in its log', async () => {
    await open();
    await glose.bot().start();
    await glose.bot().start();
    const ana = await discord.member('Ana');
    const id = await ana.use('ask', { question: 'Q ?' });
    await ana.answerTo(id);
    await glose.until(({ message }) => message.includes('already answered'));
    expect((await ana.sees()).filter(({ interactionId }) => interactionId === id)).toHaveLength(1);
  });

  it('give one answer to a mention', async () => {
    await open();
    await glose.bot().start();
    await glose.bot().start();
    const ana = await discord.member('Ana');
    const mention = await ana.say(`<@${discord.sandbox.applicationId}> Qui ?`);
    const sent = () => discord.requests.filter(({ path }) => path.startsWith('/channels/'));
    await ana.untilAll(() => sent().length === 2);
    const replies = (await ana.sees()).filter(
      (message) => message.message_reference?.message_id === mention,
    );
    expect(replies).toHaveLength(1);
  });
});

describe('an interaction that Discord has given up', () => {
  it('is left alone, calmly', async () => {
    await open({ answerMs: 400 });
    await glose.bot({ deferAfter: 60_000 }).start();
    const ana = await discord.member('Ana');
    let release = () => {};
    glose.answer = (question) =>
      new Promise((resolve) => {
        release = () => resolve(answered(['Trop tard.'], { question }));
      });
    const id = await ana.use('ask', { question: 'Q ?' });
    for (let look = 0; look < 5_000 && (await discord.outcome(id)).state === 'pending'; look += 1);
    release();
    await glose.until(({ message }) => message.includes('no longer knows it'));
    glose.answer = async (question) => answered(['À temps.'], { question });
    expect((await ana.answerTo(await ana.use('ask', { question: 'Encore ?' }))).content).toContain(
      'À temps.',
    );
  });
});

describe('an interaction whose token is over', () => {
  it('is left as it is, calmly, and what was shown stays', async () => {
    await open({ tokenMs: 1_500 });
    await glose.bot().start();
    const ana = await discord.member('Ana');
    let release = () => {};
    glose.answer = (question, { onPartial }) =>
      new Promise((resolve) => {
        onPartial?.(answered(['Un.'], { question }));
        release = () => resolve(answered(['Un.', 'Deux.'], { question }));
      });
    const begun = Date.now();
    const id = await ana.use('ask', { question: 'Q ?' });
    const shown = await ana.until(({ interactionId }) => interactionId === id);
    while (Date.now() - begun < 2_000) await ana.sees();
    release();
    await glose.until(({ message }) => message.includes('its token is over'));
    expect((await ana.sees()).find((message) => message.id === shown.id)?.content).toContain('Un.');
  });
});

describe('an answer that the server’s AutoMod refuses while it is written', () => {
  it('leaves nothing in the channel, and the asker is told why', async () => {
    await open({ blockedWords: ['interdit'] });
    await glose.bot().start();
    const [ana, bob] = [await discord.member('Ana'), await discord.member('Bob')];
    let release = () => {};
    glose.answer = (question, { onPartial }) =>
      new Promise((resolve) => {
        onPartial?.(answered(['Un.'], { question }));
        release = () => {
          onPartial?.(answered(['Un.', 'Un mot interdit.'], { question }));
          resolve(answered(['Un.', 'Un mot interdit.'], { question }));
        };
      });
    const id = await ana.use('ask', { question: 'Q ?' });
    const shown = await bob.until(({ interactionId }) => interactionId === id);
    release();
    const word = await ana.until(({ content }) => content.includes('AutoMod'));
    expect(isEphemeral(word)).toBe(true);
    expect((await bob.sees()).some((message) => message.id === shown.id)).toBe(false);
  });
});

describe('a member who asks too often', () => {
  it('is told when to come back, privately, and others are not held up', async () => {
    await open();
    await glose.bot({ askCoolDown: { uses: 1, seconds: 60 } }).start();
    const [ana, bob] = [await discord.member('Ana'), await discord.member('Bob')];
    const ask = async (member: typeof ana) =>
      member.answerTo(await member.use('ask', { question: 'Q ?' }));
    expect((await ask(ana)).content).toContain('phrase');
    const refused = await ask(ana);
    expect(refused.content).toMatch(/de nouveau <t:\d+:R>/);
    expect(isEphemeral(refused)).toBe(true);
    expect((await ask(bob)).content).toContain('phrase');
  });
});

describe('a mention', () => {
  const seed = (deny: bigint): SeedScript => ({
    guild: { name: 'Test', locale: 'fr' },
    bot: { name: 'Glose' },
    channels: [
      { name: 'un', overwrites: [{ for: 'Glose', deny: deny.toString() }] },
      { name: 'deux' },
    ],
    members: [{ name: 'Camille' }],
  });

  it('where the bot may not write is left alone; elsewhere it is answered', async () => {
    await open({ seed: seed(1n << 11n) });
    await glose.bot().start();
    const ana = await discord.member('Ana');
    await ana.say(`<@${discord.sandbox.applicationId}> Qui ?`);
    const elsewhere = ana.in((await discord.state()).channels[1]?.id ?? '');
    const id = await elsewhere.say(`<@${discord.sandbox.applicationId}> Qui ?`);
    await elsewhere.until((message) => message.message_reference?.message_id === id);
    expect(
      discord.requests.filter(({ path, status }) => path.startsWith('/channels/') && status >= 400),
    ).toEqual([]);
    expect((await ana.sees()).length).toBe(1);
  });

  it('where the bot may not read the history is answered without naming the message', async () => {
    await open({ seed: seed(1n << 16n) });
    await glose.bot().start();
    const ana = await discord.member('Ana');
    await ana.say(`<@${discord.sandbox.applicationId}> Qui ?`);
    const answer = await ana.until(({ content }) => content.includes('Une phrase de l’article.'));
    expect(answer.message_reference).toBeUndefined();
  });

  it('of what is not covered says so in a line, and anyone may look at what came near', async () => {
    await open();
    await glose.bot().start();
    glose.answer = async (question) =>
      notCovered({ question, nearest: [{ ...citation(1, 'x'), text: 'Un passage voisin.' }] });
    const [ana, bob] = [await discord.member('Ana'), await discord.member('Bob')];
    const id = await ana.say(`<@${discord.sandbox.applicationId}> Capitale ?`);
    const reply = await bob.until((message) => message.message_reference?.message_id === id);
    expect(reply.content).toBe('L’article ne répond pas à cette question.');
    const near = await bob.answerTo(await bob.press(reply, button(reply, 'nearest')));
    expect(near.embeds[0]?.description).toBe('Un passage voisin.');
  });
});

describe('a command that asks for a permission', () => {
  const guarded: Command = {
    kind: 'slash',
    data: { name: 'purge', description: 'Purge' },
    answered: 'at_once',
    visibility: () => 'public',
    permissions: ['ManageGuild'],
    coolDown: null,
    run: async () => ({ visibility: 'public', messages: [{ content: 'Fait.' }] }),
  };

  it('tells who lacks it which one, privately, whatever their client let them do', async () => {
    await open();
    await glose.bot({ commands: () => [guarded] }).start();
    const ana = await discord.member('Ana');
    const refused = await ana.answerTo(await ana.use('purge'));
    expect(refused.content).toContain('« Gérer le serveur »');
    expect(isEphemeral(refused)).toBe(true);
    const moderator = (await discord.state()).members.find(({ name }) => name === 'Camille');
    const camille = await discord.memberById(moderator?.id ?? '');
    expect((await camille.answerTo(await camille.use('purge'))).content).toBe('Fait.');
  });
});

describe('a question of nothing but spaces', () => {
  it('is told how to ask', async () => {
    await open();
    await glose.bot().start();
    const ana = await discord.member('Ana', 'en-US');
    const reply = await ana.answerTo(await ana.use('ask', { question: '   ' }));
    expect(reply.content).toContain('`/ask`');
    expect(isEphemeral(reply)).toBe(true);
  });
});
