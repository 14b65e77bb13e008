import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CaseDraft } from '../../../src/moderation/cases/case-store.js';
import { createCaseStore } from '../../../src/moderation/cases/create-case-store.js';
import { openStorage, type Storage } from '../../../src/storage/storage.js';

let directory: string;
let storage: Storage;
let time: number;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'glose-cases-'));
  storage = await openStorage({ directory });
  time = 1_000;
});

afterEach(async () => {
  await storage.close();
  await rm(directory, { recursive: true, force: true });
});

const store = () => createCaseStore({ storage, now: () => time });

function draft(given: Partial<CaseDraft> = {}): CaseDraft {
  return {
    guildId: '1',
    action: 'warn',
    memberId: '7',
    memberName: 'Ana',
    moderatorId: '8',
    reason: 'Too loud',
    grounds: null,
    tells: true,
    ...given,
  };
}

describe('cases', () => {
  it('are numbered 1, 2, 3 … in each server, however many are opened at once', async () => {
    let round = 0;
    const openings = fc.array(
      fc.record({ server: fc.nat(2), once: fc.option(fc.nat(5), { nil: undefined }) }),
      { maxLength: 40 },
    );
    await fc.assert(
      fc.asyncProperty(openings, async (asked) => {
        round += 1;
        const cases = store();
        const opened = await Promise.all(
          asked.map(({ server, once }) =>
            cases.open(
              draft({ guildId: `${round}-${server}` }),
              once === undefined ? once : `once-${once}`,
            ),
          ),
        );
        for (const server of [0, 1, 2]) {
          const guildId = `${round}-${server}`;
          const numbers = (await cases.list({ guildId, limit: 100 })).map(({ number }) => number);
          expect(numbers).toEqual(numbers.map((_, index) => numbers.length - index));
          const isNew = opened.filter((one) => one.isNew && one.case.guildId === guildId);
          expect(isNew.map((one) => one.case.number).sort((a, b) => b - a)).toEqual(numbers);
        }
        // Of those that are to be one, all are given the same case.
        for (const [index, { server, once }] of asked.entries()) {
          if (once === undefined) continue;
          const twins = opened.filter((_, other) => {
            const { server: where, once: what } = asked[other] ?? {};
            return where === server && what === once;
          });
          const number = opened[index]?.case.number;
          expect(twins.every((twin) => twin.case.number === number)).toBe(true);
          expect(twins.filter((twin) => twin.isNew)).toHaveLength(1);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('go on with the next number after a restart, and keep how the server is set', async () => {
    await storage.db
      .insertInto('moderated_servers')
      .values({ guild_id: '1', is_on: 1, payload: '{"preset":"usual"}', updated_at: 1 })
      .execute();
    await store().open(draft());
    await storage.close();
    storage = await openStorage({ directory });
    expect((await store().open(draft())).case.number).toBe(2);
    const server = await storage.db.selectFrom('moderated_servers').selectAll().executeTakeFirst();
    expect(server).toMatchObject({ is_on: 1, payload: '{"preset":"usual"}', last_case: 2 });
  });

  it('are read as they were written, and changed in what may change', async () => {
    const grounds = {
      quote: 'idiot',
      rule: 'insults',
      kind: 'insults',
      message: { channelId: '3', messageId: '4' },
    } as const;
    const by = { highestRole: 3, isOwner: false };
    const { case: opened } = await store().open(
      draft({ action: 'timeout', grounds, duration: 600_000, messages: [grounds.message], by }),
    );
    expect(opened).toMatchObject({
      number: 1,
      state: 'open',
      notice: 'due',
      outcome: null,
      duration: 600_000,
      steps: { by, triedAt: null, toldAt: null },
    });
    time = 2_000;
    await store().change('1', 1, { state: 'done', outcome: 'done', triedAt: 1_500 });
    const found = await store().find('1', 1);
    expect(found).toEqual({
      ...opened,
      state: 'done',
      outcome: 'done',
      steps: { by, triedAt: 1_500, toldAt: null },
      updatedAt: 2_000,
    });
    expect(await store().find('1', 2)).toBeUndefined();
    const { case: second } = await store().open(draft(), 'card-1');
    expect(await store().findOnce('1', 'card-1')).toEqual(second);
    expect(await store().findOnce('2', 'card-1')).toBeUndefined();
    await store().change('1', 3, { state: 'done' });
  });

  it('are listed newest first, by member and action, a page at a time', async () => {
    for (const memberId of ['7', '9', '7', '7']) await store().open(draft({ memberId }));
    await store().open(draft({ action: 'ban' }));
    await store().open(draft({ guildId: '2' }));
    const numbers = async (filter: object) =>
      (await store().list({ guildId: '1', ...filter })).map(({ number }) => number);
    expect(await numbers({})).toEqual([5, 4, 3, 2, 1]);
    expect(await numbers({ memberId: '7', action: 'warn' })).toEqual([4, 3, 1]);
    expect(await numbers({ memberId: '7', limit: 1, before: 4 })).toEqual([3]);
    expect(await store().count({ guildId: '1', memberId: '7' })).toBe(4);
  });

  it('that are not settled are found in every server', async () => {
    for (const guildId of ['1', '2', '3', '4']) await store().open(draft({ guildId }));
    await store().change('1', 1, { state: 'done' });
    await store().change('2', 1, { state: 'unsure' });
    await store().change('3', 1, { state: 'failed' });
    expect((await store().unsettled()).map(({ guildId }) => guildId)).toEqual(['2', '4']);
  });

  it('count as warnings, timeouts and kicks too, while they are done, not undone and recent', async () => {
    for (let made = 0; made < 4; made += 1) await store().open(draft());
    time = 5_000;
    await store().open(draft());
    for (const number of [1, 2, 3, 5]) await store().change('1', number, { state: 'done' });
    await store().change('1', 2, { state: 'undone', undoneBy: 9 });
    await store().change('1', 3, { state: 'failed' });
    for (const action of ['timeout', 'kick', 'delete', 'note'] as const)
      await store().change('1', (await store().open(draft({ action }))).case.number, {
        state: 'done',
      });
    expect(await store().countWarnings('1', '7', 0)).toBe(4);
    expect(await store().countWarnings('1', '7', 5_000)).toBe(3);
    expect(await store().countWarnings('1', '8', 0)).toBe(0);
  });

  it('whose content was deleted are still there, with their number alone', async () => {
    await store().open(draft());
    await storage.db.updateTable('cases').set({ member_id: null, payload: '{}' }).execute();
    expect(await store().find('1', 1)).toMatchObject({
      number: 1,
      memberId: null,
      memberName: null,
      reason: '',
      messages: [],
    });
  });
});
