import { describe, expect, it } from 'vitest';
import { createFloodDetector } from '../../../src/moderation/detectors/flood.js';
import { createInvitesDetector } from '../../../src/moderation/detectors/invites.js';
import { createMentionsDetector } from '../../../src/moderation/detectors/mentions.js';
import { createRecentEvents } from '../../../src/moderation/detectors/recent-events.js';
import { createRepeatsDetector } from '../../../src/moderation/detectors/repeats.js';
import { everywhere, message } from '../message.js';

const start = 1_800_000_000_000;

describe('flooding', () => {
  const rule = { ...everywhere, id: 'flood', kind: 'flood', messages: 3, seconds: 10 } as const;
  const nth = (index: number, over = {}) =>
    message(`message ${index}`, { id: `${index}`, at: start + index * 1000, ...over });

  it('is found from the first message beyond what is allowed, and while it lasts', () => {
    const detector = createFloodDetector();
    const found = [0, 1, 2, 3, 4].map((index) => detector.find(nth(index), rule).length);
    expect(found).toEqual([0, 0, 0, 1, 1]);
    expect(detector.find(nth(5), rule)).toEqual([
      { start: 0, end: 9, confidence: 1, reason: { code: 'flood', messages: 6, seconds: 10 } },
    ]);
  });

  it('is over once the seconds have passed', () => {
    const detector = createFloodDetector();
    for (const index of [0, 1, 2]) detector.find(nth(index), rule);
    expect(detector.find(nth(12), rule)).toEqual([]);
  });

  it('counts each member alone, and the same message once', () => {
    const detector = createFloodDetector();
    for (const index of [0, 1, 2]) detector.find(nth(index), rule);
    expect(detector.find(nth(3, { memberId: '2000' }), rule)).toEqual([]);
    expect(detector.find(nth(2), rule)).toEqual([]);
  });
});

describe('repeating oneself', () => {
  const rule = { ...everywhere, id: 'repeats', kind: 'repeats', times: 2, seconds: 60 } as const;
  const said = (text: string, index: number) =>
    message(text, { id: `${index}`, at: start + index * 1000 });

  it('is found whatever is changed of the looks', () => {
    const detector = createRepeatsDetector();
    const texts = ['Achetez ici !', 'ACHETEZ   ici', 'Àchetez… icі 🙂', 'Autre chose'];
    const found = texts.map((text, index) => detector.find(said(text, index), rule));
    expect(found.map(({ length }) => length)).toEqual([0, 0, 1, 0]);
    expect(found[2]?.[0]?.reason).toEqual({ code: 'repeated', times: 3, seconds: 60 });
  });

  it('is found of emoji too, and never of nothing', () => {
    const detector = createRepeatsDetector();
    const count = (text: string) =>
      [0, 1, 2].map((index) => detector.find(said(text, index), rule).length);
    expect(count('😂😂')).toEqual([0, 0, 1]);
    expect(count('')).toEqual([0, 0, 0]);
  });
});

describe('what is remembered of the last seconds', () => {
  it('is bounded: whoever was quiet for longest is forgotten first', () => {
    const recent = createRecentEvents(2);
    recent.note('a', { id: '1', at: 0 }, 1000);
    recent.note('b', { id: '2', at: 1 }, 1000);
    recent.note('c', { id: '3', at: 2 }, 1000);
    expect(recent.note('a', { id: '4', at: 3 }, 1000)).toBe(1);
    expect(recent.note('c', { id: '5', at: 4 }, 1000)).toBe(2);
  });
});

describe('mentions', () => {
  const rule = { ...everywhere, id: 'm', kind: 'mentions', most: 3, everyone: true } as const;
  const detector = createMentionsDetector();

  it('are found beyond what is allowed, as Discord counts them or as they stand there', () => {
    const given = message('…', { mentions: { count: 4, everyone: false } });
    const reason = { code: 'many_mentions', mentions: 4, most: 3 };
    expect(detector.find(given, rule)[0]?.reason).toEqual(reason);
    const ids = [1, 2, 3, 4].map((number) => `<@12345678901234567${number}>`);
    expect(detector.find(message(ids.join(' ')), rule)[0]?.reason).toEqual(reason);
    const same = message('<@123456789012345678> '.repeat(9));
    expect(detector.find(same, rule)).toEqual([]);
  });

  it.each([
    ['Regardez @everyone !', 9, 18],
    ['@HERE', 0, 5],
  ])('of everyone are found in %j', (text, from, to) => {
    const found = detector.find(message(text), rule);
    expect(found).toEqual([{ start: from, end: to, reason: { code: 'everyone' }, confidence: 1 }]);
    expect(detector.find(message(text), { ...rule, everyone: false })).toEqual([]);
  });

  it.each(['`@everyone` est un mot', '```\n@here\n```', 'moi@everyone.fr', '@everyoneelse', 'ici'])(
    'of everyone are not found in %j',
    (text) => {
      expect(detector.find(message(text), rule)).toEqual([]);
    },
  );
});

describe('invitations', () => {
  const rule = { ...everywhere, id: 'i', kind: 'invites', allowed: ['ours', 'AbCd'] } as const;
  const found = (text: string) =>
    createInvitesDetector()
      .find(message(text), rule)
      .map(({ start: from, end }) => text.slice(from, end));

  it.each([
    ['venez : https://discord.gg/abcdef !', 'discord.gg/abcdef'],
    ['discord.com/invite/abcdef', 'discord.com/invite/abcdef'],
    ['https://discordapp.com/invite/abc', 'discordapp.com/invite/abc'],
    ['[cliquez](<https://DISCORD.gg/abc>)', 'DISCORD.gg/abc'],
    ['discord . gg / abcdef', 'discord . gg / abcdef'],
    ['discord dot gg slash abcdef', 'discord dot gg slash abcdef'],
    ['discord[.]gg/abc', 'discord[.]gg/abc'],
    ['dis\u200bcord.gg/abc', 'dis\u200bcord.gg/abc'],
    ['dіscоrd.gg/abc', 'dіscоrd.gg/abc'],
    ['dis**cord**.gg/abc', 'dis**cord**.gg/abc'],
    ['viens sur .gg/abcdef', '.gg/abcdef'],
    ['discord。gg\\abc', 'discord。gg\\abc'],
    ['dsc.gg/abc', 'dsc.gg/abc'],
    ['https://discord.gg:443/abc', 'discord.gg:443/abc'],
    ['discord%2Egg%2Fabc', 'discord%2Egg%2Fabc'],
    ['discord://-/invite/abc', 'discord://-/invite/abc'],
  ])('in %j: %j', (text, written) => {
    expect(found(text)).toEqual([written]);
  });

  it.each([
    'https://discord.gg/ours',
    'discord.gg/abcd',
    'https://discord.com/channels/1/2',
    'gg/wp à tous',
    'https://op.gg/summoners',
    'sur discord, gg à toi',
    'https://notdiscord.gg.example/abc',
  ])('not in %j', (text) => {
    expect(found(text)).toEqual([]);
  });
});
