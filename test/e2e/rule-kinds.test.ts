import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readConfiguration } from '../../src/config.js';
import { silentLog } from '../../src/log.js';
import type { Mode, Rule, RuleKind } from '../../src/moderation/rules/rule.js';
import { createServices } from '../../src/services.js';
import { buttons, openLocalDiscord } from './local-discord.js';
import type { Moderated } from './moderated.js';
import { eventually, openQueue, queueOf } from './queue-helpers.js';
import { startBot } from './start-bot.js';

interface Sample {
  /** Beside the draft of its kind. */
  readonly rule: object;
  /** Said one after the other; the rule finds something in the last. */
  readonly says: readonly string[];
  /** As the card says why. */
  readonly why: string;
}

const samples: Readonly<Record<Exclude<RuleKind, 'misstatement'>, Sample>> = {
  flood: {
    rule: { messages: 3, seconds: 10 },
    says: ['one', 'two', 'three', 'four'],
    why: 'Flooding',
  },
  repeats: {
    rule: { times: 2, seconds: 60 },
    says: ['come to my channel', 'Come to my channel!', 'come to  my channel'],
    why: 'Repeated',
  },
  mentions: { rule: { everyone: true }, says: ['@everyone hello'], why: 'Mass mentions' },
  invites: { rule: {}, says: ['come to discord.gg/AbCdEf12'], why: 'Invitation' },
  scam: {
    rule: { lookAlikes: true },
    says: ['free nitro https://discorcl-nitro.com/gift'],
    why: 'Scam',
  },
  words: { rule: { words: ['spoiler*'] }, says: ['what a sp0iiler'], why: 'words' },
  insults: {
    rule: { find: ['insult', 'hatred', 'threat'] },
    says: ['you are a pathetic idiot'],
    why: 'Insults',
  },
};

const kinds = Object.keys(samples) as (keyof typeof samples)[];

describe('each kind of rule', () => {
  let here: Moderated;

  beforeEach(async () => {
    here = await openQueue();
  });

  afterEach(async () => {
    await here.close();
    expect(here.discord.faults()).toEqual([]);
  });

  async function say(kind: keyof typeof samples, mode: Mode): Promise<string> {
    const draft = here.moderation.rulebook.draft(kind, []);
    const response = { deletes: true, warns: true };
    const given = { ...draft, ...samples[kind].rule, mode, response } as Rule;
    await here.moderation.rules.put(here.guildId, given);
    let last = '';
    for (const text of samples[kind].says) last = await here.alice.say(text);
    return last;
  }

  const found = async () =>
    (await here.moderation.counts.since(here.guildId, 0)).reduce((sum, one) => sum + one.found, 0);
  const stands = async (id: string) => (await here.alice.sees()).some((one) => one.id === id);

  it.each(kinds)('only counts where it observes: %s', async (kind) => {
    const last = await say(kind, 'observe');
    await eventually(async () => (await found()) === 1);
    expect(await stands(last)).toBe(true);
    expect(await here.moderation.proposals.waiting(here.guildId)).toEqual([]);
    expect(await here.moderation.cases.count({ guildId: here.guildId })).toBe(0);
  });

  it.each(kinds)('proposes, with why, where it is to: %s', async (kind) => {
    const last = await say(kind, 'propose');
    const card = await queueOf(here).card();
    expect(JSON.stringify(card.embeds)).toContain(samples[kind].why);
    expect(await stands(last)).toBe(true);
    expect(await here.moderation.cases.count({ guildId: here.guildId })).toBe(0);
  });

  it.each(kinds)('acts alone where it enforces: %s', async (kind) => {
    const last = await say(kind, 'enforce');
    await eventually(async () => !(await stands(last)));
    await eventually(async () =>
      (await here.moderation.cases.list({ guildId: here.guildId })).some(
        ({ action, state, moderatorId, grounds }) =>
          action === 'warn' && state === 'done' && moderatorId === null && grounds?.kind === kind,
      ),
    );
    expect(await queueOf(here).cards()).toEqual([]);
  });

  it.each(['observe', 'propose', 'enforce'] as const)(
    'finds flooding without the Message Content intent, too: %s',
    async (mode) => {
      await here.close();
      here = await openQueue({ readsMessages: false });
      await say('flood', mode);
      await eventually(async () => (await found()) === 1);
    },
  );
});

describe('a misstatement of the article', () => {
  it('is shown to moderators alone, with the article’s own words', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'glose-misstatement-'));
    const discord = await openLocalDiscord({ grantedIntents: ['MESSAGE_CONTENT'] });
    const knowledge = fileURLToPath(new URL('../../knowledge', import.meta.url));
    const configuration = readConfiguration({ GLOSE_KNOWLEDGE: knowledge, GLOSE_DATA: directory });
    const services = await createServices(configuration, { log: silentLog, watch: false });
    const { moderation } = services;
    const { guild, channels } = await discord.state();
    const queueChannelId = channels.at(-1)?.id ?? '';
    await moderation.servers.change(guild.id, { isOn: true, queueChannelId });
    const draft = moderation.rulebook.draft('misstatement', []);
    await moderation.rules.put(guild.id, { ...draft, mode: 'propose' });
    const bot = await startBot(services, discord, { messageContent: true });
    try {
      const ana = await discord.member('Ana');
      const message = await ana.say('German Gref est le PDG de Gazprom.');
      const camille = await discord.memberById(await idOf('Camille', discord));
      const card = await camille.in(queueChannelId).until((one) => buttons(one).length > 0);
      expect(JSON.stringify(card.embeds)).toContain('/read/');
      expect((await ana.sees()).some(({ id }) => id === message)).toBe(true);
      expect((await ana.sees()).some(({ author }) => author.bot === true)).toBe(false);
      expect(await moderation.cases.count({ guildId: guild.id })).toBe(0);
      expect(discord.faults()).toEqual([]);
    } finally {
      await bot.stop();
      await services.close();
      await discord.close();
      await rm(directory, { recursive: true });
    }
  });
});

async function idOf(name: string, discord: Moderated['discord']): Promise<string> {
  const { members } = await discord.state();
  return members.find((member) => member.name === name)?.id ?? '';
}
