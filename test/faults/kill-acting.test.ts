import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Case, CaseState } from '../../src/moderation/cases/case.js';
import { createModeration } from '../../src/moderation/create-moderation.js';
import type { Moderation } from '../../src/moderation/moderation.js';
import { openStorage } from '../../src/storage/storage.js';
import type { LocalDiscord, Member } from '../e2e/local-discord.js';
import type { RunningProgram } from '../support/built-program.js';
import { type Held, type HoldingProxy, openHoldingProxy } from './holding-proxy.js';
import { type KillableGlose, openKillableGlose } from './killable-glose.js';

let glose: KillableGlose;
let discord: LocalDiscord;
let proxy: HoldingProxy;
let guildId: string;
let queueChannelId: string;
let camille: Member;

beforeEach(async () => {
  glose = await openKillableGlose();
  discord = glose.discord;
  proxy = await openHoldingProxy(discord.sandbox.apiUrl);
  const { guild, channels, members } = await discord.state();
  guildId = guild.id;
  queueChannelId = channels.at(-1)?.id ?? '';
  // She owns the server.
  camille = await discord.memberById(members.find(({ name }) => name === 'Camille')?.id ?? '');
  await stored(({ servers }) => servers.change(guildId, { isOn: true, queueChannelId }));
});

afterEach(async () => {
  await glose.close();
  await proxy.close();
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
      let program = await start();
      for (const [index, point] of points.entries()) {
        const ana = await discord.member(`Ana ${index}`);
        const isHeld = proxy.hold(point({ memberId: ana.id, moderatorId: camille.id }));
        const asked = await use(command, { member: ana.id, reason: 'Assez', ...options });
        await isHeld;
        if (point !== reply) await acknowledged(asked);
        await glose.kill(program);
        program = await start();
        // The moderator is answered, too, in the place where they asked.
        if (point !== reply) expect((await camille.answerTo(asked)).content).toMatch(/\S/);
        const [only, ...others] = await settled(ana.id);
        expect(others).toEqual([]);
        expect(only).toMatchObject({
          number: index + 1,
          ...{ action: command, state: 'done', outcome: 'done', notice: 'sent' },
        });
        const log = (await discord.auditLog()).filter(({ targetId }) => targetId === ana.id);
        expect(log.map(({ actionType, reason }) => [actionType, reason])).toEqual(
          entry === null ? [] : [[entry, `Glose · case ${index + 1} · Assez`]],
        );
        expect(await noticesOf(ana)).toHaveLength(1);
      }
    },
    patience,
  );

  it(
    'does it though Discord was never told that it was at it',
    async () => {
      const program = await start();
      const ana = await discord.member('Ana');
      const given = { memberId: ana.id, moderatorId: camille.id };
      const isHeld = proxy.hold(timeout('after')(given));
      await use('timeout', { member: ana.id, duration: '1h' });
      await isHeld;
      // Whether or not the interaction is noted: the case is.
      await glose.kill(program);
      await start();
      expect(await settled(ana.id)).toMatchObject([{ number: 1, outcome: 'done', notice: 'sent' }]);
      expect(await noticesOf(ana)).toHaveLength(1);
      expect(await discord.auditLog()).toHaveLength(1);
    },
    patience,
  );

  it(
    'has a moderator asked where nobody can tell whether the member was told',
    async () => {
      const program = await start();
      const ana = await discord.member('Ana');
      const isHeld = proxy.hold(notice('after')({ memberId: ana.id, moderatorId: camille.id }));
      const asked = await use('ban', { member: ana.id, reason: 'Assez' });
      await isHeld;
      await acknowledged(asked);
      await glose.kill(program);
      // As if it had been away for longer than Discord remembers what it was sent.
      await stored(async ({ cases }) => {
        await cases.change(guildId, 1, { toldAt: Date.now() - 600_000 });
      });
      await start();
      await camille.answerTo(asked);
      const cases = await settled(ana.id, 'unsure');
      expect(cases).toMatchObject([{ number: 1, outcome: 'done', notice: 'unsure' }]);
      expect(await noticesOf(ana)).toHaveLength(1);
      expect(await discord.bans()).toHaveLength(1);
      const card = await camille.in(queueChannelId).until(({ embeds }) => embeds.length > 0);
      expect(JSON.stringify(card.embeds)).toContain(ana.id);
    },
    patience,
  );

  it(
    'takes a case back once',
    async () => {
      let program = await start();
      const ana = await discord.member('Ana');
      const banned = await use('ban', { member: ana.id });
      await camille.answerTo(banned);
      const isHeld = proxy.hold({ method: 'DELETE', path: /\/bans\/\d+$/, side: 'after' });
      const asked = await use('unban', { user: ana.id });
      await isHeld;
      await acknowledged(asked);
      await glose.kill(program);
      program = await start();
      await camille.answerTo(asked);
      expect(await settled(ana.id)).toMatchObject([
        { number: 2, action: 'unban', state: 'done', outcome: 'done', undoes: 1 },
        { number: 1, action: 'ban', state: 'undone', undoneBy: 2 },
      ]);
      const log = await discord.auditLog();
      expect(log.map(({ actionType }) => actionType)).toEqual([22, 23]);
    },
    patience,
  );
});

/** The server's own commands are registered once the program is ready. */
async function use(command: string, options: Parameters<Member['use']>[1]): Promise<string> {
  await eventually(async () => {
    const { commands } = await discord.state();
    return commands.some(({ name }) => name === command) || undefined;
  });
  return camille.use(command, options);
}

/** From then on, whoever asked is answered after a restart, too. */
async function acknowledged(interactionId: string): Promise<void> {
  await camille.until((message) => message.interactionId === interactionId);
  await eventually(async () => {
    const storage = await openStorage({ ...file(), whenLocked: 'read' });
    const rows = await storage.db.selectFrom('pending_interactions').select('id').execute();
    await storage.close();
    return rows.some(({ id }) => id === interactionId) || undefined;
  });
}

async function eventually<Found>(look: () => Promise<Found | undefined>): Promise<Found> {
  for (let looked = 0; looked < 600; looked += 1) {
    const found = await look();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('It never came to that.');
}

const file = () => ({ directory: join(glose.directory, 'data') });

const start = (): Promise<RunningProgram> => glose.start({ DISCORD_API_URL: proxy.apiUrl });

/** What the data file holds; to be changed only while no program has it. */
async function stored<Result>(work: (moderation: Moderation) => Promise<Result>): Promise<Result> {
  const storage = await openStorage({ ...file(), whenLocked: 'read' });
  try {
    return await work(createModeration({ storage }));
  } finally {
    await storage.close();
  }
}

/** The member's cases, newest first, once the newest is in that state. */
function settled(memberId: string, state: CaseState = 'done'): Promise<readonly Case[]> {
  return eventually(async () => {
    const cases = await stored((moderation) => moderation.cases.list({ guildId, memberId }));
    return cases[0]?.state === state ? cases : undefined;
  });
}

/** Direct messages of the bot. */
async function noticesOf(member: Member) {
  const all = await (await member.inDirect()).sees();
  return all.filter(({ author }) => author.id === discord.sandbox.applicationId);
}
