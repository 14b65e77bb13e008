import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createAppealStore } from '../../../src/moderation/cases/create-appeal-store.js';
import { openStorage, type Storage } from '../../../src/storage/storage.js';

let directory: string;
let storage: Storage;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'glose-appeals-'));
  storage = await openStorage({ directory });
});

afterEach(async () => {
  await storage.close();
  await rm(directory, { recursive: true, force: true });
});

const store = () => createAppealStore({ storage, now: () => 1_000 });
const given = {
  guildId: '1',
  caseNumber: 4,
  memberId: '7',
  text: 'It was a quote.',
  language: 'es',
};

describe('appeals', () => {
  it('are taken once a case', async () => {
    expect(await store().create(given)).toBe(true);
    expect(await store().create({ ...given, text: 'Again' })).toBe(false);
    expect(await store().find('1', 4)).toEqual({
      ...given,
      state: 'waiting',
      decidedBy: null,
      answer: '',
      told: 'not_yet',
      createdAt: 1_000,
      updatedAt: 1_000,
    });
    expect(await store().find('1', 5)).toBeUndefined();
  });

  it('are decided by one moderator, though two do so at once', async () => {
    await store().create(given);
    const decision = { guildId: '1', caseNumber: 4, answer: 'You are right.' } as const;
    const decided = await Promise.all([
      store().decide({ ...decision, state: 'granted', decidedBy: '8' }),
      store().decide({ ...decision, state: 'refused', decidedBy: '9', answer: 'No.' }),
    ]);
    expect(decided.filter((took) => took)).toHaveLength(1);
    const [granted] = decided;
    expect(await store().find('1', 4)).toMatchObject(
      granted ? { state: 'granted', decidedBy: '8' } : { state: 'refused', decidedBy: '9' },
    );
    expect(
      await store().decide({ ...decision, caseNumber: 5, state: 'granted', decidedBy: '8' }),
    ).toBe(false);
  });

  it('wait until they are decided, the oldest first', async () => {
    const at = (now: number) => createAppealStore({ storage, now: () => now });
    await at(2_000).create({ ...given, guildId: '2' });
    await at(1_000).create(given);
    const waiting = async () => (await store().waiting()).map(({ guildId }) => guildId);
    expect(await waiting()).toEqual(['1', '2']);
    await store().decide({ ...given, answer: '', state: 'granted', decidedBy: '8' });
    expect(await waiting()).toEqual(['2']);
    expect(await store().find('1', 4)).toMatchObject({ language: 'es', text: given.text });
  });

  it('are remembered until the member was told what was decided', async () => {
    await store().create(given);
    await store().create({ ...given, caseNumber: 5 });
    expect(await store().untold()).toEqual([]);
    const decision = { guildId: '1', decidedBy: '8', answer: '', state: 'refused' } as const;
    await store().decide({ ...decision, caseNumber: 4 });
    expect((await store().untold()).map(({ caseNumber }) => caseNumber)).toEqual([4]);
    await store().told('1', 4, 'trying');
    expect(await store().untold()).toHaveLength(1);
    await store().told('1', 4, 'sent');
    expect(await store().untold()).toEqual([]);
  });
});
