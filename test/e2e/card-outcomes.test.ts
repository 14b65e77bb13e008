import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createCall, type Member } from './member.js';
import type { Moderated } from './moderated.js';
import { control, mentionRule, openQueue, queueOf } from './queue-helpers.js';

/** What became of it is said as it is. */
let here: Moderated;

beforeEach(async () => {
  here = await openQueue();
});

afterEach(async () => {
  await here.close();
  expect(here.discord.faults()).toEqual([]);
});

const isThere = async (message: string) => (await here.bob.sees()).some(({ id }) => id === message);

const left = ({ id }: Member) =>
  createCall(here.discord.sandbox.address)(
    'DELETE',
    `/member/members/${id}?guildId=${here.guildId}`,
  );

describe('where whoever wrote it has left', () => {
  it('the card is settled by the deletion, and the case says that nothing else was done', async () => {
    const { sacha, said, moderation, guildId } = here;
    await mentionRule(here, 'propose');
    const gone = await here.discord.member('Zoe');
    const message = await gone.say('@everyone come here');
    const card = await queueOf(here).card();
    await left(gone);
    await sacha.in(here.queueId).press(card, control(card, 'queue-warn'));
    const settled = await queueOf(here).settled(card);
    expect(settled.content).toContain('Case 1');
    expect(settled.content).not.toContain('Warning');
    expect(await isThere(message)).toBe(false);
    expect(await moderation.cases.countWarnings(guildId, gone.id, 0)).toBe(0);
    const whole = await said(sacha, 'case', { show: { number: 1 } });
    const [shown] = whole.embeds;
    expect(shown?.description).toContain('What they wrote was deleted all the same');
    expect(shown?.description).not.toContain('nothing was done');
    await sacha.press(whole, control(whole, 'cases-page'));
    await sacha.until(({ content }) =>
      content.includes('(the messages were deleted, nothing else was done)'),
    );
  });

  it('the card waits on where the message was to stay', async () => {
    const { sacha, moderation, guildId } = here;
    await mentionRule(here, 'propose');
    const gone = await here.discord.member('Zoe');
    const message = await gone.say('@everyone come here');
    const card = await queueOf(here).card();
    await left(gone);
    const place = sacha.in(here.queueId);
    const more = await place.answerTo(await place.press(card, control(card, 'queue-more')));
    const pressed = await place.press(more, control(more, 'queue-warn'));
    expect((await place.answerTo(pressed)).content).toContain('the card goes on waiting');
    expect(await isThere(message)).toBe(true);
    expect(await moderation.proposals.waiting(guildId)).toHaveLength(1);
  });
});

describe('a message that a moderator deals with by the menu', () => {
  it('has its card settled by it', async () => {
    const { alice, bob, sacha, moderation, guildId } = here;
    const message = await alice.say('buy watches');
    const report = await bob.form(await bob.useOn('Report to moderators', message));
    await bob.answerTo(await bob.submit(report, { remark: '' }));
    const card = await queueOf(here).card();
    const panel = await sacha.answerTo(await sacha.useOn('Moderate', message));
    const chosen = await sacha.select(panel, control(panel, 'moderate-choose'), ['warn']);
    const form = await sacha.form(chosen);
    await sacha.answerTo(await sacha.submit(form, { reason: 'advertising' }));
    const settled = await queueOf(here).settled(card);
    expect(settled.content).toContain(`by <@${sacha.id}>`);
    expect(settled.content).toContain('Case 1');
    expect(await moderation.proposals.waiting(guildId)).toEqual([]);
    expect(await moderation.cases.count({ guildId })).toBe(1);
  });
});
