import { afterEach, describe, expect, it } from 'vitest';
import type { BotProps } from '../../src/discord/bot.js';
import { createSettingsStore } from '../../src/discord/settings/settings-store.js';
import type { SeenMessage } from '../../src/sandbox/member-api.js';
import { articleOf } from '../answering/hand-made.js';
import {
  buttons,
  isEphemeral,
  type LocalDiscord,
  type Member,
  openLocalDiscord,
} from './local-discord.js';
import { openScriptedGlose, type ScriptedGlose } from './scripted-glose.js';

let discord: LocalDiscord;
let glose: ScriptedGlose;

const articles = ['Un', 'Deux'].map((title, index) => ({
  ...articleOf(`a${index}`, [[null, 'Une phrase.']]),
  title,
}));

async function open(library = articles) {
  discord = await openLocalDiscord();
  glose = await openScriptedGlose(discord);
  const over: Partial<BotProps> = {
    library: { articles: () => library, article: async () => undefined, problems: () => [] },
  };
  const bot = glose.bot(over);
  await bot.start();
  const { members, guild, channels } = await discord.state();
  const managerId = members.find(({ name }) => name === 'Camille')?.id ?? '';
  const settings = createSettingsStore({ storage: glose.storage });
  const again = async () => {
    await bot.stop();
    await glose.bot(over).start();
  };
  return { settings, guildId: guild.id, channels, managerId, again };
}

afterEach(async () => {
  await glose.close();
  await discord.close();
  expect(discord.faults()).toEqual([]);
});

function control(message: SeenMessage, id: string): string {
  const found = buttons(message).find((one) => one === id || one.startsWith(`${id}:`));
  if (found === undefined) throw new Error(`No ${id} in ${JSON.stringify(buttons(message))}`);
  return found;
}

/** A card, and what somebody does on it. */
function on(member: Member, card: SeenMessage) {
  const until = (shows: string) =>
    member.until(({ id, content }) => id === card.id && content.includes(shows));
  return {
    async press(id: string, shows: string) {
      const now = await member.until((message) => message.id === card.id);
      await member.press(now, control(now, id));
      return until(shows);
    },
    async select(id: string, values: readonly string[], shows: string) {
      const now = await member.until((message) => message.id === card.id);
      await member.select(now, control(now, id), values);
      return until(shows);
    },
  };
}

describe('/setup', () => {
  it('leads from the welcome to the first answer, each choice kept at once', async () => {
    const { settings, guildId, channels, managerId } = await open();
    const camille = await discord.memberById(managerId, 'fr');
    const [here, other] = channels.map(({ id }) => id);
    const welcome = await camille.answerTo(await camille.use('setup'));
    expect(isEphemeral(welcome)).toBe(true);
    expect(welcome.content).toContain('Quelques choix pour commencer');
    const card = on(camille, welcome);
    await card.press('setup-go:language', 'Étape 1 sur 5');
    await card.select('setup-set', ['fr'], 'Pour l’instant : **français**');
    await card.press('setup-go:channels', 'Étape 2 sur 5');
    await card.select('setup-channels', [here ?? ''], `seulement dans <#${here}>`);
    await card.press('setup-go:audience', 'Étape 3 sur 5');
    await card.select('setup-set', ['private'], 'seule la personne qui demande');
    await card.press('setup-go:articles', 'Étape 4 sur 5');
    await card.select('setup-articles', ['a1'], 'Pour l’instant : **Deux**');
    const moderation = await card.press('setup-go:moderation', 'Étape 5 sur 5');
    expect(moderation.content).toContain('Éteinte');
    const done = await card.press('setup-go:done', 'C’est prêt');
    expect(done.content).toContain(`**seulement dans <#${here}>**`);
    expect(done.content).toContain('`/réglages`');
    expect(await settings.own(`guild:${guildId}`)).toEqual({
      language: 'fr',
      enabled: false,
      audience: 'private',
      articles: ['a1'],
    });
    const at = (channelId = '') => settings.at({ guildId, channelId, parentId: null });
    expect([(await at(here)).enabled, (await at(other)).enabled]).toEqual([true, false]);
    const form = await camille.form(await camille.press(done, control(done, 'setup-try')));
    const answer = await camille.answerTo(await camille.submit(form, { question: 'Qui ?' }));
    expect(answer.content).toContain('Une phrase de l’article.');
    expect(isEphemeral(answer)).toBe(true);
  });

  it('goes on after a restart where it was left, also for somebody else', async () => {
    const { managerId, again } = await open();
    const camille = await discord.memberById(managerId, 'en-US');
    const card = on(camille, await camille.answerTo(await camille.use('setup')));
    await card.press('setup-go:language', 'Step 1 of 5');
    await card.press('setup-go:channels', 'Step 2 of 5');
    await again();
    // The card itself works on, and so does the command.
    await card.press('setup-go:audience', 'Step 3 of 5');
    const resumed = await camille.answerTo(await camille.use('setup'));
    expect(resumed.content).toContain('Step 3 of 5');
    expect(resumed.content).not.toContain('began this');
    const deputy = await discord.member('Deputy', 'en-US', ['Modération']);
    const taken = await deputy.answerTo(await deputy.use('setup'));
    expect(taken.content).toContain(`<@${managerId}> began this`);
    expect(taken.mentions).toEqual([]);
    await on(deputy, taken).press('setup-go:done', 'All set');
    const afresh = await camille.answerTo(await camille.use('setup'));
    expect(afresh.content).toContain('Let’s set me up');
  });

  it('can be skipped through and finished at any step, which sets nothing', async () => {
    const { settings, guildId, managerId } = await open(articles.slice(0, 1));
    const camille = await discord.memberById(managerId, 'en-US');
    const card = on(camille, await camille.answerTo(await camille.use('setup')));
    const language = await card.press('setup-go:language', 'Step 1 of 4');
    expect(JSON.stringify(language.components)).toContain('"label":"Skip"');
    await card.press('setup-go:channels', 'Step 2 of 4');
    await card.press('setup-go:language', 'Step 1 of 4');
    const done = await card.press('setup-go:done', 'All set');
    expect(done.content).toContain('**Everywhere**');
    expect(await settings.own(`guild:${guildId}`)).toEqual({});
  });

  it('goes back from some channels to everywhere', async () => {
    const { settings, guildId, channels, managerId } = await open();
    const camille = await discord.memberById(managerId, 'en-US');
    const [here] = channels.map(({ id }) => id);
    const card = on(camille, await camille.answerTo(await camille.use('setup')));
    await card.press('setup-go:language', 'Step 1');
    await card.press('setup-go:channels', 'Step 2');
    await card.select('setup-channels', [here ?? ''], `only in <#${here}>`);
    await card.press('setup-everywhere', '**Everywhere**');
    expect(await settings.own(`guild:${guildId}`)).toEqual({});
    expect(await settings.own(`channel:${here}`)).toEqual({});
  });
});
