import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SeenMessage } from '../../src/sandbox/member-api.js';
import { Permission } from '../../src/sandbox/world/permissions.js';
import { buttons } from './local-discord.js';
import type { Moderated } from './moderated.js';
import { control, counted, eventually, mentionRule, openQueue, queueOf } from './queue-helpers.js';

let here: Moderated;

beforeEach(async () => {
  here = await openQueue();
});

afterEach(async () => {
  await here.close();
  expect(here.discord.faults()).toEqual([]);
});

describe('what a rule finds', () => {
  it('is only counted where the rule observes', async () => {
    await mentionRule(here, 'observe');
    const message = await here.alice.say('@everyone come here');
    await counted(here, 'found', 1);
    expect(await cards()).toEqual([]);
    expect(await standing(message)).toBe(true);
    expect(await here.moderation.proposals.waiting(here.guildId)).toEqual([]);
  });

  it('becomes a card with the words, why, how sure and what is proposed', async () => {
    await mentionRule(here, 'propose');
    const message = await here.alice.say('look @everyone **come** here');
    const shown = await card();
    const text = JSON.stringify(shown.embeds);
    expect(text).toContain('Mass mentions');
    expect(text).toContain(`<@${here.alice.id}>`);
    expect(text).toContain(`/${message})`);
    expect(text).toContain('(sure)');
    expect(shown.embeds?.[0]?.description).toContain('\\*\\*come');
    expect(await standing(message)).toBe(true);
    await counted(here, 'proposed', 1);
  });

  it('is settled by one click, and the others see by whom and how', async () => {
    await mentionRule(here, 'propose');
    const message = await here.alice.say('@everyone come here');
    const shown = await card();
    await here.sacha.press(shown, control(shown, 'queue-warn'));
    const settled = await settledFor(here.camille, shown);
    expect(settled.content).toContain(`by <@${here.sacha.id}>`);
    expect(settled.content).toContain('Case 1');
    expect(buttons(settled)).toEqual([]);
    // What came of this very card is no earlier case.
    expect(settled.embeds?.[0]?.fields?.at(-1)?.value).toBe('None');
    const [given] = await here.moderation.cases.list({ guildId: here.guildId });
    expect(given).toMatchObject({ action: 'warn', state: 'done', moderatorId: here.sacha.id });
    expect(given?.grounds).toMatchObject({ quote: '@everyone come here', kind: 'mentions' });
    expect(await standing(message)).toBe(false);
    // Whose screen was slower.
    const late = await here.camille.press(shown, control(shown, 'queue-ban')).catch(() => null);
    if (late !== null)
      expect((await here.camille.in(here.queueId).answerTo(late)).content).toContain('by <@');
    expect(await here.moderation.cases.count({ guildId: here.guildId })).toBe(1);
    await counted(here, 'acted', 1);
  });

  it('is settled once, however many click at the same moment', async () => {
    await mentionRule(here, 'propose');
    await here.alice.say('@everyone come here');
    const shown = await card();
    await Promise.all(
      [here.sacha, here.camille, here.sacha, here.camille].map((moderator) =>
        moderator.press(shown, control(shown, 'queue-delete')),
      ),
    );
    await settledFor(here.sacha, shown);
    await eventually(async () => (await here.moderation.proposals.claimed()).length === 0);
    expect(await here.moderation.cases.count({ guildId: here.guildId })).toBe(1);
  });

  it('is dismissed and counted as a false alarm', async () => {
    await mentionRule(here, 'propose');
    const message = await here.alice.say('@everyone come here');
    const shown = await card();
    await here.sacha.press(shown, control(shown, 'queue-dismiss'));
    const settled = await settledFor(here.camille, shown);
    expect(settled.content).toBe(`Dismissed by <@${here.sacha.id}>`);
    expect(await standing(message)).toBe(true);
    await counted(here, 'dismissed', 1);
  });

  it('is acted upon alone where the rule enforces: once for all that belongs together', async () => {
    await mentionRule(here, 'enforce');
    const first = await here.alice.say('@everyone come here');
    const second = await here.alice.say('@everyone come here now');
    await eventually(async () => !(await standing(first)) && !(await standing(second)));
    await eventually(async () => (await cases()).every(({ state }) => state === 'done'));
    expect((await cases()).map(({ action, moderatorId }) => [action, moderatorId])).toEqual([
      ['delete', null],
      ['warn', null],
    ]);
    expect(await cards()).toEqual([]);
    await counted(here, 'enforced', 2);
  });

  it('goes no further than a timeout without a human: the rest is proposed', async () => {
    const ladder = {
      warningsCountForDays: 30,
      steps: [{ action: 'ban' as const, duration: null }],
    };
    await here.moderation.servers.change(here.guildId, { ladder });
    await mentionRule(here, 'enforce');
    const message = await here.alice.say('@everyone come here');
    const shown = await card();
    expect(JSON.stringify(shown.embeds)).toContain('Ban');
    expect(await standing(message)).toBe(false);
    expect((await cases()).map(({ action }) => action)).toEqual(['delete']);
    await here.camille.press(shown, control(shown, 'queue-ban'));
    await eventually(async () => (await here.discord.bans()).length === 1);
    expect((await here.discord.bans()).map(({ memberId }) => memberId)).toEqual([here.alice.id]);
  });

  it('is never looked for in what moderators, the owner and bots write', async () => {
    await mentionRule(here, 'propose');
    await here.sacha.say('@everyone come here');
    await here.camille.say('@everyone come here');
    await here.bob.say('@everyone come here');
    await card();
    expect(await here.moderation.proposals.waiting(here.guildId)).toMatchObject([
      { memberId: here.bob.id },
    ]);
    await counted(here, 'found', 1);
  });

  it('is found in what is reworded later, too, and stays one card', async () => {
    await mentionRule(here, 'propose');
    const message = await here.alice.say('good morning');
    await here.alice.reword(message, '@everyone come here');
    await card();
    await here.alice.reword(message, '@everyone come here now');
    await counted(here, 'found', 2);
    expect(await here.moderation.proposals.waiting(here.guildId)).toHaveLength(1);
  });
});

describe('a card', () => {
  it('works after a restart, with everything it knew', async () => {
    await mentionRule(here, 'propose');
    await here.alice.say('@everyone come here');
    const shown = await card();
    await here.again();
    await here.sacha.select(shown, control(shown, 'queue-timeout'), ['3600000']);
    const settled = await settledFor(here.camille, shown);
    expect(settled.content).toContain('Timeout (1 hour)');
    expect((await cases())[0]).toMatchObject({ action: 'timeout', duration: 3_600_000 });
  });

  it('is posted at the next start where a crash came before', async () => {
    await here.moderation.proposals.create({ ...bare(), text: 'words of before' });
    await here.again();
    expect(JSON.stringify((await card()).embeds)).toContain('words of before');
    await here.again();
    expect(await cards()).toHaveLength(1);
  });

  it('waits again where a crash came between the click and the case', async () => {
    const { id } = await here.moderation.proposals.create(bare());
    await here.moderation.proposals.claim(id, { moderatorId: here.sacha.id, interactionId: '1' });
    await here.again();
    const shown = await card();
    await here.camille.press(shown, control(shown, 'queue-dismiss'));
    await eventually(async () => (await here.moderation.proposals.find(id))?.state === 'settled');
  });

  it('is settled from its case where a crash came after that', async () => {
    const { id } = await here.moderation.proposals.create(bare());
    await here.moderation.proposals.claim(id, { moderatorId: here.sacha.id, interactionId: '1' });
    const opened = await here.moderation.cases.open(
      {
        ...{ guildId: here.guildId, action: 'note', memberId: here.alice.id, memberName: 'Alice' },
        ...{ moderatorId: here.sacha.id, reason: '', grounds: null, tells: false },
      },
      `${id}.1`,
    );
    await here.again();
    const settled = await here.moderation.proposals.find(id);
    expect(settled).toMatchObject({ state: 'settled', settledBy: here.sacha.id });
    expect(settled?.settledHow?.cases).toEqual([opened.case.number]);
  });

  it('still serves where its message is gone', async () => {
    await mentionRule(here, 'propose');
    const message = await here.alice.say('@everyone come here');
    const shown = await card();
    await here.alice.erase(message);
    await here.sacha.press(shown, control(shown, 'queue-warn'));
    expect((await settledFor(here.camille, shown)).content).toContain('Warning');
  });

  it('is settled where nothing is left to delete, and says so', async () => {
    await mentionRule(here, 'propose');
    const message = await here.alice.say('@everyone come here');
    const shown = await card();
    await here.alice.erase(message);
    await here.sacha.press(shown, control(shown, 'queue-delete'));
    const settled = await settledFor(here.camille, shown);
    expect(settled.content).toContain('There was nothing left to delete');
    expect(settled.content).toContain(`<@${here.sacha.id}>`);
    expect(buttons(settled)).toEqual([]);
    expect((await cases()).map(({ state, outcome }) => [state, outcome])).toEqual([
      ['failed', 'message_gone'],
    ]);
  });

  it('is not for members, nor for moderators who lack the permission', async () => {
    await mentionRule(here, 'propose');
    await here.alice.say('@everyone come here');
    const shown = await card();
    const pressed = await here.bob.press(shown, control(shown, 'queue-dismiss'));
    expect((await here.bob.in(here.queueId).answerTo(pressed)).content).toContain('moderators');
    const banned = await here.bob.press(shown, control(shown, 'queue-ban'));
    expect((await here.bob.in(here.queueId).answerTo(banned)).content).toMatch(
      /permission|allowed/i,
    );
    expect(await here.moderation.cases.count({ guildId: here.guildId })).toBe(0);
  });

  it('shows behind More the evidence, and the same actions with the message left', async () => {
    await mentionRule(here, 'propose');
    const message = await here.alice.say('@everyone come here');
    const shown = await card();
    const more = await queue().answerTo(
      await here.sacha.press(shown, control(shown, 'queue-more')),
    );
    await here.sacha.press(more, control(more, 'queue-warn'));
    expect((await settledFor(here.camille, shown)).content).toContain('Warning');
    expect(await standing(message)).toBe(true);
  });

  it('waits on where the bot lacks the permission, and names it', async () => {
    await mentionRule(here, 'propose');
    await here.alice.say('@everyone come here');
    const shown = await card();
    await here.discord.withhold(Permission.moderateMembers);
    const chosen = await here.sacha
      .in(here.queueId)
      .select(shown, control(shown, 'queue-timeout'), ['600000']);
    const said = (await queue().answerTo(chosen)).content;
    expect(said).toContain('the card goes on waiting');
    expect(said).toContain('“Time out members”');
    await queue().press(shown, control(shown, 'queue-warn'));
    expect((await settledFor(here.camille, shown)).content).toContain('Warning');
  });

  it('asks whether something happened where nobody can tell, and settles the case', async () => {
    const { cases: store } = here.moderation;
    const draft = {
      ...{ guildId: here.guildId, action: 'kick' as const, memberId: here.alice.id },
      ...{ memberName: 'Alice', moderatorId: here.sacha.id, reason: '', grounds: null },
      tells: false,
    };
    await store.open(draft);
    await store.change(here.guildId, 1, { state: 'unsure' });
    await here.again();
    const shown = await card();
    expect(JSON.stringify(shown.embeds)).toContain('Case 1: did it happen?');
    await here.again();
    expect(await cards()).toHaveLength(1);
    await here.camille.in(here.queueId).press(shown, control(shown, 'queue-not'));
    expect((await settledFor(here.sacha, shown)).content).toContain('It did not happen');
    expect((await store.find(here.guildId, 1))?.state).toBe('failed');
  });

  it('is what an enforced rule comes to where the bot may not', async () => {
    await mentionRule(here, 'enforce');
    await here.discord.withhold(Permission.manageMessages);
    const ladder = {
      warningsCountForDays: 30,
      steps: [{ action: 'timeout' as const, duration: 600_000 }],
    };
    await here.moderation.servers.change(here.guildId, { ladder });
    await here.discord.withhold(Permission.moderateMembers);
    await here.alice.say('@everyone come here');
    expect(JSON.stringify((await card()).embeds)).toContain('Time out for 10 minutes');
  });

  it('waits where the channel of cards is gone, and comes once there is one', async () => {
    await here.moderation.servers.change(here.guildId, { queueChannelId: '123456789012345678' });
    await mentionRule(here, 'propose');
    await here.alice.say('@everyone come here');
    await here.glose.until(({ message }) => message.includes('cannot be written in'));
    await here.moderation.servers.change(here.guildId, { queueChannelId: here.queueId });
    await here.again();
    await card();
  });

  it('never hides a threat behind the insult that came before it', async () => {
    await insultRule();
    await here.alice.say('Lina tu es une idiote');
    await card();
    const threat = await here.alice.say('Je vais te tuer, Lina, je sais où tu habites.');
    const shown = await queue().until(({ embeds }) => JSON.stringify(embeds).includes('tuer'));
    expect(JSON.stringify(shown.embeds)).toContain(`/${threat})`);
    expect(JSON.stringify(shown.embeds)).not.toContain('idiote');
    expect(await cards()).toHaveLength(2);
    await here.sacha.press(shown, control(shown, 'queue-warn'));
    await settledFor(here.camille, shown);
    expect((await cases())[0]?.grounds?.quote).toContain('Je vais te tuer');
  });

  it('has a card for what a message is reworded to, if it is something else', async () => {
    await insultRule();
    const message = await here.alice.say('Lina tu es une idiote');
    await card();
    await here.alice.reword(message, 'Je vais te tuer, Lina, je sais où tu habites.');
    await queue().until(({ embeds }) => JSON.stringify(embeds).includes('tuer'));
  });

  it('shows what it joined, and behind More each message with its link', async () => {
    await mentionRule(here, 'propose');
    const said = [await here.alice.say('@everyone come here')];
    await card();
    said.push(await here.alice.say('@everyone buy this'));
    const shown = await queue().until(({ embeds }) =>
      JSON.stringify(embeds).includes('and 1 more message'),
    );
    expect(shown.embeds?.[0]?.description).toContain('buy this');
    const pressed = await here.sacha.press(shown, control(shown, 'queue-more'));
    const more = JSON.stringify((await queue().answerTo(pressed)).embeds);
    for (const id of said) expect(more).toContain(`/${id})`);
    expect(more).toContain('buy this');
  });

  it('joins ten messages of one member about which a rule says the same', async () => {
    await here.moderation.servers.change(here.guildId, { raid: { findings: 50, seconds: 30 } });
    await mentionRule(here, 'propose');
    for (let said = 0; said < 10; said += 1) await here.alice.say(`@everyone come here ${said}`);
    await queue().until(({ embeds }) => JSON.stringify(embeds).includes('and 9 more messages'));
    expect(await cards()).toHaveLength(1);
  });
});

function bare() {
  const message = { messageId: '1', channelId: here.alice.channelId, memberId: here.alice.id };
  return {
    ...{ guildId: here.guildId, kind: 'report' as const, messages: [message], findings: [] },
    ...{ memberId: here.alice.id, memberName: 'Alice', text: 'words', proposed: null },
    ...{ reporterId: here.bob.id, remark: '', caseNumber: null },
  };
}

async function insultRule(): Promise<void> {
  const draft = here.moderation.rulebook.draft('insults', []);
  const response = { deletes: true, warns: true };
  await here.moderation.rules.put(here.guildId, { ...draft, mode: 'propose', response });
}

const queue = () => queueOf(here);
const card = () => queue().card();
const cards = () => queue().cards();
const cases = () => here.moderation.cases.list({ guildId: here.guildId, limit: 50 });

async function standing(messageId: string): Promise<boolean> {
  return (await here.alice.sees()).some(({ id }) => id === messageId);
}

/** As another moderator sees it. */
const settledFor = (member: Moderated['sacha'], shown: SeenMessage) =>
  queueOf(here, member).settled(shown);
