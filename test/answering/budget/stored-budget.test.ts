import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createStoredBudget } from '../../../src/answering/budget/stored-budget.js';
import type { BudgetLimits } from '../../../src/answering/budget/token-budget.js';
import { openStorage, type Storage } from '../../../src/storage/storage.js';

const ana = { memberId: 'ana', channelId: 'c', guildId: 'g' };
const day = 86_400_000;
let directory: string;
let storage: Storage;
let now: number;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'glose-budget-'));
  storage = await openStorage({ directory });
  now = Date.UTC(2027, 0, 31, 23, 59);
});

afterEach(async () => {
  await storage.close();
  await rm(directory, { recursive: true });
});

function budget(limits: Partial<BudgetLimits>) {
  const all = { member: null, channel: null, server: null, ...limits };
  return createStoredBudget({ storage, limits: all, now: () => now });
}

describe('a budget of tokens', () => {
  it('is reached by what was spent, also after a restart, and new with the next day of UTC', async () => {
    await budget({ member: 100 }).spend(ana, 60);
    expect(await budget({ member: 100 }).exhausted(ana)).toBeNull();
    await budget({ member: 100 }).spend(ana, 40);
    await storage.close();
    storage = await openStorage({ directory });
    expect(await budget({ member: 100 }).exhausted(ana)).toBe('member');
    now += 60_000;
    expect(await budget({ member: 100 }).exhausted(ana)).toBeNull();
  });

  it('counts each member, channel and server apart, and names the narrowest that is reached', async () => {
    const limits = { member: 100, channel: 150, server: 180 };
    const all = budget(limits);
    await all.spend(ana, 100);
    expect(await all.exhausted(ana)).toBe('member');
    const bob = { ...ana, memberId: 'bob' };
    expect(await all.exhausted(bob)).toBeNull();
    await all.spend(bob, 60);
    expect(await all.exhausted(bob)).toBe('channel');
    const elsewhere = { ...bob, channelId: 'd' };
    expect(await all.exhausted(elsewhere)).toBeNull();
    await all.spend({ ...elsewhere, memberId: 'eve' }, 20);
    expect(await all.exhausted(elsewhere)).toBe('server');
    expect(await all.exhausted({ ...elsewhere, guildId: 'h' })).toBeNull();
  });

  it('has no limit of a server in a direct message, and none where none was set', async () => {
    const direct = { ...ana, guildId: null };
    const server = budget({ server: 1 });
    await server.spend(direct, 1_000);
    expect(await server.exhausted(direct)).toBeNull();
    expect(await budget({}).exhausted(direct)).toBeNull();
    expect(await server.exhausted({ ...ana, guildId: '' })).toBeNull();
  });

  it('loses nothing that many spend at once', async () => {
    const all = budget({ channel: 200 });
    await Promise.all(
      Array.from({ length: 20 }, (_, index) => all.spend({ ...ana, memberId: `${index}` }, 10)),
    );
    expect(await all.exhausted(ana)).toBe('channel');
    const [row] = await storage.db
      .selectFrom('token_usage')
      .select('tokens')
      .where('scope', '=', 'channel:c')
      .execute();
    expect(row?.tokens).toBe(200);
  });

  it('holds to the smaller of what the operator and what the place set', async () => {
    const limits = { member: null, channel: 100, server: null };
    const placeLimits = async () => ({ channel: 500, server: 60 });
    const all = createStoredBudget({ storage, limits, placeLimits, now: () => now });
    await all.spend(ana, 50);
    expect(await all.exhausted(ana)).toBeNull();
    await all.spend({ ...ana, channelId: 'd' }, 10);
    expect(await all.exhausted(ana)).toBe('server');
    await all.spend(ana, 50);
    expect(await all.exhausted(ana)).toBe('channel');
  });

  it('is spent in a thread from the share of its channel', async () => {
    const all = budget({ channel: 100 });
    await all.spend({ ...ana, channelId: 'thread', parentId: 'c' }, 100);
    expect(await all.exhausted(ana)).toBe('channel');
  });

  it('of nothing at all keeps the model away', async () => {
    const none = async () => ({ channel: null, server: 0 });
    const limits = { member: null, channel: null, server: null };
    const all = createStoredBudget({ storage, limits, placeLimits: none, now: () => now });
    expect(await all.exhausted(ana)).toBe('server');
  });

  it('forgets the counts of past months', async () => {
    await budget({}).spend(ana, 1);
    now += 31 * day;
    await budget({}).spend(ana, 1);
    const days = await storage.db.selectFrom('token_usage').select('day').distinct().execute();
    expect(days.map((row) => row.day)).toEqual(['2027-03-03']);
  });
});
