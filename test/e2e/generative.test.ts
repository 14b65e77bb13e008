import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readConfiguration } from '../../src/config.js';
import type { Bot } from '../../src/discord/bot.js';
import { messagesFor } from '../../src/locales/locale.js';
import { silentLog } from '../../src/log.js';
import type { SeenMessage } from '../../src/sandbox/member-api.js';
import { createServices, type Services } from '../../src/services.js';
import { cited } from '../support/cited.js';
import {
  type ModelRequest,
  type ModelServer,
  startModelServer,
  testKey,
} from '../support/model-server.js';
import { createSpeech } from '../support/speech.js';
import { lighthouse } from './lighthouse.js';
import {
  button,
  buttons,
  type LocalDiscord,
  loading,
  type Member,
  openLocalDiscord,
} from './local-discord.js';
import { startBot } from './start-bot.js';

// The whole bot with its real services, and a model over the wire that says what a test scripts.

let directory: string;
let discord: LocalDiscord;
let model: ModelServer;
let services: Services;
let bot: Bot;
let ana: Member;
let bob: Member;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'glose-generative-'));
  await mkdir(join(directory, 'knowledge'));
  await writeFile(join(directory, 'knowledge', 'phare.md'), lighthouse);
  discord = await openLocalDiscord({ answerMs: 9_000 });
  model = await startModelServer();
  await start();
}, 60_000);

beforeEach(async () => {
  ana = await discord.member('Ana', 'fr');
  bob = await discord.member('Bob', 'fr');
});

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
    GLOSE_MODEL: 'openai:scripted',
    OPENAI_API_KEY: testKey,
    OPENAI_BASE_URL: model.baseUrl('openai'),
    ...settings,
  });
  services = await createServices(configuration, { log: silentLog, watch: false });
  bot = await startBot(services, discord);
}

async function stop(): Promise<void> {
  await bot.stop();
  await services.close();
}

const { answers, discord: words } = messagesFor('fr');
const isWriting = ({ content }: SeenMessage) => content.includes(words.writing.underWay);
const builder = 'Le phare fut construit en 1849 par Louis Plantier';
const tower = 'Sa tour carrée mesure vingt mètres de haut';
const begunTower = 'Sa tour carrée mesure ';

const writtenFrom = (request: ModelRequest) =>
  cited(builder, 'Louis Plantier', request) + cited(tower, 'vingt mètres', request);

/** A model that says the first sentence at once, and the rest when the test says so. */
function speaking(ending?: 'cut') {
  const speech = createSpeech();
  let rest = '';
  model.script((request) => {
    speech.say(cited(builder, 'Louis Plantier', request));
    // A sentence is taken as whole once the next one has begun.
    speech.say(begunTower);
    rest = cited(tower.slice(begunTower.length), 'vingt mètres', request);
    return ending === undefined ? { speech } : { speech, ending };
  });
  return {
    goOn() {
      speech.say(rest);
      speech.end();
    },
    end: () => speech.end(),
  };
}

/** The answer, once it is no longer being written. */
const whole = (member: Member, interactionId: string) =>
  member.until(
    (message) =>
      message.interactionId === interactionId &&
      ((message.flags ?? 0) & loading) === 0 &&
      !isWriting(message),
  );

/** A model that makes follow-ups stand alone by `standAlone`, and writes what the article says. */
function follows(standAlone: string): { readonly asked: readonly string[] } {
  const asked: string[] = [];
  model.script((request) => {
    if (request.system.startsWith('You make questions stand alone')) return { text: standAlone };
    asked.push(request.user.split('BEGIN').at(-1)?.split('\n')[1] ?? '');
    const said = cited('Yves Le Bras quitta la tour en 1994', 'Yves Le Bras', request);
    return { text: said.replace(/\[(\d+)\]/, (_, number) => `[${number}, ${Number(number) + 1}]`) };
  });
  return { asked };
}

/** Each test has a question of its own, as answers are kept. */
async function begin(question: string, ending?: 'cut') {
  const speech = speaking(ending);
  const id = await ana.use('ask', { question });
  const begun = await bob.until((message) => message.interactionId === id && isWriting(message));
  return { speech, id, begun };
}

describe('an answer by a model', () => {
  it('grows before everyone’s eyes, sentence by verified sentence, and ends as it was verified', async () => {
    const { speech, id, begun } = await begin('Qui a construit le phare, et en quelle année ?');
    expect(begun.content).toContain(`${builder}. [1](`);
    expect(begun.content).not.toContain(tower);
    expect(buttons(begun)).toEqual([expect.stringMatching(/^answer:stop:/)]);
    speech.goOn();
    const last = await whole(bob, id);
    expect(last.id).toBe(begun.id);
    expect(last.content).toContain(`${builder}. [1](`);
    expect(last.content).toContain(`${tower}. [2](`);
    expect(last.content).toContain(words.madeBy.generative);
    const sources = await bob.answerTo(await bob.press(last, button(last, 'sources')));
    expect(JSON.stringify(sources.embeds)).toContain('Il fut construit en 1849');
  });

  it('is kept with the model, the prompt and the tokens that it took', async () => {
    model.script((request) => ({ text: writtenFrom(request) }));
    await whole(
      ana,
      await ana.use('ask', { question: 'Quel ingénieur construisit le phare de Kermorvan ?' }),
    );
    const row = await services.storage.db
      .selectFrom('answers')
      .select(['engine', 'model', 'prompt_version', 'input_tokens', 'output_tokens'])
      .orderBy('created_at', 'desc')
      .executeTakeFirst();
    expect(row).toMatchObject({
      engine: 'generative',
      model: 'openai:scripted',
      input_tokens: 100,
    });
    expect(row?.prompt_version).toMatch(/\w/);
    expect(row?.output_tokens).toBeGreaterThan(5);
  });

  it('answers a mention by a message that grows', async () => {
    const speech = speaking();
    const mention = await ana.say(
      `<@${discord.sandbox.applicationId}> Quel ingénieur a construit le phare de Kermorvan ?`,
    );
    const begun = await bob.until(
      (message) => message.message_reference?.message_id === mention && isWriting(message),
    );
    expect(begun.content).toContain(builder);
    speech.goOn();
    const last = await bob.until((message) => message.id === begun.id && !isWriting(message));
    expect(last.content).toContain(tower);
    expect(buttons(last)).toHaveLength(5);
  });
});

describe('Stop', () => {
  it('hangs up on the model and keeps what stood', async () => {
    const { id, begun } = await begin('Qui a construit le phare de Kermorvan ?');
    const hungUp = model.hangUps;
    await ana.press(begun, button(begun, 'stop'));
    const last = await whole(ana, id);
    expect(last.content).toContain(`${builder}. [1](`);
    expect(last.content).not.toContain(tower);
    expect(last.content).toContain(answers.notices.stopped);
    for (let look = 0; look < 500 && model.hangUps === hungUp; look += 1) await ana.sees();
    expect(model.hangUps).toBe(hungUp + 1);
  });
});

describe('a fault', () => {
  it('in the middle leaves what stood, with a word: the line is cut', async () => {
    const { speech, id } = await begin('Quel ingénieur a construit le phare en 1849 ?', 'cut');
    speech.end();
    const last = await whole(bob, id);
    expect(last.content).toContain(`${builder}. [1](`);
    expect(last.content).toContain(answers.notices.cutShort);
    expect(buttons(last)).toHaveLength(5);
  });

  it('in the middle leaves what stood, with a word: the model falls silent', async () => {
    const { id } = await begin('En quelle année fut construit le phare de Kermorvan ?');
    const last = await whole(bob, id);
    expect(last.content).toContain(`${builder}. [1](`);
    expect(last.content).toContain(answers.notices.cutShort);
  });

  it('before the first sentence is answered by the article itself, with a word on why', async () => {
    model.script({ status: 500 });
    const last = await whole(
      ana,
      await ana.use('ask', { question: 'Qui était le dernier gardien du phare ?' }),
    );
    expect(last.content).toContain('**Yves Le Bras**');
    expect(last.content).toContain(answers.notices.modelFailed);
    expect(last.content).toContain(words.madeBy.extractive);
  });
});

describe('two members with the same question at once', () => {
  it('are both answered, each in their own place', async () => {
    model.script((request) => ({ text: writtenFrom(request) }));
    const same = { question: 'Combien de mètres mesure la tour ?' };
    const ids = await Promise.all([ana.use('ask', same), bob.use('ask', same)]);
    const [one, other] = await Promise.all([whole(ana, ids[0]), whole(bob, ids[1])]);
    expect(one.id).not.toBe(other.id);
    expect(one.content).toContain(tower);
    expect(other.content).toBe(one.content);
  });

  it('see one answer grow, and who has read enough stops their own', async () => {
    const speech = speaking();
    const same = { question: 'Qui a construit le phare ?' };
    const before = model.requests.length;
    const ids = await Promise.all([ana.use('ask', same), bob.use('ask', same)]);
    const [mine, theirs] = await Promise.all(
      ids.map((id) => bob.until((message) => message.interactionId === id && isWriting(message))),
    );
    if (mine === undefined || theirs === undefined) throw new Error('Two were asked.');
    await ana.press(mine, button(mine, 'stop'));
    const stopped = await whole(ana, ids[0]);
    expect(stopped.content).not.toContain(tower);
    expect(stopped.content).toContain(answers.notices.stopped);
    speech.goOn();
    const finished = await whole(bob, ids[1]);
    expect(finished.content).toContain(tower);
    expect(finished.content).not.toContain(answers.notices.stopped);
    expect(model.requests.length).toBe(before + 1);
  });
});

describe('a follow-up', () => {
  const first = 'Comment s’appelait le dernier gardien du phare ?';
  const followUp = 'Et quand quitta-t-il la tour ?';
  const standsAlone = 'Quand le dernier gardien du phare quitta-t-il la tour ?';

  it('carries the conversation on, also after a restart', async () => {
    follows(standsAlone);
    await whole(ana, await ana.use('ask', { question: first }));
    await stop();
    await start();
    const { asked } = follows(standsAlone);
    const last = await whole(ana, await ana.use('ask', { question: followUp }));
    expect(asked).toEqual([standsAlone]);
    expect(last.content).toContain(`**${followUp}**`);
    expect(last.content).toContain('Yves Le Bras quitta la tour en 1994.');
  });

  it('of someone who asked nothing before has nothing to carry on', async () => {
    const { asked } = follows(standsAlone);
    await whole(bob, await bob.use('ask', { question: followUp }));
    expect(asked).not.toContain(standsAlone);
  });

  it('replies to the answer of someone else and carries that one on', async () => {
    follows(standsAlone);
    const answer = await whole(ana, await ana.use('ask', { question: first }));
    await whole(ana, await ana.use('ask', { question: 'En quoi la tour est-elle bâtie ?' }));
    const { asked } = follows(standsAlone);
    const reply = await bob.say(followUp, answer.id);
    const last = await bob.until(
      (message) => message.message_reference?.message_id === reply && !isWriting(message),
    );
    expect(last.content).toContain('1994');
    const [turn] = await services.storage.db
      .selectFrom('answers')
      .innerJoin('answers as before', 'before.id', 'answers.continues')
      .select('before.question')
      .where('answers.member_id', '=', bob.id)
      .execute();
    expect(turn?.question).toBe(first);
    // Equal questions are answered once, so the model may not have been asked again.
    expect(asked.filter((other) => other !== standsAlone)).toEqual([]);
  });
});

describe('a budget', () => {
  it('that is spent leaves the article’s own sentences, with a word, also after a restart', async () => {
    await stop();
    await start({ GLOSE_BUDGET_MEMBER: '100' });
    model.script((request) => ({ text: writtenFrom(request) }));
    const paid = { question: 'Qui a construit le phare de Kermorvan, et quand ?' };
    const first = await whole(ana, await ana.use('ask', paid));
    expect(first.content).toContain(words.madeBy.generative);
    await stop();
    await start({ GLOSE_BUDGET_MEMBER: '100' });
    const spent = { question: 'Qui était le dernier gardien du phare de Kermorvan ?' };
    const second = await whole(ana, await ana.use('ask', spent));
    expect(second.content).toContain('**Yves Le Bras**');
    expect(second.content).toContain(answers.notices.budgetSpent.member);
    const other = await whole(
      bob,
      await bob.use('ask', { question: 'Qui a bâti le phare en 1849 ?' }),
    );
    expect(other.content).toContain(words.madeBy.generative);
  });
});
