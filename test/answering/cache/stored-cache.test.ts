import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createStoredCache } from '../../../src/answering/cache/stored-cache.js';
import { openStorage, type Storage } from '../../../src/storage/storage.js';
import { answered } from '../../discord/sample-answers.js';

let directory: string;
let storage: Storage;
let now = 1_800_000_000_000;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'glose-cache-'));
  storage = await openStorage({ directory });
});

afterEach(async () => {
  await storage.close();
  await rm(directory, { recursive: true });
});

const cache = (over = {}) => createStoredCache({ storage, now: () => now++, ...over });
const kept = async (keys: readonly string[], over = {}) => {
  const found = await Promise.all(keys.map((key) => cache(over).find(key)));
  return keys.filter((_, index) => found[index] !== undefined);
};

describe('answers that are kept', () => {
  it('are found again by their key, also after a restart; the last one counts', async () => {
    await cache().keep('a', answered(['Avant.']));
    await cache().keep('a', answered(['Après.']));
    await storage.close();
    storage = await openStorage({ directory });
    expect(await cache().find('a')).toEqual(answered(['Après.']));
    expect(await cache().find('b')).toBeUndefined();
  });

  it('are forgotten after a week, and the oldest where there are too many', async () => {
    await cache().keep('old', answered(['Un.']));
    now += 7 * 86_400_000;
    expect(await kept(['old'])).toEqual([]);
    for (const key of ['a', 'b', 'c']) await cache({ mostAnswers: 2 }).keep(key, answered(['Un.']));
    expect(await kept(['old', 'a', 'b', 'c'], { days: 100 })).toEqual(['b', 'c']);
  });
});
