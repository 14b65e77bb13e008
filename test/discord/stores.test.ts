import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createAnswerStore } from '../../src/discord/answers/answer-store.js';
import { createFeedbackStore } from '../../src/discord/answers/feedback-store.js';
import { purgeExpired } from '../../src/storage/retention.js';
import { openStorage, type Storage } from '../../src/storage/storage.js';
import { answered, notCovered } from './sample-answers.js';

const day = 86_400_000;
let directory: string;
let storage: Storage;
let now: number;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'glose-stores-'));
  storage = await openStorage({ directory });
  now = 1_800_000_000_000;
});

afterEach(async () => {
  await storage.close();
  await rm(directory, { recursive: true });
});

const clock = () => now++;
const here = { guildId: '1', channelId: '2', memberId: '3', private: false };

describe('the answers given', () => {
  it('are found by an id that cannot be guessed, also after a restart', async () => {
    const answer = answered(['Une phrase.']);
    const id = await createAnswerStore({ storage, now: clock }).save({ ...here, answer });
    expect(id).toMatch(/^[\w-]{12}$/);
    await storage.close();
    storage = await openStorage({ directory });
    const found = await createAnswerStore({ storage, now: clock }).find(id);
    expect(found).toEqual({ ...here, id, answer, continues: null, related: [] });
  });

  it('are kept though what they carried on was deleted while they were written', async () => {
    const answers = createAnswerStore({ storage, now: clock });
    const answer = answered(['Une phrase.']);
    const before = await answers.save({ ...here, answer });
    const ids = await Promise.all([
      answers.save({ ...here, answer, continues: before }),
      answers.save({ ...here, answer, continues: 'deleted-long-ago' }),
    ]);
    const found = await Promise.all(ids.map((id) => answers.find(id)));
    expect(found.map((one) => one?.continues)).toEqual([before, null]);
  });

  it('have beside them which model wrote them, under which prompt, and what it counted', async () => {
    const tokens = { input: 1_200, output: 80 };
    const provenance = { model: 'openai:m', promptVersion: 'answer-3', tokens, cost: 0.0021 };
    const answers = createAnswerStore({ storage, now: clock });
    const id = await answers.save({ ...here, answer: answered(['Une.'], { provenance }) });
    await answers.save({ ...here, answer: answered(['Deux.']) });
    const columns = ['model', 'prompt_version', 'input_tokens', 'output_tokens', 'cost'] as const;
    const rows = await storage.db
      .selectFrom('answers')
      .select(columns)
      .orderBy('created_at')
      .execute();
    expect(rows.map((row) => columns.map((name) => row[name]))).toEqual([
      ['openai:m', 'answer-3', 1_200, 80, 0.0021],
      [null, null, null, null, null],
    ]);
    expect((await answers.find(id))?.answer.provenance).toEqual(provenance);
  });

  it('know the last of a channel, but never a private one of someone else', async () => {
    const answers = createAnswerStore({ storage, now: clock });
    const seen = await answers.save({ ...here, answer: answered(['Pour tous.']) });
    await answers.save({ ...here, channelId: '9', answer: answered(['Ailleurs.']) });
    await answers.save({ ...here, answer: notCovered() });
    const mine = await answers.save({ ...here, private: true, answer: answered(['Pour moi.']) });
    expect((await answers.last('2', '3'))?.id).toBe(mine);
    expect((await answers.last('2', '4'))?.id).toBe(seen);
    expect(await answers.last('7', '3')).toBeUndefined();
  });

  it('are forgotten after 90 days, with what members thought of them', async () => {
    const answers = createAnswerStore({ storage, now: clock });
    const feedback = createFeedbackStore({ storage, now: clock });
    const old = await answers.save({ ...here, answer: answered(['Ancienne.']) });
    await feedback.toggle(old, '3', 'up');
    now += 89 * day;
    const recent = await answers.save({ ...here, answer: answered(['Récente.']) });
    now += 2 * day;
    expect(await answers.find(old)).toBeUndefined();
    expect(await purgeExpired(storage, now)).toEqual({ answers: 1 });
    expect(await feedback.count(old)).toEqual({ up: 0, down: 0 });
    expect((await answers.find(recent))?.id).toBe(recent);
  });
});

describe('what members think', () => {
  it('is one opinion each, that can be changed and taken back', async () => {
    const id = await createAnswerStore({ storage, now: clock }).save({
      ...here,
      answer: answered(['Un.']),
    });
    const feedback = createFeedbackStore({ storage, now: clock });
    expect(await feedback.toggle(id, '3', 'up')).toBe('up');
    expect(await feedback.toggle(id, '4', 'up')).toBe('up');
    expect(await feedback.count(id)).toEqual({ up: 2, down: 0 });
    expect(await feedback.toggle(id, '3', 'down')).toBe('down');
    expect(await feedback.count(id)).toEqual({ up: 1, down: 1 });
    expect(await feedback.toggle(id, '3', 'down')).toBeNull();
    expect(await feedback.count(id)).toEqual({ up: 1, down: 0 });
  });
});
