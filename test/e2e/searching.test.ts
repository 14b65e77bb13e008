import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Bot } from '../../src/discord/bot.js';
import type { Article } from '../../src/library/article.js';
import { messagesFor } from '../../src/locales/locale.js';
import type { Evidence, RankedPassage } from '../../src/retrieval/evidence.js';
import type { SeenMessage } from '../../src/sandbox/member-api.js';
import {
  buttons,
  isEphemeral,
  type LocalDiscord,
  type Member,
  openLocalDiscord,
} from './local-discord.js';
import { openScriptedGlose, type ScriptedGlose } from './scripted-glose.js';

// Searching the library, page by page, and quoting what was found for everyone.

let discord: LocalDiscord;
let glose: ScriptedGlose;
let bot: Bot;
let ana: Member;
let bob: Member;

const words = messagesFor('fr').searching;
const article = {
  id: 'a',
  version: 'abcdef012345',
  title: 'Un *article*',
  url: null,
  sections: [{ heading: 'Une section' }],
} as unknown as Article;

function passages(count: number): RankedPassage[] {
  return Array.from({ length: count }, (_, index) => ({
    article,
    passage: {
      ...{ id: `a@b/${index}`, ordinal: index, section: 0, page: null },
      ...{ start: index, end: index + 1, firstSentence: index, endSentence: index + 1 },
    },
    text: `Passage ${index}, où l’on appelle @everyone.`,
    ...{ score: 1, share: 1, reasons: { bm25: 1 } },
  }));
}

let served: Article | null = article;
const { changed } = messagesFor('fr').underAnswers.outdated;

const start = async () => {
  bot = glose.bot({
    library: {
      articles: () => (served === null ? [] : [served]),
      problems: () => [],
      article: async () => served ?? undefined,
    },
    retriever: {
      retrieve: async () => ({ passages: passages(7), readable: true }) as unknown as Evidence,
    },
  });
  await bot.start();
};

beforeAll(async () => {
  discord = await openLocalDiscord();
  glose = await openScriptedGlose(discord);
  await start();
  ana = await discord.member('Ana', 'fr');
  bob = await discord.member('Bob', 'en-US');
});

afterAll(async () => {
  await glose.close();
  await discord.close();
  expect(discord.faults()).toEqual([]);
});

const search = async (member: Member) =>
  member.answerTo(await member.use('sources', { query: 'passage' }));
const shown = ({ embeds }: SeenMessage) =>
  embeds.map(({ description }) => /Passage (\d)/.exec(description ?? '')?.[1]);
const pageButton = (message: SeenMessage, page: number) =>
  buttons(message).find((id) => id.startsWith('search:') && id.endsWith(`.${page}`)) ?? '';
const menu = (message: SeenMessage) => buttons(message).find((id) => id.startsWith('quote:')) ?? '';

describe('a search', () => {
  it('is paged through in place, forth and back, also after a restart', async () => {
    const found = await search(ana);
    expect(isEphemeral(found)).toBe(true);
    expect(shown(found)).toEqual(['0', '1', '2']);
    expect(found.content).toContain('Page 1 sur 3');
    await ana.press(found, pageButton(found, 1));
    const second = await ana.until(
      ({ id, content }) => id === found.id && content.includes('Page 2'),
    );
    expect(shown(second)).toEqual(['3', '4', '5']);
    await bot.stop();
    await start();
    await ana.press(second, pageButton(second, 2));
    const third = await ana.until(
      ({ id, content }) => id === found.id && content.includes('Page 3'),
    );
    expect(shown(third)).toEqual(['6']);
    await ana.press(third, pageButton(third, 1));
    await ana.until(({ id, content }) => id === found.id && content.includes('Page 2'));
  });

  it('of a library without an article says that, rather than to try other words', async () => {
    served = null;
    const told = await search(ana);
    served = article;
    expect(told.content).toBe(messagesFor('fr').answers.libraryEmpty);
  });

  it('that is no longer kept says so', async () => {
    const found = await search(ana);
    await glose.storage.db.deleteFrom('component_states').where('kind', '=', 'search').execute();
    const told = await ana.answerTo(await ana.press(found, pageButton(found, 1)));
    expect(told.content).toBe(words.expired);
    const chosen = await ana.answerTo(await ana.select(found, menu(found), ['1']));
    expect(chosen.content).toBe(words.expired);
  });

  it('has a passage quoted for everyone, once, with its place and who quotes it', async () => {
    const found = await search(ana);
    const told = await ana.answerTo(await ana.select(found, menu(found), ['1']));
    const quote = await bob.until(({ content }) => content.includes('Cité par Ana'));
    expect(told.content).toContain(quote.id);
    expect(quote.content).toContain('> « Passage 1, où l’on appelle @\u200beveryone. »');
    expect(quote.content).toContain('[Une section](http://127.0.0.1:4181/read/a#s1)');
    expect(quote.content).toContain('« Un \\*article\\* », version abcdef0');
    expect(quote.mention_everyone).toBe(false);
    const again = await ana.answerTo(await ana.select(found, menu(found), ['1']));
    expect(again.content).toContain('déjà cité');
    expect(
      (await bob.sees()).filter(({ content }) => content.includes('Cité par Ana')),
    ).toHaveLength(1);
  });

  it('has a passage marked where its article changed since it was found', async () => {
    const found = await search(ana);
    served = { ...article, version: 'fedcba543210' };
    await ana.answerTo(await ana.select(found, menu(found), ['2']));
    served = article;
    const quote = await bob.until(({ content }) => content.includes('« Passage 2'));
    expect(quote.content).toContain(`⚠️ ${changed('Un \\*article\\*')}`);
  });
});
