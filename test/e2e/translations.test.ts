import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readConfiguration } from '../../src/config.js';
import type { Bot } from '../../src/discord/bot.js';
import { silentLog } from '../../src/log.js';
import { createServices, type Services } from '../../src/services.js';
import { button, type LocalDiscord, type Member, openLocalDiscord } from './local-discord.js';
import { startBot } from './start-bot.js';

/** The whole bot over the articles that it comes with: members of four languages, no key. */
let directory: string;
let discord: LocalDiscord;
let services: Services;
let bot: Bot;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'glose-translations-'));
  discord = await openLocalDiscord({ answerMs: 9_000 });
  const configuration = readConfiguration({
    GLOSE_KNOWLEDGE: fileURLToPath(new URL('../../knowledge', import.meta.url)),
    GLOSE_DATA: directory,
  });
  services = await createServices(configuration, { log: silentLog, watch: false });
  bot = await startBot(services, discord);
}, 60_000);

afterAll(async () => {
  await bot.stop();
  await services.close();
  await discord.close();
  await rm(directory, { recursive: true });
  expect(discord.faults()).toEqual([]);
});

const quote = 'Même si Pékin nie tout soutien militaire direct à Moscou';

const ask = async (member: Member, question: string) =>
  member.answerTo(await member.use('ask', { question }));

it.each([
  ['en-US', 'What does Beijing deny?', '> *Translation:* Even though Beijing denies'],
  ['es-ES', '¿Qué niega Pekín?', '> *Traducción:* Aunque Pekín niega'],
  ['de', 'Was bestreitet Peking?', '> *Übersetzung:* Auch wenn Peking'],
])(
  'answers a member in %s with the original and its translation, also among the sources',
  async (locale, question, translated) => {
    const member = await discord.member(`Reader ${locale}`, locale);
    const answer = await ask(member, question);
    expect(answer.content).toContain(quote);
    expect(answer.content).toContain(`\n${translated}`);
    const sources = await member.answerTo(await member.press(answer, button(answer, 'sources')));
    expect(sources.embeds[0]?.description).toContain(translated.replace('> ', ''));
  },
);

it('answers a member in French with the original alone', async () => {
  const ana = await discord.member('Ana', 'fr');
  const answer = await ask(ana, 'Que nie Pékin ?');
  expect(answer.content).toContain(quote);
  expect(answer.content).not.toContain('Traduction');
});

it('sums the article up in the words of the translation, and lists it once', async () => {
  const bob = await discord.member('Bob', 'de');
  const summary = await bob.answerTo(await bob.use('summary', { article: { style: 'short' } }));
  expect(summary.content).toContain('-# Dies ist eine Übersetzung');
  expect(summary.content).toMatch(/Sanktionen wendet sich Russland .* \[1\]\(http/);
  const list = await bob.answerTo(await bob.use('article', { list: {} }));
  expect(list.content.match(/\/read\//g)).toHaveLength(1);
  const shown = await bob.answerTo(
    await bob.use('article', { show: { article: 'russie-chine-ia' } }),
  );
  expect(shown.embeds[0]?.description).toContain('Auch auf: Deutsch, Englisch, Spanisch');
});

it('finds passages by the words of a translation', async () => {
  const cleo = await discord.member('Cleo', 'en-GB');
  const found = await cleo.answerTo(await cleo.use('sources', { query: 'semiconductors' }));
  expect(found.embeds[0]?.description).toContain('semi-conducteurs');
  expect(found.embeds[0]?.description).toContain('*Translation:*');
});
