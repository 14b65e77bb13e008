import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { AnswerOptions } from '../../src/answering/answer.js';
import type { Bot } from '../../src/discord/bot.js';
import { createSettingsStore } from '../../src/discord/settings/settings-store.js';
import type { Article } from '../../src/library/article.js';
import { messagesFor } from '../../src/locales/locale.js';
import { silentLog } from '../../src/log.js';
import type { SeenMessage } from '../../src/sandbox/member-api.js';
import { answered, notCovered } from '../discord/sample-answers.js';
import {
  button,
  buttons,
  isEphemeral,
  type LocalDiscord,
  type Member,
  openLocalDiscord,
} from './local-discord.js';
import { openScriptedGlose, type ScriptedGlose } from './scripted-glose.js';

// What members do with an answer: share it, go on from it, look behind it, delete it. Peers' users
// ask for private answers with a way to publish them, for threads that keep their context, and for
// buttons that outlive a restart.

let discord: LocalDiscord;
let glose: ScriptedGlose;
let bot: Bot;
let ana: Member;
let bob: Member;
/** Questions proposed after each answer. */
let proposed: readonly string[] = [];
let asked: { readonly question: string; readonly options: AnswerOptions }[];

const start = async () => {
  bot = glose.bot({
    related: { for: async () => proposed },
    inspectorLink: (id) => `http://127.0.0.1:4181/behind/${id}`,
  });
  await bot.start();
};

beforeAll(async () => {
  discord = await openLocalDiscord();
  glose = await openScriptedGlose(discord);
  await start();
});

beforeEach(async () => {
  ana = await discord.member('Ana *étoile*', 'fr');
  bob = await discord.member('Bob', 'en-US');
  proposed = [];
  asked = [];
  glose.articles = [{ id: 'russie-ia', sections: [], companions: [] } as unknown as Article];
  glose.servedVersion = answered(['x']).citations[0]?.articleVersion ?? null;
  glose.answer = async (question, options) => {
    asked.push({ question, options });
    return answered([`Réponse à ${question}`], { question });
  };
});

afterAll(async () => {
  await glose.close();
  await discord.close();
  expect(discord.faults()).toEqual([]);
});

const fr = messagesFor('fr').underAnswers;
const en = messagesFor('en').underAnswers;
const actions = (message: SeenMessage) => buttons(message).map((id) => id.split(':')[1]);
const ask = async (member: Member, question: string, options = {}) =>
  member.answerTo(await member.use('ask', { question, ...options }));
/** What pressing says to who pressed. */
const press = async (member: Member, message: SeenMessage, action: string) =>
  member.answerTo(await member.press(message, button(message, action)));
const questionsBefore = ({ options }: (typeof asked)[number]) =>
  options.conversation?.map(({ question }) => question);

/** Presses what replaces its message, and waits until that reads so. */
async function pressInPlace(member: Member, message: SeenMessage, action: string, reads: string) {
  await member.press(message, button(message, action));
  return member.until(({ id, content }) => id === message.id && content.includes(reads));
}

describe('12: private first, publish second', () => {
  it('is what the channel sets, and the asker may say otherwise', async () => {
    const settings = createSettingsStore({ ...glose, log: silentLog });
    const { guild } = await discord.state();
    await settings.set(`guild:${guild.id}`, 'audience', 'private');
    expect(isEphemeral(await ask(ana, 'Comme réglé ?'))).toBe(true);
    expect(isEphemeral(await ask(ana, 'Pour tous ?', { private: false }))).toBe(false);
    await settings.set(`guild:${guild.id}`, 'audience', null);
    expect(isEphemeral(await ask(ana, 'Comme réglé ?'))).toBe(false);
    expect(isEphemeral(await ask(ana, 'Pour moi ?', { private: true }))).toBe(true);
  });

  it('posts the answer with who asked, once, and leads there', async () => {
    const answer = await ask(ana, 'Secrète ?', { private: true });
    expect(actions(answer)).toEqual(['sources', 'share', 'up', 'down', 'more']);
    const share = button(answer, 'share');
    await Promise.all([ana.press(answer, share), ana.press(answer, share)]);
    const shared = await bob.until(({ content }) => content.includes('Réponse à Secrète ?'));
    expect(shared.content).toContain('Question posée par Ana \\*étoile\\*');
    expect(shared.content).toContain('moteur extractif');
    expect(shared.mentions).toEqual([]);
    expect(actions(shared)).toEqual(['sources', 'thread', 'up', 'down', 'more']);
    const told = await ana.until(
      ({ id, content }) => id === answer.id && content.includes(shared.id),
    );
    expect(told.content).toMatch(/discord\.com\/channels\/\d+\/\d+\/\d+/);
    expect(buttons(told)).toEqual([]);
    const posts = (await bob.sees()).filter(({ content }) => content.includes('à Secrète ?'));
    expect(posts).toHaveLength(1);
    const sources = await press(bob, shared, 'sources');
    expect(sources.embeds[0]?.description).toContain('Réponse à Secrète');
  });

  it('has nothing to share of what is not covered, which stays with the asker', async () => {
    glose.answer = async (question) => notCovered({ question });
    const answer = await ask(ana, 'Hors sujet ?', { private: true });
    expect(isEphemeral(answer)).toBe(true);
    expect(actions(answer)).toEqual(['up', 'down']);
  });
});

describe('an answer that is longer than a message', () => {
  it('is shared whole, gone on from by a reply to any part of it, and deleted whole', async () => {
    const quotes = Array.from(
      { length: 9 },
      (_, index) => `Partie ${index} ${'mot '.repeat(120)}.`,
    );
    glose.answer = async (question, options) => {
      asked.push({ question, options });
      return answered(quotes, { question });
    };
    await ana.use('ask', { question: 'Longue ?', private: true });
    const last = await ana.until(
      (message) => isEphemeral(message) && message.content.includes('Partie 8'),
    );
    await ana.press(last, button(last, 'share'));
    const isPart = ({ content }: SeenMessage) => /Partie \d/.test(content);
    const parts = (
      await bob.untilAll((all) => all.some((one) => isPart(one) && buttons(one).length > 0))
    ).filter(isPart);
    expect(parts.length).toBeGreaterThan(2);
    for (const quote of quotes)
      expect(parts.some(({ content }) => content.includes(quote.trim()))).toBe(true);
    // Said once all of it is shared.
    await ana.until(({ id, content }) => id === last.id && content !== last.content);
    const said = `<@${discord.sandbox.applicationId}> Et après ?`;
    const reply = await bob.say(said, parts[1]?.id);
    await bob.until((message) => message.message_reference?.message_id === reply);
    expect(asked.at(-1)?.options.conversation?.map(({ question }) => question)).toEqual([
      'Longue ?',
    ]);
    const [shown] = parts.filter((one) => buttons(one).length > 0);
    const more = await press(ana, shown as SeenMessage, 'more');
    await pressInPlace(ana, more, 'remove', fr.removal.removed);
    await bob.untilAll((all) => all.every((one) => parts.every((part) => part.id !== one.id)));
  });
});

describe('More', () => {
  it('has what did not fit, for who pressed alone', async () => {
    proposed = ['Qui ?', 'Quand ?', 'Pourquoi ?'];
    const answer = await ask(ana, 'Tout ?');
    expect(actions(answer)).toEqual(['sources', 'thread', 'more', 'next', 'next']);
    const hers = await press(ana, answer, 'more');
    expect(isEphemeral(hers)).toBe(true);
    expect(actions(hers)).toEqual(['up', 'down', 'next', 'remove']);
    const his = await press(bob, answer, 'more');
    expect(his.content).toContain('More');
    expect(actions(his)).toEqual(['up', 'down', 'next']);
    expect((await press(bob, his, 'up')).content).toContain('helped you');
  });

  it('deletes the answer for its asker, with everything that is kept of it', async () => {
    const answer = await ask(ana, 'À effacer ?');
    const more = await press(ana, answer, 'more');
    await pressInPlace(ana, more, 'remove', fr.removal.removed);
    await bob.untilAll((all) => all.every(({ id }) => id !== answer.id));
    const kept = await glose.storage.db
      .selectFrom('answers')
      .select('id')
      .where('question', '=', 'À effacer ?')
      .execute();
    expect(kept).toEqual([]);
    expect((await press(ana, more, 'up').catch(() => null))?.content ?? 'expiré').toContain(
      'expiré',
    );
  });

  it('deletes it for a moderator, too, and for nobody else', async () => {
    const answer = await ask(ana, 'Modérée ?');
    const { members } = await discord.state();
    const moderator = members.find(({ name }) => name === 'Camille');
    const camille = await discord.memberById(moderator?.id ?? '', 'fr');
    const more = await press(camille, answer, 'more');
    expect(actions(more)).toContain('remove');
    // Who manages the server also sees what stands behind the answer; nobody else does.
    expect(JSON.stringify(more.components)).toContain('http://127.0.0.1:4181/behind/');
    const hers = await press(ana, answer, 'more');
    expect(JSON.stringify(hers.components)).not.toContain('/behind/');
    await pressInPlace(camille, more, 'remove', fr.removal.removed);
    await bob.untilAll((all) => all.every(({ id }) => id !== answer.id));
  });
});

describe('a question proposed under an answer', () => {
  it('is asked as it stands, carries the answer on, and is seen by whom that is seen', async () => {
    proposed = ['Et ensuite ?', 'Pourquoi cela ?'];
    const answer = await ask(ana, 'Publique ?');
    const [first = ''] = buttons(answer).filter((id) => id.includes(':next:'));
    const next = await bob.answerTo(await bob.press(answer, first));
    expect(isEphemeral(next)).toBe(false);
    expect(next.content).toContain('**Et ensuite ?**');
    expect(asked.at(-1)?.question).toBe('Et ensuite ?');
    expect(questionsBefore(asked.at(-1) as (typeof asked)[number])).toEqual(['Publique ?']);
    const mine = await ask(ana, 'À moi seule ?', { private: true });
    const [second = ''] = buttons(mine).filter((id) => id.includes(':next:'));
    expect(isEphemeral(await ana.answerTo(await ana.press(mine, second)))).toBe(true);
  });

  it('is answered once where a member presses it twice, and to each member', async () => {
    proposed = ['Deux fois ?'];
    const answer = await ask(ana, 'Double clic ?');
    const [next = ''] = buttons(answer).filter((id) => id.includes(':next:'));
    await Promise.all([bob.press(answer, next), bob.press(answer, next)]);
    const isNext = ({ content }: SeenMessage) => content.includes('**Deux fois ?**');
    await bob.until(isNext);
    await ana.answerTo(await ana.press(answer, next));
    expect((await bob.sees()).filter(isNext)).toHaveLength(2);
    expect(asked.filter(({ question }) => question === 'Deux fois ?')).toHaveLength(2);
  });

  it('is answered when it is pressed again after it failed', async () => {
    proposed = ['Encore ?'];
    const answer = await ask(ana, 'Échec ?');
    const [next = ''] = buttons(answer).filter((id) => id.includes(':next:'));
    const { answer: works } = glose;
    glose.answer = () => Promise.reject(new Error('fails'));
    expect((await bob.answerTo(await bob.press(answer, next))).content).not.toContain('Encore ?');
    glose.answer = works;
    expect((await bob.answerTo(await bob.press(answer, next))).content).toContain('**Encore ?**');
  });

  it('17: still works after a restart', async () => {
    proposed = ['Après le redémarrage ?'];
    const answer = await ask(ana, 'Avant ?');
    await bot.stop();
    proposed = [];
    await start();
    const [next = ''] = buttons(answer).filter((id) => id.includes(':next:'));
    const given = await bob.answerTo(await bob.press(answer, next));
    expect(given.content).toContain('Après le redémarrage ?');
  });
});

describe('Continue in a thread', () => {
  const threadIn = (message: SeenMessage) =>
    /channels\/\d+\/(\d+)/.exec(message.content)?.[1] ?? '';

  it('opens one named after the question, and says there how to go on', async () => {
    const answer = await ask(ana, 'Qui est German Gref ?');
    const told = await press(ana, answer, 'thread');
    const thread = (await discord.state()).threads.find(({ id }) => id === threadIn(told));
    expect(thread).toMatchObject({ name: 'Qui est German Gref ?', messageId: answer.id });
    const first = await ana.in(threadIn(told)).until(({ content }) => content !== '');
    expect(first.content).toBe(fr.thread.first('demander'));
  });

  it('leads to the one that is there when it is pressed again', async () => {
    const answer = await ask(ana, 'Une fois ?');
    const both = await Promise.all([press(ana, answer, 'thread'), press(bob, answer, 'thread')]);
    const again = await press(bob, answer, 'thread');
    expect(again.content).toContain(en.thread.existing(''));
    expect(new Set([...both, again].map(threadIn)).size).toBe(1);
    const firsts = (await ana.in(threadIn(again)).sees()).filter(({ content }) =>
      [fr, en].some((words) =>
        [words.thread.first('demander'), words.thread.first('ask')].includes(content),
      ),
    );
    expect(firsts).toHaveLength(1);
  });

  it('9: goes on with the conversation for everyone there, by a mention or a reply, also after a restart', async () => {
    const answer = await ask(ana, 'Origine ?');
    const threadId = threadIn(await press(ana, answer, 'thread'));
    const [anaThere, bobThere] = [ana.in(threadId), bob.in(threadId)];
    const mention = `<@${discord.sandbox.applicationId}>`;
    const one = await bobThere.say(`${mention} Un ?`);
    await bobThere.until((message) => message.message_reference?.message_id === one);
    expect(asked.at(-1)?.options.conversation?.map(({ question }) => question)).toEqual([
      'Origine ?',
    ]);
    await bot.stop();
    await start();
    const two = await anaThere.say(`${mention} Deux ?`);
    const reply = await anaThere.until((message) => message.message_reference?.message_id === two);
    expect(asked.at(-1)?.options.conversation?.map(({ question }) => question)).toEqual([
      'Origine ?',
      'Un ?',
    ]);
    expect(actions(reply)).toEqual(['sources', 'up', 'down', 'more']);
    const three = await bobThere.say(`${mention} Trois ?`, reply.id);
    await bobThere.until((message) => message.message_reference?.message_id === three);
    expect(asked.at(-1)?.options.conversation?.map(({ question }) => question)).toEqual([
      'Origine ?',
      'Un ?',
      'Deux ?',
    ]);
  });
});

describe('an answer whose article changed', () => {
  it('is marked at its next view, and asked again of the article as it is', async () => {
    const answer = await ask(ana, 'Ancienne ?');
    glose.servedVersion = 'fedcba987654';
    const sources = await press(ana, answer, 'sources');
    expect(sources.content).toContain('a changé depuis cette réponse');
    expect(actions(sources)).toEqual(['again']);
    const more = await press(bob, answer, 'more');
    expect(more.content).toContain('has changed since this answer');
    const again = await press(ana, sources, 'again');
    expect(again.content).toContain('**Ancienne ?**');
    expect(asked.map(({ question }) => question)).toEqual(['Ancienne ?', 'Ancienne ?']);
  });

  it('says so where the article is gone, and offers nothing to ask it', async () => {
    const answer = await ask(ana, 'Orpheline ?');
    glose.servedVersion = null;
    const sources = await press(ana, answer, 'sources');
    expect(sources.content).toContain('n’est plus dans la bibliothèque');
    expect(buttons(sources)).toEqual([]);
  });

  it('is marked as it is shared', async () => {
    const answer = await ask(ana, 'Gardée ?', { private: true });
    glose.servedVersion = 'fedcba987654';
    await ana.press(answer, button(answer, 'share'));
    const shared = await bob.until(({ content }) => content.includes('Réponse à Gardée ?'));
    expect(shared.content).toContain('a changé depuis cette réponse');
  });
});

describe('suggestions', () => {
  it('are questions answered here before, and never those asked in private or deleted', async () => {
    await ask(ana, 'Suggestion publique ?');
    await ask(ana, 'Suggestion secrète ?', { private: true });
    const gone = await ask(ana, 'Suggestion effacée ?');
    const more = await press(ana, gone, 'more');
    await pressInPlace(ana, more, 'remove', fr.removal.removed);
    const choices = await bob.complete('ask', 'question', 'suggestión');
    expect(choices.map(({ value }) => value)).toEqual(['Suggestion publique ?']);
  });
});
