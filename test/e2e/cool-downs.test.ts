import { afterEach, describe, expect, it } from 'vitest';
import { createSettingsStore } from '../../src/discord/settings/settings-store.js';
import { silentLog } from '../../src/log.js';
import { isEphemeral, type LocalDiscord, openLocalDiscord } from './local-discord.js';
import { openScriptedGlose, type ScriptedGlose } from './scripted-glose.js';

let discord: LocalDiscord;
let glose: ScriptedGlose;

async function open() {
  discord = await openLocalDiscord();
  glose = await openScriptedGlose(discord);
  return createSettingsStore({ storage: glose.storage, log: silentLog });
}

afterEach(async () => {
  await glose.close();
  await discord.close();
  expect(discord.faults()).toEqual([]);
});

const counted = async (count: number) => {
  for (let tries = 0; tries < 500; tries += 1) {
    const rows = await glose.storage.db.selectFrom('uses').selectAll().execute();
    if (rows.length >= count) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error('The uses were not counted in time.');
};

describe('a cool-down that a server sets', () => {
  it('holds for questions however they are asked, and after a restart', async () => {
    const settings = await open();
    const bot = glose.bot();
    await bot.start();
    const ana = await discord.member('Ana', 'fr');
    const { guild } = await discord.state();
    await settings.set(`guild:${guild.id}`, 'coolDown', { uses: 1, seconds: 600 });
    await ana.answerTo(await ana.use('ask', { question: 'Q ?' }));
    await counted(1);
    await bot.stop();
    await glose.bot().start();
    const refused = await ana.answerTo(await ana.use('summary', { article: { style: 'short' } }));
    expect(refused.content).toMatch(/de nouveau <t:\d+:R>/);
    expect(isEphemeral(refused)).toBe(true);
  });

  it('is told once under mentions, where everybody reads it, and then kept to in silence', async () => {
    const settings = await open();
    await glose.bot().start();
    const ana = await discord.member('Ana', 'fr');
    const bob = await discord.member('Bob', 'fr');
    const { guild } = await discord.state();
    await settings.set(`guild:${guild.id}`, 'coolDown', { uses: 1, seconds: 600 });
    const mention = (text: string) => `<@${discord.sandbox.applicationId}> ${text}`;
    const first = await ana.say(mention('Un ?'));
    await ana.until((message) => message.message_reference?.message_id === first);
    const second = await ana.say(mention('Deux ?'));
    const told = await ana.until((message) => message.message_reference?.message_id === second);
    expect(told.content).toMatch(/de nouveau <t:\d+:R>/);
    const third = await ana.say(mention('Trois ?'));
    const other = await bob.say(mention('Quatre ?'));
    const seen = await bob.until((message) => message.message_reference?.message_id === other);
    expect(seen.content).toContain('phrase');
    const all = await ana.sees();
    expect(all.some((message) => message.message_reference?.message_id === third)).toBe(false);
  });

  it('for all members together counts them together, each channel by itself', async () => {
    const settings = await open();
    await glose.bot().start();
    const [ana, bob] = [await discord.member('Ana'), await discord.member('Bob')];
    const { channels } = await discord.state();
    await settings.set(`channel:${ana.channelId}`, 'sharedCoolDown', { uses: 1, seconds: 600 });
    await ana.answerTo(await ana.use('ask', { question: 'Q ?' }));
    const refused = await bob.answerTo(await bob.use('ask', { question: 'Q ?' }));
    expect(refused.content).toMatch(/<t:\d+:R>/);
    const elsewhere = bob.in(channels[1]?.id ?? '');
    const answer = await elsewhere.answerTo(await elsewhere.use('ask', { question: 'Q ?' }));
    expect(answer.content).toContain('phrase');
  });
});
