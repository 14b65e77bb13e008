import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createCommands } from '../../commands/index.js';
import type { Edge } from '../../src/discord/edge.js';
import type { Order } from '../../src/moderation/actions/actions.js';
import { type LocalDiscord, type Member, openLocalDiscord } from '../e2e/local-discord.js';
import { openScriptedGlose, type ScriptedGlose } from '../e2e/scripted-glose.js';
import { type HoldingProxy, openHoldingProxy } from './holding-proxy.js';

let discord: LocalDiscord;
let glose: ScriptedGlose;
let proxy: HoldingProxy;
let edge: Edge;
let guildId: string;
let ana: Member;

beforeEach(async () => {
  discord = await openLocalDiscord();
  glose = await openScriptedGlose(discord);
  proxy = await openHoldingProxy(discord.sandbox.apiUrl);
  const bot = glose.bot({
    apiUrl: proxy.apiUrl,
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
  await proxy.close();
  await discord.close();
});

const take = (action: Order['action']) =>
  edge.moderating.actions.take({
    ...{ guildId, action, memberId: ana.id, memberName: 'Ana', moderatorId: '8' },
    by: { highestRole: 99, isOwner: true },
    ...{ reason: '', grounds: null, tells: true },
    duration: action === 'timeout' ? 3_600_000 : null,
  });

const notices = async () => {
  const all = await (await ana.inDirect()).sees();
  return all.filter(({ author }) => author.id === discord.sandbox.applicationId);
};
const deeds = async () => (await discord.auditLog()).map(({ actionType }) => actionType);
const requests = {
  timeout: { method: 'PATCH', path: /\/members\/\d+$/ },
  kick: { method: 'DELETE', path: /\/members\/\d+$/ },
  ban: { method: 'PUT', path: /\/bans\/\d+$/ },
} as const;

/** Oftener than anybody tries at once. */
const always = 20;
const numbers = { timeout: 24, kick: 20 } as const;

describe('an action whose answer is lost on the way', () => {
  it.each(['kick', 'timeout'] as const)(
    '%s: is known to be done, and done once',
    async (action) => {
      proxy.break({ ...requests[action], side: 'after' }, 1);
      expect(await take(action)).toMatchObject({ state: 'done', outcome: 'done', notice: 'sent' });
      expect(await deeds()).toEqual([numbers[action]]);
    },
  );

  it('stays open while Discord cannot be reached, and is done once when it can', async () => {
    proxy.break({ ...requests.ban, side: 'before' }, always);
    expect(await take('ban')).toMatchObject({ state: 'open', notice: 'sent' });
    expect(await deeds()).toEqual([]);
    proxy.break({ ...requests.ban, side: 'before' }, 0);
    const { settled } = await edge.moderating.actions.settleOpen();
    expect(settled).toMatchObject([{ number: 1, state: 'done', outcome: 'done' }]);
    expect(await deeds()).toEqual([22]);
    expect(await notices()).toHaveLength(1);
  });

  it('has its direct message sent again under the same nonce, of which one arrives', async () => {
    const message = { method: 'POST', path: /^\/channels\/\d+\/messages$/ };
    proxy.break({ ...message, side: 'after' }, 1);
    expect(await take('warn')).toMatchObject({ state: 'done', notice: 'sent' });
    expect(await notices()).toHaveLength(1);
  });

  it('asks a moderator where no answer comes at all to the direct message', async () => {
    const message = { method: 'POST', path: /^\/channels\/\d+\/messages$/ };
    proxy.break({ ...message, side: 'after' }, always);
    expect(await take('warn')).toMatchObject({ state: 'unsure', outcome: 'done' });
    expect(await notices()).toHaveLength(1);
    const waiting = await edge.moderation.proposals.waiting(guildId);
    expect(waiting).toMatchObject([{ kind: 'unsure', caseNumber: 1 }]);
  });
});
