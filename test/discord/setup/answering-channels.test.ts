import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PlaceChannel } from '../../../src/discord/places.js';
import {
  createSettingsStore,
  type SettingsStore,
} from '../../../src/discord/settings/settings-store.js';
import { answeringIn, answerOnlyIn } from '../../../src/discord/setup/answering-channels.js';
import { UserFacingError } from '../../../src/errors.js';
import { openStorage, type Storage } from '../../../src/storage/storage.js';

let directory: string;
let storage: Storage;
let settings: SettingsStore;
const known: readonly PlaceChannel[] = [
  { id: '2', lacking: [] },
  { id: '3', lacking: [] },
];
const places = { channels: () => known, all: () => [] };

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'glose-answering-'));
  storage = await openStorage({ directory });
  settings = createSettingsStore({ storage });
});

afterEach(async () => {
  await storage.close();
  await rm(directory, { recursive: true });
});

describe('the only channels to answer in', () => {
  it('are set and taken back, and are a server’s own', async () => {
    await answerOnlyIn('1', ['3', '99'], { settings, places });
    expect((await answeringIn('1', { settings, places })).only).toEqual(['3']);
    expect(await settings.own('channel:99')).toEqual({});
    await answerOnlyIn('1', [], { settings, places });
    expect((await answeringIn('1', { settings, places })).only).toBeNull();
  });

  it('that the bot does not know do not make it answer everywhere', async () => {
    await answerOnlyIn('1', ['3'], { settings, places });
    const given = answerOnlyIn('1', ['99'], { settings, places });
    await expect(given).rejects.toBeInstanceOf(UserFacingError);
    expect((await answeringIn('1', { settings, places })).only).toEqual(['3']);
  });
});
