import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PermissionFlagsBits } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commandData } from '../../commands/index.js';
import type { Bot } from '../../src/discord/bot.js';
import { registerOnce } from '../../src/discord/connection/register-once.js';
import { OperatorError } from '../../src/errors.js';
import type { SeenMessage } from '../../src/sandbox/member-api.js';
import { answered } from '../discord/sample-answers.js';
import {
  commandNamed,
  isEphemeral,
  type LocalDiscord,
  loading,
  openLocalDiscord,
} from './local-discord.js';
import { openScriptedGlose, type ScriptedGlose } from './scripted-glose.js';

let discord: LocalDiscord;
let glose: ScriptedGlose;

beforeEach(async () => {
  discord = await openLocalDiscord();
  glose = await openScriptedGlose(discord);
});

afterEach(async () => {
  await glose.close();
  await discord.close();
  expect(discord.faults()).toEqual([]);
});

async function failure(bot: Bot): Promise<string> {
  const error = await bot.start().then(
    () => new Error('started'),
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(OperatorError);
  return error instanceof Error ? error.message : '';
}

describe('a start', () => {
  it('says who the bot is, and how it is added to a server with the least permissions', async () => {
    const started = await glose.bot().start();
    const link = new URL(started.inviteLink);
    expect(started.applicationId).toBe(discord.sandbox.applicationId);
    expect(started.userTag).not.toBe('');
    expect(link.searchParams.get('client_id')).toBe(started.applicationId);
    expect(link.searchParams.get('scope')).toBe('bot applications.commands');
    const asked = BigInt(link.searchParams.get('permissions') ?? 0);
    const { Administrator, ManageGuild, SendMessages } = PermissionFlagsBits;
    expect([asked & SendMessages, asked & (Administrator | ManageGuild)]).toEqual([
      SendMessages,
      0n,
    ]);
  });

  it('registers the commands once, and again only where Discord has others', async () => {
    const first = glose.bot();
    expect((await first.start()).commandsRegistered).toBe(true);
    const names = (await discord.state()).commands.map(({ name }) => name);
    expect(names.toSorted()).toEqual(commandData.map(({ name }) => name).toSorted());
    await first.stop();
    expect((await glose.bot().start()).commandsRegistered).toBe(false);
    const puts = discord.requests.filter(({ method }) => method === 'PUT');
    expect(puts.length).toBe(1);
    const french = commandNamed(await discord.state(), 'ask')?.name_localizations;
    expect(french).toMatchObject({ fr: 'demander', 'en-US': 'ask' });
  });

  it('is not needed to register the commands', async () => {
    const { botToken: token, apiUrl } = discord.sandbox;
    expect(await registerOnce({ token, apiUrl, commands: commandData })).toEqual({
      changed: true,
      commands: commandData.length,
    });
    expect(await registerOnce({ token, apiUrl, commands: commandData })).toEqual({
      changed: false,
      commands: commandData.length,
    });
  });

  it('with a bad token fails with one sentence that does not repeat it', async () => {
    const message = await failure(glose.bot({ token: 'not.the.token' }));
    expect(message).toContain('does not accept DISCORD_TOKEN');
    expect(message).not.toContain('not.the.token');
    const once = await registerOnce({
      token: 'not.the.token',
      apiUrl: discord.sandbox.apiUrl,
      commands: [],
    }).catch(String);
    expect(once).toContain('does not accept DISCORD_TOKEN');
  });

  it('where nobody listens fails with one sentence that names the address', async () => {
    const message = await failure(glose.bot({ apiUrl: await closedAddress() }));
    expect(message).toMatch(
      /^http:\/\/127\.0\.0\.1:\d+\/api cannot be reached \(ECONNREFUSED\); check the network/,
    );
  });

  it('carries on without a refused intent, and says what is off', async () => {
    const started = await glose.bot({ messageContent: true }).start();
    expect(started.notices.join()).toContain('Message Content');
    const ana = await discord.member('Ana');
    expect((await ana.answerTo(await ana.use('ask', { question: 'Q ?' }))).content).toContain(
      'phrase',
    );
  });
});

describe('a connection', () => {
  it('that breaks is resumed, and answers as before', async () => {
    await glose.bot().start();
    const ana = await discord.member('Ana');
    discord.sandbox.gateway.drop();
    const answer = await ana.answerTo(await ana.use('ask', { question: 'Q ?' }));
    expect(answer.content).toContain('Une phrase de l’article.');
  });

  it.each([
    { lost: 'a line that breaks', by: () => discord.sandbox.gateway.drop() },
    { lost: 'a forgotten session', by: () => discord.sandbox.gateway.invalidateSessions(false) },
  ])('is said to be gone and to be back, once each, after $lost', async ({ by }) => {
    let back = 0;
    const onReconnected = () => {
      back += 1;
    };
    await glose.bot({ onReconnected }).start();
    expect(back).toBe(0);
    for (const times of [1, 2]) {
      by();
      await glose.until(() => saidOfConnection().length === 2 * times);
      expect(saidOfConnection().slice(-2)).toEqual([
        'Reconnecting to Discord.',
        'Connected to Discord again.',
      ]);
      expect(back).toBe(times);
    }
  });

  it('that is ended by a stop is not spoken of', async () => {
    const bot = glose.bot();
    await bot.start();
    await bot.stop();
    expect(glose.logged).toEqual([]);
  });
});

describe('a stop', () => {
  it('finishes the answers in flight before it disconnects, and takes no new ones', async () => {
    const bot = glose.bot();
    await bot.start();
    let release: () => void = () => {};
    glose.answer = (question) =>
      new Promise((resolve) => {
        release = () => resolve(answered(['Juste à temps.'], { question }));
      });
    const ana = await discord.member('Ana');
    const id = await ana.use('ask', { question: 'Lente ?' });
    await ana.until(({ interactionId }) => interactionId === id);
    const stopped = bot.stop();
    const late = await ana.answerTo(await ana.use('ask', { question: 'Trop tard ?' }));
    expect(late.content).toContain('On me redémarre');
    release();
    await stopped;
    expect((await ana.answerTo(id)).content).toContain('Juste à temps.');
    expect(discord.sandbox.gateway.connections).toBe(0);
  });

  it('tells those whose answers it cannot wait for', async () => {
    const bot = glose.bot({ finishWithin: 400 });
    await bot.start();
    glose.answer = () => new Promise(() => {});
    const ana = await discord.member('Ana');
    const id = await ana.use('ask', { question: 'Sans fin ?', private: true });
    await ana.until(({ interactionId }) => interactionId === id);
    await bot.stop();
    const answer = await ana.answerTo(id);
    expect(answer.content).toContain('On me redémarre');
    expect(isEphemeral(answer)).toBe(true);
  });
});

describe('200 members who ask at once', () => {
  it('are all acknowledged in time and answered, none lost', async () => {
    await glose.bot().start();
    glose.answer = async (question) => {
      await new Promise((resolve) => setImmediate(resolve));
      return answered([`Réponse à ${question}`], { question });
    };
    const watcher = await discord.member('Watcher');
    const members = await discord.crowd(200);
    const asked = await Promise.all(
      members.map((member, index) => member.use('ask', { question: `Question ${index} ?` })),
    );
    const seen = await watcher.untilAll((messages) => asked.every((id) => finished(messages, id)));
    for (const [index, id] of asked.entries()) {
      const answer = seen.find(({ interactionId }) => interactionId === id);
      expect(answer?.content).toContain(`Réponse à Question ${index} ?`);
    }
    const lost = await Promise.all(asked.map((id) => discord.outcome(id)));
    expect(lost.filter(({ state }) => state !== 'answered')).toEqual([]);
  }, 60_000);

  it('wait their turn where answers are slow, and hear of it within three seconds', async () => {
    await glose.bot({ turns: { atOnce: 20 } }).start();
    glose.answer = async (question) => {
      await new Promise((resolve) => setTimeout(resolve, 300));
      return answered([`Réponse à ${question}`], { question });
    };
    const watcher = await discord.member('Watcher');
    const members = await discord.crowd(200);
    const asked = await Promise.all(
      members.map((member, index) => member.use('ask', { question: `Question ${index} ?` })),
    );
    await watcher.untilAll((messages) => asked.every((id) => finished(messages, id)));
    expect(glose.logged).toEqual([]);
  }, 60_000);
});

function finished(messages: readonly SeenMessage[], id: string): boolean {
  const answer = messages.find(({ interactionId }) => interactionId === id);
  return answer !== undefined && ((answer.flags ?? 0) & loading) === 0 && answer.content !== '';
}

function saidOfConnection(): string[] {
  return glose.logged.map(({ message }) => message).filter((line) => line.includes(' to Discord'));
}

async function closedAddress(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${port}/api`;
}
