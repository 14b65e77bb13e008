import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Proposal } from '../../src/moderation/queue/proposal.js';
import type { Moderated } from './moderated.js';
import { control, eventually, openQueue, queueOf } from './queue-helpers.js';

let here: Moderated;

beforeEach(async () => {
  here = await openQueue();
});

afterEach(async () => {
  await here.close();
  expect(here.discord.faults()).toEqual([]);
});

/** A card of what Alice said, as the rule proposes it, and what she said. */
async function carded(proposed: Proposal['proposed']) {
  const text = 'Gref runs Gazprom.';
  const messageId = await here.alice.say(text);
  const { id: memberId, channelId } = here.alice;
  await here.moderation.proposals.create({
    ...{ guildId: here.guildId, kind: 'finding', memberId, memberName: 'Alice', text, proposed },
    messages: [{ messageId, channelId, memberId }],
    findings: [
      {
        ...{ rule: 'misstatement', kind: 'misstatement', confidence: 0.9 },
        ...{ start: 0, end: text.length },
        reason: {
          ...{ code: 'misstatement', quote: 'German Gref, le patron de Sberbank', section: null },
          ...{ articleId: 'a', articleVersion: '1', articleTitle: 'Le pivot', start: 0, end: 34 },
        },
      },
    ],
    ...{ reporterId: null, remark: '', caseNumber: null },
  });
  await here.again();
  return { card: await queueOf(here).card(), messageId };
}

const stands = async (messageId: string) =>
  (await here.alice.sees()).some(({ id }) => id === messageId);

/** The last direct message to Alice. */
const told = async () => (await (await here.alice.inDirect()).sees()).at(-1)?.content ?? '';

describe('the card of a misstatement', () => {
  it('leaves the message to whoever warns its author, and says so', async () => {
    const { card, messageId } = await carded(null);
    expect(JSON.stringify(card.embeds)).toContain('ban leave the message');
    await here.camille.in(here.queueId).press(card, control(card, 'queue-warn'));
    await queueOf(here).settled(card);
    const cases = await here.moderation.cases.list({ guildId: here.guildId });
    expect(cases).toMatchObject([{ action: 'warn', state: 'done', messages: [] }]);
    expect(await stands(messageId)).toBe(true);
    expect(await told()).toContain('**The article “Le pivot” says otherwise:**');
    expect(await told()).toContain('> German Gref, le patron de Sberbank');
    expect(await told()).not.toContain('deleted');
  });

  it('offers under More to delete the message as well', async () => {
    const { card, messageId } = await carded(null);
    const place = here.camille.in(here.queueId);
    const more = await place.answerTo(await place.press(card, control(card, 'queue-more')));
    expect(more.content).toContain('delete the message as well');
    await place.press(more, control(more, 'queue-warn'));
    await queueOf(here).settled(card);
    await eventually(async () => !(await stands(messageId)));
    await eventually(async () => (await told()).includes('Your message was deleted, too.'));
  });

  it('takes the message along where the rule is told to delete', async () => {
    const { card, messageId } = await carded({ action: 'delete', duration: null, deletes: true });
    expect(JSON.stringify(card.embeds)).toContain('also delete the message');
    await here.camille.in(here.queueId).press(card, control(card, 'queue-warn'));
    await eventually(async () => !(await stands(messageId)));
  });
});
