import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Proposal } from '../../src/moderation/queue/proposal.js';
import { buttons, type Member } from '../e2e/local-discord.js';
import type { RunningProgram } from '../support/built-program.js';
import type { Held } from './holding-proxy.js';
import { eventually, type ModeratedGlose, openModeratedGlose } from './moderated-glose.js';

let glose: ModeratedGlose;
let program: RunningProgram;

/** One program, killed and started again in each test. */
beforeAll(async () => {
  glose = await openModeratedGlose();
  const { guildId } = glose;
  await glose.stored(async ({ rulebook, rules }) => {
    const draft = rulebook.draft('flood', []);
    if (draft.kind !== 'flood') throw new Error('Another rule was drafted.');
    await rules.put(guildId, { ...draft, mode: 'propose', messages: 2, seconds: 60 });
  });
  program = await glose.start();
}, 60_000);

afterAll(async () => {
  await glose.close();
  expect(glose.discord.faults()).toEqual([]);
});

const patience = 120_000;
const timedOut = 24;

describe('what a rule found', () => {
  it.each(['before', 'after'] as const)(
    'is one card where a kill came %s Discord had it',
    async (side) => {
      const member = await glose.discord.member(`Ana ${side}`);
      const path = new RegExp(`^/channels/${glose.queueChannelId}/messages$`);
      const isHeld = glose.proxy.hold({ method: 'POST', path, side });
      for (const text of ['one', 'two', 'three']) await member.say(text);
      await isHeld;
      expect(await proposalOf(member)).toMatchObject({ state: 'waiting', card: null });
      await again();
      const { id, card } = await eventually(async () => {
        const proposal = await proposalOf(member);
        return proposal?.card === null ? undefined : proposal;
      });
      expect((await cardsOf(id)).map((message) => message.id)).toEqual([card?.messageId]);
    },
    patience,
  );
});

describe('one click for all of a raid', () => {
  it(
    'that a kill interrupted is finished, and done to nobody twice',
    async () => {
      const raiders = await Promise.all(['X', 'Y', 'Z'].map((name) => glose.discord.member(name)));
      const id = await raidOf(raiders);
      const queue = glose.camille.in(glose.queueChannelId);
      const card = await queue.until((message) => menuOf(message, id) !== undefined);
      const isHeld = glose.proxy.hold(timeoutOf(raiders[1], 'after'));
      await queue.select(card, menuOf(card, id) ?? '', ['600000']);
      await isHeld;
      await again();
      const { settledHow } = await eventually(async () => {
        const proposal = await glose.stored(({ proposals }) => proposals.find(id));
        return proposal?.state === 'settled' ? proposal : undefined;
      });
      expect(settledHow).toMatchObject({ action: 'timeout', duration: 600_000, cases: [1, 2, 3] });
      const log = await glose.discord.auditLog();
      for (const { id: memberId } of raiders) {
        const cases = await glose.settled(memberId);
        expect(cases).toMatchObject([{ action: 'timeout', outcome: 'done' }]);
        const deeds = log.filter(({ targetId }) => targetId === memberId);
        expect(deeds.filter(({ actionType }) => actionType === timedOut)).toHaveLength(1);
      }
      const left = (await glose.camille.sees()).filter(({ content }) => content === 'free money');
      expect(left).toEqual([]);
      // Slow mode may still be chosen, nothing else.
      const open = (await cardsOf(id)).filter((message) => menuOf(message, id) !== undefined);
      expect(open).toEqual([]);
    },
    patience,
  );
});

async function again(): Promise<void> {
  await glose.kill(program);
  program = await glose.start();
}

async function proposalOf({ id }: Member): Promise<Proposal | undefined> {
  const waiting = await glose.stored(({ proposals }) => proposals.waiting(glose.guildId));
  return waiting.find(({ memberId }) => memberId === id);
}

/** Those with something to click. */
async function cardsOf(id: string) {
  const all = await glose.camille.in(glose.queueChannelId).sees();
  return all.filter((message) => buttons(message).some((one) => one.endsWith(`:${id}`)));
}

/** As the findings of a raid would have led to it; written while no program has the data. */
async function raidOf(raiders: readonly Member[]): Promise<string> {
  const messages = await Promise.all(
    raiders.map(async (one) => ({
      ...{ messageId: await one.say('free money'), channelId: one.channelId, memberId: one.id },
    })),
  );
  await glose.kill(program);
  const { id } = await glose.stored(({ proposals }) =>
    proposals.create({
      ...{ guildId: glose.guildId, kind: 'raid', memberId: null, memberName: null, messages },
      ...{ findings: [], text: '', proposed: null, reporterId: null, remark: '' },
      caseNumber: null,
    }),
  );
  program = await glose.start();
  return id;
}

function timeoutOf(member: Member | undefined, side: Held['side']): Held {
  return { method: 'PATCH', path: new RegExp(`/members/${member?.id}$`), side };
}

function menuOf(message: Parameters<typeof buttons>[0], id: string): string | undefined {
  return buttons(message).find((control) => control === `queue-timeout:${id}`);
}
