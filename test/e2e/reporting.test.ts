import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Moderated } from './moderated.js';
import { control, mentionRule, openQueue, queueOf } from './queue-helpers.js';

let here: Moderated;

beforeEach(async () => {
  here = await openQueue();
});

afterEach(async () => {
  await here.close();
  expect(here.discord.faults()).toEqual([]);
});

async function report(messageId: string, remark = '', by = here.bob): Promise<string> {
  const form = await by.form(await by.useOn('Report to moderators', messageId));
  return (await by.answerTo(await by.submit(form, { remark }))).content;
}

async function refused(messageId: string, by = here.bob): Promise<string> {
  return (await by.answerTo(await by.useOn('Report to moderators', messageId))).content;
}

describe('a report', () => {
  it('is passed on with the message and a remark, and names nobody who reported it', async () => {
    const message = await here.alice.say('buy my **watches** <@1>');
    expect(await report(message, 'this is\nadvertising @everyone')).toContain('Thank you');
    const card = await queueOf(here).card();
    const text = JSON.stringify(card.embeds);
    expect(text).toContain('Reported message');
    expect(text).toContain('this is advertising');
    expect(text).toContain(`<@${here.alice.id}>`);
    expect(text).not.toContain(here.bob.id);
    expect(text).not.toContain('Bob');
    const seen = JSON.stringify(await here.alice.sees());
    expect(seen).not.toContain('Thank you');
  });

  it('joins the card that waits on the same message, whoever made it', async () => {
    await mentionRule(here, 'propose');
    const message = await here.alice.say('@everyone buy watches');
    await queueOf(here).card();
    await report(message, 'once');
    await report(message, 'twice', here.camille);
    await queueOf(here).until((one) => JSON.stringify(one.embeds).includes('by 2 members'));
    expect(await queueOf(here).cards()).toHaveLength(1);
  });

  it('counts once for each member', async () => {
    const message = await here.alice.say('buy watches');
    await report(message);
    expect(await report(message)).toContain('You have reported this message before');
    const [waiting] = await here.moderation.proposals.waiting(here.guildId);
    expect(waiting?.reports).toBe(1);
  });

  it('is not made of one’s own message, nor of a bot’s', async () => {
    const own = await here.bob.say('I was wrong');
    expect(await refused(own)).toContain('You wrote this message yourself');
    const message = await here.alice.say('buy watches');
    await report(message);
    const card = await queueOf(here).card();
    expect(await refused(card.id, here.bob.in(here.queueId))).toContain('A bot wrote this');
  });

  it('has to wait after five in ten minutes', async () => {
    for (let made = 0; made < 5; made += 1) await report(await here.alice.say(`watch ${made}`));
    const sixth = await here.alice.say('watch 6');
    expect(await report(sixth)).toContain('You can go on');
    expect(await here.moderation.proposals.waiting(here.guildId)).toHaveLength(5);
  });

  it('is acted upon like what a rule finds, and the member is told why, not by whom', async () => {
    const message = await here.alice.say('buy watches');
    await report(message);
    const card = await queueOf(here).card();
    await here.sacha.in(here.queueId).press(card, control(card, 'queue-warn'));
    await queueOf(here).settled(card);
    const told = JSON.stringify(await (await here.alice.inDirect()).sees());
    expect(told).toContain('buy watches');
    expect(told).not.toContain('Bob');
    expect(told).not.toContain('Sacha');
  });
});

describe('the panel of a moderator', () => {
  it('shows the cases of a message’s author, and acts with a reason', async () => {
    const message = await here.alice.say('buy watches');
    const panel = await here.sacha.answerTo(await here.sacha.useOn('Moderate', message));
    expect(panel.content).toContain('Alice');
    expect(panel.embeds?.[0]?.description).toBe('None');
    const chosen = await here.sacha.select(panel, control(panel, 'moderate-choose'), ['delete']);
    const form = await here.sacha.form(chosen);
    const done = await here.sacha.submit(form, { reason: 'advertising' });
    expect((await here.sacha.answerTo(done)).content).toContain('Case 1');
    expect((await here.alice.sees()).some(({ id }) => id === message)).toBe(false);
    expect(await here.moderation.cases.find(here.guildId, 1)).toMatchObject({
      ...{ action: 'delete', reason: 'advertising', moderatorId: here.sacha.id, state: 'done' },
    });
  });

  it('is opened on a member as well, with what can be done to a member', async () => {
    const panel = await here.camille.answerTo(await here.camille.useOn('Moderate', here.bob.id));
    expect(JSON.stringify(panel.components)).not.toContain('"delete"');
    const chosen = await here.camille.select(panel, control(panel, 'moderate-choose'), [
      'timeout-3600000',
    ]);
    const form = await here.camille.form(chosen);
    await here.camille.answerTo(await here.camille.submit(form, { reason: '' }));
    expect(await here.moderation.cases.find(here.guildId, 1)).toMatchObject({
      ...{ action: 'timeout', duration: 3_600_000, memberId: here.bob.id },
    });
  });

  it('offers nothing against the owner or oneself', async () => {
    const opened = async (memberId: string) =>
      here.sacha.answerTo(await here.sacha.useOn('Moderate', memberId));
    const owner = await opened(here.camille.id);
    expect(owner.content).toContain('the owner of this server');
    expect(owner.components).toEqual([]);
    const own = await opened(here.sacha.id);
    expect(own.content).toContain('That is yourself');
    expect(own.components).toEqual([]);
  });

  it('is for moderators alone', async () => {
    const message = await here.alice.say('buy watches');
    const asked = await here.bob.useOn('Moderate', message).catch(() => null);
    if (asked !== null) expect((await here.bob.answerTo(asked)).content).toContain('moderators');
  });
});
