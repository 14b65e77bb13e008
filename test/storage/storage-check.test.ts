import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openStorage } from '../../src/storage/storage.js';
import { createStorageCheck } from '../../src/storage/storage-check.js';

let directory: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'glose-check-'));
});

afterEach(async () => {
  await rm(directory, { recursive: true, force: true });
});

it('holds while rows can be written and read', async () => {
  const storage = await openStorage({ directory });
  expect(await createStorageCheck({ storage })()).toBe(true);
  await storage.close();
});

it('does not hold for a database that is only read', async () => {
  const storage = await openStorage({ directory });
  const other = await openStorage({ directory, whenLocked: 'read' });
  expect(await createStorageCheck({ storage: other })()).toBe(false);
  await other.close();
  await storage.close();
});

it('fails for a database that is gone, once what it said before is no longer fresh', async () => {
  let time = 0;
  const storage = await openStorage({ directory });
  const check = createStorageCheck({ storage, now: () => time, freshFor: 10 });
  expect(await check()).toBe(true);
  await storage.close();
  expect(await check()).toBe(true);
  time = 10;
  await expect(check()).rejects.toThrow();
});
