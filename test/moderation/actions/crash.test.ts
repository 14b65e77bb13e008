import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { silentLog } from '../../../src/log.js';
import { createActions } from '../../../src/moderation/actions/create-actions.js';
import type { CaseAction } from '../../../src/moderation/cases/case.js';
import { createCaseStore } from '../../../src/moderation/cases/create-case-store.js';
import { openStorage, type Storage } from '../../../src/storage/storage.js';
import { createLittleDiscord, member } from './little-discord.js';

let directory: string;
let storage: Storage;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'glose-crash-'));
  storage = await openStorage({ directory });
});

afterAll(async () => {
  await storage.close();
  await rm(directory, { recursive: true, force: true });
});

const hour = 3_600_000;
const minute = 60_000;
const actions = ['warn', 'timeout', 'kick', 'ban', 'delete', 'untimeout', 'unban'] as const;
const asWanted: Readonly<Partial<Record<CaseAction, object>>> = {
  timeout: { timedOutUntil: expect.any(Number) },
  untimeout: { timedOutUntil: null },
  kick: { isPresent: false },
  ban: { isBanned: true },
  unban: { isBanned: false },
};

/** Wherever it is killed, before or after what it does there, and however long it is away. */
const killed = fc.record({
  action: fc.constantFrom(...actions),
  step: fc.integer({ min: 1, max: 20 }),
  isBefore: fc.boolean(),
  /** Of those that begin again. */
  killedAgainAt: fc.option(fc.integer({ min: 1, max: 8 }), { nil: null }),
  away: fc.constantFrom(1_000, 5 * minute, 2 * hour),
  withMessages: fc.boolean(),
});

it('a process killed at any step of any action loses no case, doubles none, does nothing twice', async () => {
  let round = 0;
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(killed, async ({ action, step, isBefore, killedAgainAt, away, ...given }) => {
      round += 1;
      const guildId = `${round}`;
      let time = 1_000_000;
      const now = () => time;
      const discord = createLittleDiscord(now);
      discord.messages.add('m1');
      if (action === 'untimeout') discord.standing = { ...member, timedOutUntil: 1e12 };
      if (action === 'unban') discord.standing = { ...member, isPresent: false, isBanned: true };
      const store = createCaseStore({ storage, now });
      const takes = action === 'delete' || (given.withMessages && !action.startsWith('un'));

      await untilKilled(step, isBefore, (killer) => {
        const doomed = createActions({
          cases: killer(store),
          hands: killer(discord.hands),
          log: silentLog,
          now,
        });
        return doomed.take({
          ...{ guildId, action, memberId: '7', memberName: 'Ana', moderatorId: '8', grounds: null },
          ...{ reason: '', by: { highestRole: 5, isOwner: false } },
          duration: action === 'timeout' ? 6 * hour : null,
          messages: takes ? [{ channelId: 'c', messageId: 'm1' }] : [],
          tells: !action.startsWith('un') && action !== 'delete',
        });
      });
      time += away;
      if (killedAgainAt !== null)
        await untilKilled(killedAgainAt, isBefore, (killer) =>
          createActions({
            cases: killer(store),
            hands: killer(discord.hands),
            log: silentLog,
            now,
          }).settleOpen(),
        );
      time += 1_000;
      const after = createActions({ cases: store, hands: discord.hands, log: silentLog, now });
      await after.settleOpen();
      const deeds = [...discord.deeds];
      await after.settleOpen();
      expect(discord.deeds).toEqual(deeds);

      const all = await store.list({ guildId });
      // Killed before it was written: nothing was done either.
      if (all.length === 0) {
        expect(deeds).toEqual([]);
        return;
      }
      expect(all.map(({ number }) => number)).toEqual([1]);
      const [settled] = all;
      seen.add(`${settled?.state}/${settled?.outcome}/${settled?.notice}`);
      expect(settled?.state).not.toBe('open');
      // Nothing twice, and no message but the one that is noted.
      expect(new Set(deeds).size).toBe(deeds.length);
      const told = deeds.filter((deed) => deed === 'tell').length;
      if (settled?.notice === 'sent') expect(told).toBe(1);
      else if (settled?.notice !== 'unsure') expect(told).toBe(0);
      expect(['due', 'trying']).not.toContain(settled?.notice);
      // What is said to be done is, and what is said not to be is not.
      const isDone = settled?.outcome === 'done';
      if (isDone) expect(discord.standing).toMatchObject(asWanted[action] ?? {});
      const acted = deeds.filter((deed) => deed === action).length;
      if (action !== 'warn') expect(acted).toBe(isDone ? 1 : 0);
      if (isDone && takes) expect(discord.messages.size).toBe(0);
      expect(settled?.state === 'unsure').toBe(isDone && settled?.notice === 'unsure');
    }),
    { numRuns: 600 },
  );
  // The test would be worth little if it never came to what matters.
  for (const come of ['done/done/sent', 'unsure/done/unsure', 'failed/too_late/none'])
    expect([...seen]).toContain(come);
}, 120_000);

type Killer = <Port extends object>(port: Port) => Port;

/** Runs work whose `step`th call of a port never comes back, undone or done; or until it ends. */
async function untilKilled(
  step: number,
  isBefore: boolean,
  work: (killer: Killer) => Promise<unknown>,
): Promise<void> {
  let calls = 0;
  let kill = () => {};
  const killed = new Promise<void>((resolve) => {
    kill = resolve;
  });
  const never = new Promise<never>(() => {});
  const killer: Killer = (port) =>
    new Proxy(port, {
      get: (target, name, receiver) => {
        const method: unknown = Reflect.get(target, name, receiver);
        if (typeof method !== 'function') return method;
        return async (...given: unknown[]) => {
          calls += 1;
          if (calls > step) return never;
          if (calls < step) return method.apply(target, given);
          if (!isBefore) await method.apply(target, given);
          kill();
          return never;
        };
      },
    });
  await Promise.race([work(killer), killed]);
}
