import { afterEach, beforeEach, describe, expect, it } from 'vitest';
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

/** Of as many members. */
async function raid(messages: number, members = messages) {
  const crowd = await Promise.all(
    Array.from({ length: members }, (_, index) => here.discord.member(`Raider ${index}`)),
  );
  const written: string[] = [];
  for (let index = 0; index < messages; index += 1)
    written.push((await crowd[index % members]?.say(`@everyone free money ${index}`)) ?? '');
  return { crowd, written };
}

const grownTo = (messages: number, members: number) =>
  queueOf(here).until((one) =>
    JSON.stringify(one.embeds).includes(`${messages} messages by ${members} members`),
  );

describe('a raid', () => {
  it('of fifty findings is one card', async () => {
    await mentionRule(here, 'propose');
    await raid(50);
    await grownTo(50, 50);
    await eventually(async () => (await queueOf(here).cards()).length === 1);
    await counted(here, 'found', 50);
    await counted(here, 'proposed', 50);
  });

  it('is ended by one click for all of it: a case a member, without gaps', async () => {
    await mentionRule(here, 'propose');
    const { crowd, written } = await raid(24, 12);
    const card = await grownTo(24, 12);
    await here.camille.in(here.queueId).select(card, control(card, 'queue-timeout'), ['3600000']);
    const settled = await queueOf(here).settled(card);
    expect(settled.content).toContain('12 cases, from 1 to 12');
    expect(buttons(settled)).toEqual([control(card, 'queue-slow')]);
    const cases = await here.moderation.cases.list({ guildId: here.guildId, limit: 50 });
    expect(cases.map(({ number }) => number)).toEqual(
      Array.from({ length: 12 }, (_, index) => 12 - index),
    );
    expect(cases.every(({ action, state }) => action === 'timeout' && state === 'done')).toBe(true);
    expect(new Set(cases.map(({ memberId }) => memberId))).toEqual(
      new Set(crowd.map(({ id }) => id)),
    );
    const left = (await here.sacha.sees()).filter(({ id }) => written.includes(id));
    expect(left).toEqual([]);
  });

  it('has a case a member with their own words, rule and name, and shows them behind More', async () => {
    await mentionRule(here, 'propose');
    const { crowd, written } = await raid(24, 12);
    const card = await grownTo(24, 12);
    const place = here.camille.in(here.queueId);
    const more = await place.answerTo(await place.press(card, control(card, 'queue-more')));
    const shown = JSON.stringify(more.embeds);
    for (const id of written.slice(0, 5)) expect(shown).toContain(`/${id})`);
    expect(shown).toContain(`<@${crowd[0]?.id}>`);
    expect(shown).toContain('free money 0');
    await place.select(card, control(card, 'queue-timeout'), ['3600000']);
    await queueOf(here).settled(card);
    const cases = await here.moderation.cases.list({ guildId: here.guildId, limit: 50 });
    for (const [index, { id }] of crowd.entries())
      expect(cases.find(({ memberId }) => memberId === id)).toMatchObject({
        memberName: `Raider ${index}`,
        grounds: {
          ...{ quote: `@everyone free money ${index}`, kind: 'mentions' },
          message: { messageId: written[index] },
        },
      });
    const kept = here.glose.storage.db.selectFrom('proposal_messages').select('said');
    expect((await kept.execute()).every(({ said }) => said === null)).toBe(true);
  });

  it('can be slowed down after the click, too, and says until when', async () => {
    await mentionRule(here, 'propose');
    await raid(12);
    const card = await grownTo(12, 12);
    const place = here.camille.in(here.queueId);
    await place.press(card, control(card, 'queue-delete'));
    const settled = await queueOf(here).settled(card);
    await place.answerTo(await place.select(settled, control(settled, 'queue-slow'), ['600000']));
    expect(await slowMode()).toBe(30);
    await queueOf(here).until(
      ({ id, embeds }) => id === card.id && JSON.stringify(embeds).includes('Slow mode'),
    );
  });

  it('leaves what has nothing to do with it to a card of its own', async () => {
    await mentionRule(here, 'propose');
    const draft = here.moderation.rulebook.draft('words', []);
    if (draft.kind !== 'words') throw new Error('Another rule was drafted.');
    const words = ['spoiler'];
    await here.moderation.rules.put(here.guildId, { ...draft, mode: 'propose', words });
    await raid(6);
    await here.alice.say('That is a spoiler');
    await raid(6);
    await here.bob.say('A spoiler as well');
    const card = await grownTo(12, 12);
    await eventually(async () => (await queueOf(here).cards()).length === 3);
    await here.camille.in(here.queueId).select(card, control(card, 'queue-timeout'), ['3600000']);
    await queueOf(here).settled(card);
    const cases = await here.moderation.cases.list({ guildId: here.guildId, limit: 50 });
    expect(cases).toHaveLength(12);
    const timedOut = cases.map(({ memberId }) => memberId);
    expect(timedOut).not.toContain(here.alice.id);
    expect(timedOut).not.toContain(here.bob.id);
    const waiting = await here.moderation.proposals.waiting(here.guildId);
    expect(waiting.map(({ memberId }) => memberId)).toEqual([here.alice.id, here.bob.id]);
  });

  it('keeps rules that enforce from acting by themselves', async () => {
    await here.moderation.servers.change(here.guildId, { raid: { findings: 3, seconds: 30 } });
    await mentionRule(here, 'enforce');
    const { written } = await raid(20, 20);
    await grownTo(20, 20);
    const cases = await here.moderation.cases.count({ guildId: here.guildId });
    expect(cases).toBeLessThan(4);
    expect(written).toHaveLength(20);
  });

  it('that goes on after a restart goes on in the same card', async () => {
    await mentionRule(here, 'propose');
    await raid(12);
    await grownTo(12, 12);
    await here.again();
    await raid(12);
    await grownTo(24, 24);
    await eventually(async () => (await queueOf(here).cards()).length === 1);
    // On a busy machine cards are posted meanwhile, which Discord lets be taken away one by one.
  }, 60_000);

  it('that goes on after the click is another card', async () => {
    await mentionRule(here, 'propose');
    await raid(12);
    const card = await grownTo(12, 12);
    await here.sacha.in(here.queueId).press(card, control(card, 'queue-dismiss'));
    await queueOf(here).settled(card);
    await raid(11);
    await grownTo(11, 11);
    expect(await queueOf(here).cards()).toHaveLength(2);
  });

  it('that a crash interrupted is ended by the next start, and nobody has two cases', async () => {
    const crowd = await Promise.all(['A', 'B', 'C'].map((name) => here.discord.member(name)));
    const messages = await Promise.all(
      crowd.map(async (one) => ({
        ...{ messageId: await one.say('free money'), channelId: one.channelId, memberId: one.id },
      })),
    );
    const { proposals, cases } = here.moderation;
    const { id } = await proposals.create({
      ...{ guildId: here.guildId, kind: 'raid', memberId: null, memberName: null, messages },
      ...{ findings: [], text: '', proposed: null, reporterId: null, remark: '' },
      caseNumber: null,
    });
    await proposals.claim(id, { moderatorId: here.sacha.id, interactionId: '7' });
    const first = crowd[0]?.id ?? '';
    const opened = {
      ...{ guildId: here.guildId, action: 'timeout' as const, duration: 600_000 },
      ...{ memberId: first, memberName: 'A', moderatorId: here.sacha.id, reason: '' },
      ...{ grounds: null, tells: false, by: { highestRole: 99, isOwner: false } },
    };
    await cases.open(opened, `${id}.7.${first}`);
    await here.again();
    await eventually(async () => (await proposals.find(id))?.state === 'settled');
    expect((await proposals.find(id))?.settledHow).toMatchObject({
      ...{ action: 'timeout', duration: 600_000, cases: [1, 2, 3] },
    });
    const all = await cases.list({ guildId: here.guildId, limit: 10 });
    expect(all.map(({ state }) => state)).toEqual(['done', 'done', 'done']);
    expect(new Set(all.map(({ memberId }) => memberId))).toEqual(
      new Set(crowd.map((one) => one.id)),
    );
  });

  it('is slowed down for a while: after the end, past a restart, it is as it was', async () => {
    await mentionRule(here, 'propose');
    await raid(12);
    const card = await grownTo(12, 12);
    const slowed = await here.camille
      .in(here.queueId)
      .select(card, control(card, 'queue-slow'), ['600000']);
    const said = await here.camille.in(here.queueId).answerTo(slowed);
    expect(said.content).toContain(`<#${here.alice.channelId}>`);
    expect(await slowMode()).toBe(30);
    await here.again();
    expect(await slowMode()).toBe(30);
    await here.glose.storage.db.updateTable('slow_modes').set({ until: 1 }).execute();
    await here.again();
    await eventually(async () => (await slowMode()) === 0);
    await eventually(async () => (await ending()).length === 0);
  });

  it('leaves a slow mode that somebody set meanwhile', async () => {
    await mentionRule(here, 'propose');
    await raid(12);
    const card = await grownTo(12, 12);
    const place = here.camille.in(here.queueId);
    await place.answerTo(await place.select(card, control(card, 'queue-slow'), ['600000']));
    await here.glose.storage.db.updateTable('slow_modes').set({ until: 1, seconds: 29 }).execute();
    await here.again();
    await eventually(async () => (await ending()).length === 0);
    expect(await slowMode()).toBe(30);
  });
});

const ending = () => here.glose.storage.db.selectFrom('slow_modes').selectAll().execute();

/** As the last request left it, asked of the sandbox as the bot does. */
async function slowMode(): Promise<number> {
  const { sandbox } = here.discord;
  const response = await fetch(`${sandbox.apiUrl}/v10/channels/${here.alice.channelId}`, {
    headers: { authorization: `Bot ${sandbox.botToken}` },
  });
  const channel = (await response.json()) as { rate_limit_per_user?: number };
  return channel.rate_limit_per_user ?? 0;
}
