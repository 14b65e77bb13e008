import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfiguration } from '../../src/config.js';
import type { Bot } from '../../src/discord/bot.js';
import { silentLog } from '../../src/log.js';
import type { SeenMessage } from '../../src/sandbox/member-api.js';
import { createServices, type Services } from '../../src/services.js';
import { lighthouse } from './lighthouse.js';
import {
  button,
  buttons,
  isEphemeral,
  type LocalDiscord,
  loading,
  type Member,
  openLocalDiscord,
} from './local-discord.js';
import { startBot } from './start-bot.js';

/** The whole bot with its real services, over a small library of two articles. */
const articles = {
  'phare.md': lighthouse,
  'tides.md': `---
id: tides
title: How tides work
language: en
---

# How tides work

## The moon

The moon pulls the oceans toward itself. This pull raises a bulge of water on the side that faces the moon. The sun adds a weaker pull of its own.

## The timetable

Most coasts see two high tides every day. About twelve hours and twenty-five minutes pass between them.
`,
};

let directory: string;
let discord: LocalDiscord;
let services: Services;
let bot: Bot;
let ana: Member;
let bob: Member;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'glose-reading-'));
  await mkdir(join(directory, 'knowledge'));
  for (const [name, text] of Object.entries(articles)) {
    await writeFile(join(directory, 'knowledge', name), text);
  }
  // Bot, Discord and 200 members share one process here, and often a busy machine: the patience of
  // Discord itself is held to in connection.test.ts.
  discord = await openLocalDiscord({ answerMs: 9_000 });
  await start();
  ana = await discord.member('Ana', 'fr');
  bob = await discord.member('Bob', 'en-GB');
}, 60_000);

afterAll(async () => {
  await stop();
  await discord.close();
  await rm(directory, { recursive: true });
  expect(discord.faults()).toEqual([]);
});

async function start(): Promise<void> {
  const configuration = readConfiguration({
    GLOSE_KNOWLEDGE: join(directory, 'knowledge'),
    GLOSE_DATA: join(directory, 'data'),
  });
  services = await createServices(configuration, { log: silentLog, watch: false });
  bot = await startBot(services, discord);
}

async function stop(): Promise<void> {
  await bot.stop();
  await services.close();
}

const ask = async (member: Member, question: string, options = {}) =>
  member.answerTo(await member.use('ask', { question, ...options }));

describe('asking in Discord', () => {
  it('quotes the sentence that answers, the name in bold, with a link to its place', async () => {
    const answer = await ask(ana, 'Qui était le dernier gardien du phare ?');
    expect(answer.content).toContain('**Yves Le Bras**');
    expect(answer.content).toMatch(
      /» \[1\]\(http:\/\/127\.0\.0\.1:4181\/read\/phare\?version=\w+#s\d+\)/,
    );
    expect(answer.content).toContain('section « Le gardien »');
    expect(answer.content).toMatch(/-# .*moteur extractif/);
    expect(buttons(answer).map((id) => id.split(':')[1])).toEqual(
      expect.arrayContaining(['sources', 'thread', 'more']),
    );
  });

  it('answers an English question in English, from the English article', async () => {
    const answer = await ask(bob, 'How many high tides do most coasts see every day?');
    expect(answer.content).toContain('According to');
    expect(answer.content.replaceAll('**', '')).toContain(
      '“Most coasts see two high tides every day.”',
    );
    expect(answer.content).toContain('/read/tides');
  });

  it('says that what is not there is not covered, to the asker alone', async () => {
    const answer = await ask(ana, 'Quelle est la capitale du Brésil ?');
    expect(isEphemeral(answer)).toBe(true);
    expect(answer.content).not.toMatch(/\]\(http/);
    expect(buttons(answer).some((id) => id.includes(':sources:'))).toBe(false);
  });

  it('leads from a passage near the question to the whole of it', async () => {
    const answer = await ask(ana, 'Quel âge avait le gardien du phare en Norvège ?');
    const near = await ana.answerTo(await ana.press(answer, button(answer, 'nearest')));
    expect(near.embeds[0]?.url).toMatch(/\/read\/phare\?version=\w+&cite=(\d+)-\d+#s\1$/);
  });

  it('shows the sources in their place: the neighbours, the quote in bold, the link', async () => {
    const answer = await ask(ana, 'Qui était le dernier gardien du phare ?');
    const sources = await bob.answerTo(await bob.press(answer, button(answer, 'sources')));
    expect(isEphemeral(sources)).toBe(true);
    const [embed] = sources.embeds;
    expect(embed?.title).toBe('1 · Le gardien');
    expect(embed?.description).toMatch(
      /^\*\*Le dernier gardien .* Yves Le Bras\.\*\* Il quitta la tour/,
    );
    expect(embed?.url).toContain('/read/phare');
    expect(embed?.footer?.text).toMatch(/Le phare de Kermorvan.*version \w{7}/);
  });
});

describe('a message of somebody', () => {
  it('is held against the articles: what differs, the quote, its place, in each language', async () => {
    const wrong = await bob.say('Le dernier gardien du phare était Paul Martin. Salut à tous !');
    const found = await ana.answerTo(await ana.useOn('Check against the article', wrong));
    expect(isEphemeral(found)).toBe(true);
    expect(found.content).toContain('le nom diffère (« Paul Martin » ici, « Yves');
    expect(found.content).toMatch(
      /\[Le gardien\]\(http:\/\/127\.0\.0\.1:4181\/read\/phare\?version=/,
    );
    expect(found.content).toContain('Yves Le Bras');
    expect(found.content).not.toContain('affirmation');
    const tides = await ana.say('Most coasts see two high tides every day.');
    const english = await bob.answerTo(await bob.useOn('Check against the article', tides));
    expect(english.content).toContain('🟢');
    expect(english.content).toContain('“Most coasts see two high tides every day.”');
  });

  it('is asked about, and makes a question clear that leans on it', async () => {
    const said = await bob.say('On parlait hier du dernier gardien du phare.');
    const form = await ana.form(await ana.useOn('Ask about this message', said));
    const answer = await ana.answerTo(
      await ana.submit(form, {
        question: 'Qui était-ce ?',
        message: 'On parlait hier du dernier gardien du phare.',
      }),
    );
    expect(answer.content).toContain('Yves Le Bras');
  });
});

describe('after a restart', () => {
  it('the buttons work, and /sources finds the last answer', async () => {
    const answer = await ask(ana, 'Qui était le dernier gardien du phare ?');
    await stop();
    await start();
    const sources = await ana.answerTo(await ana.press(answer, button(answer, 'sources')));
    expect(sources.embeds[0]?.description).toContain('Yves Le Bras');
    const more = await ana.answerTo(await ana.press(answer, button(answer, 'more')));
    const thanks = await ana.answerTo(await ana.press(more, button(more, 'up')));
    expect(thanks.content).toContain('C’est noté');
    const last = await bob.answerTo(await bob.use('sources'));
    expect(last.content).toContain('Qui était le dernier gardien du phare ?');
    expect(last.embeds[0]?.description).toContain('Yves Le Bras');
  }, 60_000);
});

describe('the other commands', () => {
  it('/sources with a query finds passages, which are for the asker alone', async () => {
    const found = await ana.answerTo(await ana.use('sources', { query: 'granit' }));
    expect(isEphemeral(found)).toBe(true);
    expect(found.embeds[0]?.description).toContain('granit');
    expect(found.embeds[0]?.url).toMatch(/\/read\/phare\?version=\w+&cite=(\d+)-\d+#s\1$/);
  });

  it('/sources with a query leaves out passages that share nothing with it', async () => {
    const found = await ana.answerTo(await ana.use('sources', { query: 'granit' }));
    expect(found.embeds.map(({ title }) => title)).toEqual(['La construction']);
    for (const query of ['zzzz qqqq', 'chocolat', '?']) {
      const nothing = await ana.answerTo(await ana.use('sources', { query }));
      expect(nothing.content).toBe(
        `Aucun passage trouvé pour « ${query} ». Essayez d’autres mots.`,
      );
      expect(nothing.embeds).toEqual([]);
    }
  });

  it('/summary suggests articles by their titles, and sums one up with citations', async () => {
    const options = { article: { style: 'bullets' } };
    const choices = await ana.complete('summary', 'article', 'PHARE', options);
    expect(choices.map(({ name, value }) => [name, value])).toEqual([
      ['Le phare de Kermorvan', 'phare'],
    ]);
    for (const style of ['short', 'bullets', 'sections']) {
      const summary = await ana.answerTo(
        await ana.use('summary', { article: { style, article: 'phare' } }),
      );
      expect(summary.content).toContain('**Le phare de Kermorvan**');
      expect(summary.content.match(/\[\d+\]\(http/g)?.length).toBeGreaterThan(1);
      expect(buttons(summary).length).toBe(4);
    }
  });

  it('/summary names what there is where the article is not found', async () => {
    const reply = await ana.answerTo(
      await ana.use('summary', { article: { style: 'short', article: 'volcans' } }),
    );
    expect(reply.content).toContain('« volcans »');
    expect(reply.content).toContain('« Le phare de Kermorvan »');
    expect(isEphemeral(reply)).toBe(true);
  });

  it('/article lists what there is to read, and shows one with its sections', async () => {
    const list = await ana.answerTo(await ana.use('article', { list: {} }));
    expect(list.content).toContain('Le phare de Kermorvan');
    expect(list.content).toContain('How tides work');
    const shown = await bob.answerTo(await bob.use('article', { show: { article: 'tides' } }));
    expect(shown.embeds[0]?.title).toBe('How tides work');
    expect(shown.embeds[0]?.description).toContain(
      '[The timetable](http://127.0.0.1:4181/read/tides',
    );
  });

  it('/help explains in the language of the member', async () => {
    expect((await ana.answerTo(await ana.use('help'))).content).toContain('/demander');
    expect((await bob.answerTo(await bob.use('help'))).content).toContain('/ask');
  });

  it('a mention is answered in the language of the question', async () => {
    const id = await bob.say(
      `<@${discord.sandbox.applicationId}> Who was the last keeper of the lighthouse?`,
    );
    const english = await bob.until((message) => message.message_reference?.message_id === id);
    expect(english.content.length).toBeGreaterThan(0);
    const other = await ana.say(
      `<@${discord.sandbox.applicationId}> Qui était le dernier gardien du phare ?`,
    );
    const french = await ana.until((message) => message.message_reference?.message_id === other);
    expect(french.content).toContain('**Yves Le Bras**');
    expect(french.content).toContain('D’après l’article');
  });
});

describe('200 members at once', () => {
  it('are all answered from the articles, none lost', async () => {
    const members = await discord.crowd(200);
    const question = 'Qui était le dernier gardien du phare ?';
    const asked = await Promise.all(members.map((member) => member.use('ask', { question })));
    const seen = await ana.untilAll((messages) =>
      asked.every((id) => messages.some((message) => isWhole(message, id))),
    );
    const answers = seen.filter((message) => asked.some((id) => isWhole(message, id)));
    expect(answers.filter(({ content }) => content.includes('Yves Le Bras')).length).toBe(200);
    const outcomes = await Promise.all(asked.map((id) => discord.outcome(id)));
    expect(outcomes.filter(({ state }) => state !== 'answered')).toEqual([]);
  }, 60_000);
});

function isWhole({ interactionId, flags }: SeenMessage, id: string): boolean {
  return interactionId === id && ((flags ?? 0) & loading) === 0;
}
