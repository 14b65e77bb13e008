import { afterEach, describe, expect, it } from 'vitest';
import type { Bot } from '../../src/discord/bot.js';
import { createModeration } from '../../src/moderation/create-moderation.js';
import { type LocalDiscord, type Member, openLocalDiscord } from './local-discord.js';
import { control, on } from './on-card.js';
import { openScriptedGlose, type ScriptedGlose } from './scripted-glose.js';

let discord: LocalDiscord;
let glose: ScriptedGlose;

/** A server where moderation is on, with the preset `gentle`. */
async function open() {
  discord = await openLocalDiscord();
  glose = await openScriptedGlose(discord);
  const moderation = createModeration({ storage: glose.storage });
  const { members, guild, channels, roles } = await discord.state();
  const guildId = guild.id;
  const [channel = '', other = ''] = channels.map(({ id }) => id);
  await moderation.rules.replace(guildId, moderation.rulebook.presets.gentle.rules);
  await moderation.servers.change(guildId, {
    isOn: true,
    queueChannelId: channel,
    preset: 'gentle',
  });
  let bot: Bot = glose.bot();
  await bot.start();
  const id = (name: string) => members.find((member) => member.name === name)?.id ?? '';
  const camille = await discord.memberById(id('Camille'), 'en-US');
  await camille.untilAll(() => registered(guildId));
  return {
    ...{ moderation, guildId, channel, other, roles, camille },
    sacha: await discord.memberById(id('Sacha'), 'fr'),
    async again() {
      await bot.stop();
      bot = glose.bot();
      await bot.start();
    },
  };
}

function registered(guildId: string): boolean {
  return discord.requests.some(
    ({ method, path }) => method === 'PUT' && path.includes(`/guilds/${guildId}/commands`),
  );
}

afterEach(async () => {
  await glose.close();
  await discord.close();
  expect(discord.faults()).toEqual([]);
});

async function openRules(member: Member) {
  return on(member, await member.answerTo(await member.use('moderation', { rules: {} })));
}

describe('/moderation rules', () => {
  it('changes a rule: its mode, what it does, where it holds and for whom not', async () => {
    const { camille, guildId, moderation, channel, other, roles } = await open();
    const card = await openRules(camille);
    await card.select('rule-pick', ['mentions'], 'more than 12 mentions');
    await card.press('rule-mode:mentions.propose', 'comes to moderators as a card');
    await card.select('rule-response', ['deletes'], 'Response · the messages are deleted');
    await card.select('rule-choice', ['yes'], 'and any of everyone');
    await card.press('rule-where', 'Where · the whole server');
    await card.select('rule-channels', [channel], `Where · <#${channel}>`);
    const reader = roles.find(({ name }) => name === 'Lecture')?.id ?? '';
    await card.select('rule-roles', [reader], `<@&${reader}>`);
    await card.select('rule-spared', [other], `<@&${reader}> <#${other}>`);
    await card.press('rule-show', 'Mode · **propose**');
    expect(await moderation.rules.find(guildId, 'mentions')).toMatchObject({
      mode: 'propose',
      response: { deletes: true, warns: false },
      everyone: true,
      channelIds: [channel],
      exemptRoleIds: [reader],
      exemptChannelIds: [other],
    });
    await card.press('moderation-rules', '**Rules**');
    await card.press('rule-exempt', 'Exempt from every rule');
    await card.select('rule-exempt-roles', [reader], `<@&${reader}>`);
    expect((await moderation.servers.find(guildId))?.exemptRoleIds).toEqual([reader]);
  });

  it('says what enforcing means before it does, and keeps observing when it is not confirmed', async () => {
    const { camille, guildId, moderation } = await open();
    await moderation.counts.add(guildId, 'flood', 'found', 12);
    await moderation.counts.add(guildId, 'flood', 'dismissed', 3);
    const card = await openRules(camille);
    await card.select('rule-pick', ['flood'], 'Mode · **observe**');
    const asked = await card.press('rule-mode:flood.enforce', 'act by itself?');
    expect(asked.content).toContain('it found 12 messages, of which moderators dismissed 3');
    // All that it may do alone, and beyond.
    expect(asked.content).toContain('Time out for 1 hour');
    expect(asked.content).toContain('Time out for 1 week → Ban');
    expect(asked.content).toContain('Kicks and bans are never done by a rule');
    await card.press('rule-show', 'Mode · **observe**');
    expect(await moderation.rules.find(guildId, 'flood')).toMatchObject({ mode: 'observe' });
    await card.press('rule-mode:flood.enforce', 'act by itself?');
    await card.press('rule-enforce', 'Mode · **enforce**');
    expect(await moderation.rules.find(guildId, 'flood')).toMatchObject({ mode: 'enforce' });
  });

  it('keeps thresholds only once they are saved, also over a restart', async () => {
    const { camille, guildId, moderation, again } = await open();
    const card = await openRules(camille);
    await card.select('rule-pick', ['flood'], 'more than 10 messages');
    const refused = await card.refused('rule-form', { messages: '0', seconds: '10' });
    expect(refused.content).toContain('“0” is not allowed. Give a whole number from 2 to 100');
    const { form } = await card.fill(
      'rule-form',
      { messages: '6', seconds: '12' },
      'more than 6 messages of one member in 12 seconds',
    );
    expect(JSON.stringify(form)).toContain('"value":"10"');
    expect(await moderation.rules.find(guildId, 'flood')).toMatchObject({ messages: 10 });
    await again();
    // Somebody changes the mode meanwhile.
    const held = await moderation.rules.find(guildId, 'flood');
    if (held === undefined) throw new Error('No rule against flooding.');
    await moderation.rules.put(guildId, { ...held, mode: 'propose' });
    await card.press('draft-save', 'Saved.');
    expect(await moderation.rules.find(guildId, 'flood')).toMatchObject({
      messages: 6,
      seconds: 12,
      mode: 'propose',
    });
  });

  it('takes words of the server’s own, and says which it cannot take', async () => {
    const { camille, guildId, moderation, again } = await open();
    const card = await openRules(camille);
    await card.select('rule-add', ['words'], 'Give the words that are not wanted here');
    expect(await moderation.rules.find(guildId, 'words')).toBeUndefined();
    const regular = await card.fill(
      'draft-form',
      { words: 'fine\n/foo[/', allowedWords: 'œufs' },
      '“/foo\\[/”',
    );
    expect(regular.shown.content).toContain('What you typed is kept');
    expect(regular.shown.content).not.toContain('- Words ·');
    await again();
    const stars = await card.fill(
      'draft-form',
      { words: 'fine, **', allowedWords: '' },
      'cannot be banned',
    );
    expect(JSON.stringify(stars.form)).toContain('"value":"fine\\n/foo[/"');
    expect(JSON.stringify(stars.form)).toContain('"value":"œufs"');
    expect(await moderation.rules.find(guildId, 'words')).toBeUndefined();
    const naughty = 'Œuf*, @everyone\n<@1>, ﷽, `code`, 👩‍👩‍👧\nОдин, m?t, œuf*';
    const { shown } = await card.fill(
      'draft-form',
      { words: naughty, allowedWords: 'œufs' },
      '8 words and patterns, 1 exception',
    );
    expect(shown.mentions).toEqual([]);
    expect(shown.content).not.toMatch(/@everyone|<@1>/);
    await card.press('draft-save', 'Saved.');
    const rule = await moderation.rules.find(guildId, 'words');
    expect(rule).toMatchObject({ mode: 'observe', allowed: ['œufs'] });
    expect(rule?.kind === 'words' && rule.words[0]).toBe('œuf*');
    await card.fill('rule-form', { words: 'un\ndeux', allowedWords: '' }, '2 words and patterns');
    await card.press('rule-pick', '8 words and patterns');
    await card.fill('rule-form', { words: 'un\n/x[/', allowedWords: '' }, 'What you typed is kept');
    expect(await moderation.rules.find(guildId, 'words')).toEqual(rule);
    const mended = await card.fill(
      'draft-form',
      { words: 'un\ntrois', allowedWords: '' },
      'The rule goes on as it was until you save',
    );
    expect(JSON.stringify(mended.form)).toContain('"value":"un\\n/x[/"');
    await card.press('draft-save', 'Saved.');
    expect(await moderation.rules.find(guildId, 'words')).toMatchObject({ words: ['un', 'trois'] });
  });

  it('adds a second rule of a kind for a channel, and removes it after asking', async () => {
    const { camille, guildId, moderation, again } = await open();
    const card = await openRules(camille);
    await card.select('rule-add', ['flood'], 'Flooding (2)');
    expect(await moderation.rules.find(guildId, 'flood-2')).toMatchObject({ mode: 'observe' });
    await card.press('rule-ask-remove', 'Remove “Flooding (2)”?');
    await again();
    await card.press('rule-remove', '**Rules**');
    expect(await moderation.rules.find(guildId, 'flood-2')).toBeUndefined();
    expect(await moderation.rules.find(guildId, 'flood')).toBeDefined();
  });

  it('is for those who manage the server; a rule that is gone is said to be gone', async () => {
    const { camille, guildId, moderation } = await open();
    const moderator = await discord.member('Mod', 'en-US', []);
    await expect(moderator.use('moderation', { rules: {} })).rejects.toThrow();
    const shown = await camille.answerTo(await camille.use('moderation', { rules: {} }));
    const card = on(camille, shown);
    const rule = await card.select('rule-pick', ['scam'], 'Scam links');
    await moderation.rules.remove(guildId, 'scam');
    const said = await camille.answerTo(
      await camille.press(rule, control(rule, 'rule-mode:scam.propose')),
    );
    expect(said.content).toContain('This rule no longer exists');
  });
});

describe('/moderation ladder', () => {
  it('shows where warnings lead, and changes it step by step', async () => {
    const { camille, guildId, moderation, again } = await open();
    const shown = await camille.answerTo(await camille.use('moderation', { ladder: {} }));
    expect(shown.content).toContain('3. Time out for 1 hour');
    const card = on(camille, shown);
    await card.select('ladder-step', ['1'], '▸ **2. Warn**');
    await again();
    await card.select('ladder-action', ['timeout.600000'], '▸ **2. Time out for 10 minutes**');
    await card.press('ladder-remove', '5. Time out for 1 week');
    await card.press('ladder-add', '▸ **6. Time out for 1 week**');
    const refused = await card.refused('ladder-form', {
      ...{ days: '0', cases: '365', raidFindings: '10', raidSeconds: '30' },
    });
    expect(refused.content).toContain('from 1 to 365');
    await card.fill(
      'ladder-form',
      { days: '60', cases: '90', raidFindings: '20', raidSeconds: '60' },
      'A warning counts for 60 days',
    );
    const server = await moderation.servers.find(guildId);
    expect(server).toMatchObject({ casesKeptForDays: 90, raid: { findings: 20, seconds: 60 } });
    expect(server?.ladder.steps[1]).toEqual({ action: 'timeout', duration: 600_000 });
    await card.press('ladder-usual', '2. Warn');
  });
});
