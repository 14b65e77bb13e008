import { describe, expect, it } from 'vitest';
import type { Spot } from '../../../src/moderation/detector.js';
import type { ScamRule } from '../../../src/moderation/rules/rule.js';
import { createScamDetector } from '../../../src/moderation/scam/create-scam-detector.js';
import { createDomainSet } from '../../../src/moderation/scam/domain-set.js';
import { message } from '../message.js';

const listed = createDomainSet(new Set(['quite-harmless.example', 'bit.ly/abc']));
const detector = createScamDetector({ scamDomains: listed });

const rule: ScamRule = {
  ...{ id: 'scam', kind: 'scam', mode: 'observe', lookAlikes: true, allowed: [] },
  ...{ channelIds: [], exemptRoleIds: [], exemptChannelIds: [] },
  response: { deletes: false, warns: false },
};

function find(text: string, change: Partial<ScamRule> = {}): readonly Spot[] {
  return detector.find(message(text), { ...rule, ...change });
}

/** The words found, the code, and the domain. */
function found(text: string): readonly (readonly unknown[])[] {
  return find(text).map(({ start, end, reason }) => [
    text.slice(start, end),
    reason.code,
    'domain' in reason ? reason.domain : null,
  ]);
}

describe('links of scams', () => {
  it('are found where their domain is listed, with what stands below it', () => {
    expect(found('see https://www.quite-harmless.example/x now')).toEqual([
      ['https://www.quite-harmless.example/x', 'listed_domain', 'quite-harmless.example'],
    ]);
    expect(found('bit.ly/ABC and bit.ly/abd')).toEqual([
      ['bit.ly/ABC', 'listed_domain', 'bit.ly/abc'],
    ]);
    expect(found('quite-h\u0430rmless . example')).toEqual([
      ['quite-h\u0430rmless . example', 'listed_domain', 'quite-harmless.example'],
    ]);
  });

  it.each([
    ['dlscord-nitro.com', 'Discord'],
    ['dicsord.gift', 'Discord'],
    ['https://discörd.com/gifts', 'Discord'],
    ['https://dіscord.com/gifts', 'Discord'],
    ['https://discord.com.claim-now.ru/x', 'Discord'],
    ['steamcornrnunity.com', 'Steam'],
    ['stearncomminuty.ru/tradeoffer', 'Steam'],
    ['robiox.com.pl', 'Roblox'],
    ['paypai-login.com', 'PayPal'],
    ['lnstagram-verify.com', 'Instagram'],
    ['metarnask-airdrop.xyz', 'MetaMask'],
    ['binance-airdrop.top', 'Binance'],
    ['g00gle-security.com', 'Google'],
    ['disc0rd.gift', 'Discord'],
  ])('are found where they look like a well-known one: %s', (text, brand) => {
    expect(find(text)).toMatchObject([{ start: 0, end: text.length, reason: { brand } }]);
  });

  it.each([
    ['free-nitro.xyz', 'Discord'],
    ['csgo-skins-giveaway.ru', 'Counter-Strike'],
    ['steam-gift-drop.site', 'Steam'],
    ['moderator-exam-formulary.gq', 'Discord'],
  ])('are found where they bait with a name: %s', (text, brand) => {
    expect(find(text)).toMatchObject([{ reason: { code: 'bait', brand } }]);
  });

  it('are found behind Markdown, spaces, dots and letters nobody sees', () => {
    const hidden = [
      '[a gift for you](https://dlscord.gift/abc)',
      'dlscord [.] gift',
      'd l s c o r d . g i f t',
      'dls\u200bcord.gift',
      'dls cord . gift',
      'dl**scord**.gift',
      'https://www.google.com/url?q=https%3A%2F%2Fdlscord.gift%2Fabc',
    ];
    for (const text of hidden) expect([text, find(text).length]).toEqual([text, 1]);
  });

  it('are found where they say one address and lead to another', () => {
    const text = 'look: [https://discord.com/gift](https://quiet.example/x)!';
    expect(found(text)).toEqual([
      ['[https://discord.com/gift](https://quiet.example/x)', 'disguised_link', 'quiet.example'],
    ]);
    expect(found('https://discord.com@quiet.example')).toMatchObject([
      ['https://discord.com@quiet.example', 'disguised_link', 'quiet.example'],
    ]);
  });

  it('are not those that show the same site, an archive or a translation of it', () => {
    const innocent = [
      '[youtube.com/watch](https://youtu.be/x)',
      '[bbc.com](https://www.bbc.co.uk/news)',
      '[lemonde.fr](https://web.archive.org/web/2024/https://lemonde.fr/)',
      '[the rules](https://quiet.example/rules)',
      '[see example.org, please](https://docs.example.org)',
      '[Object.is(), fs.open()](https://nodejs.example/api)',
      '[![downloads](https://img.shields.io/npm/dm/x.svg)](https://npmcharts.com/x)',
    ];
    for (const text of innocent) expect([text, found(text)]).toEqual([text, []]);
  });

  it.each([
    'https://discord.com/channels/1/2 and discord.gg/abc, cdn.discordapp.com/x.png',
    'https://steamcommunity.com/id/x · store.steampowered.com',
    'pip install discord.py; npm i discord.js; I use Discord.Net',
    'J’adore Discord.Merci ! On steam.It is fun',
    'new OpenAI.Chat(), Discord.Net.Rest, Roblox.Client',
    'on our discord server.com is a fine ending; the nitro dot is red',
    'google.fr, google.co.uk, apple.com.cn, amazon.de, paypal.fr',
    'discord-clone.vercel.app, netflix-clone.web.app, steam-stats.github.io',
    'nitropdf.com, applebees.com, steampunk.org, telegraph.co.uk, finance.yahoo.com',
    'free-software.org, event-xyz.site, gift-shop.fr, login.gouv.fr, moderation.org',
  ])('are not these: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('are not looked for in what the rule allows, nor by looks where it does not ask for that', () => {
    expect(find('a.dlscord.gift', { allowed: ['dlscord.gift'] })).toEqual([]);
    expect(find('notdlscord-gift.ru', { allowed: ['dlscord.gift'] })).toHaveLength(1);
    expect(find('dlscord.gift', { lookAlikes: false })).toEqual([]);
    expect(find('[discord.com](https://quiet.example)', { lookAlikes: false })).toEqual([]);
    expect(find('quite-harmless.example', { lookAlikes: false })).toHaveLength(1);
  });

  it('are found one by one in a message, never twice', () => {
    expect(found('dlscord.gift dlscord.gift, https://dlscord.gift/')).toHaveLength(3);
    expect(found('[dlscord.gift](https://dlscord.gift)')).toHaveLength(1);
  });
});
