import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createStoredBudget } from '../../../src/answering/budget/stored-budget.js';
import { createPlaceBudgets } from '../../../src/discord/settings/place-budgets.js';
import {
  createSettingsStore,
  type SettingsStore,
} from '../../../src/discord/settings/settings-store.js';
import { openStorage, type Storage } from '../../../src/storage/storage.js';

let directory: string;
let storage: Storage;
let settings: SettingsStore;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'glose-place-budgets-'));
  storage = await openStorage({ directory });
  settings = createSettingsStore({ storage });
});

afterEach(async () => {
  await storage.close();
  await rm(directory, { recursive: true });
});

const limits = { member: null, channel: null, server: null };
const ana = { memberId: 'ana', channelId: 'c', guildId: 'g' };

describe('a budget that is set in Discord', () => {
  it('holds for its channel with its threads, and for its server, from the next question on', async () => {
    const placeLimits = createPlaceBudgets(settings);
    const budget = createStoredBudget({ storage, limits, placeLimits });
    await budget.spend(ana, 100);
    expect(await budget.exhausted(ana)).toBeNull();
    await settings.set('channel:c', 'budget', 100);
    expect(await budget.exhausted(ana)).toBe('channel');
    expect(await budget.exhausted({ ...ana, channelId: 't', parentId: 'c' })).toBe('channel');
    const elsewhere = { ...ana, channelId: 'd' };
    expect(await budget.exhausted(elsewhere)).toBeNull();
    await settings.set('guild:g', 'budget', 50);
    expect(await budget.exhausted(elsewhere)).toBe('server');
    await settings.set('guild:g', 'budget', null);
    await settings.set('channel:c', 'budget', null);
    expect(await budget.exhausted(ana)).toBeNull();
  });

  it('is none in a direct message', async () => {
    const placeLimits = createPlaceBudgets(settings);
    expect(await placeLimits({ ...ana, guildId: null })).toEqual({ channel: null, server: null });
  });
});
