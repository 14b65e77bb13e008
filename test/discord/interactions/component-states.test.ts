import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createComponentStates } from '../../../src/discord/interactions/component-states.js';
import { openStorage, type Storage } from '../../../src/storage/storage.js';

let directory: string;
let storage: Storage;
let time: number;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'glose-states-'));
  storage = await openStorage({ directory });
  time = 1_800_000_000_000;
});

afterEach(async () => {
  await storage.close();
  await rm(directory, { recursive: true });
});

const states = () => createComponentStates({ storage, now: () => time });

describe('what is held for a member', () => {
  it('is held once, whoever holds it, until its time is over', async () => {
    const both = await Promise.all([
      states().hold('next:a', '1', 10),
      states().hold('next:a', '1', 10),
    ]);
    expect(both.toSorted()).toEqual([false, true]);
    expect(await states().hold('next:b', '1', 10)).toBe(true);
    time += 9_999;
    expect(await states().hold('next:a', '1', 10)).toBe(false);
    time += 1;
    expect(await states().hold('next:a', '1', 10)).toBe(true);
    expect(await states().hold('next:a', '1', 10)).toBe(false);
  });

  it('is free when it is released', async () => {
    await states().hold('next:a', '1', 10);
    await states().release('next:a');
    expect(await states().hold('next:a', '1', 10)).toBe(true);
  });
});
