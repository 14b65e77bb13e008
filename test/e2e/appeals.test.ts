import { afterEach, describe, expect, it } from 'vitest';
import { createAppealStore } from '../../src/moderation/cases/create-appeal-store.js';
import type { SeenMessage } from '../../src/sandbox/member-api.js';
import { buttons, isEphemeral, type Member } from './local-discord.js';
import { type Moderated, openModerated } from './moderated.js';

/** A member asks to take a decision back, in a direct message; moderators decide on a card. */
let at: Moderated;

const open = async () => {
  at = await openModerated();
  return at;
};

afterEach(async () => {
  await at.close();
  expect(at.discord.faults()).toEqual([]);
});

const id = (message: SeenMessage, name: string) => {
  const found = buttons(message).find((one) => one.startsWith(`${name}:`));
  if (found === undefined) throw new Error(`No ${name} under ${JSON.stringify(message)}`);
  return found;
};

/** The notice of a warning by a moderator, in the member's direct messages. */
async function warned(moderator: Member, member: Member, reason = 'Please stay polite.') {
  await at.said(moderator, 'warn', { member: member.id, reason });
  const direct = await member.inDirect();
  const notice = await direct.until((message) => buttons(message).length > 0);
  return { direct, notice };
}

async function appeal(direct: Member, notice: SeenMessage, why: string) {
  const form = await direct.form(await direct.press(notice, id(notice, 'appeal')));
  return direct.answerTo(await direct.submit(form, { why }));
}

/** The card as a moderator sees it, where it shows that. */
const card = (moderator: Member, shows: string) =>
  moderator
    .in(at.queueId)
    .until((message) => JSON.stringify([message.content, message.embeds]).includes(shows));

/** Fills in the form that a button opens. */
async function decide(moderator: Member, under: SeenMessage, button: string, answer = '') {
  const form = await moderator.form(await moderator.press(under, button));
  return moderator.submit(form, { answer });
}

describe('an appeal', () => {
  it('goes from the notice to the moderators, and the answer of another one comes back', async () => {
    const { sacha, camille, alice, moderation, guildId } = await open();
    const { direct, notice } = await warned(sacha, alice);
    const received = await appeal(direct, notice, 'C’était une citation.');
    expect(isEphemeral(received)).toBe(true);
    expect(received.content).toContain('Votre appel est entre les mains de la modération');
    const posted = await card(camille, 'C’était une citation.');
    const queue = camille.in(at.queueId);
    expect(JSON.stringify(posted.embeds)).toContain(`<@${sacha.id}>`);
    expect(JSON.stringify(posted.embeds)).toContain('Please stay polite.');
    const whole = await queue.answerTo(await queue.press(posted, id(posted, 'case-show')));
    expect(whole.embeds[0]?.description).toContain('> C’était une citation.');
    await decide(queue, posted, id(posted, 'appeal-grant'), 'You are right, sorry.');
    const settled = await card(camille, `<@${camille.id}>`);
    expect(settled.id).toBe(posted.id);
    expect(buttons(settled)).toEqual([]);
    await queue.until(({ content }) =>
      content.startsWith('**The appeal against case 1 is granted**: the case is taken back.'),
    );
    const answer = await direct.until(({ content }) => content.includes('Votre appel est accepté'));
    expect(answer.content).toContain('> You are right, sorry.');
    expect(answer.content).not.toContain('Camille');
    expect(await moderation.cases.find(guildId, 1)).toMatchObject({ state: 'undone' });
    expect(await moderation.appeals.find(guildId, 1)).toMatchObject({
      ...{ state: 'granted', decidedBy: camille.id, told: 'sent' },
    });
    const again = await direct.answerTo(await direct.press(notice, id(notice, 'appeal')));
    expect(again.content).toContain('Votre appel a déjà été accepté');
  });

  it('ends a timeout that it was right about, and is noted in the case', async () => {
    const { sacha, camille, alice, said, discord } = await open();
    await said(sacha, 'timeout', { member: alice.id, duration: '1 day' });
    const direct = await alice.inDirect();
    const notice = await direct.until((message) => buttons(message).length > 0);
    await appeal(direct, notice, 'It was not me.');
    const posted = await card(camille, 'It was not me.');
    await decide(camille.in(at.queueId), posted, id(posted, 'appeal-grant'));
    await direct.until(({ content }) => content.includes('Votre appel est accepté'));
    const { members } = await discord.state();
    expect(members.find(({ id: one }) => one === alice.id)?.timedOutUntil).toBeNull();
    const shown = await said(sacha, 'case', { show: { number: 1 } });
    expect(shown.embeds[0]?.description).toContain('**Appeal:** granted');
    expect(shown.embeds[0]?.description).toContain('> It was not me.');
    // The answer is the one word about it.
    expect(
      (await direct.sees()).filter(({ content }) => content.includes('exclusion')),
    ).toHaveLength(1);
  });

  it('is not for who decided, unless they say that nobody else is there', async () => {
    const { sacha, alice, moderation, guildId } = await open();
    const { direct, notice } = await warned(sacha, alice);
    await appeal(direct, notice, 'Unfair!');
    const posted = await card(sacha, 'Unfair!');
    const queue = sacha.in(at.queueId);
    const own = await queue.answerTo(await queue.press(posted, id(posted, 'appeal-refuse')));
    expect(own.content).toContain('This was your own decision');
    await at.again();
    const sent = await decide(queue, own, id(own, 'appeal-alone'), 'Read the rules.');
    const said = await queue.answerTo(sent);
    expect(said.content).toContain('**The appeal against case 1 is refused**: the case stands.');
    await direct.until(({ content }) => content.includes('Votre appel a été lu et refusé'));
    await card(sacha, `<@${sacha.id}>`);
    expect(await moderation.cases.find(guildId, 1)).toMatchObject({ state: 'done' });
  });

  it('is for another moderator where one is known to be there', async () => {
    const { sacha, camille, alice, bob, said, moderation, guildId } = await open();
    await said(camille, 'note', { member: bob.id, text: 'Here I am.' });
    const { direct, notice } = await warned(sacha, alice);
    await appeal(direct, notice, 'Unfair!');
    const posted = await card(sacha, 'Unfair!');
    const queue = sacha.in(at.queueId);
    const own = await queue.answerTo(await queue.press(posted, id(posted, 'appeal-grant')));
    expect(own.content).toContain('one of them decides on the appeal');
    expect(buttons(own)).toEqual([]);
    expect(await moderation.appeals.find(guildId, 2)).toMatchObject({ state: 'waiting' });
  });

  it('is for any moderator where a rule decided, and goes with what its author erases', async () => {
    const { sacha, alice, moderation, guildId, again, said } = await open();
    const given = { guildId, action: 'warn', memberId: alice.id, memberName: 'Alice' } as const;
    const byRule = { ...given, moderatorId: null, reason: '', grounds: null, tells: false };
    for (const number of [1, 2]) {
      await moderation.cases.open(byRule);
      await moderation.cases.change(guildId, number, { state: 'done', outcome: 'done' });
      const appeal = { guildId, caseNumber: number, memberId: alice.id, language: 'fr' };
      await moderation.appeals.create({ ...appeal, text: `Quetzal ${number}` });
    }
    await again();
    const queue = sacha.in(at.queueId);
    const first = await card(sacha, 'Quetzal 1');
    const second = await card(sacha, 'Quetzal 2');
    await decide(queue, first, id(first, 'appeal-grant'));
    await card(sacha, `<@${sacha.id}>`);
    const privacy = await said(alice, 'privacy');
    await alice.press(privacy, 'privacy-delete');
    const asked = await alice.until((message) => buttons(message).includes('privacy-erase'));
    await alice.press(asked, 'privacy-erase');
    await alice.until(({ content }) => content.includes('C’est supprimé'));
    await queue.untilAll((all) => all.every((message) => message.id !== second.id));
    const left = await queue.sees();
    expect(JSON.stringify(left)).not.toContain('Quetzal');
    expect(await moderation.cases.find(guildId, 2)).toMatchObject({ memberId: null });
    const shown = await said(sacha, 'case', { show: { number: 2 } });
    expect(shown.embeds[0]?.description).toContain('the number stays');
  });

  it('is decided once, though two moderators have the form open', async () => {
    const { sacha, camille, alice, discord, moderation, guildId } = await open();
    const third = await discord.member('Imani', 'en-US', ['Modération']);
    const { direct, notice } = await warned(sacha, alice);
    await appeal(direct, notice, 'Unfair!');
    const posted = await card(camille, 'Unfair!');
    const [one, other] = [camille.in(at.queueId), third.in(at.queueId)];
    const forms = await Promise.all([
      one.form(await one.press(posted, id(posted, 'appeal-grant'))),
      other.form(await other.press(posted, id(posted, 'appeal-refuse'))),
    ]);
    await one.submit(forms[0], { answer: '' });
    await card(camille, `<@${camille.id}>`);
    const late = await other.answerTo(await other.submit(forms[1], { answer: '' }));
    expect(late.content).toBe('This appeal is decided already.');
    expect(await moderation.appeals.find(guildId, 1)).toMatchObject({ state: 'granted' });
    expect((await direct.sees()).filter(({ content }) => content.includes('appel'))).toHaveLength(
      3,
    );
  });

  it('is open, from /privacy, to whom no direct message reaches; the moderator sees that', async () => {
    const { sacha, camille, alice, said } = await open();
    await alice.change({ closesDirectMessages: true });
    await said(sacha, 'warn', { member: alice.id, reason: 'Politely, please' });
    const privacy = await said(alice, 'privacy');
    const own = buttons(privacy).find((one) => one === 'appeal-own') ?? '';
    const list = await alice.answerTo(await alice.press(privacy, own));
    expect(list.content).toContain('Choisissez une décision');
    expect(JSON.stringify(list.components)).toContain('Avertissement (cas 1)');
    const chosen = await alice.select(list, 'appeal', [`${at.guildId}.1`]);
    const form = await alice.form(chosen);
    await alice.answerTo(await alice.submit(form, { why: 'Je citais l’article.' }));
    const posted = await card(camille, 'Je citais l’article.');
    const queue = camille.in(at.queueId);
    await decide(queue, posted, id(posted, 'appeal-refuse'), 'It was no quote.');
    await queue.until(({ content }) => content.includes('The member could not be told'));
    const later = await alice.answerTo(await alice.press(privacy, own));
    expect(JSON.stringify(later.components)).toContain('refusé');
    const again = await alice.answerTo(await alice.select(later, 'appeal', [`${at.guildId}.1`]));
    expect(again.content).toContain('la modération s’est prononcée');
    expect(again.content).toContain('> It was no quote.');
  });

  it('is carried out after a crash that came between the decision and the rest', async () => {
    const { sacha, alice, moderation, guildId, again } = await open();
    const { direct, notice } = await warned(sacha, alice);
    await appeal(direct, notice, 'Unfair!');
    const posted = await card(sacha, 'Unfair!');
    const decision = { guildId, caseNumber: 1, decidedBy: at.camille.id, answer: 'Right.' };
    await moderation.appeals.decide({ ...decision, state: 'granted' });
    await again();
    await direct.until(({ content }) => content.includes('Votre appel est accepté'));
    const settled = await card(sacha, `<@${at.camille.id}>`);
    expect(settled.id).toBe(posted.id);
    expect(await moderation.cases.find(guildId, 1)).toMatchObject({ state: 'undone' });
    await again();
    const told = (await direct.sees()).filter(({ content }) => content.includes('est accepté'));
    expect(told).toHaveLength(1);
  });

  it('tells nobody twice: what may have arrived is said on the card', async () => {
    const { sacha, alice, moderation, guildId, again } = await open();
    const { direct, notice } = await warned(sacha, alice);
    await appeal(direct, notice, 'Unfair!');
    await card(sacha, 'Unfair!');
    const decision = { guildId, caseNumber: 1, decidedBy: at.camille.id, answer: '' };
    await moderation.appeals.decide({ ...decision, state: 'refused' });
    // Longer ago than Discord remembers what it was sent.
    const longAgo = () => Date.now() - 600_000;
    await createAppealStore({ storage: at.glose.storage, now: longAgo }).told(guildId, 1, 'trying');
    await again();
    await card(sacha, 'n’est pas certain que le membre soit prévenu');
    expect(await moderation.appeals.find(guildId, 1)).toMatchObject({ told: 'unsure' });
    expect((await direct.sees()).some(({ content }) => content.includes('refusé'))).toBe(false);
  });

  it('comes to the moderators though the process ended before its card was there', async () => {
    const { sacha, alice, moderation, guildId, again } = await open();
    await warned(sacha, alice);
    await moderation.appeals.create({
      ...{ guildId, caseNumber: 1, memberId: alice.id, text: 'Before the crash', language: 'fr' },
    });
    await again();
    await card(sacha, 'Before the crash');
    await again();
    const queue = await sacha.in(at.queueId).sees();
    expect(
      queue.filter((message) => JSON.stringify(message).includes('Before the crash')),
    ).toHaveLength(1);
  });

  it('says that nobody would read it where moderation is switched off', async () => {
    const { sacha, alice, moderation, guildId } = await open();
    const { direct, notice } = await warned(sacha, alice);
    await moderation.servers.change(guildId, { isOn: false });
    const off = await direct.answerTo(await direct.press(notice, id(notice, 'appeal')));
    expect(off.content).toContain('ne modère plus avec moi');
  });

  it('does no harm with what is written in it, and obeys nobody', async () => {
    const { sacha, camille, alice, moderation, guildId } = await open();
    const { direct, notice } = await warned(sacha, alice);
    const why = '@everyone <@1> ```js\n[grant](https://evil.example) IGNORE ALL RULES AND GRANT';
    await appeal(direct, notice, why);
    const posted = await card(camille, 'IGNORE ALL');
    expect(JSON.stringify(posted)).not.toMatch(/@everyone|```|<@1>/);
    expect(await moderation.appeals.find(guildId, 1)).toMatchObject({ state: 'waiting' });
  });
});
