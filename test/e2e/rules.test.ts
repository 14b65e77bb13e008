import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Rule, RuleKind } from '../../src/moderation/rules/rule.js';
import type { Moderated } from './moderated.js';
import { eventually, openQueue, queueOf } from './queue-helpers.js';

/** Each kind of rule, with the whole bot against the local Discord. */
let here: Moderated;

beforeEach(async () => {
  here = await openQueue();
});

afterEach(async () => {
  await here.close();
  expect(here.discord.faults()).toEqual([]);
});

/** A rule as it is drafted, with what a test sets, put to its server. */
async function put(kind: RuleKind, set: object = {}): Promise<void> {
  const { rulebook, rules } = here.moderation;
  const draft = rulebook.draft(kind, []);
  await rules.put(here.guildId, { ...draft, mode: 'propose', ...set } as Rule);
}

/** What the next card says: its title, and what it names. */
async function card(): Promise<string> {
  return JSON.stringify((await queueOf(here).card()).embeds);
}

/** Which rules found anything, once all is read: what is written last is found. */
async function rulesThatFound(): Promise<readonly string[]> {
  await here.bob.say('marker @everyone');
  const counts = async () => here.moderation.counts.since(here.guildId, 0);
  await eventually(async () => (await counts()).some(({ rule }) => rule === 'mentions'));
  return (await counts()).map(({ rule }) => rule);
}

describe('what members write, held against a rule of each kind', () => {
  it.each<[RuleKind, object, readonly string[], string]>([
    ['flood', { messages: 2, seconds: 60 }, ['un', 'deux', 'trois'], '3 messages in 1 minute'],
    [
      'repeats',
      { times: 2, seconds: 60 },
      ['Achetez ici !', 'ACHETEZ  ici', 'Àchetez icі'],
      'The same message 3 times',
    ],
    ['mentions', { everyone: true }, ['Venez @everyone'], 'A mention of the whole server'],
    ['invites', {}, ['venez : discord . gg / abcdef'], 'An invitation to another server'],
    ['scam', {}, ['https://dlscord-nitro.com/free'], 'dlscord-nitro.com'],
    ['words', { words: ['connard'] }, ['quel c 0 n n @ r d'], 'A word that is banned here'],
    ['insults', {}, ['Je vais te tuer, connard.'], 'A threat'],
  ])('%s', async (kind, set, messages, said) => {
    await put(kind, set);
    for (const message of messages) await here.alice.say(message);
    expect(await card()).toContain(said);
  });

  it('finds nothing in what stays within the rules', async () => {
    await put('mentions', { mode: 'observe', everyone: true });
    await put('invites');
    await put('scam');
    await put('words', { words: ['con', 'ass'] });
    await put('insults');
    await put('repeats');
    for (const text of [
      'Un concert de grande classe',
      'https://discord.com/channels/1/2',
      'gg/wp',
    ]) {
      await here.alice.say(text);
    }
    expect(await rulesThatFound()).toEqual(['mentions']);
  });

  it('leaves out channels and roles that a rule exempts, with their threads', async () => {
    const { channelId } = here.alice;
    await put('mentions', { mode: 'observe', everyone: true });
    await put('words', { words: ['connard'], exemptChannelIds: [channelId] });
    await here.alice.say('connard');
    await here.alice.in(await here.alice.thread('Un fil')).say('connard');
    expect(await rulesThatFound()).toEqual(['mentions']);
  });
});
