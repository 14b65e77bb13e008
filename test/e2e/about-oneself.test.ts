import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Member } from './member.js';
import type { Moderated } from './moderated.js';
import { control, openQueue, queueOf } from './queue-helpers.js';

/** Sacha moderates, and is whom it is about. */
let here: Moderated;

beforeEach(async () => {
  here = await openQueue();
});

afterEach(async () => {
  await here.close();
  expect(here.discord.faults()).toEqual([]);
});

const other = 'other moderators decide';

async function warned(): Promise<void> {
  const { said, camille, sacha } = here;
  await said(camille, 'warn', { member: sacha.id, reason: 'Not like this.' });
}

const theCase = () => here.moderation.cases.find(here.guildId, 1);

async function pressed(member: Member, name: string): Promise<string> {
  const shown = await queueOf(here, member).card();
  const place = member.in(here.queueId);
  return (await place.answerTo(await place.press(shown, control(shown, name)))).content;
}

describe('a moderator whom a case is about', () => {
  it('does not take it back, nor edits its reason', async () => {
    const { said, sacha } = here;
    await warned();
    const shown = await said(sacha, 'case', { show: { number: 1 } });
    for (const name of ['case-undo', 'case-edit']) {
      const answer = await sacha.answerTo(await sacha.press(shown, control(shown, name)));
      expect(answer.content).toContain(other);
    }
    expect((await said(sacha, 'case', { undo: { number: 1 } })).content).toContain(other);
    const edited = await said(sacha, 'case', { edit: { number: 1, reason: 'By mistake.' } });
    expect(edited.content).toContain(other);
    expect(await theCase()).toMatchObject({
      state: 'done',
      reason: 'Not like this.',
      edited: null,
    });
  });

  it('does not decide on their own appeal', async () => {
    const { sacha, moderation, guildId, again } = here;
    await warned();
    const appeal = { guildId, caseNumber: 1, memberId: sacha.id, language: 'en' };
    await moderation.appeals.create({ ...appeal, text: 'I meant well.' });
    await again();
    expect(await pressed(sacha, 'appeal-grant')).toContain(other);
    expect(await pressed(sacha, 'appeal-refuse')).toContain(other);
    expect(await moderation.appeals.find(guildId, 1)).toMatchObject({ state: 'waiting' });
  });
});

describe('a moderator whom a card is about', () => {
  it('does not settle it, though another one does', async () => {
    const { sacha, bob, camille, moderation, guildId } = here;
    const message = await sacha.say('buy watches');
    const form = await bob.form(await bob.useOn('Report to moderators', message));
    await bob.answerTo(await bob.submit(form, { remark: '' }));
    expect(await pressed(sacha, 'queue-dismiss')).toContain(other);
    expect(await pressed(sacha, 'queue-delete')).toContain(other);
    expect(await moderation.proposals.waiting(guildId)).toHaveLength(1);
    const shown = await queueOf(here).card();
    await camille.in(here.queueId).press(shown, control(shown, 'queue-dismiss'));
    expect((await queueOf(here).settled(shown)).content).toContain(`<@${camille.id}>`);
  });

  it('does not settle one about an action that nobody is sure of', async () => {
    const { sacha, moderation, guildId, again } = here;
    const draft = { guildId, action: 'timeout', memberId: sacha.id, memberName: 'Sacha' } as const;
    const rest = { moderatorId: null, reason: '', grounds: null, tells: false, duration: 1_000 };
    await moderation.cases.open({ ...draft, ...rest });
    await moderation.cases.change(guildId, 1, { state: 'unsure' });
    await again();
    expect(await pressed(sacha, 'queue-not')).toContain(other);
    expect(await theCase()).toMatchObject({ state: 'unsure' });
  });

  it('does not settle a raid either, in which they are', async () => {
    const { sacha, alice, bob, moderation, guildId, queueId, again } = here;
    const messages = [sacha, alice, bob].map(({ id }, index) => ({
      ...{ memberId: id, channelId: queueId, messageId: `90000000000000000${index}` },
    }));
    const nobody = { memberId: null, memberName: null, reporterId: null, caseNumber: null };
    const empty = { findings: [], text: '', proposed: null, remark: '' };
    await moderation.proposals.create({ guildId, kind: 'raid', messages, ...nobody, ...empty });
    await again();
    expect(await pressed(sacha, 'queue-dismiss')).toContain(other);
    expect(await moderation.proposals.waiting(guildId)).toHaveLength(1);
  });
});

describe('an edited reason', () => {
  it('says by whom it was edited, and when', async () => {
    const { said, camille, sacha, alice, moderation, guildId } = here;
    await said(camille, 'warn', { member: alice.id, reason: 'First.' });
    const before = await said(sacha, 'case', { show: { number: 1 } });
    expect(before.embeds[0]?.description).not.toContain('edited');
    await said(sacha, 'case', { edit: { number: 1, reason: 'First.' } });
    expect(await moderation.cases.find(guildId, 1)).toMatchObject({ edited: null });
    await said(sacha, 'case', { edit: { number: 1, reason: 'Second.' } });
    const after = await said(camille, 'case', { show: { number: 1 } });
    expect(after.embeds[0]?.description).toContain('Second.');
    expect(after.embeds[0]?.description).toMatch(
      new RegExp(`Reason edited by <@${sacha.id}> on <t:\\d+:f>`),
    );
  });
});
