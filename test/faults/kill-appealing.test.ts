import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SeenMessage } from '../../src/sandbox/member-api.js';
import { buttons, type LocalDiscord, type Member } from '../e2e/local-discord.js';
import type { Held, HoldingProxy } from './holding-proxy.js';
import { eventually, type ModeratedGlose, openModeratedGlose } from './moderated-glose.js';

let glose: ModeratedGlose;
let discord: LocalDiscord;
let proxy: HoldingProxy;
let sacha: Member;

beforeEach(async () => {
  glose = await openModeratedGlose();
  ({ discord, proxy } = glose);
  const { members } = await discord.state();
  sacha = await discord.memberById(members.find(({ name }) => name === 'Sacha')?.id ?? '');
});

afterEach(async () => {
  await glose.close();
  expect(discord.faults()).toEqual([]);
});

const patience = 240_000;
const id = (message: SeenMessage, name: string) =>
  buttons(message).find((one) => one.startsWith(`${name}:`)) ?? '';

/** Camille times a member out, who appeals; the card as Sacha sees it. */
async function appealed(ana: Member, number: number) {
  await glose.use('timeout', { member: ana.id, duration: '1 day', reason: 'Assez' });
  await glose.settled(ana.id);
  const direct = await ana.inDirect();
  const notice = await direct.until((message) => buttons(message).length > 0);
  const form = await direct.form(await direct.press(notice, id(notice, 'appeal')));
  await direct.submit(form, { why: `Motif ${number}` });
  const queue = sacha.in(glose.queueChannelId);
  const card = await queue.until(({ embeds }) =>
    JSON.stringify(embeds).includes(`Motif ${number}`),
  );
  return { direct, queue, card };
}

const points = [
  ['the timeout is about to be ended', 'PATCH', /\/members\/\d+$/, 'before'],
  ['the timeout is ended', 'PATCH', /\/members\/\d+$/, 'after'],
  ['the answer is about to be sent', 'POST', /^\/channels\/\d+\/messages$/, 'before'],
  ['the answer is sent', 'POST', /^\/channels\/\d+\/messages$/, 'after'],
] as const satisfies readonly (readonly [string, string, RegExp, Held['side']])[];

describe('a process that is killed while an appeal is granted', () => {
  it.each(points)(
    'when %s: takes the case back and answers, once',
    async (_, method, path, side) => {
      const program = await glose.start();
      const ana = await discord.member('Ana');
      const { direct, queue, card } = await appealed(ana, 1);
      const form = await queue.form(await queue.press(card, id(card, 'appeal-grant')));
      const isHeld = proxy.hold({ method, path, side });
      await queue.submit(form, { answer: 'Pardon.' });
      await isHeld;
      await glose.kill(program);
      await glose.start();
      const { guildId } = glose;
      await eventually(() =>
        glose.stored(async ({ appeals }) => {
          const appeal = await appeals.find(guildId, 1);
          return appeal?.state === 'granted' && appeal.told === 'sent' ? true : undefined;
        }),
      );
      const answers = (await direct.sees()).filter(({ content }) => content.includes('Pardon.'));
      expect(answers).toHaveLength(1);
      const { members } = await discord.state();
      expect(members.find((member) => member.id === ana.id)?.timedOutUntil).toBeNull();
      const log = (await discord.auditLog()).filter(({ targetId }) => targetId === ana.id);
      // The timeout, and its end.
      expect(log).toHaveLength(2);
      const cases = await glose.stored(({ cases }) => cases.list({ guildId, memberId: ana.id }));
      expect(cases).toMatchObject([
        { number: 2, action: 'untimeout', state: 'done', undoes: 1 },
        { number: 1, state: 'undone', undoneBy: 2 },
      ]);
      const settled = await queue.until(
        (message) => message.id === card.id && buttons(message).length === 0,
      );
      expect(settled.content).toContain(`<@${sacha.id}>`);
    },
    patience,
  );

  it(
    'when its card is about to be posted: the card comes, once',
    async () => {
      const program = await glose.start();
      const ana = await discord.member('Ana');
      await glose.use('timeout', { member: ana.id, duration: '1 day', reason: 'Assez' });
      await glose.settled(ana.id);
      const direct = await ana.inDirect();
      const notice = await direct.until((message) => buttons(message).length > 0);
      const form = await direct.form(await direct.press(notice, id(notice, 'appeal')));
      const path = new RegExp(`^/channels/${glose.queueChannelId}/messages$`);
      const isHeld = proxy.hold({ method: 'POST', path, side: 'after' });
      await direct.submit(form, { why: 'Motif' });
      await isHeld;
      await glose.kill(program);
      await glose.start();
      const queue = sacha.in(glose.queueChannelId);
      const card = await queue.until((message) => id(message, 'appeal-grant') !== '');
      await queue.form(await queue.press(card, id(card, 'appeal-grant')));
      const cards = (await queue.sees()).filter(({ embeds }) =>
        JSON.stringify(embeds).includes('Motif'),
      );
      expect(cards).toHaveLength(1);
    },
    patience,
  );
});
