import { cp, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readConfiguration } from '../../src/config.js';
import type { Bot } from '../../src/discord/bot.js';
import { silentLog } from '../../src/log.js';
import { createServices, type Services } from '../../src/services.js';
import { type LocalDiscord, type Member, openLocalDiscord } from './local-discord.js';
import { startBot } from './start-bot.js';

/** The whole bot over a copy of its articles, of which the original is edited while it runs. */
let directory: string;
let knowledge: string;
let discord: LocalDiscord;
let services: Services;
let bot: Bot;
let ana: Member;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'glose-stale-'));
  knowledge = join(directory, 'knowledge');
  await cp(fileURLToPath(new URL('../../knowledge', import.meta.url)), knowledge, {
    recursive: true,
  });
  discord = await openLocalDiscord({ answerMs: 9_000 });
  const configuration = readConfiguration({
    GLOSE_KNOWLEDGE: knowledge,
    GLOSE_DATA: join(directory, 'data'),
  });
  services = await createServices(configuration, { log: silentLog, watch: true });
  bot = await startBot(services, discord);
  ana = await discord.member('Ana', 'en-US');
}, 60_000);

afterAll(async () => {
  await bot.stop();
  await services.close();
  await discord.close();
  await rm(directory, { recursive: true });
  expect(discord.faults()).toEqual([]);
});

async function edit(source: string, change: (text: string) => string): Promise<void> {
  const { library } = services;
  const path = join(knowledge, source);
  const before = library.articles()[0];
  const replaced = new Promise<void>((resolve) => {
    const stop = library.onChange(() => {
      if (library.articles()[0] === before) return;
      stop();
      resolve();
    });
  });
  await writeFile(`${path}.new`, change(await readFile(path, 'utf8')));
  await rename(`${path}.new`, path);
  await replaced;
  await library.settled();
}

const ask = async (question: string) => ana.answerTo(await ana.use('ask', { question }));
const bullets = async () =>
  ana.answerTo(await ana.use('summary', { article: { style: 'bullets' } }));
const check = async (claim: string) =>
  ana.answerTo(await ana.useOn('Check against the article', await ana.say(claim)));
const claimed = 'German Gref is the CEO of Sberbank.';

const inVtb = (text: string) =>
  text.replace('PDG de Sberbank', 'PDG de VTB').replace('Le 1er janvier', 'Le 3 mars');

it('believes the translations of the article as it came', async () => {
  const answer = await ask('Who is German Gref?');
  expect(answer.content).toContain('*Translation:* German Gref, CEO of Sberbank');
  expect((await check(claimed)).content).toContain('🟢');
  expect(services.library.problems()).toEqual([]);
});

it('shows, sums up and believes nothing of them that the edited article does not say', async () => {
  await edit('russie-chine-ia.md', inVtb);
  const answer = await ask('Who is German Gref?');
  expect(answer.content).toContain('PDG de VTB');
  expect(answer.content).not.toContain('Sberbank');
  const summary = await bullets();
  expect(summary.content).not.toMatch(/1 January|Sberbank/);
  const checked = await check(claimed);
  expect(checked.content).not.toContain('🟢');
  expect(checked.content).not.toContain('CEO of Sberbank, ');
});

it('still has the translations of what did not change', async () => {
  expect((await ask('What does Beijing deny?')).content).toContain(
    '*Translation:* Even though Beijing denies',
  );
  const told = services.library.problems().map(({ source, message }) => `${source}: ${message}`);
  expect(told).toHaveLength(3);
  expect(told[1]).toMatch(/^russie-chine-ia\.en\.md: 2 sentences of the original.*“Le 3 mars/);
});

it('believes them again once they were made anew', async () => {
  await edit('russie-chine-ia.en.md', (text) =>
    text.replace('CEO of Sberbank', 'CEO of VTB').replace('On 1 January', 'On 3 March'),
  );
  const answer = await ask('Who is German Gref?');
  expect(answer.content).toContain('*Translation:* German Gref, CEO of VTB');
  expect((await bullets()).content).toContain('On 3 March');
  expect(services.library.problems().map(({ source }) => source)).not.toContain(
    'russie-chine-ia.en.md',
  );
});
