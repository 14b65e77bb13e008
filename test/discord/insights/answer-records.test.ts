import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createAnswerStore, type GivenAnswer } from '../../../src/discord/answers/answer-store.js';
import { createAnswerRecords } from '../../../src/discord/insights/answer-records.js';
import { openStorage, type Storage } from '../../../src/storage/storage.js';
import { answered } from '../sample-answers.js';

let directory: string;
let storage: Storage;
let time = 1_800_000_000_000;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'glose-records-'));
  storage = await openStorage({ directory });
});

afterEach(async () => {
  await storage.close();
  await rm(directory, { recursive: true, force: true });
});

function give(question: string, more: Partial<GivenAnswer> = {}): Promise<string> {
  const store = createAnswerStore({ storage, now: () => (time += 1) });
  const place = { guildId: '1', channelId: '2', memberId: '700000000000000003', private: false };
  return store.save({ ...place, answer: answered(['Un.'], { question }), ...more });
}

describe('the answers behind which one may look', () => {
  it('come newest first, without summaries and without who asked', async () => {
    await give('Un ?');
    await give('');
    await give('Deux ?', { latency: 12 });
    const records = createAnswerRecords({ storage, showsPrivate: false });
    const recent = await records.recent(10);
    expect(recent.map(({ question }) => question)).toEqual(['Deux ?', 'Un ?']);
    const found = await records.find(recent[0]?.id ?? '');
    expect(found).toMatchObject({ guildId: '1', channelId: '2', latency: 12, conversation: [] });
    expect(JSON.stringify([recent, found])).not.toContain('700000000000000003');
    expect(await records.find('nothing')).toBeUndefined();
  });

  it('are none that only their asker saw, except in a local Discord', async () => {
    const hidden = await give('Secret ?', { private: true });
    const alone = await give('Seul ?', { askedPrivately: true });
    const records = createAnswerRecords({ storage, showsPrivate: false });
    expect(await records.recent(10)).toEqual([]);
    for (const id of [hidden, alone]) expect(await records.find(id)).toBeUndefined();
    const local = createAnswerRecords({ storage, showsPrivate: true });
    expect(await local.recent(10)).toHaveLength(2);
    expect((await local.find(hidden))?.answer.question).toBe('Secret ?');
  });

  it('carry on what came before, oldest first, as far as that may be shown', async () => {
    const first = await give('Un ?');
    const second = await give('Deux ?', { continues: first });
    const third = await give('Trois ?', { continues: second });
    const records = createAnswerRecords({ storage, showsPrivate: false });
    const { conversation = [] } = (await records.find(third)) ?? {};
    expect(conversation.map(({ question }) => question)).toEqual(['Un ?', 'Deux ?']);
    expect(conversation[0]?.places).toEqual([{ articleId: 'russie-ia', section: 'Une annonce' }]);
    const hidden = await give('Caché ?', { continues: third, private: true });
    const last = await give('Après ?', { continues: hidden });
    expect((await records.find(last))?.conversation).toEqual([]);
  });
});
