import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createCommands } from '../../commands/index.js';
import type { Edge } from '../../src/discord/edge.js';
import type { Order } from '../../src/moderation/actions/actions.js';
import { Permission } from '../../src/sandbox/world/permissions.js';
import { type LocalDiscord, type Member, openLocalDiscord } from './local-discord.js';
import { openScriptedGlose, type ScriptedGlose } from './scripted-glose.js';

let discord: LocalDiscord;
let glose: ScriptedGlose;
let edge: Edge;
let guildId: string;
let ana: Member;

beforeEach(async () => {
  discord = await openLocalDiscord();
  glose = await openScriptedGlose(discord);
  const bot = glose.bot({
    commands: (given) => {
      edge = given;
      return createCommands(given);
    },
  });
  await bot.start();
  guildId = (await discord.state()).guild.id;
  ana = await discord.member('Ana');
});

afterEach(async () => {
  await glose.close();
  await discord.close();
  expect(discord.faults()).toEqual([]);
});

const idOf = async (name: string) => {
  const { members } = await discord.state();
  return members.find((member) => member.name === name)?.id ?? '';
};

const take = (given: Partial<Order> = {}) =>
  edge.moderating.actions.take({
    guildId,
    action: 'timeout',
    memberId: ana.id,
    memberName: 'Ana',
    moderatorId: '8',
    by: { highestRole: 99, isOwner: true },
    reason: 'Trop fort : « éé » 🦊',
    grounds: null,
    duration: given.action === undefined || given.action === 'timeout' ? 3_600_000 : null,
    tells: true,
    ...given,
  });

const isNotice = ({ author }: { author: { id: string } }) =>
  author.id === discord.sandbox.applicationId;
const reasons = async () => (await discord.auditLog()).map(({ reason }) => reason);

describe('what is done in Discord', () => {
  it('is a timeout, its end, a ban, its end and a kick, each with its case in the audit log', async () => {
    expect(await take()).toMatchObject({ state: 'done', outcome: 'done', notice: 'sent' });
    const until = (await edge.moderating.hands.standing(guildId, ana.id)).timedOutUntil ?? 0;
    expect(Math.abs(until - Date.now() - 3_600_000)).toBeLessThan(60_000);
    await take({ action: 'untimeout', tells: false });
    const standing = await edge.moderating.hands.standing(guildId, ana.id);
    expect(standing).toMatchObject({ isPresent: true, isBanned: false, timedOutUntil: null });
    await take({ action: 'ban', purges: 3_600 });
    expect((await discord.bans()).map(({ memberId }) => memberId)).toEqual([ana.id]);
    expect(await edge.moderating.hands.standing(guildId, ana.id)).toMatchObject({
      isPresent: false,
      isBanned: true,
    });
    await take({ action: 'unban', tells: false });
    expect(await discord.bans()).toEqual([]);
    await ana.joinServer();
    expect(await take({ action: 'kick', reason: '' })).toMatchObject({ outcome: 'done' });
    expect(await reasons()).toEqual([
      'Glose · case 1 · Trop fort : « éé » 🦊',
      'Glose · case 2 · Trop fort : « éé » 🦊',
      'Glose · case 3 · Trop fort : « éé » 🦊',
      'Glose · case 4 · Trop fort : « éé » 🦊',
      'Glose · case 5',
    ]);
    const notices = (await (await ana.inDirect()).sees()).filter(isNotice);
    expect(notices).toHaveLength(3);
  });

  it('takes a reason of any length and kind', async () => {
    const reason = `${'\ud83e\udd8a'.repeat(600)}\n\ud83e`;
    expect(await take({ reason })).toMatchObject({ outcome: 'done' });
    const [written = ''] = await reasons();
    expect(written).toMatch(/^Glose · case 1 · 🦊+…$/u);
    expect(written?.length).toBeLessThanOrEqual(512);
  });

  it('leaves who takes no direct messages unaware, and acts all the same', async () => {
    await ana.change({ closesDirectMessages: true });
    expect(await take({ action: 'ban' })).toMatchObject({ state: 'done', notice: 'refused' });
    expect(await discord.bans()).toHaveLength(1);
  });

  it('tells once, though it is told again under the same name', async () => {
    const told = () => edge.moderating.tellDirectly(ana.id, { content: 'Bonjour' }, 'appeal/1');
    expect([await told(), await told()]).toEqual(['sent', 'sent']);
    expect((await (await ana.inDirect()).sees()).filter(isNotice)).toHaveLength(1);
  });

  it('deletes messages of several channels in as few requests as Discord allows', async () => {
    const { channels } = await discord.state();
    const [here, there] = channels.map(({ id }) => ana.in(id));
    const messages = [];
    for (let said = 0; said < 3; said += 1)
      messages.push({ channelId: here?.channelId ?? '', messageId: (await here?.say('Ho')) ?? '' });
    messages.push({ channelId: there?.channelId ?? '', messageId: (await there?.say('Ho')) ?? '' });
    const gone = { channelId: there?.channelId ?? '', messageId: messages[0]?.messageId ?? '' };
    await take({ action: 'delete', messages, tells: false });
    const left = [...((await here?.sees()) ?? []), ...((await there?.sees()) ?? [])];
    const ids = messages.map(({ messageId }) => messageId);
    expect(left.filter(({ id }) => ids.includes(id))).toEqual([]);
    const deleting = discord.requests.filter(
      ({ method, path }) => method === 'DELETE' || path.endsWith('/bulk-delete'),
    );
    expect(deleting).toHaveLength(2);
    expect(await reasons()).toEqual(Array(2).fill('Glose · case 1 · Trop fort : « éé » 🦊'));
    expect(await take({ action: 'delete', messages: [gone], tells: false })).toMatchObject({
      state: 'failed',
      outcome: 'message_gone',
    });
  });
});

describe('what cannot be done in Discord', () => {
  it('is said of whoever it is: owner, bot, oneself, moderator, who left, who never was', async () => {
    const [camille, sacha] = [await idOf('Camille'), await idOf('Sacha')];
    const outcomes = async (given: Partial<Order>) => (await take(given)).outcome;
    expect(await outcomes({ memberId: camille })).toBe('is_owner');
    expect(await outcomes({ memberId: discord.sandbox.applicationId })).toBe('is_this_bot');
    expect(await outcomes({ memberId: sacha, moderatorId: sacha })).toBe('self');
    expect(await outcomes({ memberId: sacha, moderatorId: null, by: null })).toBe('is_moderator');
    const equal = { highestRole: 1, isOwner: false };
    expect(await outcomes({ memberId: sacha, by: equal })).toBe('is_moderator');
    await ana.leaveServer();
    expect(await outcomes({})).toBe('member_left');
    expect(await outcomes({ action: 'unban', tells: false })).toBe('not_banned');
    expect(await outcomes({ action: 'ban' })).toBe('done');
    expect(await outcomes({ action: 'ban', memberId: '123456789012345678' })).toBe(
      'unknown_member',
    );
    const { cases } = edge.moderation;
    const numbers = (await cases.list({ guildId, limit: 50 })).map(({ number }) => number);
    expect(numbers).toEqual([9, 8, 7, 6, 5, 4, 3, 2, 1]);
  });

  it('is said of a member above the bot, and of what the bot may not do', async () => {
    const above = await discord.member('Boss', 'fr', ['Administration']);
    expect(await take({ memberId: above.id })).toMatchObject({ outcome: 'is_administrator' });
    expect(await take({ memberId: above.id, action: 'kick' })).toMatchObject({
      state: 'failed',
      outcome: 'above_bot',
      notice: 'none',
    });
    await discord.withhold(Permission.moderateMembers | Permission.manageMessages);
    expect(await take()).toMatchObject({ state: 'failed', outcome: 'bot_lacks_permission' });
    const messageId = await ana.say('Ho');
    const messages = [{ channelId: ana.channelId, messageId }];
    expect(await take({ action: 'delete', messages, tells: false })).toMatchObject({
      state: 'failed',
      outcome: 'bot_lacks_permission',
    });
    expect(await discord.auditLog()).toEqual([]);
  });
});
