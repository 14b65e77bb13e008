import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Answer, AnswerOptions } from '../../src/answering/answer.js';
import type { Bot } from '../../src/discord/bot.js';
import { messagesFor } from '../../src/locales/locale.js';
import type { SeenMessage } from '../../src/sandbox/member-api.js';
import { answered, citation, notCovered, quoted } from '../discord/sample-answers.js';
import {
  button,
  buttons,
  isEphemeral,
  type LocalDiscord,
  type Member,
  openLocalDiscord,
} from './local-discord.js';
import { openScriptedGlose, type ScriptedGlose } from './scripted-glose.js';

// What the bot does with an answer that grows: a scripted answerer says when, and real Discord
// clients and a local Discord do the rest. `generative.test.ts` has the same with a real engine.

let discord: LocalDiscord;
let glose: ScriptedGlose;
let bot: Bot;
let ana: Member;
let bob: Member;
/** Seconds after which Discord wants to hear of an edit again; 0 where it takes it. */
let comeBackAfter = 0;
let refused = 0;

beforeAll(async () => {
  discord = await openLocalDiscord({
    intercept({ path }) {
      if (comeBackAfter === 0 || !path.startsWith('/webhooks/')) return null;
      refused += 1;
      return {
        status: 429,
        headers: { 'Retry-After': String(comeBackAfter) },
        body: { message: 'You are being rate limited.', retry_after: comeBackAfter, global: false },
      };
    },
  });
  glose = await openScriptedGlose(discord);
  bot = glose.bot({ finishWithin: 2_000 });
  await bot.start();
});

beforeEach(async () => {
  refused = 0;
  ana = await discord.member('Ana', 'fr');
  bob = await discord.member('Bob', 'en-US');
});

afterAll(async () => {
  await glose.close();
  await discord.close();
  expect(discord.faults()).toEqual([]);
});

const { writing, errors } = messagesFor('fr').discord;
const { stopped, cutShort } = messagesFor('fr').answers.notices;
const isWriting = ({ content }: SeenMessage) => content.includes(writing.underWay);

/** A model's answer of these sentences. */
function written(sentences: readonly string[], over: Partial<Answer> = {}): Answer {
  return answered(sentences, {
    engine: 'generative',
    sentences: sentences.map((text, index) =>
      quoted(text, { quoted: false, citations: [index + 1] }),
    ),
    citations: sentences.map((text, index) => citation(index + 1, text)),
    ...over,
  });
}

/** An answer that is written sentence by sentence when a test says so, and heeds its signals. */
function composed() {
  const asked: { readonly question: string; readonly options: AnswerOptions }[] = [];
  const shown: string[] = [];
  let finish: (answer: Answer) => void = () => {};
  let begun: () => void = () => {};
  const beginning = new Promise<void>((resolve) => {
    begun = resolve;
  });
  glose.answer = (question, options) =>
    new Promise((resolve, reject) => {
      asked.push({ question, options });
      finish = (answer) => resolve({ ...answer, question });
      options.signal?.addEventListener('abort', () => reject(options.signal?.reason));
      options.stop?.addEventListener('abort', () =>
        resolve(written(shown, { question, notice: stopped })),
      );
      begun();
    });
  return {
    asked,
    begun: beginning,
    write(...sentences: readonly string[]) {
      shown.push(...sentences);
      for (const { options } of asked) options.onPartial?.(written(shown));
    },
    finish: (answer: Answer = written(shown)) => finish(answer),
  };
}

describe('an answer that is being written', () => {
  it('is shown from its first sentence on, grows in place, and ends as the answer', async () => {
    const model = composed();
    const id = await ana.use('ask', { question: 'Qui ?' });
    await model.begun;
    model.write('Un.');
    const first = await bob.until((message) => message.interactionId === id && isWriting(message));
    expect(first.content).toContain('Un. [1](');
    expect(buttons(first)).toEqual([expect.stringMatching(/^answer:stop:/)]);
    model.write('Deux.');
    const second = await bob.until(
      (message) => message.id === first.id && message.content.includes('Deux.'),
    );
    expect(second.content).toContain('Un. [1](');
    model.finish();
    const last = await ana.until(
      (message) => message.interactionId === id && !isWriting(message) && message.content !== '',
    );
    expect(last.id).toBe(first.id);
    expect(buttons(last)).toHaveLength(5);

    // The same answer, given at once.
    glose.answer = async (question) => written(['Un.', 'Deux.'], { question });
    const whole = await ana.answerTo(await ana.use('ask', { question: 'Qui ?' }));
    expect(last.content).toBe(whole.content);
  });

  it('is edited about once a second at most, however fast it grows', async () => {
    const model = composed();
    const before = discord.requests.length;
    const begun = performance.now();
    const id = await ana.use('ask', { question: 'Vite ?' });
    await model.begun;
    model.write('Oui.');
    while (performance.now() - begun < 3_000) {
      model.write();
      await ana.sees();
    }
    model.finish();
    await ana.until((message) => message.interactionId === id && buttons(message).length === 5);
    const edits = discord.requests
      .slice(before)
      .filter(({ path }) => path.endsWith('/callback') || path.endsWith('original'));
    const seconds = (performance.now() - begun) / 1_000;
    expect(edits.length).toBeGreaterThan(2);
    expect(edits.length).toBeLessThanOrEqual(seconds + 2);
  });

  it('waits where Discord says to come back later, and then shows the latest alone', async () => {
    const model = composed();
    const id = await ana.use('ask', { question: 'Q ?' });
    await model.begun;
    model.write('Un.');
    const begun = await ana.until((message) => message.interactionId === id && isWriting(message));
    comeBackAfter = 1;
    const before = discord.requests.length;
    model.write('Deux.');
    while (refused < 1) await ana.sees();
    model.write('Trois.');
    model.finish();
    comeBackAfter = 0;
    const last = await ana.until((message) => message.id === begun.id && !isWriting(message));
    expect(last.content).toContain('Trois.');
    const shown = discord.requests.slice(before).filter(({ path }) => path.endsWith('original'));
    expect(shown.map(({ body }) => JSON.stringify(body).includes('Trois.'))).toEqual([false, true]);
  });

  it('never goes over the limits of a message; what is too much comes with the answer', async () => {
    const model = composed();
    const id = await ana.use('ask', { question: 'Tout ?' });
    await model.begun;
    const long = (index: number) =>
      `Phrase ${index} : ${'des mots et des mots '.repeat(18)}fin ${index}.`;
    model.write(...Array.from({ length: 14 }, (_, index) => long(index)));
    const begun = await ana.until((message) => message.interactionId === id && isWriting(message));
    expect(begun.content.length).toBeLessThanOrEqual(2_000);
    model.finish();
    await ana.until(({ content }) => content.includes('fin 13.'));
    expect((await ana.sees()).some(isWriting)).toBe(false);
  });

  it('is shown to the asker alone where it is private', async () => {
    const model = composed();
    const id = await ana.use('ask', { question: 'Q ?', private: true });
    await model.begun;
    model.write('Secret.');
    const begun = await ana.until((message) => message.interactionId === id && isWriting(message));
    expect(isEphemeral(begun)).toBe(true);
    model.finish();
    const last = await ana.until((message) => message.id === begun.id && !isWriting(message));
    expect(isEphemeral(last)).toBe(true);
    expect(JSON.stringify(await bob.sees())).not.toContain('Secret.');
  });

  it('disarms what the model says, from its first sentence on', async () => {
    const model = composed();
    const id = await ana.use('ask', { question: 'Q ?' });
    await model.begun;
    model.write('Hello @everyone <@1> [clic](https://mal.fr)');
    const begun = await ana.until((message) => message.interactionId === id && isWriting(message));
    expect(begun.content).not.toContain('@everyone');
    expect(begun.content).not.toContain('](https://mal.fr)');
    expect([begun.mention_everyone, begun.mentions.length]).toEqual([false, 0]);
    model.finish();
    await ana.until((message) => message.id === begun.id && !isWriting(message));
  });

  it('leaves nothing behind where in the end there is no answer', async () => {
    const model = composed();
    const id = await ana.use('ask', { question: 'Q ?' });
    await model.begun;
    model.write('Un.');
    const begun = await bob.until((message) => message.interactionId === id && isWriting(message));
    model.finish(notCovered());
    const last = await ana.until((message) => isEphemeral(message) && message.interactionId === id);
    expect(last.content).toContain('ne répond pas');
    expect((await bob.sees()).some((message) => message.id === begun.id)).toBe(false);
  });

  it('is not put up again where a moderator deleted it', async () => {
    const model = composed();
    const id = await ana.use('ask', { question: 'Q ?' });
    await model.begun;
    model.write('Un.');
    const begun = await ana.until((message) => message.interactionId === id && isWriting(message));
    const path = `/channels/${ana.channelId}/messages/${begun.id}`;
    await fetch(`${discord.sandbox.apiUrl}/v10${path}`, {
      method: 'DELETE',
      headers: { authorization: `Bot ${discord.sandbox.botToken}` },
    });
    model.finish();
    await glose.until(({ message }) => message.includes('was deleted'));
    expect((await ana.sees()).filter((message) => message.interactionId === id)).toEqual([]);
  });
});

describe('a mention', () => {
  it('is answered by a reply that grows in the same way', async () => {
    const model = composed();
    const mention = await ana.say(`<@${discord.sandbox.applicationId}> Qui ?`);
    const isReply = (message: SeenMessage) => message.message_reference?.message_id === mention;
    await model.begun;
    model.write('Un.');
    const begun = await bob.until((message) => isReply(message) && isWriting(message));
    model.write('Deux.');
    await bob.until((message) => message.id === begun.id && message.content.includes('Deux.'));
    model.finish();
    const last = await bob.until((message) => message.id === begun.id && !isWriting(message));
    expect(last.content).toContain('Un. [1](');
    expect(buttons(last)).toHaveLength(5);
    expect((await bob.sees()).filter(isReply)).toHaveLength(1);
    expect(last.mentions).toEqual([]);
  });

  it('can be stopped by who asked', async () => {
    const model = composed();
    const mention = await ana.say(`<@${discord.sandbox.applicationId}> Qui ?`);
    await model.begun;
    model.write('Un.');
    const begun = await ana.until(
      (message) => message.message_reference?.message_id === mention && isWriting(message),
    );
    await ana.press(begun, button(begun, 'stop'));
    const last = await ana.until((message) => message.id === begun.id && !isWriting(message));
    expect(last.content).toContain(stopped);
  });
});

describe('Stop', () => {
  async function begin() {
    const model = composed();
    const id = await ana.use('ask', { question: 'Q ?' });
    await model.begun;
    model.write('Un.');
    const begun = await ana.until((message) => message.interactionId === id && isWriting(message));
    return { model, begun };
  }

  it('ends the answer with what is verified so far, and says so under it', async () => {
    const { begun } = await begin();
    const press = await ana.press(begun, button(begun, 'stop'));
    const last = await ana.until((message) => message.id === begun.id && !isWriting(message));
    expect(last.content).toContain('Un. [1](');
    expect(last.content).toContain(stopped);
    expect(buttons(last)).toHaveLength(5);
    expect((await discord.outcome(press)).state).toBe('answered');
    expect((await ana.sees()).some(({ interactionId }) => interactionId === press)).toBe(false);
  });

  it('ends an answer that only the asker sees', async () => {
    const model = composed();
    const id = await ana.use('ask', { question: 'Q ?', private: true });
    await model.begun;
    model.write('Un.');
    const begun = await ana.until((message) => message.interactionId === id && isWriting(message));
    await ana.press(begun, button(begun, 'stop'));
    const last = await ana.until((message) => message.id === begun.id && !isWriting(message));
    expect([last.content.includes(stopped), isEphemeral(last)]).toEqual([true, true]);
  });

  it('is for the asker alone; others have a private word', async () => {
    const { model, begun } = await begin();
    const word = await bob.answerTo(await bob.press(begun, button(begun, 'stop')));
    expect(word.content).toBe(messagesFor('en').discord.writing.notYours);
    expect(isEphemeral(word)).toBe(true);
    expect(model.asked[0]?.options.stop?.aborted).toBe(false);
    model.finish();
    await ana.until((message) => message.id === begun.id && !isWriting(message));
  });

  it('says that the answer is finished, to who pressed it a moment too late', async () => {
    const { model, begun } = await begin();
    // The last edit is held up, so the button still stands under an answer that is there.
    comeBackAfter = 1;
    model.finish();
    while (refused < 1) await ana.sees();
    const word = await ana.answerTo(await ana.press(begun, button(begun, 'stop')));
    expect(word.content).toBe(writing.finished);
    expect(isEphemeral(word)).toBe(true);
    comeBackAfter = 0;
    const last = await ana.until((message) => message.id === begun.id && !isWriting(message));
    expect(last.content).not.toContain(stopped);
  });

  it('has expired where the bot was killed in the middle', async () => {
    const { begun } = await begin();
    // Nothing that it still tries to say or to keep arrives.
    comeBackAfter = 3_600;
    await bot.stop();
    comeBackAfter = 0;
    bot = glose.bot({ finishWithin: 2_000, storage: await glose.emptyStorage() });
    await bot.start();
    expect((await ana.sees()).filter(({ id }) => id === begun.id).some(isWriting)).toBe(true);
    const word = await ana.answerTo(await ana.press(begun, button(begun, 'stop')));
    expect(word.content).toBe(errors.expired);
    await bot.stop();
    bot = glose.bot({ finishWithin: 2_000 });
    await bot.start();
  });

  it('goes, with a word, once the bot that was killed in the middle is back', async () => {
    const { begun } = await begin();
    const noted = await glose.storage.db.selectFrom('unfinished_answers').selectAll().execute();
    expect(noted).toHaveLength(1);
    comeBackAfter = 3_600;
    await bot.stop();
    comeBackAfter = 0;
    // As a killed process leaves it: it had no time to take its note back.
    await glose.storage.db.insertInto('unfinished_answers').values(noted).execute();
    bot = glose.bot({ finishWithin: 2_000 });
    await bot.start();
    const last = await ana.until((message) => message.id === begun.id && !isWriting(message));
    expect(last.content).toContain('Un. [1](');
    expect(last.content).toContain(cutShort);
    expect(buttons(last)).toEqual([]);
    expect(await glose.storage.db.selectFrom('unfinished_answers').selectAll().execute()).toEqual(
      [],
    );
  });

  it('keeps what was shown when the bot is stopped in the middle', async () => {
    await bot.stop();
    // It ends once its last words are said; how long a busy machine takes for them is not at issue.
    bot = glose.bot({ finishWithin: 30_000, lastWords: 29_900 });
    await bot.start();
    const { begun } = await begin();
    await bot.stop();
    const last = (await ana.sees()).find(({ id }) => id === begun.id);
    expect(last?.content).toContain('Un. [1](');
    expect(last?.content).toContain(cutShort);
    bot = glose.bot({ finishWithin: 2_000 });
    await bot.start();
  });
});
