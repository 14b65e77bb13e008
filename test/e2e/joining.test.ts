import { afterEach, describe, expect, it } from 'vitest';
import type { Profiles } from '../../src/answering/profile/profile.js';
import type { BotProps } from '../../src/discord/bot.js';
import { articleOf } from '../answering/hand-made.js';
import { buttons, type LocalDiscord, openLocalDiscord } from './local-discord.js';
import { openScriptedGlose, type ScriptedGlose } from './scripted-glose.js';

let discord: LocalDiscord;
let glose: ScriptedGlose;

const article = articleOf('a', [[null, 'German Gref dirige Sberbank.']]);
const profile = {
  articleId: 'a',
  version: '1',
  title: 'Un article',
  language: 'fr',
  author: null,
  published: null,
  url: null,
  sections: [],
  keyFigures: [],
  starters: [{ question: 'Qui est German Gref ?', language: 'fr', citations: [] }],
  words: 4,
  readingMinutes: 1,
  arrivedAt: null,
};
const profiles: Profiles = {
  of: async () => profile,
  questions: async () => [],
  close() {},
};
const over: Partial<BotProps> = {
  library: { articles: () => [article], article: async () => undefined, problems: () => [] },
  profiles,
};

async function open(options: Parameters<typeof openLocalDiscord>[0] = {}) {
  discord = await openLocalDiscord(options);
  glose = await openScriptedGlose(discord);
  const bot = glose.bot(over);
  await bot.start();
  return bot;
}

afterEach(async () => {
  await glose.close();
  await discord.close();
  expect(discord.faults()).toEqual([]);
});

const greeted = () =>
  glose.logged.filter(({ message }) => message === 'A server was greeted.').length;
const posted = () =>
  discord.requests.filter(
    ({ method, path }) => method === 'POST' && /^\/channels\/\d+\/messages$/.test(path),
  );

describe('a server that the bot joins', () => {
  it('hears one useful thing, in its language, with a question to try', async () => {
    await open();
    const guildId = await discord.invite('Cercle', 'fr');
    await glose.until(({ message }) => message === 'A server was greeted.');
    const { channels, members } = await discord.state(guildId);
    const someone = members.find(({ bot }) => !bot)?.id ?? '';
    const ana = (await discord.memberById(someone, 'fr')).in(channels[0]?.id ?? '');
    const word = await ana.until(({ content }) => content.includes('👋'));
    expect(word.content).toContain('/demander');
    expect(word.content).toContain('/démarrage');
    expect(word.mentions).toEqual([]);
    const [try_ = ''] = buttons(word);
    const answer = await ana.answerTo(await ana.press(word, try_));
    expect(answer.content).toContain('Une phrase de l’article.');
    expect(posted()).toHaveLength(1);
  });

  it('hears it in English, or in another language that it prefers', async () => {
    await open();
    const guildId = await discord.invite('Circle', 'en-US');
    await glose.until(({ message }) => message === 'A server was greeted.');
    const sent = posted().at(-1)?.body as { content: string };
    expect(sent.content).toContain('I answer questions about the articles');
    expect(guildId).not.toBe('');
  });

  it('hears it once: not after a restart, nor when the line was lost', async () => {
    const bot = await open();
    await discord.invite('Cercle');
    await glose.until(({ message }) => message === 'A server was greeted.');
    await discord.sandbox.gateway.invalidateSessions(false);
    await bot.stop();
    await glose.bot(over).start();
    const later = await discord.invite('Autre');
    await glose.until(() => greeted() === 2);
    expect(later).not.toBe('');
    expect(posted()).toHaveLength(2);
  });

  it('before the first start is left in peace; while the bot was away, it is greeted after', async () => {
    const bot = await open();
    await bot.stop();
    expect(posted()).toEqual([]);
    await discord.invite('Pendant');
    await glose.bot(over).start();
    await glose.until(() => greeted() === 1);
    expect(posted()).toHaveLength(1);
  });
});
