import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createServerStore } from '../../../src/moderation/servers/create-server-store.js';
import { openStorage, type Storage } from '../../../src/storage/storage.js';

let directory: string;
let storage: Storage;
const warnings: string[] = [];
const log = { warn: (message: string) => void warnings.push(message) };

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'glose-servers-'));
  storage = await openStorage({ directory });
  warnings.length = 0;
});

afterEach(async () => {
  await storage.close();
  await rm(directory, { recursive: true });
});

async function row(guildId: string, payload: string, lastCase = 0) {
  const columns = { is_on: 1, last_case: lastCase, payload, updated_at: 0 };
  await storage.db
    .insertInto('moderated_servers')
    .values({ guild_id: guildId, ...columns })
    .execute();
}

describe('how servers moderate', () => {
  it('is not known of a server that never chose, and off with defaults once something is', async () => {
    const servers = createServerStore({ storage });
    expect(await servers.find('1')).toBeUndefined();
    const made = await servers.change('1', { queueChannelId: '7' });
    expect(made).toMatchObject({
      guildId: '1',
      isOn: false,
      queueChannelId: '7',
      preset: null,
      casesKeptForDays: 365,
      raid: { findings: 10, seconds: 30 },
      ladder: { warningsCountForDays: 30 },
    });
    expect(await servers.find('1')).toEqual(made);
  });

  it('is told of the servers that are on alone', async () => {
    const servers = createServerStore({ storage });
    for (const id of ['3', '1', '2']) await servers.change(id, { isOn: id !== '2' });
    expect(await servers.on()).toEqual(['1', '3']);
    await servers.change('1', { isOn: false });
    expect(await servers.on()).toEqual(['3']);
    expect(await servers.known()).toEqual(['1', '2', '3']);
  });

  it('keeps what others changed at the same moment', async () => {
    const servers = createServerStore({ storage });
    await Promise.all([
      servers.change('1', { isOn: true }),
      servers.change('1', { queueChannelId: '7' }),
      servers.change('1', { casesKeptForDays: 30 }),
    ]);
    expect(await servers.find('1')).toMatchObject({
      isOn: true,
      queueChannelId: '7',
      casesKeptForDays: 30,
    });
  });

  it('leaves the number of the last case alone', async () => {
    await row('1', '{}', 41);
    await createServerStore({ storage }).change('1', { isOn: false });
    const { last_case } = await storage.db
      .selectFrom('moderated_servers')
      .select('last_case')
      .executeTakeFirstOrThrow();
    expect(last_case).toBe(41);
  });

  it('refuses what no server can be, and keeps what was', async () => {
    const servers = createServerStore({ storage });
    await servers.change('1', { queueChannelId: '7' });
    const wrong = [
      { casesKeptForDays: 5 },
      { queueChannelId: 'general' },
      { ladder: { warningsCountForDays: 30, steps: [] } },
      {
        ladder: {
          warningsCountForDays: 30,
          steps: [{ action: 'timeout' as const, duration: 29 * 86_400_000 }],
        },
      },
      {
        ladder: {
          warningsCountForDays: 30,
          steps: [{ action: 'warn' as const, duration: 60_000 }],
        },
      },
    ];
    for (const change of wrong)
      await expect(servers.change('1', change)).rejects.toThrow('Not how a server can moderate');
    expect(await servers.find('1')).toMatchObject({ queueChannelId: '7', casesKeptForDays: 365 });
  });

  it.each(['{', '{"casesKeptForDays":5}', '[]'])(
    'counts what is not valid as off, and says so: %s',
    async (payload) => {
      await row('1', payload);
      const servers = createServerStore({ storage, log });
      expect(await servers.find('1')).toMatchObject({ isOn: false, queueChannelId: null });
      expect(await servers.on()).toEqual([]);
      expect(warnings[0]).toContain('counts as switched off');
    },
  );
});
