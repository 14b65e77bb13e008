import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Answer, AnswerOptions } from '../../src/answering/answer.js';
import { createSettingsStore } from '../../src/discord/settings/settings-store.js';
import { messagesFor } from '../../src/locales/locale.js';
import { silentLog } from '../../src/log.js';
import type { SeenMessage } from '../../src/sandbox/member-api.js';
import { answered } from '../discord/sample-answers.js';
import { button, type LocalDiscord, type Member, openLocalDiscord } from './local-discord.js';
import { openScriptedGlose, type ScriptedGlose } from './scripted-glose.js';

// What is read while a model takes its time, before its first sentence: what is being done, and Stop.

let discord: LocalDiscord;
let glose: ScriptedGlose;
let ana: Member;
let bob: Member;

const fr = messagesFor('fr');
const en = messagesFor('en');

beforeAll(async () => {
  discord = await openLocalDiscord();
  glose = await openScriptedGlose(discord);
  await glose.bot().start();
});

beforeEach(async () => {
  ana = await discord.member('Ana', 'fr');
  bob = await discord.member('Bob', 'en-US');
});

afterAll(async () => {
  await glose.close();
  await discord.close();
  expect(discord.faults()).toEqual([]);
});

/** An answer whose steps come when a test says so; stopped, it is the article's own sentences. */
function held() {
  let given: AnswerOptions | undefined;
  let finish: (answer: Answer) => void = () => {};
  let begun: () => void = () => {};
  const beginning = new Promise<void>((resolve) => {
    begun = resolve;
  });
  glose.answer = (question, options) =>
    new Promise((resolve) => {
      given = options;
      finish = resolve;
      const notice = fr.answers.notices.stoppedEarly;
      options.stop?.addEventListener('abort', () =>
        resolve(answered(['La phrase de l’article.'], { question, notice })),
      );
      options.onProgress?.('reading');
      begun();
    });
  return {
    begun: beginning,
    step: (step: 'writing' | 'checking') => given?.onProgress?.(step),
    finish: () => finish(answered(['Enfin.'])),
  };
}

const saying = (words: string) => (message: SeenMessage) => message.content.includes(words);

describe('an answer that takes its time', () => {
  it('says what is being done, step by step, in the place of the answer', async () => {
    const model = held();
    const id = await bob.use('ask', { question: 'Slow?' });
    await model.begun;
    const reading = await bob.until(saying(en.underAnswers.progress.reading));
    expect(reading.interactionId).toBe(id);
    expect(reading.content).toContain('**Slow?**');
    model.step('writing');
    await bob.until(saying(en.underAnswers.progress.writing));
    model.step('checking');
    await bob.until(saying(en.underAnswers.progress.checking));
    model.finish();
    const answer = await bob.until(saying('Enfin.'));
    expect(answer.id).toBe(reading.id);
    expect(answer.content).not.toContain(en.underAnswers.progress.checking);
  });

  it('can be stopped before its first sentence: then the article’s own are said', async () => {
    const model = held();
    await ana.use('ask', { question: 'Trop lente ?' });
    await model.begun;
    const reading = await ana.until(saying(fr.underAnswers.progress.reading));
    const others = await bob.answerTo(await bob.press(reading, button(reading, 'stop')));
    expect(others.content).toBe(en.discord.writing.notYours);
    await ana.press(reading, button(reading, 'stop'));
    const answer = await ana.until(saying('La phrase de l’article.'));
    expect(answer.id).toBe(reading.id);
    expect(answer.content).toContain(fr.answers.notices.stoppedEarly);
  });

  it('to a mention says so as well, by a reply', async () => {
    const model = held();
    const id = await ana.say(`<@${discord.sandbox.applicationId}> Lente ?`);
    await model.begun;
    const reading = await ana.until(saying(fr.underAnswers.progress.reading));
    expect(reading.message_reference?.message_id).toBe(id);
    model.finish();
    const answer = await ana.until(
      (message) => message.id === reading.id && message.content.includes('Enfin.'),
    );
    expect(answer.message_reference?.message_id).toBe(id);
  });
});

describe('a place that is set to quotes', () => {
  it('is answered with the articles’ own sentences, though there may be a model', async () => {
    const engines: (string | undefined)[] = [];
    glose.answer = async (question, { engine }) => {
      engines.push(engine);
      return answered(['Un.'], { question });
    };
    const settings = createSettingsStore({ ...glose, log: silentLog });
    const { guild } = await discord.state();
    await settings.set(`guild:${guild.id}`, 'engine', 'quotes');
    await ana.answerTo(await ana.use('ask', { question: 'Citée ?' }));
    await settings.set(`guild:${guild.id}`, 'engine', null);
    await ana.answerTo(await ana.use('ask', { question: 'Au mieux ?' }));
    expect(engines).toEqual(['extractive', undefined]);
  });
});

describe('a crash while nothing is verified yet', () => {
  it('leaves nothing that claims to go on', async () => {
    const model = held();
    const id = await bob.use('ask', { question: 'Crash?' });
    await model.begun;
    const reading = await bob.until(
      ({ interactionId, content }) =>
        interactionId === id && content.includes(en.underAnswers.progress.reading),
    );
    const noted = await glose.storage.db.selectFrom('unfinished_answers').selectAll().execute();
    expect(noted.map(({ answer_id }) => answer_id)).toEqual([
      button(reading, 'stop').split(':').at(-1),
    ]);
    model.finish();
    await bob.until(({ id: other, content }) => other === reading.id && content.includes('Enfin.'));
    expect(await glose.storage.db.selectFrom('unfinished_answers').selectAll().execute()).toEqual(
      [],
    );
  });
});
