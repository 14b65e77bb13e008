import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ComponentType } from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AnswerOptions } from '../../src/answering/answer.js';
import { readConfiguration } from '../../src/config.js';
import type { Bot } from '../../src/discord/bot.js';
import { silentLog } from '../../src/log.js';
import type { SeenMessage } from '../../src/sandbox/member-api.js';
import { createServices, type Services } from '../../src/services.js';
import { isEphemeral, type LocalDiscord, type Member, openLocalDiscord } from './local-discord.js';
import { startBot } from './start-bot.js';

/** The article of the repository, with its translations, in a real bot. */
let directory: string;
let discord: LocalDiscord;
let services: Services;
let bot: Bot;
let ana: Member;
let bob: Member;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'glose-profile-'));
  discord = await openLocalDiscord({ answerMs: 9_000 });
  await start();
  ana = await discord.member('Ana', 'fr');
  bob = await discord.member('Bob', 'en-US');
}, 60_000);

afterAll(async () => {
  await stop();
  ana.leave();
  bob.leave();
  await discord.close();
  await rm(directory, { recursive: true });
});

async function start() {
  const configuration = readConfiguration({ GLOSE_DATA: directory });
  services = await createServices(configuration, { log: silentLog, watch: true });
  bot = await startBot(services, discord);
}

async function stop() {
  await bot.stop();
  await services.close();
}

const plain = (text: string | undefined) => (text ?? '').replace(/[\u00a0\u202f]/gu, ' ');
/** What stands on its buttons, by what they do. */
const questions = ({ components = [] }: SeenMessage) =>
  new Map(
    components.flatMap((row) =>
      row.type === ComponentType.ActionRow
        ? row.components.flatMap((item) =>
            'custom_id' in item && 'label' in item
              ? [[plain(item.label), item.custom_id] as const]
              : [],
          )
        : [],
    ),
  );

const show = async (member: Member) =>
  member.answerTo(await member.use('article', { show: { article: 'russie-chine-ia' } }));

async function pressStarter(member: Member, card: SeenMessage, label: string) {
  return member.answerTo(await member.press(card, questions(card).get(label) ?? ''));
}

describe('/article show', () => {
  it('is the card of the article in French, its figures and sections linked, with questions to begin with', async () => {
    const card = await show(ana);
    const description = plain(card.embeds[0]?.description);
    expect(isEphemeral(card)).toBe(true);
    expect(card.embeds[0]?.title).toContain('La Russie se tourne vers la Chine');
    expect(description).toContain('Chiffres et dates clés');
    expect(description).toMatch(
      /- \*\*\[Deuxième puissance mondiale\]\(http\S+#s\d+\)\*\* · Deuxième/u,
    );
    expect(description).toMatch(/- \[Contourner les sanctions : [^\]]+\]\(http\S+\)/u);
    expect(description).toContain('1 min de lecture');
    expect(description).toMatch(/Dans cette version depuis le <t:\d+:D>/u);
    expect(card.embeds[0]?.footer?.text).toMatch(/^Version [0-9a-f]{7}$/u);
    expect([...questions(card).keys()]).toContain(
      'Pourquoi la Russie se tourne-t-elle vers un allié puissant ?',
    );
    expect(questions(card).size).toBeGreaterThanOrEqual(3);
  });

  it('is in English for an English reader, whose questions are asked and answered in English', async () => {
    const card = await show(bob);
    expect(card.embeds[0]?.title).toBe('Russia turns to China for artificial intelligence');
    expect(card.embeds[0]?.description).toContain('Key figures and dates');
    expect(card.embeds[0]?.description).toContain('[China: An indispensable technological ally]');
    const answer = await pressStarter(bob, card, 'What does Beijing deny?');
    expect(answer.content).toContain('**What does Beijing deny?**');
    expect(answer.content).toContain('Pékin nie tout soutien militaire direct');
    expect(answer.content).toContain('denies any direct military support');
  });

  it('has questions whose buttons answer as /ask would, seen as the card is, after a restart too', async () => {
    const card = await show(ana);
    await stop();
    await start();
    const answer = await pressStarter(ana, card, 'Que nie Pékin ?');
    expect(answer.content).toContain('Pékin nie tout soutien militaire direct à Moscou');
    expect(isEphemeral(answer)).toBe(true);
  });

  it('has questions that are answered from its article alone', async () => {
    const card = await show(ana);
    const asked: unknown[] = [];
    const { answerer } = services;
    await bot.stop();
    const listening = {
      answer: (question: string, options: AnswerOptions) => {
        asked.push(options.articleIds);
        return answerer.answer(question, options);
      },
    };
    bot = await startBot({ ...services, answerer: listening }, discord);
    await pressStarter(ana, card, 'Que nie Pékin ?');
    expect(asked).toEqual([['russie-chine-ia']]);
  });

  it('says so where its questions have expired', async () => {
    const card = await show(ana);
    await services.storage.db.deleteFrom('component_states').execute();
    const answer = await pressStarter(ana, card, 'Que nie Pékin ?');
    expect(answer.content).not.toContain('Pékin nie');
    expect(isEphemeral(answer)).toBe(true);
  });

  it('/article list names every article', async () => {
    const list = await bob.answerTo(await bob.use('article', { list: {} }));
    expect(list.content).toContain('La Russie se tourne vers la Chine');
  });
});

describe('/summary article', () => {
  const summary = async (member: Member, options: Record<string, string | boolean>) =>
    member.answerTo(await member.use('summary', { article: options }));

  it('is short where nothing is said, titled in the reader’s language', async () => {
    const french = await summary(ana, {});
    expect(french.content).toContain('**La Russie se tourne vers la Chine');
    expect(french.content.match(/\[\d+\]\(http/gu)).toHaveLength(3);
    const english = await summary(bob, {});
    expect(english.content).toContain('**Russia turns to China for artificial intelligence**');
    expect(english.content).toContain('Faced with ever more severe Western sanctions');
    expect(isEphemeral(english)).toBe(false);
  });

  it('by section stands under the headings of the reader’s language', async () => {
    const english = await summary(bob, { style: 'sections' });
    expect(english.content).toContain('**The intensification of a global race**');
    expect((await summary(ana, { style: 'sections' })).content).toContain(
      '**L’intensification d’une course mondiale**',
    );
  });

  it('suggests sections, and sums up one of them only', async () => {
    const options = { article: { style: 'bullets' } };
    const [choice] = await ana.complete('summary', 'section', 'course', options);
    expect(choice?.name).toBe('L’intensification d’une course mondiale');
    const one = await summary(ana, { section: String(choice?.value), private: true });
    expect(one.content).toContain('· L’intensification d’une course mondiale**');
    expect(one.content).not.toContain('Pékin');
    expect(isEphemeral(one)).toBe(true);
    const typed = await summary(bob, { section: 'global race', style: 'bullets' });
    expect(typed.content).toContain('· The intensification of a global race**');
  });

  it('names the sections that there are where one is not found', async () => {
    const refused = await summary(bob, { section: 'The weather' });
    expect(refused.content).toContain('“The weather”');
    expect(refused.content).toContain('“The intensification of a global race”');
    expect(isEphemeral(refused)).toBe(true);
  });
});

describe('what was sent', () => {
  it('is what Discord takes', () => expect(discord.faults()).toEqual([]));
});
