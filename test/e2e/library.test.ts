import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCommands } from '../../commands/index.js';
import { libraryData } from '../../commands/library.js';
import { readConfiguration } from '../../src/config.js';
import type { Bot } from '../../src/discord/bot.js';
import type { Command } from '../../src/discord/command.js';
import type { Edge } from '../../src/discord/edge.js';
import { createSettingsStore } from '../../src/discord/settings/settings-store.js';
import { createFetcher } from '../../src/library/fetching/create-fetcher.js';
import { createTransport } from '../../src/library/fetching/transport.js';
import { silentLog } from '../../src/log.js';
import type { SeenMessage } from '../../src/sandbox/member-api.js';
import { createServices, type Services } from '../../src/services.js';
import { makeSite, type Site } from '../support/site.js';
import { lighthouse } from './lighthouse.js';
import {
  buttons,
  fileOf,
  isEphemeral,
  type LocalDiscord,
  type Member,
  openLocalDiscord,
} from './local-discord.js';
import { startBot } from './start-bot.js';

const bees =
  '# Bees\n\nThe bees of the abbey make forty jars of honey a year. The monks sell them in June.\n';
const keeper = 'Qui était le dernier gardien du phare ?';

let directory: string;
let discord: LocalDiscord;
let services: Services;
let site: Site;
let bot: Bot;
/** Manages the server, and reads French. */
let marie: Member;
/** Manages it too, and reads English. */
let sam: Member;
/** Manages nothing. */
let bob: Member;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'glose-own-'));
  await mkdir(join(directory, 'knowledge'));
  await writeFile(join(directory, 'knowledge', 'bees.md'), bees);
  discord = await openLocalDiscord({ answerMs: 9_000 });
  site = await makeSite({
    '/kermorvan.md': { type: 'text/markdown; charset=utf-8', body: lighthouse },
    '/inside': { location: 'http://127.0.0.1/admin' },
  });
  await start();
  const { members } = await discord.state();
  const managers = members.filter(
    ({ bot: isBot, guildPermissions }) => !isBot && (BigInt(guildPermissions) & 0x28n) !== 0n,
  );
  const [one] = managers.map(({ id }) => id);
  marie = await discord.memberById(one ?? '', 'fr');
  // The same person, who owns further servers too, at a screen in another language.
  sam = await discord.memberById(one ?? '', 'en-US');
  bob = await discord.member('Bob', 'en-US');
});

afterAll(async () => {
  await bot.stop();
  await services.close();
  await site.close();
  await discord.close();
  await rm(directory, { recursive: true, force: true });
  expect(discord.faults()).toEqual([]);
});

async function start(): Promise<void> {
  const configuration = readConfiguration({
    GLOSE_KNOWLEDGE: join(directory, 'knowledge'),
    GLOSE_DATA: join(directory, 'data'),
  });
  services = await createServices(configuration, { log: silentLog, watch: false });
  const web = createFetcher({
    log: silentLog,
    resolve: async (hostname) => [
      { address: hostname === 'example.org' ? '93.184.216.34' : '10.0.0.1', family: 4 },
    ],
    transport: createTransport({ reach: () => site.place }),
  });
  bot = await startBot(services, discord, {
    commands: shownToEveryone,
    ownArticles: { ...services.ownArticles, web },
  });
}

/** As a server can set it: then only the check at run time stands before those who manage nothing. */
function shownToEveryone(edge: Edge): readonly Command[] {
  return createCommands(edge).map((command) =>
    command.kind === 'slash' && command.data.name === 'library'
      ? { ...command, data: { ...command.data, default_member_permissions: null } }
      : command,
  );
}

type Options = Parameters<Member['use']>[1];

async function library(
  member: Member,
  subcommand: string,
  options: Options = {},
): Promise<SeenMessage> {
  const answer = await member.answerTo(await member.use('library', { [subcommand]: options }));
  expect(isEphemeral(answer)).toBe(true);
  return answer;
}

async function press(member: Member, message: SeenMessage, name: string): Promise<string> {
  const id = buttons(message).find((known) => known.startsWith(name)) ?? '';
  await member.press(message, id);
  const changed = await member.until((one) => one.id === message.id && buttons(one).length === 0);
  return changed.content;
}

async function suggested(member: Member, typed = '') {
  return member.complete('library', 'article', typed, { remove: { article: typed } });
}

async function emptied(member: Member): Promise<void> {
  for (const { value } of await suggested(member)) {
    const asked = await library(member, 'remove', { article: String(value) });
    await press(member, asked, 'library-remove:');
  }
}

async function outcome(member: Member): Promise<string> {
  return (await member.answerTo(await member.use('ask', { question: keeper }))).content;
}

describe('a server’s own library', () => {
  it('takes a file, answers from it here, and in no other server', async () => {
    expect(await outcome(marie)).not.toContain('Yves Le Bras');
    const added = await library(marie, 'add', { file: fileOf('phare.md', lighthouse) });
    expect(added.content).toContain('**Le phare de Kermorvan** est dans la bibliothèque');
    expect(await outcome(marie)).toContain('Yves Le Bras');

    const elsewhere = await discord.invite('Elsewhere');
    const [channel] = (await discord.state(elsewhere)).channels;
    expect(await outcome(bob.in(channel?.id ?? ''))).not.toContain('Yves Le Bras');
    expect(await suggested(marie)).toHaveLength(1);
    expect(await suggested(marie.in(channel?.id ?? ''))).toEqual([]);
    const status = await library(sam.in(channel?.id ?? ''), 'status');
    expect(status.content).toContain('no articles of its own');
    await emptied(marie);
  });

  it('is not to be found from another server, by whatever command', async () => {
    await library(marie, 'add', { file: fileOf('phare.md', lighthouse) });
    const [known] = await suggested(marie);
    const articleId = String(known?.value);
    const elsewhere = await discord.invite('Curious');
    const [channel] = (await discord.state(elsewhere)).channels;
    const eve = sam.in(channel?.id ?? '');
    const claim = await eve.say('Le dernier gardien du phare s’appelait Yves Le Bras.');
    const here = await marie.answerTo(await marie.use('sources', { query: 'gardien du phare' }));
    expect(JSON.stringify(here.embeds)).toContain('Le phare de Kermorvan');
    const answers = [
      await eve.use('ask', { question: keeper, private: true }),
      await eve.use('sources', { query: 'gardien du phare' }),
      await eve.use('article', { list: {} }),
      await eve.use('article', { show: { article: articleId } }),
      await eve.use('summary', { article: { article: articleId, private: true } }),
      await eve.useOn('Check against the article', claim),
      await eve.use('library', { status: {} }),
      await eve.use('library', { reindex: { article: articleId } }),
      await eve.use('library', { remove: { article: articleId } }),
    ];
    for (const id of answers) {
      const { content, embeds } = await eve.answerTo(id);
      const told = `${content} ${JSON.stringify(embeds)}`.replaceAll(claim, '');
      expect(told).not.toMatch(/Le phare de Kermorvan|quitta la tour|read\/le-phare/);
    }
    const article = { article: { article: 'phare' } };
    const typed = [
      ...(await eve.complete('ask', 'question', 'phare')),
      ...(await eve.complete('article', 'article', 'phare', { show: { article: 'phare' } })),
      ...(await eve.complete('summary', 'article', 'phare', article)),
      ...(await eve.complete('library', 'article', 'phare', { remove: { article: 'phare' } })),
    ];
    expect(typed).toEqual([]);
    expect(await suggested(marie)).toHaveLength(1);
    await emptied(marie);
  });

  it('is told in English to those who read English', async () => {
    const added = await library(sam, 'add', { file: fileOf('phare.md', lighthouse) });
    expect(added.content).toContain('**Le phare de Kermorvan** is in this server’s library');
    const status = await library(sam, 'status');
    expect(status.content).toMatch(/\*\*This server’s library\*\* · 1 file · 1 KiB of 50 MiB/);
    expect(status.content).toMatch(/Le phare de Kermorvan\*\* · French · \d+ passages · Version/);
    await emptied(sam);
  });

  it('takes a page by its address, and reads it again when asked to update', async () => {
    const added = await library(marie, 'add', { url: 'http://example.org/kermorvan.md' });
    expect(added.content).toContain('**Le phare de Kermorvan** est dans la bibliothèque');
    const [article] = await suggested(marie, 'phare');
    const same = await library(marie, 'update', { article: String(article?.value) });
    expect(same.content).toContain('est tel qu’il était');
    site.change('/kermorvan.md', {
      type: 'text/markdown',
      body: lighthouse.replace('Yves Le Bras', 'Anna Kerouédan'),
    });
    const updated = await library(marie, 'update', { article: String(article?.value) });
    expect(updated.content).toContain('est à jour');
    expect(await outcome(bob)).toContain('Anna Kerouédan');
    await emptied(marie);
  });

  it('says meanwhile what it is at, where that takes long', async () => {
    const release = site.hold('/kermorvan.md');
    const id = await sam.use('library', { add: { url: 'http://example.org/kermorvan.md' } });
    const meanwhile = await sam.until(
      ({ interactionId, content }) => interactionId === id && content.startsWith('Fetching'),
    );
    expect(meanwhile.content).toBe('Fetching http:\u200b//example.org/kermorvan.md …');
    expect(isEphemeral(meanwhile)).toBe(true);
    release();
    const answer = await sam.until(
      ({ interactionId, content }) => interactionId === id && content.includes('library'),
    );
    expect(answer.id).toBe(meanwhile.id);
    await emptied(sam);
  });

  it('replaces a text by a file, under the same article', async () => {
    await library(sam, 'add', { file: fileOf('phare.md', lighthouse) });
    const [before] = await suggested(sam);
    const better = lighthouse.replace('Yves Le Bras', 'Jean Riou');
    const updated = await library(sam, 'update', {
      article: 'Le phare de Kermorvan',
      file: fileOf('phare-2.md', better),
    });
    expect(updated.content).toContain('is up to date');
    expect(await suggested(sam)).toEqual([before]);
    expect(await outcome(bob)).toContain('Jean Riou');
    await emptied(sam);
  });

  it('asks before it forgets, and then forgets', async () => {
    await library(marie, 'add', { file: fileOf('phare.md', lighthouse) });
    const [article] = await suggested(marie);
    const asked = await library(marie, 'remove', { article: String(article?.value) });
    expect(asked.content).toContain('Retirer **Le phare de Kermorvan**');
    expect(await press(marie, asked, 'library-keep')).toBe('Rien n’a été retiré.');
    expect(await outcome(bob)).toContain('Yves Le Bras');
    const again = await library(marie, 'remove', { article: String(article?.value) });
    expect(await press(marie, again, 'library-remove:')).toContain('n’est plus dans');
    expect(await outcome(bob)).not.toContain('Yves Le Bras');
    expect(await services.library.article(String(article?.value))).toBeUndefined();
  });

  it('taken out while it alone is chosen leaves nobody without answers, and says so', async () => {
    await library(marie, 'add', { file: fileOf('phare.md', lighthouse) });
    const [article] = await suggested(marie);
    const id = String(article?.value);
    const { guild } = await discord.state();
    const settings = createSettingsStore({ storage: services.storage });
    await settings.set(`guild:${guild.id}`, 'articles', [id]);
    const asked = await library(marie, 'remove', { article: id });
    expect(await press(marie, asked, 'library-remove:')).toContain(
      'Aucun autre article n’était choisi pour tout le serveur',
    );
    expect(await settings.own(`guild:${guild.id}`)).toEqual({});
    const jars = await bob.use('ask', { question: 'Who makes forty jars of honey a year?' });
    expect((await bob.answerTo(jars)).content).toContain('The bees of the abbey');
  });

  it('reads one article again, or all', async () => {
    await library(sam, 'add', { file: fileOf('phare.md', lighthouse) });
    const one = await library(sam, 'reindex', { article: 'Le phare de Kermorvan' });
    expect(one.content).toBe('The article was read again.');
    await library(sam, 'add', { file: fileOf('notes.txt', 'Some notes on the sea, and more.') });
    const all = await library(sam, 'reindex');
    expect(all.content).toBe('2 articles were read again.');
    expect(await outcome(bob)).toContain('Yves Le Bras');
    await emptied(sam);
  });
});

describe('what is refused', () => {
  it('is everything, to a member who does not manage the server, whatever the client shows', async () => {
    expect(libraryData.default_member_permissions).toBe(String(1 << 5));
    for (const [subcommand, options] of [
      ['add', { file: fileOf('phare.md', lighthouse) }],
      ['status', {}],
      ['reindex', {}],
      ['remove', { article: 'bees' }],
    ] as const) {
      const answer = await library(bob, subcommand, options);
      expect(answer.content).toContain('“Manage Server”');
    }
    expect(await suggested(bob)).toEqual([]);
    const status = await services.ownArticles.library.status((await discord.state()).guild.id);
    expect(status.files).toEqual([]);
  });

  it.each([
    ['of no kind that is read', fileOf('phare.exe', 'MZ'), /\.md, \.txt, \.html, \.pdf et \.docx/],
    ['without text', fileOf('phare.md', '  \n'), /ne contient pas de texte/],
    ['that is damaged', fileOf('phare.pdf', 'no PDF at all'), /abîmé/],
    ['that is no text', fileOf('phare.txt', new Uint8Array([1, 0, 2])), /UTF-8/],
  ])('is a file %s, with what is wrong', async (_, file, words) => {
    const answer = await library(marie, 'add', { file });
    expect(answer.content).toMatch(words);
    expect(await suggested(marie)).toEqual([]);
  });

  it.each([
    ['http://127.0.0.1/secret', 'réseau privé'],
    ['http://[::ffff:10.0.0.1]/', 'réseau privé'],
    ['http://intern.example.com/', 'réseau privé'],
    ['http://example.org/inside', 'réseau privé'],
    ['http://example.org/nothing', 'erreur 404'],
    ['ftp://example.org/', 'https:// ou http://'],
  ])('is the address %s', async (url, words) => {
    const answer = await library(marie, 'add', { url });
    expect(answer.content).toContain(words);
  });

  it('is neither a file nor an address, and both', async () => {
    expect((await library(sam, 'add')).content).toContain('either a file or an address');
    const both = { file: fileOf('a.md', bees), url: 'http://example.org/kermorvan.md' };
    expect((await library(sam, 'add', both)).content).toContain('either a file or an address');
  });

  it('is to change an article of the knowledge folder', async () => {
    const answer = await library(sam, 'remove', { article: 'Bees' });
    expect(answer.content).toContain('no such article of its own');
  });

  it('to update what came as a file, without another', async () => {
    await library(sam, 'add', { file: fileOf('phare.md', lighthouse) });
    const answer = await library(sam, 'update', { article: 'phare.md' });
    expect(answer.content).toContain('came as a file');
    await emptied(sam);
  });
});

it('hostile names and titles act nowhere', async () => {
  const title = '@everyone **[x](https://evil.example)** `<@1>`';
  const file = fileOf('@everyone`.md', `# ${title}\n\nThe tide turns twice a day here.\n`);
  const added = await library(sam, 'add', { file });
  expect(added.content).not.toContain('@everyone');
  expect(added.content).not.toContain('](https://evil');
  expect((await library(sam, 'status')).content).not.toContain('@everyone');
  await emptied(sam);
});

it('a restart keeps the library', async () => {
  await library(sam, 'add', { file: fileOf('phare.md', lighthouse) });
  await bot.stop();
  await services.close();
  await start();
  expect(await outcome(bob)).toContain('Yves Le Bras');
  expect((await library(sam, 'status')).content).toContain('Le phare de Kermorvan');
  await emptied(sam);
});
