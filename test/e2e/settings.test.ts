import { afterEach, describe, expect, it } from 'vitest';
import { createSettingsStore } from '../../src/discord/settings/settings-store.js';
import { silentLog } from '../../src/log.js';
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

const articles = Array.from({ length: 30 }, (_, index) => {
  const number = String(index + 1).padStart(2, '0');
  return { ...articleOf(`a${number}`, [[null, 'Un.']]), title: `Article ${number}` };
});

async function open(library = articles) {
  discord = await openLocalDiscord();
  glose = await openScriptedGlose(discord);
  const bot = glose.bot({
    library: { articles: () => library, article: async () => undefined, problems: () => [] },
  });
  await bot.start();
  const state = await discord.state();
  const id = state.members.find(({ name }) => name === 'Camille')?.id ?? '';
  const settings = createSettingsStore({ storage: glose.storage, log: silentLog });
  return { bot, settings, guildId: state.guild.id, channels: state.channels, managerId: id };
}

afterEach(async () => {
  await glose.close();
  await discord.close();
  expect(discord.faults()).toEqual([]);
});

/** The identifier that begins so, of a button or a menu. */
function control(message: SeenMessage, name: string): string {
  const found = buttons(message).find((id) => id.startsWith(name));
  if (found === undefined) throw new Error(`No ${name} in ${JSON.stringify(buttons(message))}`);
  return found;
}

/** The card as it is after an interaction on it. */
async function changed(
  member: Member,
  card: SeenMessage,
  shows: (content: string) => boolean,
): Promise<SeenMessage> {
  return member.until(({ id, content }) => id === card.id && shows(content));
}

async function choose(member: Member, card: SeenMessage, key: string, shows: string) {
  await member.select(card, control(card, 'settings-what'), [key]);
  return changed(member, card, (content) => content.includes(`▸ ${shows}`));
}

describe('/settings', () => {
  it('shows what holds and where it comes from, to who may manage the server alone', async () => {
    const { managerId } = await open();
    const camille = await discord.memberById(managerId, 'fr');
    const card = await camille.answerTo(await camille.use('settings'));
    expect(isEphemeral(card)).toBe(true);
    expect(card.content).toContain('**Réglages** · tout le serveur');
    expect(card.content).toContain('Réponses · **tout le monde les voit** · *par défaut*');
    const registered = (await discord.state()).commands.find(({ name }) => name === 'settings');
    expect(registered?.default_member_permissions).toBe('32');
  });

  it('changes a value in place, for the server and for a channel', async () => {
    const { settings, guildId, channels, managerId } = await open();
    const camille = await discord.memberById(managerId, 'en-US');
    const [first, second] = channels.map(({ id }) => id);
    let card = await camille.answerTo(await camille.use('settings'));
    card = await choose(camille, card, 'audience', 'Answers');
    await camille.select(card, control(card, 'settings-set'), ['private']);
    card = await changed(camille, card, (content) => content.includes('only the asker'));
    expect(card.content).toContain('*set for the server*');
    await camille.select(card, control(card, 'settings-where'), [second ?? '']);
    card = await changed(camille, card, (content) => content.includes(`<#${second}>`));
    await camille.select(card, control(card, 'settings-set'), ['public']);
    card = await changed(camille, card, (content) => content.includes('*set for this channel*'));
    const at = (channelId = '') => settings.at({ guildId, channelId, parentId: null });
    expect([(await at(first)).audience, (await at(second)).audience]).toEqual([
      'private',
      'public',
    ]);
    await camille.press(card, control(card, 'settings-reset'));
    card = await changed(camille, card, (content) => !content.includes('*set for this channel*'));
    expect((await at(second)).audience).toBe('private');
    await camille.press(card, control(card, 'settings-show:server'));
    await changed(camille, card, (content) => content.includes('the whole server'));
  });

  it('takes numbers in a form, and says which are allowed', async () => {
    const { settings, guildId, managerId, bot } = await open();
    const camille = await discord.memberById(managerId, 'fr');
    let card = await camille.answerTo(await camille.use('settings'));
    card = await choose(camille, card, 'coolDown', 'Pause pour chaque membre');
    const fill = async () =>
      camille.form(await camille.press(card, control(card, 'settings-form')));
    const wrong = await fill();
    const refused = await camille.answerTo(
      await camille.submit(wrong, { uses: 'beaucoup', seconds: '60' }),
    );
    expect(refused.content).toContain('Questions : « beaucoup » n’est pas possible');
    expect(refused.content).toContain('de 1 à 1');
    expect(isEphemeral(refused)).toBe(true);
    await camille.submit(await fill(), { uses: '3', seconds: '1 800' });
    card = await changed(camille, card, (content) => content.includes('3 questions en 30 minutes'));
    expect(await settings.own(`guild:${guildId}`)).toEqual({
      coolDown: { uses: 3, seconds: 1_800 },
    });
    // The card, and what was set, outlive a restart.
    await bot.stop();
    const second = glose.bot();
    await second.start();
    card = await choose(camille, card, 'budget', 'Budget du modèle');
    const form = await camille.form(await camille.press(card, control(card, 'settings-form')));
    // A form that is open while the bot is restarted is filled in afterwards.
    await second.stop();
    await glose.bot().start();
    await camille.submit(form, { tokens: '50.000' });
    await changed(camille, card, (content) => /50\s000 jetons par jour/.test(content));
  });

  it('chooses among more articles than a menu holds, page by page', async () => {
    const { settings, guildId, managerId } = await open();
    const camille = await discord.memberById(managerId, 'en-US');
    let card = await camille.answerTo(await camille.use('settings'));
    card = await choose(camille, card, 'articles', 'Articles');
    await camille.press(card, control(card, 'settings-show:server.articles.1'));
    card = await camille.until(
      (message) => message.id === card.id && JSON.stringify(message).includes('Articles 26 to 30'),
    );
    await camille.select(card, control(card, 'settings-articles'), ['a27']);
    card = await changed(camille, card, (content) => content.includes('23 others'));
    const own = (await settings.own(`guild:${guildId}`)).articles;
    expect(own).toHaveLength(26);
    expect(own).toContain('a27');
    expect(own).not.toContain('a26');
    await camille.press(card, control(card, 'settings-every'));
    await changed(camille, card, (content) => content.includes('all (30 articles)'));
  });

  it('leaves at least one article, and says so', async () => {
    const { managerId } = await open(articles.slice(0, 2));
    const camille = await discord.memberById(managerId, 'en-US');
    let card = await camille.answerTo(await camille.use('settings'));
    card = await choose(camille, card, 'articles', 'Articles');
    const id = await camille.select(card, control(card, 'settings-articles'), []);
    expect((await camille.answerTo(id)).content).toContain('At least one article');
  });

  it('switches the bot off where it is not wanted', async () => {
    const { channels, managerId } = await open();
    const camille = await discord.memberById(managerId, 'en-US');
    const ana = await discord.member('Ana', 'en-US');
    const [first] = channels;
    let card = await camille.answerTo(await camille.use('settings'));
    await camille.select(card, control(card, 'settings-where'), [first?.id ?? '']);
    card = await changed(camille, card, (content) => content.includes('<#'));
    card = await choose(camille, card, 'enabled', 'Switched on');
    await camille.select(card, control(card, 'settings-set'), ['off']);
    await changed(camille, card, (content) => content.includes('**no**'));
    const answer = await ana.answerTo(await ana.use('ask', { question: 'Who?' }));
    expect(answer.content).toContain('switched off');
  });
});
