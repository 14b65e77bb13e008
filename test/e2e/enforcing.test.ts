import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Rule, RuleKind } from '../../src/moderation/rules/rule.js';
import type { Moderated } from './moderated.js';
import { eventually, openQueue } from './queue-helpers.js';

/** Rules that act alone, with the whole bot against the local Discord. */
let here: Moderated;

beforeEach(async () => {
  here = await openQueue();
});

afterEach(async () => {
  await here.close();
  expect(here.discord.faults()).toEqual([]);
});

async function enforce(kind: RuleKind, response: Rule['response']): Promise<void> {
  const { rulebook, rules } = here.moderation;
  await rules.put(here.guildId, { ...rulebook.draft(kind, []), mode: 'enforce', response } as Rule);
}

const cases = () => here.moderation.cases.list({ guildId: here.guildId, limit: 50 });

/** Once that many messages have a case each, the oldest first. */
async function casesOf(messages: number) {
  const isDone = async () => {
    const all = await cases();
    return all.length === messages && all.every(({ state }) => state === 'done');
  };
  await eventually(isDone);
  return (await cases()).toReversed();
}

describe('a rule that acts alone', () => {
  it('warns once and tells once of what goes on, and deletes all of it', async () => {
    await enforce('insults', { deletes: true, warns: true });
    const written: string[] = [];
    for (let said = 0; said < 9; said += 1)
      written.push(await here.alice.say(`tu es un connard ${said}`));
    const all = await casesOf(9);
    expect(all.map(({ action }) => action)).toEqual(['warn', ...Array(8).fill('delete')]);
    expect(all.map(({ notice }) => notice)).toEqual(['sent', ...Array(8).fill('none')]);
    const standing = (await here.alice.sees()).map(({ id }) => id);
    expect(standing.filter((id) => written.includes(id))).toEqual([]);
  });

  it('names the rule that warns, not a surer one that only deletes', async () => {
    await enforce('invites', { deletes: true, warns: false });
    await enforce('insults', { deletes: false, warns: true });
    await here.alice.say('tu es un connard https://discord.gg/abcdef');
    const [given] = await casesOf(1);
    expect(given).toMatchObject({ action: 'warn', grounds: { rule: 'insults', kind: 'insults' } });
  });

  it('tells of the warning though it told of a message that it deleted before', async () => {
    await enforce('invites', { deletes: true, warns: false });
    await enforce('insults', { deletes: true, warns: true });
    await here.alice.say('https://discord.gg/abcdef');
    await here.alice.say('https://discord.gg/ghijkl');
    await here.alice.say('tu es un connard');
    const all = await casesOf(3);
    expect(all.map(({ action, notice }) => `${action} ${notice}`)).toEqual([
      'delete sent',
      'delete none',
      'warn sent',
    ]);
  });

  it('is kept from it by no member who writes much: that is no raid', async () => {
    await here.moderation.servers.change(here.guildId, { raid: { findings: 4, seconds: 60 } });
    await enforce('scam', { deletes: true, warns: true });
    for (let said = 0; said < 7; said += 1) await here.alice.say('https://dlscord-nitro.com/free');
    const all = await casesOf(7);
    expect(all.map(({ action }) => action)).toEqual(['warn', ...Array(6).fill('delete')]);
    expect(await here.moderation.proposals.waiting(here.guildId)).toEqual([]);
  });
});
