import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSettingsStore } from '../../src/discord/settings/settings-store.js';
import type { Rule } from '../../src/moderation/rules/rule.js';
import type { SeenMessage } from '../../src/sandbox/member-api.js';
import { buttons } from './local-discord.js';
import { type Moderated, openModerated } from './moderated.js';

let here: Moderated;

beforeEach(async () => {
  here = await openModerated({
    bot: { messageContent: true },
    sandbox: { grantedIntents: ['MESSAGE_CONTENT'] },
  });
  const settings = createSettingsStore({ storage: here.glose.storage });
  await settings.set(`guild:${here.guildId}`, 'language', 'en');
});

afterEach(async () => {
  await here.close();
  expect(here.discord.faults()).toEqual([]);
});

describe('what a rule finds', () => {
  it('is only counted where the rule observes', async () => {
    await rule(mentions('observe'));
    const message = await here.alice.say('@everyone come here');
    await counted('mentions', 'found', 1);
    expect(await cards()).toEqual([]);
    expect(await standing(message)).toBe(true);
    expect(await here.moderation.proposals.waiting(here.guildId)).toEqual([]);
  });

  it('becomes a card with the words, why, how sure and what is proposed', async () => {
    await rule(mentions('propose'));
    const message = await here.alice.say('look @everyone **come** here');
    const shown = await card();
    const text = JSON.stringify(shown.embeds);
    expect(text).toContain('Mass mentions');
    expect(text).toContain(`<@${here.alice.id}>`);
    expect(text).toContain(`/${message})`);
    expect(text).toContain('(sure)');
    expect(shown.embeds?.[0]?.description).toContain('\\*\\*come');
    expect(await standing(message)).toBe(true);
    await counted('mentions', 'proposed', 1);
  });

  it('is settled by one click, and the others see by whom and how', async () => {
    await rule(mentions('propose'));
    const message = await here.alice.say('@everyone come here');
    const shown = await card();
    await here.sacha.press(shown, control(shown, 'queue-warn'));
    const settled = await seenBy(
      here.camille,
      ({ id, content }) => id === shown.id && content !== '',
    );
    expect(settled.content).toContain(`by <@${here.sacha.id}>`);
    expect(settled.content).toContain('Case 1');
    expect(buttons(settled)).toEqual([]);
    const [given] = await here.moderation.cases.list({ guildId: here.guildId });
    expect(given).toMatchObject({ action: 'warn', state: 'done', moderatorId: here.sacha.id });
    expect(given?.grounds).toMatchObject({ quote: '@everyone come here', kind: 'mentions' });
    expect(await standing(message)).toBe(false);
    // Whose screen was slower.
    const late = await here.camille.press(shown, control(shown, 'queue-ban')).catch(() => null);
    if (late !== null)
      expect((await here.camille.in(here.queueId).answerTo(late)).content).toContain('by <@');
    expect(await here.moderation.cases.count({ guildId: here.guildId })).toBe(1);
    await counted('mentions', 'acted', 1);
  });

  it('is settled once, however many click at the same moment', async () => {
    await rule(mentions('propose'));
    await here.alice.say('@everyone come here');
    const shown = await card();
    await Promise.all(
      [here.sacha, here.camille, here.sacha, here.camille].map((moderator) =>
        moderator.press(shown, control(shown, 'queue-delete')),
      ),
    );
    await seenBy(here.sacha, ({ id, content }) => id === shown.id && content !== '');
    await until(async () => (await here.moderation.proposals.claimed()).length === 0);
    expect(await here.moderation.cases.count({ guildId: here.guildId })).toBe(1);
  });

  it('is dismissed and counted as a false alarm', async () => {
    await rule(mentions('propose'));
    const message = await here.alice.say('@everyone come here');
    const shown = await card();
    await here.sacha.press(shown, control(shown, 'queue-dismiss'));
    const settled = await seenBy(
      here.camille,
      ({ id, content }) => id === shown.id && content !== '',
    );
    expect(settled.content).toBe(`Dismissed by <@${here.sacha.id}>`);
    expect(await standing(message)).toBe(true);
    await counted('mentions', 'dismissed', 1);
  });

  it('is acted upon alone where the rule enforces: once for all that belongs together', async () => {
    await rule(mentions('enforce'));
    const first = await here.alice.say('@everyone come here');
    const second = await here.alice.say('@everyone come here now');
    await until(async () => !(await standing(first)) && !(await standing(second)));
    await until(async () => (await cases()).every(({ state }) => state === 'done'));
    expect((await cases()).map(({ action, moderatorId }) => [action, moderatorId])).toEqual([
      ['delete', null],
      ['warn', null],
    ]);
    expect(await cards()).toEqual([]);
    await counted('mentions', 'enforced', 2);
  });

  it('goes no further than a timeout without a human: the rest is proposed', async () => {
    const ladder = {
      warningsCountForDays: 30,
      steps: [{ action: 'ban' as const, duration: null }],
    };
    await here.moderation.servers.change(here.guildId, { ladder });
    await rule(mentions('enforce'));
    const message = await here.alice.say('@everyone come here');
    const shown = await card();
    expect(JSON.stringify(shown.embeds)).toContain('Ban');
    expect(await standing(message)).toBe(false);
    expect((await cases()).map(({ action }) => action)).toEqual(['delete']);
    await here.camille.press(shown, control(shown, 'queue-ban'));
    await until(async () => (await here.discord.bans()).length === 1);
    expect((await here.discord.bans()).map(({ memberId }) => memberId)).toEqual([here.alice.id]);
  });

  it('is never looked for in what moderators, the owner and bots write', async () => {
    await rule(mentions('propose'));
    await here.sacha.say('@everyone come here');
    await here.camille.say('@everyone come here');
    await here.bob.say('@everyone come here');
    await card();
    expect(await here.moderation.proposals.waiting(here.guildId)).toMatchObject([
      { memberId: here.bob.id },
    ]);
    await counted('mentions', 'found', 1);
  });

  it('is found in what is reworded later, too, and stays one card', async () => {
    await rule(mentions('propose'));
    const message = await here.alice.say('good morning');
    await here.alice.reword(message, '@everyone come here');
    await card();
    await here.alice.reword(message, '@everyone come here now');
    await counted('mentions', 'found', 2);
    expect(await here.moderation.proposals.waiting(here.guildId)).toHaveLength(1);
  });
});

describe('a card', () => {
  it('works after a restart, with everything it knew', async () => {
    await rule(mentions('propose'));
    await here.alice.say('@everyone come here');
    const shown = await card();
    await here.again();
    await here.sacha.select(shown, control(shown, 'queue-timeout'), ['3600000']);
    const settled = await seenBy(
      here.camille,
      ({ id, content }) => id === shown.id && content !== '',
    );
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
    await until(async () => (await here.moderation.proposals.find(id))?.state === 'settled');
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

  it('still serves where its message is gone, and says when nothing is left to delete', async () => {
    await rule(mentions('propose'));
    const message = await here.alice.say('@everyone come here');
    const shown = await card();
    await here.alice.erase(message);
    const pressed = await here.sacha.press(shown, control(shown, 'queue-delete'));
    const said = (await queue().answerTo(pressed)).content;
    expect(said).toContain('Nothing was done, and the card goes on waiting.');
    await here.sacha.press(shown, control(shown, 'queue-warn'));
    await seenBy(here.camille, ({ id, content }) => id === shown.id && content.includes('Warning'));
  });

  it('is not for members, nor for moderators who lack the permission', async () => {
    await rule(mentions('propose'));
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
    await rule(mentions('propose'));
    const message = await here.alice.say('@everyone come here');
    const shown = await card();
    const more = await queue().answerTo(
      await here.sacha.press(shown, control(shown, 'queue-more')),
    );
    await here.sacha.press(more, control(more, 'queue-warn'));
    await seenBy(here.camille, ({ id, content }) => id === shown.id && content.includes('Warning'));
    expect(await standing(message)).toBe(true);
  });

  it('waits where the channel of cards is gone, and comes once there is one', async () => {
    await here.moderation.servers.change(here.guildId, { queueChannelId: '123456789012345678' });
    await rule(mentions('propose'));
    await here.alice.say('@everyone come here');
    await here.glose.until(({ message }) => message.includes('cannot be written in'));
    await here.moderation.servers.change(here.guildId, { queueChannelId: here.queueId });
    await here.again();
    await card();
  });

  it('joins ten messages of one member about which a rule says the same', async () => {
    await here.moderation.servers.change(here.guildId, { raid: { findings: 50, seconds: 30 } });
    await rule(mentions('propose'));
    for (let said = 0; said < 10; said += 1) await here.alice.say(`@everyone come here ${said}`);
    await seenBy(here.sacha, ({ embeds }) =>
      JSON.stringify(embeds).includes('and 9 more messages'),
    );
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

function mentions(mode: Rule['mode']): Rule {
  const draft = here.moderation.rulebook.draft('mentions', []);
  if (draft.kind !== 'mentions') throw new Error('Another rule was drafted.');
  return { ...draft, mode, everyone: true, response: { deletes: true, warns: true } };
}

function rule(given: Rule) {
  return here.moderation.rules.put(here.guildId, given);
}

const queue = () => here.sacha.in(here.queueId);
const cards = async () =>
  (await queue().sees()).filter((message) => JSON.stringify(message).includes('queue-'));
const card = () => queue().until((message) => buttons(message).length > 0);
const seenBy = (member: Moderated['sacha'], satisfies: (message: SeenMessage) => boolean) =>
  member.in(here.queueId).until(satisfies);

function control(message: SeenMessage, name: string): string {
  const found = buttons(message).find((id) => id.startsWith(`${name}:`));
  if (found === undefined) throw new Error(`No ${name} under ${JSON.stringify(message)}`);
  return found;
}

const cases = () => here.moderation.cases.list({ guildId: here.guildId, limit: 50 });

async function standing(messageId: string): Promise<boolean> {
  return (await here.alice.sees()).some(({ id }) => id === messageId);
}

async function counts(of: string) {
  const all = await here.moderation.counts.since(here.guildId, 0);
  return all.find(({ rule: id }) => id === of);
}

async function counted(
  of: string,
  what: 'found' | 'proposed' | 'enforced' | 'dismissed' | 'acted',
  times: number,
) {
  await until(async () => ((await counts(of))?.[what] ?? 0) >= times);
  expect((await counts(of))?.[what]).toBe(times);
}

/** Looks again until it is so. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 10_000;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error('It did not become so.');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
