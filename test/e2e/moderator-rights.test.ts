import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SeenMessage } from '../../src/sandbox/member-api.js';
import { Permission } from '../../src/sandbox/world/permissions.js';
import { createCall } from './member.js';
import type { Moderated } from './moderated.js';
import { control, eventually, mentionRule, openQueue, queueOf } from './queue-helpers.js';

/** What buttons that are there already ask for when they are pressed. */
let here: Moderated;

beforeEach(async () => {
  here = await openQueue();
});

afterEach(async () => {
  await here.close();
  expect(here.discord.faults()).toEqual([]);
});

const isThere = async (message: string) =>
  (await here.alice.sees()).some(({ id }) => id === message);

const cases = () => here.moderation.cases.count({ guildId: here.guildId });

/** Sacha keeps what moderates members, and loses what deletes messages. */
async function withholdDeleting(): Promise<void> {
  const { members } = await here.discord.state();
  const sacha = members.find(({ id }) => id === here.sacha.id);
  const permissions = BigInt(sacha?.guildPermissions ?? 0) & ~Permission.manageMessages;
  const call = createCall(here.discord.sandbox.address);
  for (const role of sacha?.roleIds ?? [])
    await call('PATCH', `/member/roles/${role}`, { permissions: String(permissions) });
}

async function found(): Promise<{ readonly message: string; readonly card: SeenMessage }> {
  await mentionRule(here, 'propose');
  const message = await here.alice.say('@everyone come here');
  return { message, card: await queueOf(here).card() };
}

async function chosen(card: SeenMessage, name: string, value?: string): Promise<string> {
  const place = here.sacha.in(here.queueId);
  const pressed =
    value === undefined
      ? await place.press(card, control(card, name))
      : await place.select(card, control(card, name), [value]);
  return (await place.answerTo(pressed)).content;
}

describe('whoever may not delete messages', () => {
  it('takes no step that takes the message along, and is told where the message is left', async () => {
    const { message, card } = await found();
    await withholdDeleting();
    for (const said of [
      await chosen(card, 'queue-warn'),
      await chosen(card, 'queue-kick'),
      await chosen(card, 'queue-ban'),
      await chosen(card, 'queue-timeout', '600000'),
    ]) {
      expect(said).toContain('Manage Messages');
      expect(said).toContain('**More**');
    }
    expect(await cases()).toBe(0);
    const place = here.sacha.in(here.queueId);
    const more = await place.answerTo(await place.press(card, control(card, 'queue-more')));
    await place.press(more, control(more, 'queue-warn'));
    expect((await queueOf(here).settled(card)).content).toContain('Warning');
    expect(await isThere(message)).toBe(true);
  });

  it('takes none of a raid, whose messages always go along', async () => {
    await mentionRule(here, 'propose');
    for (let index = 0; index < 12; index += 1) {
      const raider = await here.discord.member(`Raider ${index}`);
      await raider.say(`@everyone free money ${index}`);
    }
    const card = await queueOf(here).until((one) =>
      JSON.stringify(one.embeds).includes('12 messages by 12 members'),
    );
    await withholdDeleting();
    expect(await chosen(card, 'queue-timeout', '600000')).toContain('“Manage Messages”');
    expect(await cases()).toBe(0);
    const [waiting] = await here.moderation.proposals.waiting(here.guildId);
    expect(waiting?.state).toBe('waiting');
  });
});

describe('where moderation is switched off', () => {
  it('no card acts any more, though it may be dismissed', async () => {
    const { message, card } = await found();
    await here.moderation.servers.change(here.guildId, { isOn: false });
    for (const said of [await chosen(card, 'queue-warn'), await chosen(card, 'queue-delete')])
      expect(said).toContain('Moderation is switched off');
    expect(await cases()).toBe(0);
    expect(await isThere(message)).toBe(true);
    await here.sacha.in(here.queueId).press(card, control(card, 'queue-dismiss'));
    const { proposals } = here.moderation;
    await eventually(async () => (await proposals.waiting(here.guildId)).length === 0);
  });

  it('a panel that was open acts no more', async () => {
    const message = await here.alice.say('buy watches');
    const panel = await here.sacha.answerTo(await here.sacha.useOn('Moderate', message));
    await here.moderation.servers.change(here.guildId, { isOn: false });
    const picked = await here.sacha.select(panel, control(panel, 'moderate-choose'), ['delete']);
    const form = await here.sacha.form(picked);
    const done = await here.sacha.answerTo(await here.sacha.submit(form, { reason: '' }));
    expect(done.content).toContain('Moderation is switched off');
    expect(await isThere(message)).toBe(true);
  });
});
