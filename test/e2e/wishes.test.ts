import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfiguration } from '../../src/config.js';
import type { Bot } from '../../src/discord/bot.js';
import { createSettingsStore } from '../../src/discord/settings/settings-store.js';
import { messagesFor } from '../../src/locales/locale.js';
import { silentLog } from '../../src/log.js';
import type { Rule } from '../../src/moderation/rules/rule.js';
import type { SeenMessage } from '../../src/sandbox/member-api.js';
import { createServices, type Services } from '../../src/services.js';
import { answered } from '../discord/sample-answers.js';
import { cited } from '../support/cited.js';
import { type ModelServer, startModelServer, testKey } from '../support/model-server.js';
import { lighthouse } from './lighthouse.js';
import {
  button,
  buttons,
  isEphemeral,
  type LocalDiscord,
  type Member,
  openLocalDiscord,
} from './local-discord.js';
import { openModerated } from './moderated.js';
import { control, openQueue, queueOf } from './queue-helpers.js';
import { openScriptedGlose } from './scripted-glose.js';
import { startBot } from './start-bot.js';

// What users of other bots ask for and complain about, one test a wish, each by what members see.

let directory: string;
let discord: LocalDiscord;
let model: ModelServer;
let services: Services;
let bot: Bot;
let ana: Member;
let bob: Member;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'glose-wishes-'));
  await mkdir(join(directory, 'knowledge'));
  await writeFile(join(directory, 'knowledge', 'phare.md'), lighthouse);
  discord = await openLocalDiscord({ answerMs: 9_000, grantedIntents: ['MESSAGE_CONTENT'] });
  model = await startModelServer();
  await start();
  ana = await discord.member('Ana', 'fr');
  bob = await discord.member('Bob', 'en-US');
}, 60_000);

afterAll(async () => {
  await stop();
  await discord.close();
  await model.close();
  await rm(directory, { recursive: true });
  expect(discord.faults()).toEqual([]);
});

async function start(settings: Readonly<Record<string, string>> = {}): Promise<void> {
  const configuration = readConfiguration({
    GLOSE_KNOWLEDGE: join(directory, 'knowledge'),
    GLOSE_DATA: join(directory, 'data'),
    GLOSE_CAUTION: 'generous',
    ...settings,
  });
  services = await createServices(configuration, { log: silentLog, watch: false });
  bot = await startBot(services, discord, { messageContent: true });
}

async function stop(): Promise<void> {
  await bot.stop();
  await services.close();
}

/** The same bot with a model, which says what a test scripts; afterwards without one again. */
async function withModel(work: () => Promise<void>): Promise<void> {
  await stop();
  await start({
    GLOSE_MODEL: 'openai:scripted',
    OPENAI_API_KEY: testKey,
    OPENAI_BASE_URL: model.baseUrl('openai'),
  });
  try {
    await work();
  } finally {
    await stop();
    await start();
  }
}

const french = messagesFor('fr');
const english = messagesFor('en');
const ask = async (member: Member, question: string, options = {}) =>
  member.answerTo(await member.use('ask', { question, ...options }));
/** Everything of a message that people read. */
const readable = ({ content, embeds, components }: SeenMessage) =>
  JSON.stringify([content, embeds, components]);

describe('a member gets what users of other bots wish for', () => {
  it('1: what the article does not say is refused, by evidence, not by luck', async () => {
    const refused = await ask(ana, 'Quelle est la capitale de l’Australie ?');
    expect(refused.content).toContain(french.answers.notCovered(1));
    expect(isEphemeral(refused)).toBe(true);
  });

  it('2: a refusal shows no source, and "found, but not verified" is said as such', async () => {
    const refused = await ask(ana, 'Combien coûte une baguette à Brest ?');
    expect(buttons(refused).some((id) => id.startsWith('answer:sources:'))).toBe(false);
    expect(refused.content).not.toContain('[1]');
    expect(french.answers.notVerified).not.toBe(french.answers.notCovered(1));
  });

  it('3: each sentence has its quote, word for word, with section and place', async () => {
    const answer = await ask(ana, 'Qui a construit le phare de Kermorvan ?');
    expect(answer.content).toContain('Il fut construit en 1849 par l’ingénieur Louis Plantier');
    const sources = await ana.answerTo(await ana.press(answer, button(answer, 'sources')));
    expect(JSON.stringify(sources.embeds)).toContain('La construction');
    expect(sources.embeds[0]?.url).toMatch(/\/read\/phare\?.*#s\d+$|\/read\/phare.*s\d+/);
  });

  it('4: a citation that does not carry the claim is dropped, and no address is a model’s', async () => {
    await withModel(async () => {
      model.script((request) => ({
        text:
          cited('Le phare fut construit en 1849 par Louis Plantier', 'Louis Plantier', request) +
          cited('Il appartient au roi du Danemark', 'Louis Plantier', request) +
          cited('Voir https://evil.example/phare', 'Louis Plantier', request),
      }));
      const answer = await ask(ana, 'Qui construisit ce phare, dis-moi ?');
      expect(answer.content).toContain('construit en 1849 par Louis Plantier');
      expect(readable(answer)).not.toContain('Danemark');
      expect(readable(answer)).not.toContain('evil.example');
    });
  });

  it('5: the answer is framed in each reader’s own language, also when it is kept', async () => {
    const question = 'Quand le gardien quitta-t-il la tour ?';
    expect((await ask(ana, question)).content).toContain(french.discord.madeBy.extractive);
    expect((await ask(bob, question)).content).toContain(english.discord.madeBy.extractive);
  });

  it('6: it is acknowledged in time, however long the answer takes', async () => {
    await withModel(async () => {
      model.script('silence');
      const id = await ana.use('ask', { question: 'Que peignait le gardien en hiver ?' });
      await ana.until(({ interactionId }) => interactionId === id);
      expect((await discord.outcome(id)).state).not.toBe('failed');
      model.script({ status: 400 });
    });
  });

  it('7: an answer longer than a message goes on in the next, cut between sentences', async () => {
    const elsewhere = await openLocalDiscord();
    const scripted = await openScriptedGlose(elsewhere);
    const said = Array.from(
      { length: 60 },
      (_, day) => `Le jour ${day + 1}, le gardien nota dans son journal une tempête de plus.`,
    );
    scripted.answer = async (question) => answered(said, { question });
    await scripted.bot().start();
    const cleo = await elsewhere.member('Cléo', 'fr');
    await cleo.use('ask', { question: 'Que nota-t-il ?' });
    const all = await cleo.untilAll((seen) =>
      seen.some(({ content }) => content.includes('jour 60')),
    );
    const parts = all.filter(({ content }) => content.includes('le gardien nota'));
    expect(parts.length).toBeGreaterThan(1);
    for (const { content } of parts) expect(content.length).toBeLessThanOrEqual(2_000);
    const whole = parts.map(({ content }) => content).join('\n');
    for (const sentence of said) expect(whole).toContain(sentence);
    await scripted.close();
    await elsewhere.close();
    expect(elsewhere.faults()).toEqual([]);
  });

  it('8: nobody is pinged by what a model or a member writes', async () => {
    await withModel(async () => {
      model.script((request) => ({
        text: cited('Le phare @everyone fut construit en 1849', 'Louis Plantier', request),
      }));
      const answer = await ask(ana, 'Est-ce que @everyone connaît la date de construction ?');
      expect(answer.content).not.toMatch(/@everyone/);
      expect(answer.mention_everyone).toBe(false);
    });
  });

  it('9: a mention in the bot’s thread goes on with the conversation, also after a restart', async () => {
    const answer = await ask(ana, 'Comment s’appelait le dernier gardien du phare ?');
    const led = await ana.answerTo(await ana.press(answer, button(answer, 'thread')));
    const threadId = /(\d{10,})(?=[)>\s]|$)/.exec(led.content)?.[1] ?? '';
    const thread = ana.in(threadId);
    const hello = await thread.until(({ content }) => content !== '');
    await stop();
    await start();
    const id = await thread.say(
      `<@${discord.sandbox.applicationId}> Quand quitta-t-il la tour ?`,
      hello.id,
    );
    const reply = await thread.until((message) => message.message_reference?.message_id === id);
    expect(reply.content).toContain('1994');
  });

  it('10: what members may spend is counted, and who spent it is told when to come back', async () => {
    await stop();
    await start({
      GLOSE_MODEL: 'openai:scripted',
      OPENAI_API_KEY: testKey,
      OPENAI_BASE_URL: model.baseUrl('openai'),
      GLOSE_BUDGET_MEMBER: '50',
    });
    model.script((request) => ({
      text: cited('Le phare fut construit en 1849', 'Louis Plantier', request),
    }));
    await ask(ana, 'Dis-moi en quelle année on construisit ce phare ?');
    const spent = await ask(ana, 'Dis-moi combien mesure sa tour carrée ?');
    expect(spent.content).toContain(french.discord.madeBy.extractive);
    expect(spent.content).toMatch(/<t:\d+:[tRf]>/);
    const another = await ask(bob, 'Tell me who built the lighthouse?');
    expect(another.content).not.toMatch(/<t:\d+:[tRf]>/);
    await stop();
    await start();
  });

  it('11: the provider’s failure gives way to the article’s own sentences, and says so', async () => {
    await withModel(async () => {
      model.script({ status: 429 });
      const answer = await ask(ana, 'En quelle année ce phare fut-il construit ?');
      expect(answer.content).toContain('1849');
      expect(answer.content).toContain(french.answers.notices.modelFailed);
    });
  });

  it('12: a private answer can be published afterwards, with the name of who asked', async () => {
    const alone = await ask(ana, 'Qui a construit le phare ?', { private: true });
    expect(isEphemeral(alone)).toBe(true);
    await ana.press(alone, button(alone, 'share'));
    const shared = await bob.until(
      (message) => message.content.includes('Qui a construit le phare ?') && !isEphemeral(message),
    );
    expect(shared.content).toContain('Ana');
    expect(shared.content).toContain('Louis Plantier');
    expect(shared.mentions).toEqual([]);
  });

  it('13: a discussion is summed up with links, of the channel where it is asked for alone', async () => {
    const { channels } = await discord.state();
    const here = ana.in(channels[1]?.id ?? '');
    const asked = await here.say('Qui a construit le phare de Kermorvan ?');
    await ana.say('Le dernier gardien du phare aimait peindre les tempêtes d’hiver, non ?');
    const summary = await here.answerTo(await here.use('summary', { discussion: {} }));
    expect(isEphemeral(summary)).toBe(true);
    const told = JSON.stringify(summary.embeds);
    expect(told).toContain('La construction');
    expect(told).toContain(`/${asked})`);
    expect(told).not.toContain('tempêtes');
  });

  it('14: one sees what is kept, takes it along, and has it deleted', async () => {
    const carl = await discord.member('Carl', 'en-US');
    await ask(carl, 'Who built the lighthouse of Kermorvan?', { private: true });
    const card = await carl.answerTo(await carl.use('privacy'));
    expect(card.content).toContain('1 answer');
    await carl.press(card, 'privacy-export');
    const file = await carl.until(({ attachments = [] }) => attachments.length > 0);
    expect(file.attachments[0]?.filename).toMatch(/\.json$/);
    await carl.press(card, 'privacy-delete');
    const asked = await carl.until(
      (message) => message.id === card.id && message.content !== card.content,
    );
    await carl.press(asked, 'privacy-erase');
    await carl.until((message) => message.id === card.id && message.content !== asked.content);
    const kept = await services.storage.db
      .selectFrom('answers')
      .select('id')
      .where('member_id', '=', carl.id)
      .execute();
    expect(kept).toEqual([]);
  });

  it('15: who is warned appeals inside the bot, and another moderator’s answer comes back', async () => {
    const here = await openModerated();
    try {
      await here.said(here.sacha, 'warn', { member: here.alice.id, reason: 'Stay polite.' });
      const direct = await here.alice.inDirect();
      const notice = await direct.until((message) => buttons(message).length > 0);
      const form = await direct.form(await direct.press(notice, control(notice, 'appeal')));
      await direct.submit(form, { why: 'I quoted somebody else.' });
      const card = await here.camille
        .in(here.queueId)
        .until((message) => readable(message).includes('I quoted somebody else.'));
      const grant = await here.camille.press(card, control(card, 'appeal-grant'));
      await here.camille.submit(await here.camille.form(grant), { answer: 'You are right.' });
      await direct.until((message) => readable(message).includes('You are right.'));
      expect((await here.moderation.cases.find(here.guildId, 1))?.state).toBe('undone');
    } finally {
      await here.close();
    }
  });

  it('16: a greeting and ordinary words of either language raise no alarm', async () => {
    const here = await openQueue();
    try {
      const { rulebook, rules } = here.moderation;
      const strict = rulebook.presets.strict.rules.map(
        (rule): Rule => ({ ...rule, mode: 'propose' }),
      );
      const words = rulebook.draft('words', strict);
      if (words.kind !== 'words') throw new Error('Another rule was drafted.');
      const banned = ['con', 'ass', 'pute', 'hell'];
      await rules.replace(here.guildId, [...strict, { ...words, mode: 'propose', words: banned }]);
      const harmless = [
        'Hello everyone, nice to meet you!',
        'Le concert de la classe était bien, la députée aussi.',
        'I disagree with this passage; the class computes it otherwise.',
      ];
      for (const text of harmless) await here.alice.say(text);
      // What comes after them is found, so those before it were read.
      await here.bob.say('tu n’es qu’un c o n');
      const card = await queueOf(here).card();
      expect(readable(card)).toContain(here.bob.id);
      expect(await queueOf(here).cards()).toHaveLength(1);
    } finally {
      await here.close();
    }
  });

  it('17: buttons work after a restart', async () => {
    const answer = await ask(bob, 'How high is the square tower of the lighthouse?');
    await stop();
    await start();
    const sources = await bob.answerTo(await bob.press(answer, button(answer, 'sources')));
    expect(JSON.stringify(sources.embeds)).toContain('vingt mètres');
  });

  it('18: a channel has its own articles', async () => {
    await writeFile(
      join(directory, 'knowledge', 'moulin.md'),
      '---\nid: moulin\ntitle: Le moulin de Craca\nlanguage: fr\n---\n\nLe moulin de Craca fut bâti par Jeanne Hamon en 1742.\n',
    );
    await stop();
    await start();
    const { guild, channels } = await discord.state();
    const [here, there] = channels;
    await createSettingsStore({ storage: services.storage, log: silentLog }).set(
      `channel:${here?.id}`,
      'articles',
      ['phare'],
    );
    expect(guild.id).not.toBe('');
    const question = 'Qui a bâti le moulin de Craca ?';
    expect((await ask(ana, question)).content).not.toContain('Jeanne Hamon');
    const elsewhere = ana.in(there?.id ?? '');
    expect((await ask(elsewhere, question)).content).toContain('Jeanne Hamon');
  });

  it('19: every answer says that a machine made it, and how', async () => {
    const answer = await ask(bob, 'Who built the lighthouse of Kermorvan?');
    expect(answer.content).toContain(english.discord.madeBy.extractive);
  });

  it('20: it is one process with one file of data', async () => {
    const files = await readdir(join(directory, 'data'));
    expect(files.filter((name) => name.endsWith('.db'))).toEqual(['glose.db']);
  });
});
