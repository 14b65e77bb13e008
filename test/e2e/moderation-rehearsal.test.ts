import { afterEach, describe, expect, it } from 'vitest';
import type { Bot, BotProps } from '../../src/discord/bot.js';
import { createModeration } from '../../src/moderation/create-moderation.js';
import type { SeenMessage } from '../../src/sandbox/member-api.js';
import type { SandboxOptions } from '../../src/sandbox/sandbox.js';
import { defaultSeed } from '../../src/sandbox/world/default-seed.js';
import type { SeedScript } from '../../src/sandbox/world/seed-script.js';
import {
  buttons,
  type LocalDiscord,
  loading,
  type Member,
  openLocalDiscord,
} from './local-discord.js';
import { control, on } from './on-card.js';
import { openScriptedGlose, type ScriptedGlose } from './scripted-glose.js';

let discord: LocalDiscord;
let glose: ScriptedGlose;

const viewChannel = String(1 << 10);

/** Beside the open channels, one that only administrators see. */
const withSecret: SeedScript = {
  ...defaultSeed,
  channels: [
    ...defaultSeed.channels,
    {
      name: 'secret',
      overwrites: [
        { for: '@everyone', deny: viewChannel },
        { for: 'Bot', allow: viewChannel },
      ],
    },
  ],
};

async function open(
  over: Partial<BotProps> = { messageContent: true },
  options: Partial<SandboxOptions> = { seed: withSecret },
) {
  const grantedIntents = ['MESSAGE_CONTENT'] as const;
  discord = await openLocalDiscord({ grantedIntents, ...options });
  glose = await openScriptedGlose(discord);
  const moderation = createModeration({ storage: glose.storage });
  const { members, guild, channels, roles } = await discord.state();
  const guildId = guild.id;
  const [channel = '', other = ''] = channels.map(({ id }) => id);
  await moderation.rules.replace(guildId, moderation.rulebook.presets.strict.rules);
  await moderation.servers.change(guildId, { isOn: true, queueChannelId: other, preset: 'strict' });
  let bot: Bot = glose.bot(over);
  await bot.start();
  const member = (name: string, locale = 'en-US') =>
    discord.memberById(members.find((one) => one.name === name)?.id ?? '', locale);
  const camille = await member('Camille');
  await camille.untilAll(() =>
    discord.requests.some(({ method, path }) => method === 'PUT' && path.includes(guildId)),
  );
  return {
    ...{ moderation, guildId, channel, other, roles, camille, channels },
    sacha: await member('Sacha'),
    alice: await member('Alice'),
    async again() {
      await bot.stop();
      bot = glose.bot(over);
      await bot.start();
    },
  };
}

afterEach(async () => {
  await glose.close();
  await discord.close();
  expect(discord.faults()).toEqual([]);
});

async function chatter(member: Member): Promise<void> {
  for (const text of [
    'The article is on artificial intelligence.',
    'Join us on discord.gg/abc123 @everyone',
    'buy now',
    'buy now',
    'Buy  now!',
    'buy now',
    'I think the second section says more.',
  ])
    await member.say(text);
}

/** The result of an interaction, not that messages are still being read. */
async function result(member: Member, interaction: Promise<string>): Promise<SeenMessage> {
  const id = await interaction;
  return member.until(
    ({ interactionId, content, flags = 0 }) =>
      interactionId === id && (flags & loading) === 0 && !content.startsWith('Reading messages'),
  );
}

/** What is stored of a server's rehearsal: nothing but what was chosen. */
async function stored(): Promise<string> {
  const states = await glose.storage.db.selectFrom('component_states').select('payload').execute();
  const counts = await glose.storage.db.selectFrom('rule_counts').selectAll().execute();
  const proposals = await glose.storage.db.selectFrom('proposals').selectAll().execute();
  return JSON.stringify([states, counts, proposals]);
}

describe('a rehearsal', () => {
  it('shows what each rule of a preset would have found, and keeps nothing of it', async () => {
    const { sacha, alice, guildId, channel, moderation } = await open();
    await moderation.servers.change(guildId, { isOn: false });
    await chatter(alice);
    await moderation.servers.change(guildId, { isOn: true });
    const choices = await sacha.complete('moderation', 'what', 'strict', { rehearse: {} });
    expect(choices).toMatchObject([{ name: 'the preset “strict”', value: 'preset.strict' }]);
    const shown = await result(
      sacha,
      sacha.use('moderation', { rehearse: { what: 'preset.strict', messages: 100 } }),
    );
    expect(shown.content).toContain('**Rehearsal** · the preset “strict”');
    expect(shown.content).toMatch(/\d+ messages of <#\d+>, from <t:\d+:f> to <t:\d+:f>/);
    expect(shown.content).toContain('**Invitation links**: 1 message');
    expect(shown.content).toContain('**Repeated messages**: 2 messages');
    expect(shown.content).toContain('**Mass mentions**: 1 message');
    expect(shown.content).toContain('Scam links: nothing');
    expect(shown.content).toContain('Nothing of this is stored');
    expect(shown.attachments.map(({ filename }) => filename)).toEqual(['rehearsal.png']);
    const examples = shown.embeds[0]?.description ?? '';
    expect(examples).toContain(`https://discord.com/channels/${guildId}/${channel}/`);
    expect(examples).toContain('An invitation to another server');
    // Nobody follows by a slip what a member wrote, nor is mentioned.
    expect(examples).not.toMatch(/discord\.gg|@everyone/);
    expect(await stored()).not.toMatch(/buy|abc123/i);
    expect(await moderation.counts.since(guildId, 0)).toEqual([]);
  });

  it('is offered before moderation is switched on, and leads to it', async () => {
    const { camille, alice, guildId, moderation } = await open();
    await moderation.servers.change(guildId, { isOn: false });
    await alice.say('discord.gg/abc');
    const settings = await camille.answerTo(await camille.use('settings'));
    const opened = await camille.press(settings, control(settings, 'moderation-open'));
    const card = on(camille, await camille.answerTo(opened));
    await card.press('moderation-rehearse', 'all rules of this server');
    await card.select('rehearse-subject', ['preset.gentle'], 'the preset “gentle”');
    const other = await card.press('rehearse-run', 'Flooding: nothing');
    // Not what would be switched on.
    expect(buttons(other)).not.toContain('moderation-on');
    await card.press('rehearse-change', 'I try the rules');
    await card.select('rehearse-subject', ['all'], 'all rules of this server');
    await card.press('rehearse-run', '**Invitation links**: 1 message');
    await card.press('moderation-on', 'Moderation is on');
    expect((await moderation.servers.find(guildId))?.isOn).toBe(true);
    await card.press('moderation-rehearse', 'all rules of this server');
    await card.press('rehearse-run', '**Invitation links**: 1 message');
    await card.press('moderation-ask-suggested', 'Invitation links → **enforce**');
  });

  it('comes first where a preset was never rehearsed, on what members wrote last', async () => {
    const { camille, alice, guildId, moderation, channels, other } = await open();
    await moderation.servers.change(guildId, { isOn: false });
    const lively = channels.find(({ name }) => name === 'salon-2')?.id ?? channels[0]?.id ?? '';
    await alice.in(lively).say('discord.gg/abc');
    await alice.in(other).say('discord.gg/never-read');
    const settings = await camille.answerTo(await camille.use('settings'));
    const opened = await camille.press(settings, control(settings, 'moderation-open'));
    const shown = await camille.answerTo(opened);
    expect(JSON.stringify(shown.components)).toContain('Rehearse, then switch on');
    const card = on(camille, shown);
    const result = await card.press('moderation-on', '**Invitation links**: 1 message');
    expect(result.content).toContain(`<#${lively}>`);
    expect(result.content).not.toContain(`<#${other}>`);
    expect((await moderation.servers.find(guildId))?.isOn).toBe(false);
    await card.press('moderation-on', 'Moderation is on');
    expect(await moderation.servers.find(guildId)).toMatchObject({ isOn: true, isRehearsed: true });
    await card.select('moderation-preset', ['usual'], 'Replace the rules?');
    await card.press('moderation-replace', 'preset “usual”');
    expect((await moderation.servers.find(guildId))?.isRehearsed).toBe(false);
  });

  it('tries a draft before it is saved, from its card, also after a restart', async () => {
    const { camille, alice, guildId, moderation, again } = await open();
    for (const text of ['one two', 'a thr33 b', 'four']) await alice.say(text);
    const rules = await camille.answerTo(await camille.use('moderation', { rules: {} }));
    const card = on(camille, rules);
    await card.select('rule-add', ['words'], 'Give the words');
    await card.fill('draft-form', { words: 'three, f?ur', allowedWords: '' }, '2 words');
    await card.press('rehearse-draft', 'as it is not saved yet');
    await again();
    await card.select('rehearse-messages', ['50'], 'as it is not saved yet');
    const result = await card.press('rehearse-run', '**Banned words**: 2 messages');
    expect(result.content).toContain('of 1 member');
    expect(await moderation.rules.find(guildId, 'words')).toBeUndefined();
    expect(buttons(result)).not.toContain('moderation-ask-suggested');
    await card.press('rehearse-change', 'I try the rules');
    const back = await card.press('draft-show', 'There is no such rule until you save it');
    expect(back.content).toContain('2 words');
    expect(back.attachments).toEqual([]);
    expect(back.embeds).toEqual([]);
    await card.press('rehearse-draft', 'as it is not saved yet');
    await card.press('rehearse-run', '**Banned words**: 2 messages');
    await card.press('draft-save', 'Saved.');
    expect(await moderation.rules.find(guildId, 'words')).toMatchObject({
      words: ['three', 'f?ur'],
    });
    await card.press('rehearse-rule', 'the rule “Banned words”');
    await card.press('rehearse-run', '**Banned words**: 2 messages');
    await card.press('rule-show', 'Mode · **observe**');
  });

  it('is of what members wrote where it is asked for among the cards', async () => {
    const { sacha, alice, channel, other } = await open();
    await alice.say('discord.gg/abc');
    const asked = sacha.in(other).use('moderation', { rehearse: { what: 'rule.invites' } });
    const shown = await result(sacha.in(other), asked);
    expect(shown.content).toContain('**Invitation links**: 1 message');
    expect(shown.content).toContain(`<#${channel}>`);
    expect(shown.content).not.toContain(`<#${other}>`);
  });

  it('leaves out moderators, and whom a rule or the server exempts', async () => {
    const { camille, sacha, alice, guildId, moderation, roles } = await open();
    await sacha.say('discord.gg/mod');
    await alice.say('discord.gg/alice');
    const run = async () =>
      (await result(camille, camille.use('moderation', { rehearse: { what: 'rule.invites' } })))
        .content;
    expect(await run()).toContain('**Invitation links**: 1 message');
    const reader = roles.find(({ name }) => name === 'Lecture')?.id ?? '';
    await moderation.rules.change(guildId, 'invites', (rule) => ({
      ...rule,
      exemptRoleIds: [reader],
    }));
    expect(await run()).toContain('Invitation links: nothing');
    await moderation.rules.change(guildId, 'invites', (rule) => ({ ...rule, exemptRoleIds: [] }));
    await moderation.servers.change(guildId, { exemptRoleIds: [reader] });
    expect(await run()).toContain('There is no message of a member');
  });

  it('reads only where who asks may read', async () => {
    const { sacha, camille, channels, guildId } = await open();
    const secret = channels.find(({ name }) => name === 'secret')?.id ?? '';
    await camille.in(secret).say('discord.gg/hidden');
    const begun = await result(
      sacha,
      sacha.use('moderation', { rehearse: { what: 'rule.invites' } }),
    );
    await on(sacha, begun).press('rehearse-change', 'I try the rules');
    // As if the channel had been closed to her after she chose it.
    const states = glose.storage.db.updateTable('component_states').where('kind', '=', 'rehearsal');
    const payload = { guildId, subject: 'rule.invites', channelIds: [secret], messages: 50 };
    await states.set({ payload: JSON.stringify(payload) }).execute();
    const card = await sacha.until(({ id }) => id === begun.id);
    const refused = await sacha.answerTo(await sacha.press(card, control(card, 'rehearse-run')));
    expect(refused.content).toContain('cannot read the history of that channel');
    const allowed = await result(
      camille,
      camille.use('moderation', { rehearse: { what: 'rule.invites', channel: secret } }),
    );
    expect(allowed.content).toContain('**Rehearsal**');
  });

  it('says what it is for where there is nothing, or nothing of that name', async () => {
    const { sacha, other } = await open();
    const unknown = await result(
      sacha,
      sacha.use('moderation', { rehearse: { what: '@everyone `x`' } }),
    );
    expect(unknown.content).toContain('is no rule of this server and no preset');
    expect(unknown.content).not.toContain('@everyone');
    const empty = await result(
      sacha,
      sacha.use('moderation', { rehearse: { channel: other, messages: 1 } }),
    );
    expect(empty.content).toMatch(/There is no message of a member|1 message of/);
  });

  it('says that it needs Message Content where that is off', async () => {
    const { sacha, camille } = await open({});
    const said = await result(sacha, sacha.use('moderation', { rehearse: {} }));
    expect(said.content).toContain('the Message Content intent is off');
    const overview = await camille.answerTo(await camille.use('moderation', { overview: {} }));
    expect(JSON.stringify(overview.components)).toMatch(/"disabled":true,"label":"Rehearse…"/);
  });
});

describe('/moderation report', () => {
  it('says what became of what each rule found, and which are mostly false alarms', async () => {
    const { sacha, guildId, moderation } = await open();
    const empty = await sacha.answerTo(await sacha.use('moderation', { report: {} }));
    expect(empty.content).toContain('No rule found anything');
    await moderation.counts.add(guildId, 'flood', 'found', 20);
    await moderation.counts.add(guildId, 'flood', 'proposed', 10);
    await moderation.counts.add(guildId, 'flood', 'dismissed', 8);
    await moderation.counts.add(guildId, 'flood', 'acted', 2);
    await moderation.counts.add(guildId, 'words-7', 'found', 3);
    const shown = await sacha.answerTo(await sacha.use('moderation', { report: {} }));
    expect(shown.content).toContain('**Flooding** · found 20 · proposed 10');
    expect(shown.content).toContain('dismissed 8 · **80% false alarms**');
    expect(shown.content).toContain('dismissed most of what “Flooding” found');
    expect(shown.content).toContain('Banned words (7) (removed)');
    expect(shown.attachments.map(({ filename }) => filename)).toEqual(['moderation.png']);
    const card = on(sacha, shown);
    await card.select('moderation-report', ['90'], 'last 90 days');
  });
});
