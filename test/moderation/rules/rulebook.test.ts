import { describe, expect, it } from 'vitest';
import type { RuleKind } from '../../../src/moderation/rules/rule.js';
import { rulebook } from '../../../src/moderation/rules/rulebook.js';

const rule = (kind: RuleKind, change: object = {}) => ({ ...rulebook.draft(kind, []), ...change });

describe('a new rule', () => {
  it('only counts, holds everywhere, and has an id that is free', () => {
    for (const kind of rulebook.kinds) {
      const draft = rulebook.draft(kind, [{ id: kind }, { id: `${kind}-3` }]);
      expect(draft).toMatchObject({ kind, id: `${kind}-2`, mode: 'observe', channelIds: [] });
      const whole = kind === 'words' ? { ...draft, words: ['mot'] } : draft;
      expect(rulebook.read(whole)).toEqual(whole);
    }
  });
});

describe('a preset', () => {
  it.each(rulebook.presetNames)(
    '%s: valid rules that only count, each with a mode to aim for',
    (name) => {
      const { rules, suggests } = rulebook.presets[name];
      expect(rules.length).toBeGreaterThan(3);
      for (const one of rules) {
        expect(rulebook.read(one)).toEqual(one);
        expect(one.mode).toBe('observe');
        expect(rulebook.read({ ...one, mode: suggests[one.id] })).toBeDefined();
      }
      expect(Object.keys(suggests)).toEqual(rules.map(({ id }) => id));
    },
  );

  it('is the stricter the later it comes', () => {
    const most = (name: 'gentle' | 'usual' | 'strict') =>
      rulebook.presets[name].rules.flatMap((one) =>
        one.kind === 'flood' ? [one.messages] : [],
      )[0];
    expect(most('gentle')).toBeGreaterThan(most('usual') ?? 0);
    expect(most('usual')).toBeGreaterThan(most('strict') ?? 0);
  });
});

describe('a rule that is none', () => {
  it.each([
    ['no object', 'flood'],
    ['another kind', { ...rule('flood'), kind: 'poetry' }],
    ['an id of another kind', rule('flood', { id: 'scam' })],
    ['too few messages', rule('flood', { messages: 1 })],
    ['half a second', rule('flood', { seconds: 0.5 })],
    ['a mode of its own', rule('flood', { mode: 'ban' })],
    ['a misstatement that is enforced', rule('misstatement', { mode: 'enforce' })],
    ['no word', rule('words')],
    ['a pattern of stars alone', rule('words', { words: ['**'] })],
    ['a word with its spaces', rule('words', { words: [' mot '] })],
    ['the same word twice', rule('words', { words: ['mot', 'mot'] })],
    ['1,001 words', rule('words', { words: Array.from({ length: 1_001 }, (_, n) => `mot${n}`) })],
    ['an address for a domain', rule('scam', { allowed: ['https://example.com/'] })],
    ['an address for a code', rule('invites', { allowed: ['discord.gg/abc'] })],
    ['nothing to find', rule('insults', { find: [] })],
    ['a channel by its name', rule('flood', { channelIds: ['general'] })],
    ['26 roles', rule('flood', { exemptRoleIds: Array.from({ length: 26 }, (_, n) => `${n}`) })],
  ])('%s', (_, given) => {
    expect(rulebook.read(given)).toBeUndefined();
  });
});

describe('what a list takes', () => {
  it('words in any script, with * and ?', () => {
    for (const word of ['mot', 'idiot*', 'm?t', 'слово', '言葉', '🖕', 'deux mots', 'a.b', '$$$'])
      expect([word, rulebook.isPattern(word)]).toEqual([word, true]);
    for (const word of ['', '*', '?*', ' ', 'a,b', 'a\nb', 'x'.repeat(61), '...'])
      expect([word, rulebook.isPattern(word)]).toEqual([word, false]);
  });

  it('domains as browsers write them', () => {
    for (const domain of ['example.com', 'a.b-c.co.uk', 'xn--bcher-kva.example'])
      expect([domain, rulebook.isDomain(domain)]).toEqual([domain, true]);
    for (const domain of ['example', 'Example.com', '127.0.0.1', '-a.com', 'a..com', 'é.com'])
      expect([domain, rulebook.isDomain(domain)]).toEqual([domain, false]);
  });
});
