import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buttons, type LocalDiscord, type Member } from '../e2e/local-discord.js';
import type { Held, HoldingProxy } from './holding-proxy.js';
import { type ModeratedGlose, openModeratedGlose } from './moderated-glose.js';

let glose: ModeratedGlose;
let discord: LocalDiscord;
let proxy: HoldingProxy;
let camille: Member;

beforeEach(async () => {
  glose = await openModeratedGlose();
  ({ discord, proxy, camille } = glose);
});

afterEach(async () => {
  await glose.close();
  expect(discord.faults()).toEqual([]);
});

const patience = 240_000;

/** Where it is killed: while that request waits, of which Discord has heard, or has not. */
type Point = (given: { readonly memberId: string; readonly moderatorId: string }) => Held;

const beforeTheCase: Point = ({ moderatorId }) => ({
  method: 'GET',
  path: new RegExp(`^/guilds/\\d+/members/${moderatorId}$`),
  side: 'before',
});
const afterTheCase: Point = ({ memberId }) => ({
  method: 'GET',
  path: new RegExp(`^/guilds/\\d+/members/${memberId}$`),
  side: 'before',
});
const notice = (side: Held['side']): Point => {
  return () => ({ method: 'POST', path: /^\/channels\/\d+\/messages$/, side });
};
const action = (method: string, path: string, side: Held['side']): Point => {
  return ({ memberId }) => ({ method, path: new RegExp(`/${path}/${memberId}$`), side });
};
/** The answer to the moderator: before it, nothing was said that a restart would take up. */
const reply: Point = () => ({ method: 'POST', path: /\/callback$/, side: 'before' });

const timeout = (side: Held['side']) => action('PATCH', 'members', side);
const kick = (side: Held['side']) => action('DELETE', 'members', side);
const ban = (side: Held['side']) => action('PUT', 'bans', side);
const told = [notice('before'), notice('after')];

/** The command, the number of its audit entry, and where it is killed. */
const actions = [
  ['warn', {}, null, [beforeTheCase, afterTheCase, ...told, reply]],
  [
    'timeout',
    { duration: '1h' },
    24,
    [beforeTheCase, afterTheCase, timeout('before'), timeout('after'), ...told, reply],
  ],
  ['kick', {}, 20, [...told, kick('before'), kick('after')]],
  ['ban', {}, 22, [beforeTheCase, afterTheCase, ...told, ban('before'), ban('after'), reply]],
] as const;

describe('a process that is killed in the middle of an action', () => {
  it.each(actions)(
    '/%s: does it once after its restart, with one case and one direct message',
    async (command, options, entry, points) => {
      let program = await glose.start();
      for (const [index, point] of points.entries()) {
        const ana = await discord.member(`Ana ${index}`);
        const isHeld = proxy.hold(point({ memberId: ana.id, moderatorId: camille.id }));
        const asked = await glose.use(command, { member: ana.id, reason: 'Assez', ...options });
        await isHeld;
        if (point !== reply) await glose.acknowledged(asked);
        await glose.kill(program);
        program = await glose.start();
        // The moderator is answered, too, in the place where they asked.
        if (point !== reply) expect((await camille.answerTo(asked)).content).toMatch(/\S/);
        const [only, ...others] = await glose.settled(ana.id);
        expect(others).toEqual([]);
        expect(only).toMatchObject({
          number: index + 1,
          ...{ action: command, state: 'done', outcome: 'done', notice: 'sent' },
        });
        const log = (await discord.auditLog()).filter(({ targetId }) => targetId === ana.id);
        expect(log.map(({ actionType, reason }) => [actionType, reason])).toEqual(
          entry === null ? [] : [[entry, `Glose · case ${index + 1} · Assez`]],
        );
        expect(await glose.noticesOf(ana)).toHaveLength(1);
      }
    },
    patience,
  );

  it(
    'does it though Discord was never told that it was at it',
    async () => {
      const program = await glose.start();
      const ana = await discord.member('Ana');
      const given = { memberId: ana.id, moderatorId: camille.id };
      const isHeld = proxy.hold(timeout('after')(given));
      await glose.use('timeout', { member: ana.id, duration: '1h' });
      await isHeld;
      // Whether or not the interaction is noted: the case is.
      await glose.kill(program);
      await glose.start();
      expect(await glose.settled(ana.id)).toMatchObject([
        { number: 1, outcome: 'done', notice: 'sent' },
      ]);
      expect(await glose.noticesOf(ana)).toHaveLength(1);
      expect(await discord.auditLog()).toHaveLength(1);
    },
    patience,
  );

  it(
    'has a moderator asked where nobody can tell whether the member was told',
    async () => {
      const program = await glose.start();
      const ana = await discord.member('Ana');
      const isHeld = proxy.hold(notice('after')({ memberId: ana.id, moderatorId: camille.id }));
      const asked = await glose.use('ban', { member: ana.id, reason: 'Assez' });
      await isHeld;
      await glose.acknowledged(asked);
      await glose.kill(program);
      // As if it had been away for longer than Discord remembers what it was sent.
      await glose.stored(async ({ cases }) => {
        await cases.change(glose.guildId, 1, { toldAt: Date.now() - 600_000 });
      });
      await glose.start();
      await camille.answerTo(asked);
      const cases = await glose.settled(ana.id, 'unsure');
      expect(cases).toMatchObject([{ number: 1, outcome: 'done', notice: 'unsure' }]);
      expect(await glose.noticesOf(ana)).toHaveLength(1);
      expect(await discord.bans()).toHaveLength(1);
      const card = await camille.in(glose.queueChannelId).until(({ embeds }) => embeds.length > 0);
      expect(JSON.stringify(card.embeds)).toContain(ana.id);
      const itArrived = buttons(card).find((id) => id.startsWith('queue-happened:')) ?? '';
      await camille.in(glose.queueChannelId).press(card, itArrived);
      expect(await glose.settled(ana.id)).toMatchObject([{ notice: 'sent' }]);
    },
    patience,
  );

  it(
    'takes a case back once',
    async () => {
      let program = await glose.start();
      const ana = await discord.member('Ana');
      const banned = await glose.use('ban', { member: ana.id });
      await camille.answerTo(banned);
      const isHeld = proxy.hold({ method: 'DELETE', path: /\/bans\/\d+$/, side: 'after' });
      const asked = await glose.use('unban', { user: ana.id });
      await isHeld;
      await glose.acknowledged(asked);
      await glose.kill(program);
      program = await glose.start();
      await camille.answerTo(asked);
      expect(await glose.settled(ana.id)).toMatchObject([
        { number: 2, action: 'unban', state: 'done', outcome: 'done', undoes: 1 },
        { number: 1, action: 'ban', state: 'undone', undoneBy: 2 },
      ]);
      const log = await discord.auditLog();
      expect(log.map(({ actionType }) => actionType)).toEqual([22, 23]);
    },
    patience,
  );
});
