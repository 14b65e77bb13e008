import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  type CoolDowns,
  createCoolDowns,
  type UseLimit,
} from '../../../src/discord/interactions/cool-downs.js';
import { silentLog } from '../../../src/log.js';
import { purgeExpired } from '../../../src/storage/retention.js';
import { openStorage, type Storage } from '../../../src/storage/storage.js';

let directory: string;
let storage: Storage;
let time: number;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'glose-uses-'));
  storage = await openStorage({ directory });
  time = 1_000_000;
});

afterEach(async () => {
  await storage.close();
  await rm(directory, { recursive: true });
});

const open = (): CoolDowns => createCoolDowns({ storage, log: silentLog, now: () => time });
const limit = (key: string, uses: number, seconds: number): UseLimit => ({
  key,
  coolDown: { uses, seconds },
});
const written = async (count: number) => {
  for (let tries = 0; tries < 500; tries += 1) {
    const rows = await storage.db.selectFrom('uses').selectAll().execute();
    if (rows.length === count) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`${count} uses were not written in time.`);
};

describe('cool-downs', () => {
  it('allow so many uses in a window, then say when the next is possible', async () => {
    const coolDowns = open();
    const use = () => coolDowns.use([limit('ask:1', 2, 10)]);
    expect(await use()).toBeNull();
    time += 4_000;
    expect(await use()).toBeNull();
    expect(await use()).toBe(1_010_000);
    time = 1_010_000;
    expect(await use()).toBeNull();
    expect(await use()).toBe(1_014_000);
  });

  it('count each key by itself', async () => {
    const coolDowns = open();
    expect(await coolDowns.use([limit('a', 1, 10)])).toBeNull();
    expect(await coolDowns.use([limit('b', 1, 10)])).toBeNull();
    expect(await coolDowns.use([limit('a', 1, 10)])).toBe(1_010_000);
  });

  it('count nothing where one of several is reached, and name the latest time', async () => {
    const coolDowns = open();
    await coolDowns.use([limit('member', 1, 10)]);
    const both = [limit('member', 1, 10), limit('server', 1, 60)];
    expect(await coolDowns.use(both)).toBe(1_010_000);
    expect(await coolDowns.use([limit('server', 1, 60)])).toBeNull();
    expect(await coolDowns.use(both)).toBeGreaterThanOrEqual(1_060_000);
  });

  it('let no more through of those that come at one moment', async () => {
    const coolDowns = open();
    const all = Array.from({ length: 20 }, () => coolDowns.use([limit('server', 5, 60)]));
    const allowed = (await Promise.all(all)).filter((again) => again === null);
    expect(allowed).toHaveLength(5);
  });

  it('are forgiven by no restart', async () => {
    await open().use([limit('ask:1', 1, 60)]);
    await written(1);
    time += 1_000;
    expect(await open().use([limit('ask:1', 1, 60)])).toBe(1_060_000);
  });

  it('are forgotten after a day, the longest window', async () => {
    const coolDowns = open();
    await coolDowns.use([limit('old', 1, 60)]);
    await written(1);
    time += 86_400_001;
    expect(await purgeExpired(storage, time)).toEqual({ uses: 1 });
  });

  it('hold whatever the times: never more uses in a window than allowed', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 1, max: 5 }),
        fc.array(fc.integer({ min: 0, max: 3_000 }), { maxLength: 25 }),
        fc.uuid(),
        async (uses, seconds, pauses, key) => {
          const coolDowns = open();
          const allowed: number[] = [];
          for (const pause of pauses) {
            time += pause;
            if ((await coolDowns.use([limit(key, uses, seconds)])) === null) allowed.push(time);
          }
          for (const from of allowed) {
            const within = allowed.filter((at) => at >= from && at < from + seconds * 1_000 - 30);
            expect(within.length).toBeLessThanOrEqual(uses);
          }
        },
      ),
      { numRuns: 25 },
    );
  });
});
