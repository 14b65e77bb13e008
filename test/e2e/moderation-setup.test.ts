import { afterEach, describe, expect, it } from 'vitest';
import { moderationCommandData } from '../../commands/index.js';
import type { Bot, BotProps } from '../../src/discord/bot.js';
import { createModeration } from '../../src/moderation/create-moderation.js';
import type { Rule } from '../../src/moderation/rules/rule.js';
import type { SandboxOptions } from '../../src/sandbox/sandbox.js';
import { defaultSeed } from '../../src/sandbox/world/default-seed.js';
import type { SeedScript } from '../../src/sandbox/world/seed-script.js';
import { isEphemeral, type LocalDiscord, type Member, openLocalDiscord } from './local-discord.js';
import { control, on } from './on-card.js';
import { openScriptedGlose, type ScriptedGlose } from './scripted-glose.js';

let discord: LocalDiscord;
let glose: ScriptedGlose;

async function open(over: Partial<BotProps> = {}, options: Partial<SandboxOptions> = {}) {
  discord = await openLocalDiscord(options);
  glose = await openScriptedGlose(discord);
  let bot: Bot = glose.bot(over);
  await bot.start();
  const { members, guild, channels } = await discord.state();
  const id = (name: string) => members.find((member) => member.name === name)?.id ?? '';
  const again = async () => {
    await bot.stop();
    bot = glose.bot(over);
    await bot.start();
  };
  return {
    moderation: createModeration({ storage: glose.storage }),
    guildId: guild.id,
    channel: channels[0]?.id ?? '',
    camille: await discord.memberById(id('Camille'), 'en-US'),
    id,
    again,
  };
}

afterEach(async () => {
  await glose.close();
  await discord.close();
  expect(discord.faults()).toEqual([]);
});

/** Commands of that very server that it has beside those of every server. */
async function moderating(guildId?: string): Promise<readonly string[]> {
  const wanted = new Set(moderationCommandData.map(({ name }) => name));
  const { commands } = await discord.state(guildId);
  return commands.flatMap(({ name }) => (wanted.has(name) ? [name] : [])).sort();
}

/** The bot was invited with what answers need, and nothing more. */
const weakBot: SeedScript = { ...defaultSeed, bot: { permissions: String(117_824) } };

const all = moderationCommandData.map(({ name }) => name).sort();

async function openCard(member: Member) {
  const settings = await member.answerTo(await member.use('settings'));
  const shown = await member.press(settings, control(settings, 'moderation-open'));
  return member.answerTo(shown);
}

async function switchOn(member: Member, channel: string) {
  const card = on(member, await openCard(member));
  await card.select('moderation-queue', [channel], `<#${channel}>`);
  await card.select('moderation-preset', ['gentle'], 'preset “gentle”');
  return card.press('moderation-on', 'Moderation is on');
}

describe('moderation', () => {
  it('is off at first: no command of it, and the guided start leads to its card', async () => {
    const { camille } = await open({}, { seed: weakBot });
    expect(await moderating()).toEqual([]);
    const setup = on(camille, await camille.answerTo(await camille.use('setup')));
    for (const [step, shows] of [
      ['language', 'Which language'],
      ['channels', 'Where do I'],
      ['audience', 'Who sees'],
      ['moderation', 'Off: I delete nothing'],
    ] as const)
      await setup.press(`setup-go:${step}`, shows);
    const card = await setup.beside('moderation-open');
    expect(isEphemeral(card)).toBe(true);
    expect(card.content).toContain('**Moderation** · off');
    expect(card.content).toContain('no channel yet');
    expect(card.content).toContain('Time out members · for timeouts');
    expect(card.content).toContain('Message Content intent is off');
    const link = new URL(/https:\/\/discord\.com\/oauth2[^>)]*/.exec(card.content)?.[0] ?? '');
    const { guild } = await discord.state();
    expect(link.searchParams.get('guild_id')).toBe(guild.id);
    const timeOut = 1n << 40n;
    expect(BigInt(link.searchParams.get('permissions') ?? 0) & timeOut).toBe(timeOut);
  });

  it('is switched on with a channel and a preset, in that server alone', async () => {
    const { camille, channel, guildId, moderation } = await open();
    const other = await discord.invite('Elsewhere');
    const puts = () => discord.requests.filter(({ method }) => method === 'PUT').length;
    const before = puts();
    const card = await switchOn(camille, channel);
    expect(card.content).toContain('Everyone can read this channel');
    expect(card.content).toContain('Flooding · *observe*');
    expect(await moderating(guildId)).toEqual(all);
    expect(await moderating(other)).toEqual([]);
    expect(puts()).toBe(before + 1);
    expect(await moderation.servers.on()).toEqual([guildId]);
    expect((await moderation.rules.of(guildId)).every(({ mode }) => mode === 'observe')).toBe(true);
    const overview = await camille.answerTo(await camille.use('moderation', { overview: {} }));
    expect(overview.content).toContain('**Moderation** · on');
    const help = await camille.answerTo(await camille.use('help'));
    expect(help.content).toContain('`/moderation`');
  });

  it('takes its commands away when it is switched off, and keeps what was set', async () => {
    const { camille, channel, guildId, moderation, again } = await open();
    await switchOn(camille, channel);
    const asked = await camille.answerTo(await camille.use('moderation', { off: {} }));
    expect(asked.content).toContain('Switch moderation off?');
    const card = on(camille, asked);
    await card.press('moderation-show', '**Moderation** · on');
    await card.press('moderation-ask-off', 'Switch moderation off?');
    await card.press('moderation-off', 'Moderation is off. Its commands are gone');
    expect(await moderating(guildId)).toEqual([]);
    expect(await moderation.rules.of(guildId)).toHaveLength(4);
    await again();
    expect(await moderating(guildId)).toEqual([]);
    // The card outlives the restart.
    await card.press('moderation-on', 'Moderation is on');
    expect(await moderating(guildId)).toEqual(all);
  });

  it('sends no command again on a restart, and puts right what is missing or too much', async () => {
    const { camille, channel, guildId, moderation, again } = await open();
    await switchOn(camille, channel);
    const changes = () =>
      discord.requests.filter(
        ({ method, path }) => method !== 'GET' && path.includes(`/guilds/${guildId}/commands`),
      ).length;
    const before = changes();
    const read = reads(guildId);
    await again();
    await camille.untilAll(() => reads(guildId) > read);
    expect(changes()).toBe(before);
    // Switched off by another process, which could not reach Discord.
    await moderation.servers.change(guildId, { isOn: false });
    const refused = await camille.answerTo(await camille.use('moderation', { overview: {} }));
    expect(refused.content).toContain('Moderation is off in this server');
    await again();
    await camille.untilAll(() => changes() > before);
    expect(await moderating(guildId)).toEqual([]);
  });

  it('says that Discord refused the commands, and puts it right when one looks again', async () => {
    let isRefusing = true;
    const { camille, channel, guildId } = await open(
      {},
      {
        intercept: ({ method, path }) =>
          isRefusing && method !== 'GET' && /\/guilds\/\d+\/commands/.test(path)
            ? { status: 403, body: { message: 'Missing Access', code: 50_001 } }
            : null,
      },
    );
    const card = await switchOn(camille, channel);
    expect(card.content).toContain('Discord did not take the change of commands');
    expect(glose.logged.map(({ message }) => message)).toContain(
      'The commands of moderation could not be registered in a server.',
    );
    expect(await moderating(guildId)).toEqual([]);
    isRefusing = false;
    await camille.press(card, 'moderation-refresh');
    await camille.until(
      ({ id, content }) => id === card.id && !content.includes('did not take the change'),
    );
    expect(await moderating(guildId)).toEqual(all);
  });

  it('looks at a server that it joins, and registers nothing where moderation is off', async () => {
    await open();
    const other = await discord.invite('Elsewhere');
    const someone = await discord.member('Someone', 'en-US');
    await someone.untilAll(() => reads(other) > 0);
    expect(await moderating(other)).toEqual([]);
  });

  it('is for those who manage the server, whichever card they hold', async () => {
    const { camille, channel, guildId, moderation, id } = await open();
    const sacha = await discord.memberById(id('Lou'), 'en-US');
    const shared = await openCard(camille);
    await expect(sacha.press(shared, 'moderation-here')).rejects.toThrow();
    await switchOn(camille, channel);
    await expect(sacha.use('moderation', { overview: {} })).rejects.toThrow();
    expect((await moderation.servers.find(guildId))?.queueChannelId).toBe(channel);
  });

  it('asks before it is switched on again with rules that act by themselves', async () => {
    const { camille, channel, guildId, moderation } = await open();
    const first = on(camille, await openCard(camille));
    await first.select('moderation-queue', [channel], `<#${channel}>`);
    const quiet = await first.select('moderation-preset', ['gentle'], 'preset “gentle”');
    expect(quiet.content).toContain('All rules begin by observing');
    await first.press('moderation-on', 'Moderation is on');
    for (const id of ['flood', 'scam'])
      await moderation.rules.change(guildId, id, (rule) => ({ ...rule, mode: 'enforce' }));
    await first.press('moderation-ask-off', 'in Discord’s AutoMod are removed');
    const off = await first.press('moderation-off', 'Moderation is off');
    expect(off.content).toContain('Flooding · *enforce*');
    expect(off.content).not.toContain('All rules begin by observing');
    const isOn = async () => (await moderation.servers.find(guildId))?.isOn;
    const asked = await first.press('moderation-on', 'rules that act by themselves?');
    expect(asked.content).toContain('- Flooding\n- Scam links');
    expect(asked.content).not.toContain('Mass mentions');
    expect(await isOn()).toBe(false);
    await first.press('moderation-show', 'Flooding · *enforce*');
    expect(await isOn()).toBe(false);
    await first.press('moderation-on', 'rules that act by themselves?');
    await first.press('moderation-on:acting', 'Moderation is on');
    expect(await moderation.rules.find(guildId, 'flood')).toMatchObject({ mode: 'enforce' });
    await first.press('moderation-ask-off', 'Switch moderation off?');
    await first.press('moderation-off', 'Moderation is off');
    await first.press('moderation-on', 'rules that act by themselves?');
    await first.press('moderation-on:observing', 'Moderation is on');
    expect((await moderation.rules.of(guildId)).map(({ mode }) => mode)).toEqual(
      Array.from({ length: 4 }, () => 'observe'),
    );
  });

  it('asks before a preset takes the place of modes, or of anything while it is on', async () => {
    const { camille, channel, guildId, moderation } = await open();
    await switchOn(camille, channel);
    const card = on(camille, await openCard(camille));
    await card.select('moderation-preset', ['usual'], 'takes the place of 4 rules.');
    await card.press('moderation-show', 'preset “gentle”');
    await card.press('moderation-ask-off', 'Switch moderation off?');
    await card.press('moderation-off', 'Moderation is off');
    await moderation.rules.change(guildId, 'flood', (rule) => ({ ...rule, mode: 'propose' }));
    const words = { ...moderation.rulebook.draft('words', []), words: ['foo'] };
    await moderation.rules.put(guildId, words as Rule);
    await card.select('moderation-preset', ['usual'], 'of 4 rules, 1 of which you have changed');
    await card.press('moderation-replace', 'preset “usual”');
    expect(await moderation.rules.find(guildId, 'words')).toEqual(words);
    expect(await moderation.rules.find(guildId, 'flood')).toMatchObject({ mode: 'observe' });
  });

  it('asks before a preset takes the place of rules that were changed', async () => {
    const { camille, channel, guildId, moderation } = await open();
    await switchOn(camille, channel);
    const [flood] = await moderation.rules.of(guildId);
    if (flood?.kind !== 'flood') throw new Error('No rule against flooding.');
    await moderation.rules.put(guildId, { ...flood, messages: 42 });
    const card = on(camille, await openCard(camille));
    await card.select('moderation-preset', ['usual'], 'of 4 rules, 1 of which you have changed');
    await card.press('moderation-show', 'preset “gentle”');
    expect(await moderation.rules.find(guildId, 'flood')).toMatchObject({ messages: 42 });
    await card.select('moderation-preset', ['usual'], 'of 4 rules, 1 of which you have changed');
    await card.press('moderation-replace', 'preset “usual”');
    expect(await moderation.rules.find(guildId, 'flood')).toMatchObject({ messages: 7 });
    await card.press('moderation-ask-suggested', 'Scam links → **enforce**');
    await card.press('moderation-suggested', 'Scam links · *enforce*');
    expect(await moderation.rules.find(guildId, 'misstatement')).toMatchObject({ mode: 'propose' });
  });
});

function reads(guildId: string): number {
  return discord.requests.filter(
    ({ method, path }) => method === 'GET' && path.includes(`/guilds/${guildId}/commands`),
  ).length;
}
