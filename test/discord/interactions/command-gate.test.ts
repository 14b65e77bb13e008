import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  type AskGate,
  countAsking,
  requireCoolDown,
} from '../../../src/discord/interactions/command-gate.js';
import { createCoolDowns } from '../../../src/discord/interactions/cool-downs.js';
import {
  defaultSettings,
  type PlaceSettings,
} from '../../../src/discord/settings/place-settings.js';
import { UserFacingError } from '../../../src/errors.js';
import { en } from '../../../src/locales/en.js';
import { silentLog } from '../../../src/log.js';
import { openStorage, type Storage } from '../../../src/storage/storage.js';

let directory: string;
let storage: Storage;
let gate: (operator?: AskGate['askCoolDown']['operator']) => AskGate;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'glose-gate-'));
  storage = await openStorage({ directory });
  const coolDowns = createCoolDowns({ storage, log: silentLog, now: () => 1_000_000 });
  gate = (operator = null) => ({ coolDowns, askCoolDown: { operator } });
});

afterEach(async () => {
  await storage.close();
  await rm(directory, { recursive: true });
});

const once = { uses: 1, seconds: 60 };
const asks = (memberId: string, settings: Partial<PlaceSettings> = {}) => ({
  memberId,
  settings: { ...defaultSettings, ...settings },
});

describe('asking', () => {
  it('is free where neither the operator nor the place limits it', async () => {
    for (let count = 0; count < 50; count += 1)
      expect(await countAsking(asks('ana'), gate())).toBeNull();
    expect(await storage.db.selectFrom('uses').selectAll().execute()).toEqual([]);
  });

  it('is limited by both, whichever is reached', async () => {
    const place = { coolDown: { ...once, scope: 'channel:1' as const } };
    expect(await countAsking(asks('ana', place), gate({ uses: 2, seconds: 60 }))).toBeNull();
    expect(await countAsking(asks('ana', place), gate({ uses: 2, seconds: 60 }))).not.toBeNull();
    expect(await countAsking(asks('ana'), gate({ uses: 2, seconds: 60 }))).toBeNull();
    expect(await countAsking(asks('ana'), gate({ uses: 2, seconds: 60 }))).not.toBeNull();
    expect(await countAsking(asks('bob'), gate({ uses: 2, seconds: 60 }))).toBeNull();
  });

  it('is counted where the cool-down was set, so that one channel does not use up another', async () => {
    const inChannel = (id: string) => ({ coolDown: { ...once, scope: `channel:${id}` as const } });
    expect(await countAsking(asks('ana', inChannel('1')), gate())).toBeNull();
    expect(await countAsking(asks('ana', inChannel('2')), gate())).toBeNull();
    expect(await countAsking(asks('ana', inChannel('1')), gate())).not.toBeNull();
  });

  it('too often says when it is possible again, as a time that counts down', async () => {
    await requireCoolDown(asks('ana'), gate(once));
    const refused = requireCoolDown(asks('ana'), gate(once));
    await expect(refused).rejects.toBeInstanceOf(UserFacingError);
    const said = await refused.catch((error: unknown) =>
      error instanceof UserFacingError ? error.describe(en) : '',
    );
    expect(said).toContain('<t:1060:R>');
  });

  it('that a restart takes up again is not counted twice', async () => {
    await requireCoolDown(asks('ana'), gate(once));
    await requireCoolDown({ ...asks('ana'), again: true }, gate(once));
  });
});
