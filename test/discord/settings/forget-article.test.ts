import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { forgetArticle } from '../../../src/discord/settings/forget-article.js';
import {
  createSettingsStore,
  type SettingsStore,
} from '../../../src/discord/settings/settings-store.js';
import { openStorage, type Storage } from '../../../src/storage/storage.js';

let directory: string;
let storage: Storage;
let settings: SettingsStore;
const places = { channels: () => [], all: () => ['2', '3', '4'] };

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'glose-forget-'));
  storage = await openStorage({ directory });
  settings = createSettingsStore({ storage });
});

afterEach(async () => {
  await storage.close();
  await rm(directory, { recursive: true });
});

describe('an article that was removed', () => {
  it('is chosen nowhere any more, and a choice of it alone is lifted', async () => {
    await settings.set('guild:1', 'articles', ['a']);
    await settings.set('channel:2', 'articles', ['a', 'b']);
    await settings.set('channel:3', 'articles', 'every');
    await settings.set('channel:4', 'articles', ['a']);
    await settings.set('channel:4', 'engine', 'quotes');
    const lifted = await forgetArticle({ guildId: '1', articleId: 'a' }, { settings, places });
    expect(lifted).toEqual(['server', '4']);
    expect(await settings.own('guild:1')).toEqual({});
    expect(await settings.own('channel:2')).toEqual({ articles: ['b'] });
    expect(await settings.own('channel:3')).toEqual({ articles: 'every' });
    expect(await settings.own('channel:4')).toEqual({ engine: 'quotes' });
  });

  it('leaves what others chose', async () => {
    await settings.set('guild:9', 'articles', ['a']);
    await settings.set('channel:2', 'articles', ['b']);
    expect(await forgetArticle({ guildId: '1', articleId: 'a' }, { settings, places })).toEqual([]);
    expect(await settings.own('guild:9')).toEqual({ articles: ['a'] });
    expect(await settings.own('channel:2')).toEqual({ articles: ['b'] });
  });
});
