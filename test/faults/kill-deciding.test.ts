import { afterEach, beforeEach, expect, it } from 'vitest';
import { buttons, type LocalDiscord, type Member } from '../e2e/local-discord.js';
import type { Held, HoldingProxy } from './holding-proxy.js';
import { eventually, type ModeratedGlose, openModeratedGlose } from './moderated-glose.js';

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
const messageDelete = 72;
const memberBan = 22;

it(
  'a click on a card that a kill interrupts while messages are deleted is carried out once',
  async () => {
    for (const [index, side] of (['before', 'after'] as const).entries()) {
      const ana = await discord.member(`Ana ${index}`);
      const messageId = await ana.say('Idiot !');
      const { id } = await proposed(ana, messageId);
      let program = await glose.start();
      const isHeld = proxy.hold(deletionOf(messageId, side));
      const queue = camille.in(glose.queueChannelId);
      const card = await queue.until((message) => banButton(message, id) !== undefined);
      await queue.press(card, banButton(card, id) ?? '');
      await isHeld;
      await glose.kill(program);
      program = await glose.start();
      expect(await glose.settled(ana.id)).toMatchObject([
        { number: index + 1, action: 'ban', outcome: 'done', notice: 'sent' },
      ]);
      const settled = await eventually(() => settledCard(id));
      expect(settled.settledHow).toMatchObject({ action: 'ban', cases: [index + 1] });
      const log = (await discord.auditLog()).filter(({ targetId }) => targetId === ana.id);
      const deeds = log.map(({ actionType }) => actionType).sort();
      expect(deeds).toEqual([memberBan, messageDelete]);
      expect(await glose.noticesOf(ana)).toHaveLength(1);
      expect((await camille.sees()).filter((message) => message.id === messageId)).toEqual([]);
      // Nobody decides it a second time.
      await queue.until((message) => message.id === card.id && buttons(message).length === 0);
      await glose.kill(program);
    }
  },
  patience,
);

/** What a rule would have proposed, before the program starts. */
function proposed(member: Member, messageId: string) {
  return glose.stored(({ proposals }) =>
    proposals.create({
      ...{ guildId: glose.guildId, kind: 'finding', memberId: member.id, memberName: 'Ana' },
      messages: [{ channelId: member.channelId, messageId, memberId: member.id }],
      findings: [
        {
          ...{ rule: 'insults', kind: 'insults', start: 0, end: 5, confidence: 0.9 },
          reason: { code: 'insult' },
        },
      ],
      text: 'Idiot !',
      proposed: { action: 'ban', duration: null, deletes: true },
      ...{ reporterId: null, remark: '', caseNumber: null },
    }),
  );
}

async function settledCard(id: string) {
  const proposal = await glose.stored(({ proposals }) => proposals.find(id));
  return proposal?.state === 'settled' ? proposal : undefined;
}

function deletionOf(messageId: string, side: Held['side']): Held {
  return { method: 'DELETE', path: new RegExp(`/messages/${messageId}$`), side };
}

function banButton(message: Parameters<typeof buttons>[0], id: string): string | undefined {
  return buttons(message).find((button) => button === `queue-ban:${id}`);
}
