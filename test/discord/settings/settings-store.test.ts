import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../src/discord/settings/place-settings.js';
import {
  createSettingsStore,
  type SettingsStore,
} from '../../../src/discord/settings/settings-store.js';
import { openStorage, type Storage } from '../../../src/storage/storage.js';

let directory: string;
let storage: Storage;
let settings: SettingsStore;
let warnings: unknown[];

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'glose-settings-'));
  storage = await openStorage({ directory });
  warnings = [];
  settings = createSettingsStore({
    storage,
    log: { warn: (_, details) => warnings.push(details) },
  });
});

afterEach(async () => {
  await storage.close();
  await rm(directory, { recursive: true });
});

const channel = { guildId: '1', channelId: '2', parentId: null };
const thread = { guildId: '1', channelId: '3', parentId: '2' };

describe('settings of a place', () => {
  it('are the defaults where nothing is set', async () => {
    expect(await settings.at(channel)).toEqual(defaultSettings);
  });

  it('are the server’s, under those of the channel, which its threads share', async () => {
    await settings.set('guild:1', 'audience', 'private');
    await settings.set('guild:1', 'language', 'fr');
    await settings.set('channel:2', 'language', 'de');
    const held = await settings.at(thread);
    expect([held.audience, held.language]).toEqual(['private', 'de']);
    expect(held.origins).toEqual({ audience: 'guild:1', language: 'channel:2' });
  });

  it('can say in a channel that what the server narrows is open there', async () => {
    await settings.setAll([
      { scope: 'guild:1', key: 'language', value: 'fr' },
      { scope: 'guild:1', key: 'articles', value: ['a'] },
      { scope: 'channel:2', key: 'language', value: 'member' },
      { scope: 'channel:2', key: 'articles', value: 'every' },
    ]);
    expect(await settings.at(channel)).toMatchObject({ language: null, articles: null });
  });

  it('keep the cool-down of all members for the channel and for the server, each counted there', async () => {
    await settings.set('guild:1', 'sharedCoolDown', { uses: 50, seconds: 60 });
    await settings.set('channel:2', 'sharedCoolDown', { uses: 5, seconds: 60 });
    expect((await settings.at(channel)).sharedCoolDowns).toEqual([
      { uses: 50, seconds: 60, scope: 'guild:1' },
      { uses: 5, seconds: 60, scope: 'channel:2' },
    ]);
  });

  it('go back to what holds above', async () => {
    await settings.set('guild:1', 'enabled', false);
    await settings.set('channel:2', 'enabled', true);
    await settings.set('channel:2', 'enabled', null);
    expect((await settings.at(channel)).enabled).toBe(false);
  });

  it('that no longer validate count as not set, and are named in the log once', async () => {
    const broken = [
      { scope: 'channel:2', key: 'audience', value: '"shouting"' },
      { scope: 'channel:2', key: 'coolDown', value: '{"uses":0,"seconds":1}' },
      { scope: 'channel:2', key: 'engine', value: 'not JSON' },
    ];
    await storage.db.insertInto('settings').values(broken).execute();
    await settings.at(channel);
    expect(await settings.at(channel)).toEqual(defaultSettings);
    expect(warnings).toEqual(broken);
  });

  it('are never stored where they are not allowed', async () => {
    await expect(settings.set('guild:1', 'budget', -1)).rejects.toThrow('budget: -1');
    await expect(settings.set('guild:1', 'articles', [])).rejects.toThrow('articles');
    const half = [
      { scope: 'guild:1', key: 'engine', value: 'quotes' },
      { scope: 'guild:1', key: 'language', value: 'tlh' },
    ] as const;
    await expect(settings.setAll(half)).rejects.toThrow('tlh');
    expect(await settings.own('guild:1')).toEqual({});
  });

  it('changed by two people at once lose neither change', async () => {
    const add = (id: string) =>
      settings.update('guild:1', 'articles', (ids = []) =>
        [...ids, id].flat().filter((one) => one !== 'every'),
      );
    await Promise.all(['a', 'b', 'c', 'd', 'e'].map(add));
    const { articles } = await settings.own('guild:1');
    expect([...(articles ?? [])].sort()).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('are forgotten with their server', async () => {
    await settings.set('guild:1', 'engine', 'quotes');
    await settings.set('channel:2', 'engine', 'quotes');
    await settings.set('channel:9', 'engine', 'quotes');
    await settings.forget(['guild:1', 'channel:2']);
    const rows = await storage.db.selectFrom('settings').selectAll().execute();
    expect(rows.map(({ scope }) => scope)).toEqual(['channel:9']);
  });
});
