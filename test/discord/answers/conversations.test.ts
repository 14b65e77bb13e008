import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createAnswerStore, type GivenAnswer } from '../../../src/discord/answers/answer-store.js';
import { createAnswerThreads } from '../../../src/discord/answers/answer-threads.js';
import {
  type AskedQuestion,
  createConversations,
} from '../../../src/discord/answers/conversations.js';
import { openStorage, type Storage } from '../../../src/storage/storage.js';
import { answered, notCovered } from '../sample-answers.js';

const minute = 60_000;
const day = 86_400_000;
const ana = { guildId: '1', channelId: '2', memberId: 'ana', private: false };
const bob = { ...ana, memberId: 'bob' };
let directory: string;
let storage: Storage;
let now: number;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'glose-conversations-'));
  storage = await openStorage({ directory });
  now = 1_800_000_000_000;
});

afterEach(async () => {
  await storage.close();
  await rm(directory, { recursive: true });
});

const clock = () => now;

function earlier(asked: AskedQuestion, longest = 10) {
  return createConversations({ storage, now: clock, longest }).before(asked);
}

/** Asks as the bot does: what went before is looked up, then the answer is kept. */
async function ask(question: string, asked: Omit<GivenAnswer, 'answer'> & Partial<AskedQuestion>) {
  const { continues } = await earlier(asked);
  const { repliesTo: _, ...given } = asked;
  const answer = answered(['Une réponse.'], { question });
  const id = await createAnswerStore({ storage, now: clock }).save({ ...given, answer, continues });
  now += minute;
  return id;
}

const questions = async (asked: AskedQuestion, longest?: number) =>
  (await earlier(asked, longest)).turns.map(({ question }) => question);

describe('a conversation', () => {
  it('is what the member asked in this channel, with the answers and where they stand', async () => {
    await ask('Un ?', ana);
    await ask('Deux ?', ana);
    await ask('Autre ?', bob);
    await ask('Ailleurs ?', { ...ana, channelId: '9' });
    expect(await questions(ana)).toEqual(['Un ?', 'Deux ?']);
    const [turn] = (await earlier(ana)).turns;
    expect(turn).toEqual({
      question: 'Un ?',
      answer: 'Une réponse.',
      places: [{ articleId: 'russie-ia', section: 'Une annonce' }],
    });
  });

  it('outlives a restart', async () => {
    await ask('Un ?', ana);
    await storage.close();
    storage = await openStorage({ directory });
    expect(await questions(ana)).toEqual(['Un ?']);
  });

  it('begins afresh after half an hour, unless a reply carries the old one on', async () => {
    const id = await ask('Un ?', ana);
    now += 30 * minute;
    expect(await earlier(ana)).toEqual({ continues: null, turns: [] });
    expect(await questions({ ...ana, repliesTo: id })).toEqual(['Un ?']);
  });

  it('is carried on by a reply of someone else, who takes their own course from there', async () => {
    const first = await ask('Un ?', ana);
    await ask('Deux ?', ana);
    await ask('Autre ?', bob);
    await ask('Et après ?', { ...bob, repliesTo: first });
    expect(await questions(bob)).toEqual(['Un ?', 'Et après ?']);
    expect(await questions(ana)).toEqual(['Un ?', 'Deux ?']);
  });

  it('has ten turns at most, and none older than seven days', async () => {
    for (let index = 0; index < 12; index += 1) await ask(`${index} ?`, ana);
    expect(await questions(ana)).toHaveLength(10);
    expect(await questions(ana, 2)).toEqual(['10 ?', '11 ?']);
    const last = await ask('Une ?', ana);
    now += 7 * day;
    expect(await questions({ ...ana, repliesTo: last })).toEqual([]);
  });

  it('never brings what only its asker saw before others', async () => {
    await ask('Publique ?', ana);
    const secret = await ask('Secrète ?', { ...ana, private: true });
    expect(await questions({ ...ana, private: true })).toEqual(['Publique ?', 'Secrète ?']);
    expect(await questions(ana)).toEqual(['Publique ?']);
    expect(await questions({ ...ana, repliesTo: secret })).toEqual(['Publique ?']);
    expect(await questions({ ...bob, private: true, repliesTo: secret })).toEqual([]);
  });

  it('has an empty answer where there was none, and leaves summaries out', async () => {
    const answers = createAnswerStore({ storage, now: clock });
    await answers.save({ ...ana, answer: notCovered({ question: 'Capitale ?' }) });
    now += 1;
    await answers.save({
      ...ana,
      answer: { ...answered(['S.'], { question: '' }), style: 'short' },
    });
    expect((await earlier(ana)).turns).toEqual([
      { question: 'Capitale ?', answer: '', places: [] },
    ]);
  });

  it('loses a turn that was forgotten, and goes on with the others', async () => {
    const first = await ask('Un ?', ana);
    await ask('Deux ?', ana);
    await storage.db.deleteFrom('answers').where('id', '=', first).execute();
    expect(await questions(ana)).toEqual(['Deux ?']);
  });
});

describe('a conversation in a thread that was opened from an answer', () => {
  const there = { ...ana, channelId: 'thread' };
  const bobThere = { ...bob, channelId: 'thread' };

  async function thread(): Promise<void> {
    const id = await ask('Origine ?', ana);
    await createAnswerThreads({ storage, now: clock }).note('thread', id);
  }

  it('begins with that answer, and is then everyone’s who is there', async () => {
    await thread();
    expect(await questions(bobThere)).toEqual(['Origine ?']);
    await ask('Un ?', bobThere);
    expect(await questions(there)).toEqual(['Origine ?', 'Un ?']);
    await ask('Deux ?', there);
    expect(await questions({ ...bobThere, memberId: 'cem' })).toEqual([
      'Origine ?',
      'Un ?',
      'Deux ?',
    ]);
  });

  it('has no pause, but ends after seven days, and after ten turns', async () => {
    await thread();
    now += 6 * day;
    await ask('Un ?', bobThere);
    expect(await questions(there)).toEqual(['Origine ?', 'Un ?']);
    now += 2 * day;
    expect(await questions(there)).toEqual(['Un ?']);
    for (let turn = 0; turn < 12; turn += 1) await ask(`Tour ${turn} ?`, there);
    expect(await questions(there)).toHaveLength(10);
  });

  it('leaves out what only its asker saw there', async () => {
    await thread();
    await ask('Seule ?', { ...there, private: true });
    expect(await questions(bobThere)).toEqual(['Origine ?']);
    expect(await questions(there)).toEqual(['Origine ?']);
    expect(await questions({ ...there, private: true })).toEqual(['Origine ?', 'Seule ?']);
  });

  it('is as in any channel where the thread is none of ours', async () => {
    await thread();
    expect(await earlier({ ...bob, channelId: 'other' })).toEqual({ continues: null, turns: [] });
  });
});
