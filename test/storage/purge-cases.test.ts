import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Case, CaseAction } from '../../src/moderation/cases/case.js';
import { createModeration } from '../../src/moderation/create-moderation.js';
import { purgeExpired } from '../../src/storage/retention.js';
import { openStorage, type Storage } from '../../src/storage/storage.js';

const day = 86_400_000;
let directory: string;
let storage: Storage;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'glose-cases-'));
  storage = await openStorage({ directory });
});

afterEach(async () => {
  await storage.close();
  await rm(directory, { recursive: true });
});

/** A case of a server, as it is after that. */
async function open(guildId: string, action: CaseAction, state: Case['state']): Promise<number> {
  const { cases, appeals } = createModeration({ storage });
  const member = { guildId, memberId: '7', memberName: 'Ada', grounds: null, tells: false };
  const opened = await cases.open({ ...member, action, moderatorId: '8', reason: 'Zanzibar' });
  const { number } = opened.case;
  await cases.change(guildId, number, { state, outcome: state === 'open' ? null : 'done' });
  const appeal = { guildId, caseNumber: number, memberId: '7', language: 'en' };
  await appeals.create({ ...appeal, text: 'Quetzal' });
  return number;
}

/** Numbers of the cases of which the member is still known. */
async function whole(guildId: string): Promise<number[]> {
  const { cases } = createModeration({ storage });
  const all = await cases.list({ guildId, limit: 100 });
  return all.flatMap(({ memberId, number }) => (memberId === null ? [] : [number])).sort();
}

describe('cases that are older than their server keeps them', () => {
  it('are emptied, but for a ban that holds and what is being done; the numbers stay', async () => {
    const { servers, cases, appeals } = createModeration({ storage });
    await servers.change('1', { casesKeptForDays: 30 });
    await open('1', 'warn', 'done');
    await open('1', 'ban', 'done');
    await open('1', 'ban', 'undone');
    await open('1', 'timeout', 'open');
    await open('1', 'kick', 'unsure');
    await open('2', 'warn', 'done');
    const later = Date.now() + 31 * day;
    expect(await purgeExpired(storage, later)).toMatchObject({ cases: 3, appeals: 3 });
    expect(await whole('1')).toEqual([2, 4]);
    expect(await whole('2')).toEqual([1]);
    expect(await cases.find('1', 1)).toMatchObject({
      ...{ number: 1, action: 'warn', state: 'done', reason: '', memberName: null },
      moderatorId: null,
    });
    expect((await cases.list({ guildId: '1', limit: 100 })).map(({ number }) => number)).toEqual([
      5, 4, 3, 2, 1,
    ]);
    expect(await appeals.find('1', 1)).toBeUndefined();
    expect(await appeals.find('1', 2)).toBeDefined();
    expect(await purgeExpired(storage, later)).toEqual({});
  });

  it('are kept a year where the server says nothing else', async () => {
    await open('1', 'warn', 'done');
    await purgeExpired(storage, Date.now() + 364 * day);
    expect(await whole('1')).toEqual([1]);
    await purgeExpired(storage, Date.now() + 366 * day);
    expect(await whole('1')).toEqual([]);
  });
});
