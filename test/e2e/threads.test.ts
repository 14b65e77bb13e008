import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { messagesFor } from '../../src/locales/locale.js';
import type { SeenMessage } from '../../src/sandbox/member-api.js';
import { EVERYONE_PERMISSIONS, Permission } from '../../src/sandbox/world/permissions.js';
import { answered } from '../discord/sample-answers.js';
import { button, type LocalDiscord, type Member, openLocalDiscord } from './local-discord.js';
import { openScriptedGlose, type ScriptedGlose } from './scripted-glose.js';

// What becomes of the thread of an answer when moderators put it away, close it or delete it.

let discord: LocalDiscord;
let glose: ScriptedGlose;
let ana: Member;
let asked: (readonly string[])[];
/** True where Discord opens no second thread from a message whose thread was deleted. */
let opensOnlyOne = false;

const fr = messagesFor('fr').underAnswers.thread;

beforeAll(async () => {
  discord = await openLocalDiscord({
    seed: {
      guild: { name: 'Salon de lecture', locale: 'fr' },
      bot: { permissions: (EVERYONE_PERMISSIONS | Permission.manageThreads).toString() },
      channels: [{ name: 'discussion' }],
      members: [{ name: 'Camille' }],
    },
    intercept({ method, path }) {
      if (!opensOnlyOne || method !== 'POST' || !path.endsWith('/threads')) return null;
      const message = 'A thread has already been created for this message';
      return { status: 400, headers: {}, body: { code: 160_004, message } };
    },
  });
  glose = await openScriptedGlose(discord);
  asked = [];
  glose.answer = async (question, { conversation = [] }) => {
    asked.push(conversation.map((turn) => turn.question));
    return answered([`Réponse à ${question}`], { question });
  };
  await glose.bot().start();
  ana = await discord.member('Ana', 'fr');
});

afterAll(async () => {
  await glose.close();
  await discord.close();
  expect(discord.faults()).toEqual([]);
});

/** As a moderator does; the local Discord lets the bot's token do it. */
async function change(threadId: string, method: 'PATCH' | 'DELETE', body?: object): Promise<void> {
  const { apiUrl, botToken } = discord.sandbox;
  const response = await fetch(`${apiUrl}/v10/channels/${threadId}`, {
    method,
    headers: { authorization: `Bot ${botToken}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  expect(response.status).toBe(200);
}

async function answerWithThread(question: string) {
  const answer = await ana.answerTo(await ana.use('ask', { question }));
  const opened = await press(answer);
  return { answer, threadId: threadIn(opened) };
}

async function press(answer: SeenMessage): Promise<string> {
  const id = await ana.press(answer, button(answer, 'thread'));
  return (await ana.answerTo(id)).content;
}

const threadIn = (content: string) => /channels\/\d+\/(\d+)/.exec(content)?.[1] ?? '';

describe('the thread of an answer', () => {
  it('that is put away is led to, and opens again when somebody writes', async () => {
    const { answer, threadId } = await answerWithThread('Rangée ?');
    await change(threadId, 'PATCH', { archived: true });
    const said = await press(answer);
    expect(said).toContain('rangé depuis un moment');
    expect(threadIn(said)).toBe(threadId);
    const there = ana.in(threadId);
    const id = await there.say(`<@${discord.sandbox.applicationId}> Encore ?`);
    await there.until((message) => message.message_reference?.message_id === id);
    expect(asked.at(-1)).toEqual(['Rangée ?']);
  });

  it('that a moderator closed is said to be closed', async () => {
    const { answer, threadId } = await answerWithThread('Fermée ?');
    await change(threadId, 'PATCH', { archived: true, locked: true });
    expect(await press(answer)).toContain('la modération l’a fermé');
  });

  it('that was deleted is opened anew, where Discord does that', async () => {
    const { answer, threadId } = await answerWithThread('Supprimée ?');
    await change(threadId, 'DELETE');
    const said = await press(answer);
    expect(said).toContain(fr.opened(''));
    expect((await discord.state()).threads.some(({ id }) => id === threadIn(said))).toBe(true);
  });

  it('that was deleted for good is said to be gone', async () => {
    const { answer, threadId } = await answerWithThread('Perdue ?');
    await change(threadId, 'DELETE');
    opensOnlyOne = true;
    const said = await press(answer);
    opensOnlyOne = false;
    expect(said).toBe(fr.gone);
  });

  it('is carried on by a question that is asked with the command, too', async () => {
    const { threadId } = await answerWithThread('Première ?');
    const there = ana.in(threadId);
    await there.answerTo(await there.use('ask', { question: 'Et puis ?' }));
    expect(asked.at(-1)?.at(-1)).toBe('Première ?');
  });

  it('that somebody else opened is as any channel', async () => {
    const answer = await ana.answerTo(await ana.use('ask', { question: 'À part ?' }));
    const threadId = await ana.thread('Un fil à nous', answer.id);
    const there = ana.in(threadId);
    const id = await there.say(`<@${discord.sandbox.applicationId}> Neuve ?`);
    await there.until((message) => message.message_reference?.message_id === id);
    expect(asked.at(-1)).toEqual([]);
  });
});
