import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { silentLog } from '../../../src/log.js';
import type { Actions, Order } from '../../../src/moderation/actions/actions.js';
import { createActions } from '../../../src/moderation/actions/create-actions.js';
import type { Standing } from '../../../src/moderation/actions/hands.js';
import type { CaseStore } from '../../../src/moderation/cases/case-store.js';
import { createCaseStore } from '../../../src/moderation/cases/create-case-store.js';
import { openStorage, type Storage } from '../../../src/storage/storage.js';
import { createLittleDiscord, type LittleDiscord, member } from './little-discord.js';

let directory: string;
let storage: Storage;
let time: number;
let discord: LittleDiscord;
let cases: CaseStore;
let actions: Actions;

const now = () => time;
const hour = 3_600_000;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'glose-actions-'));
  storage = await openStorage({ directory });
  time = 1_000_000;
  discord = createLittleDiscord(now);
  cases = createCaseStore({ storage, now });
  actions = restarted();
});

afterEach(async () => {
  await storage.close();
  await rm(directory, { recursive: true, force: true });
});

const restarted = () => createActions({ cases, hands: discord.hands, log: silentLog, now });

function order(given: Partial<Order> = {}): Order {
  return {
    guildId: '1',
    action: 'timeout',
    memberId: '7',
    memberName: 'Ana',
    moderatorId: '8',
    by: { highestRole: 5, isOwner: false },
    reason: 'Too loud',
    grounds: null,
    duration: given.action === undefined || given.action === 'timeout' ? hour : null,
    tells: true,
    ...given,
  };
}

describe('an action', () => {
  it.each([
    ['warn', ['tell']],
    ['timeout', ['timeout', 'tell']],
    ['kick', ['tell', 'kick']],
    ['ban', ['tell', 'ban']],
  ] as const)('%s is done, and the member told while they can be', async (action, deeds) => {
    const done = await actions.take(order({ action }));
    expect(done).toMatchObject({ number: 1, state: 'done', outcome: 'done', notice: 'sent' });
    expect(discord.deeds).toEqual(deeds);
  });

  it('tells nobody where it was not asked to, and needs nothing of Discord for a note', async () => {
    await actions.take(order({ action: 'ban', tells: false }));
    const note = await actions.take(order({ action: 'note', tells: false }));
    expect(note).toMatchObject({ state: 'done', notice: 'none' });
    expect(discord.deeds).toEqual(['ban']);
  });

  it('is written before anything is asked of Discord', async () => {
    const seen: unknown[] = [];
    const { standing } = discord.hands;
    const hands = {
      ...discord.hands,
      standing: async (guildId: string, memberId: string) => {
        seen.push((await cases.find('1', 1))?.state);
        return standing(guildId, memberId);
      },
    };
    await createActions({ cases, hands, log: silentLog, now }).take(order());
    expect(seen).toEqual(['open']);
  });

  it('is taken once, however often it is asked for at once or later', async () => {
    const once = 'card-1';
    const [first, second] = await Promise.all([
      actions.take(order({ once })),
      actions.take(order({ once })),
    ]);
    const third = await restarted().take(order({ once }));
    expect([first, second, third].map((taken) => [taken?.number, taken?.state])).toEqual([
      [1, 'done'],
      [1, 'done'],
      [1, 'done'],
    ]);
    expect(discord.deeds).toEqual(['timeout', 'tell']);
  });

  it('deletes the messages that go with it', async () => {
    discord.messages.add('m1').add('m2');
    const messages = ['m1', 'm2'].map((messageId) => ({ channelId: 'c', messageId }));
    const done = await actions.take(order({ messages }));
    expect(done).toMatchObject({ state: 'done', outcome: 'done' });
    expect(discord.deeds).toEqual(['timeout', 'delete', 'delete', 'tell']);
    expect((await cases.find('1', 1))?.steps.deleted).toBe(2);
  });
});

describe('what stands against an action', () => {
  const standings: readonly (readonly [string, Partial<Order>, Partial<Standing>, string])[] = [
    ['a timeout of 28 days and a minute', { duration: 28 * 24 * hour + 60_000 }, {}, 'too_long'],
    ['the owner', {}, { isOwner: true }, 'is_owner'],
    ['the bot itself', {}, { isThisBot: true, isBot: true }, 'is_this_bot'],
    ['another bot', {}, { isBot: true }, 'is_bot'],
    ['oneself', { memberId: '8' }, {}, 'self'],
    ['a moderator of the same rank', {}, { isModerator: true, highestRole: 5 }, 'is_moderator'],
    ['a member above the moderator', {}, { highestRole: 6 }, 'above_moderator'],
    [
      'a member above the bot',
      { by: { highestRole: 0, isOwner: true } },
      { highestRole: 9 },
      'above_bot',
    ],
    [
      'a moderator, by a rule',
      { moderatorId: null, by: null },
      { isModerator: true },
      'is_moderator',
    ],
    [
      'an administrator, also by the owner',
      { by: { highestRole: 0, isOwner: true } },
      { isModerator: true, isAdministrator: true },
      'is_administrator',
    ],
    ['a member who left', {}, { isPresent: false, highestRole: 0 }, 'member_left'],
    [
      'a bot without the permission',
      {},
      { botMay: { timeOut: false, kick: true, ban: true } },
      'bot_lacks_permission',
    ],
    ['a timeout that there is not', { action: 'untimeout', tells: false }, {}, 'already'],
    [
      'a ban that there is not',
      { action: 'unban', tells: false },
      { isPresent: false },
      'not_banned',
    ],
    ['a ban that there is', { action: 'ban' }, { isPresent: false, isBanned: true }, 'already'],
  ];

  it.each(standings)('%s: has its outcome, and nothing is done', async (_, given, how, outcome) => {
    discord.standing = { ...member, ...how };
    const taken = await actions.take(order(given));
    const state = outcome === 'already' ? 'done' : 'failed';
    expect(taken).toMatchObject({ state, outcome, notice: 'none' });
    expect(discord.deeds).toEqual([]);
  });

  it('is not there for the owner, nor for a moderator of a higher rank', async () => {
    discord.standing = { ...member, isModerator: true, highestRole: 4 };
    expect((await actions.take(order())).outcome).toBe('done');
    const owner = { highestRole: 0, isOwner: true };
    expect((await actions.take(order({ by: owner, action: 'kick' }))).outcome).toBe('done');
  });

  it('lets a member who left be banned, who then cannot be told', async () => {
    discord.standing = { ...member, isPresent: false, highestRole: 0 };
    const banned = await actions.take(order({ action: 'ban' }));
    expect(banned).toMatchObject({ state: 'done', outcome: 'done', notice: 'refused' });
    expect(discord.deeds).toEqual(['ban']);
  });

  it('deletes the messages of who left all the same', async () => {
    discord.standing = { ...member, isPresent: false };
    discord.messages.add('m1');
    const messages = [{ channelId: 'c', messageId: 'm1' }];
    const taken = await actions.take(order({ messages }));
    expect(taken).toMatchObject({ state: 'failed', outcome: 'member_left' });
    expect(discord.deeds).toEqual(['delete']);
  });

  it('is said of messages that are gone already', async () => {
    const messages = [{ channelId: 'c', messageId: 'm1' }];
    const taken = await actions.take(order({ action: 'delete', messages, tells: false }));
    expect(taken).toMatchObject({ state: 'failed', outcome: 'message_gone' });
  });

  it('keeps rules from what only a human may do', async () => {
    for (const action of ['kick', 'ban', 'unban', 'untimeout'] as const)
      await expect(actions.take(order({ action, moderatorId: null }))).rejects.toThrow('human');
    expect(await cases.count({ guildId: '1' })).toBe(0);
    expect(discord.deeds).toEqual([]);
  });

  it.each([
    ['missing_permission', 'bot_lacks_permission'],
    ['unknown_member', 'member_left'],
    ['refused', 'discord_failed'],
  ] as const)('may be told by Discord only when it is tried: %s', async (answer, outcome) => {
    discord.answer('timeOut', answer);
    expect(await actions.take(order())).toMatchObject({ state: 'failed', outcome, notice: 'none' });
  });
});

describe('an action that Discord does not answer', () => {
  it('is done where Discord shows it to be', async () => {
    for (const [kind, action] of [
      ['timeOut', 'timeout'],
      ['kick', 'kick'],
      ['ban', 'ban'],
    ] as const) {
      discord.standing = member;
      discord.answer(kind, 'lost');
      expect(await actions.take(order({ action }))).toMatchObject({
        state: 'done',
        outcome: 'done',
      });
    }
    expect(discord.deeds.filter((deed) => deed !== 'tell')).toEqual(['timeout', 'kick', 'ban']);
  });

  it('stays open, and is done once when Discord is back', async () => {
    discord.answer('timeOut', 'down');
    expect((await actions.take(order())).state).toBe('open');
    discord.answer('standing', 'down');
    expect((await actions.settleOpen()).settled).toEqual([]);
    const { settled } = await actions.settleOpen();
    expect(settled).toMatchObject([{ number: 1, state: 'done', notice: 'sent' }]);
    expect(discord.deeds).toEqual(['timeout', 'tell']);
    expect(await actions.settleOpen()).toEqual({ settled: [], unsure: [] });
  });

  it('is not done an hour later: moderators may have helped themselves', async () => {
    discord.answer('kick', 'down');
    await actions.take(order({ action: 'kick' }));
    time += hour + 1;
    const { settled } = await actions.settleOpen();
    expect(settled).toMatchObject([{ state: 'failed', outcome: 'too_late' }]);
    expect(discord.deeds).toEqual(['tell']);
  });

  it('is asked of a moderator where nobody can see it any more', async () => {
    discord.answer('timeOut', 'down');
    await actions.take(order({ duration: 600_000 }));
    time += 600_001;
    expect((await actions.settleOpen()).unsure).toMatchObject([{ number: 1, state: 'unsure' }]);
    const settled = await actions.settleUnsure({ guildId: '1', number: 1, happened: true });
    expect(settled).toMatchObject({ state: 'done', outcome: 'done', notice: 'none' });
    expect(await actions.settleUnsure({ guildId: '1', number: 1, happened: true })).toBeNull();
  });

  it('does not take back what was decided since', async () => {
    discord.answer('ban', 'down');
    await actions.take(order({ action: 'ban' }));
    discord.standing = { ...member, isPresent: false, isBanned: true };
    await actions.take(order({ action: 'unban', tells: false }));
    const { settled } = await actions.settleOpen();
    expect(settled).toMatchObject([{ number: 1, state: 'failed', outcome: 'too_late' }]);
    expect(discord.deeds).toEqual(['tell', 'unban']);
  });
});

describe('a direct message', () => {
  it('that members do not take changes nothing else', async () => {
    discord.answer('tell', 'refused');
    expect(await actions.take(order({ action: 'ban' }))).toMatchObject({
      state: 'done',
      notice: 'refused',
    });
  });

  it('of which nobody knows whether it arrived is asked of a moderator', async () => {
    discord.answer('tell', 'lost');
    const warned = await actions.take(order({ action: 'warn' }));
    expect(warned).toMatchObject({ state: 'unsure', outcome: 'done', notice: 'unsure' });
    expect((await actions.settleOpen()).unsure).toHaveLength(1);
    const settled = await actions.settleUnsure({ guildId: '1', number: 1, happened: true });
    expect(settled).toMatchObject({ state: 'done', notice: 'sent' });
    expect(discord.deeds).toEqual(['tell']);
  });

  it('has a moderator asked at once, and again until one decides', async () => {
    const asked: number[] = [];
    const ask = async ({ number }: { number: number }) => {
      asked.push(number);
      throw new Error('The queue has no channel.');
    };
    actions = createActions({ cases, hands: discord.hands, log: silentLog, now, ask });
    discord.answer('tell', 'lost');
    await actions.take(order({ action: 'warn' }));
    await actions.take(order({ action: 'warn' }));
    expect(asked).toEqual([1]);
    await actions.settleOpen();
    expect(asked).toEqual([1, 1]);
    await actions.settleUnsure({ guildId: '1', number: 1, happened: true });
    await actions.settleOpen();
    expect(asked).toEqual([1, 1]);
  });

  it('that did not arrive is sent once more, where the member is still there', async () => {
    discord.answer('tell', 'down', 'down');
    await actions.take(order({ action: 'warn' }));
    await actions.take(order({ action: 'ban' }));
    time += hour;
    const answer = { guildId: '1', happened: false };
    expect(await actions.settleUnsure({ ...answer, number: 2 })).toMatchObject({
      state: 'done',
      notice: 'refused',
    });
    expect(discord.deeds).toEqual(['ban']);
    discord.standing = member;
    expect(await actions.settleUnsure({ ...answer, number: 1 })).toMatchObject({
      state: 'done',
      notice: 'sent',
    });
    expect(discord.deeds).toEqual(['ban', 'tell']);
  });
});

describe('a case that is taken back', () => {
  const undo = (number: number) =>
    actions.undo({ guildId: '1', number, moderatorId: '9', reason: 'Wrong' });

  it.each([
    ['timeout', 'untimeout'],
    ['ban', 'unban'],
    ['warn', 'note'],
    ['kick', 'note'],
  ] as const)('%s: another case says so, and both name each other', async (action, by) => {
    await actions.take(order({ action }));
    const undone = await undo(1);
    expect(undone).toMatchObject({ number: 2, action: by, state: 'done', undoes: 1 });
    expect(await cases.find('1', 1)).toMatchObject({ state: 'undone', undoneBy: 2 });
    expect(discord.standing).toMatchObject({ timedOutUntil: null, isBanned: false });
    expect(await undo(1)).toBeNull();
    expect(await cases.countWarnings('1', '7', 0)).toBe(0);
  });

  it('by two at once is taken back once', async () => {
    await actions.take(order());
    const undone = await Promise.all([undo(1), undo(1)]);
    expect(undone.map((one) => one?.number)).toEqual([2, 2]);
    expect(discord.deeds).toEqual(['timeout', 'tell', 'untimeout']);
  });

  it('in vain may be tried again', async () => {
    await actions.take(order({ action: 'ban' }));
    discord.answer('unban', 'missing_permission');
    expect(await undo(1)).toMatchObject({ state: 'failed', outcome: 'bot_lacks_permission' });
    expect(await cases.find('1', 1)).toMatchObject({ state: 'done', undoneBy: null });
    expect(await undo(1)).toMatchObject({ number: 3, state: 'done' });
  });

  it('though it was lifted by hand is taken back all the same', async () => {
    await actions.take(order({ action: 'ban' }));
    discord.standing = member;
    expect(await undo(1)).toMatchObject({ state: 'done', outcome: 'already' });
    expect(await cases.find('1', 1)).toMatchObject({ state: 'undone' });
  });

  it('need not be named where a ban or a timeout is ended', async () => {
    await actions.take(order());
    await actions.take(order({ action: 'untimeout', tells: false }));
    expect(await cases.find('1', 1)).toMatchObject({ state: 'undone', undoneBy: 2 });
  });

  it('must be there, and have been done', async () => {
    expect(await undo(1)).toBeNull();
    discord.standing = { ...member, isOwner: true };
    await actions.take(order());
    expect(await undo(1)).toBeNull();
    await actions.take(order({ action: 'note', tells: false }));
    expect(await undo(2)).toBeNull();
    expect(await cases.count({ guildId: '1' })).toBe(2);
  });
});
