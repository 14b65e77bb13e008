import type { APIAutoModerationRule } from 'discord-api-types/v10';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CompileProps,
  compileRules,
} from '../../../../src/discord/moderation/automod/compile-rules.js';
import {
  differenceOf,
  fingerprintOf,
  isNothing,
} from '../../../../src/discord/moderation/automod/difference.js';
import type {
  NativeRule,
  StoredRule,
} from '../../../../src/discord/moderation/automod/native-rule.js';
import { messagesFor } from '../../../../src/locales/locale.js';
import type { Rule, RuleKind } from '../../../../src/moderation/rules/rule.js';
import { rulebook } from '../../../../src/moderation/rules/rulebook.js';
import { readAutoModRule } from '../../../../src/sandbox/forms/auto-moderation-form.js';

const id = (number: number) => String(1_563_209_881_941_442_560n + BigInt(number));
const ids = (count: number) => Array.from({ length: count }, (_, index) => id(index));

const enforced = { mode: 'enforce', response: { deletes: true, warns: false } };

/** A rule that is enforced, with changes. */
function rule(kind: RuleKind, change: object = {}): Rule {
  const whole = { ...rulebook.draft(kind, []), ...enforced, ...change };
  return whole as Rule;
}

function compile(rules: readonly Rule[], change: Partial<CompileProps> = {}) {
  return compileRules({
    rules,
    server: { queueChannelId: id(99), exemptRoleIds: [], exemptChannelIds: [] },
    place: { roleIds: new Set(ids(60)), channelIds: new Set(ids(100)), moderatorRoleIds: [] },
    others: [],
    readsMessages: false,
    words: messagesFor('en').moderation.automod,
    ...change,
  });
}

/** As Discord gives it back. */
function stored(given: NativeRule, number = 1): StoredRule {
  const { trigger_metadata: metadata = {}, exempt_roles = [], exempt_channels = [] } = given;
  const there = { id: id(number), guild_id: id(0), creator_id: id(1) };
  const all = { ...given, ...there, trigger_metadata: metadata, exempt_roles, exempt_channels };
  return all as APIAutoModerationRule;
}

const others = (count: number, trigger: number) =>
  Array.from({ length: count }, (_, index) => {
    const [made] = compile([rule('words', { words: ['x'] })]).wanted;
    if (made === undefined) throw new Error('Nothing was made.');
    return { ...stored(made, index), name: 'Theirs', trigger_type: trigger } as StoredRule;
  });

const reasons = (rules: readonly Rule[], change: Partial<CompileProps> = {}) =>
  compile(rules, change).unfit.map(({ rule: { kind }, reason, count }) => [kind, reason, count]);

describe('a list of words', () => {
  it('is keywords as written, with accents and without; wildcards within a word are patterns', () => {
    const words = ['Été', 'gr*', 'mot composé', 'f?n', 'a*z', 'c++*'];
    const { wanted, unfit } = compile([rule('words', { words, allowed: ['grand'] })]);
    expect(unfit).toEqual([]);
    expect(wanted).toMatchObject([
      {
        name: 'Glose · banned words 1',
        trigger_type: 1,
        trigger_metadata: {
          keyword_filter: ['été', 'ete', 'gr*', 'mot composé', 'mot compose', 'c++*'],
          regex_patterns: ['(?i)\\bf\\p{L}n\\b', '(?i)\\ba\\p{L}*z\\b'],
          allow_list: ['grand'],
        },
      },
    ]);
  });

  it('blocks and tells the queue where it is enforced, and only tells where it proposes', () => {
    const words = ['x'];
    const proposing = rule('words', { words, mode: 'propose' });
    const silent = rule('words', { words, response: { deletes: false, warns: true } });
    const actions = [rule('words', { words }), proposing, silent].map((one) => {
      return compile([one]).wanted[0]?.actions.map(({ type }) => type);
    });
    expect(actions).toEqual([[1, 2], [2], [2]]);
    const server = { queueChannelId: null, exemptRoleIds: [], exemptChannelIds: [] };
    expect(compile([rule('words', { words })], { server }).wanted[0]?.actions).toHaveLength(1);
    expect(reasons([proposing], { server })).toEqual([['words', 'noQueue', 1]]);
  });

  it('that is only proposed stays here where the bot reads messages itself', () => {
    const proposing = rule('words', { words: ['x'], mode: 'propose' });
    expect(reasons([proposing], { readsMessages: true })).toEqual([['words', 'seen', 1]]);
    expect(compile([rule('words', { words: ['x'] })], { readsMessages: true }).wanted).toHaveLength(
      1,
    );
  });

  it('is cut into rules of a thousand words and ten patterns, as many as there is room for', () => {
    const words = Array.from({ length: 1_000 }, (_, index) => `wört${index}`);
    const patterned = rule('words', { words: ['a?b', ...words] });
    const { wanted } = compile([patterned]);
    expect(wanted.map(({ name }) => name)).toEqual([
      'Glose · banned words 1',
      'Glose · banned words 2',
    ]);
    // Five of others leave room for one.
    const tight = compile([patterned], { others: others(5, 1) });
    expect(tight.wanted).toHaveLength(1);
    expect(tight.unfit).toMatchObject([{ reason: 'noRoom', count: 1_000 }]);
    expect(compile([patterned], { others: others(6, 1) }).wanted).toEqual([]);
  });

  it('leaves out what is too long for Discord once it is spelled out, and says how much', () => {
    // Each wildcard within becomes six signs, each point two.
    const words = [`a${'*.'.repeat(29)}z`, 'kept'];
    const { wanted } = compile([rule('words', { words })]);
    expect(wanted[0]?.trigger_metadata).toMatchObject({
      keyword_filter: ['kept'],
      regex_patterns: [expect.stringMatching(/^.{1,260}$/)],
    });
    const longer = [`a${'*b'.repeat(29)}z*z`.slice(0, 60), `x${'*!?'.repeat(19)}`, 'kept'];
    expect(reasons([rule('words', { words: longer })])).toEqual([]);
    const longest = [`a${'?'.repeat(58)}z`, 'kept'];
    expect(reasons([rule('words', { words: longest })])).toEqual([['words', 'longWords', 1]]);
  });

  it('stays here where more words are never found than Discord takes', () => {
    const allowed = Array.from({ length: 101 }, (_, index) => `w${index}`);
    const listed = rule('words', { words: ['x'], allowed });
    expect(reasons([listed])).toEqual([['words', 'allowed', 101]]);
  });
});

describe('other rules', () => {
  it('of invitations are keywords too, with the codes that may be posted', () => {
    const { wanted } = compile([rule('invites', { allowed: ['abc'] })]);
    expect(wanted[0]?.trigger_metadata).toMatchObject({
      keyword_filter: ['*discord.gg/*', '*discord.com/invite/*', '*discordapp.com/invite/*'],
      allow_list: ['*discord.gg/abc', '*discord.com/invite/abc', '*discordapp.com/invite/abc'],
    });
  });

  it('of mentions are one rule; Discord does not count @everyone', () => {
    const first = rule('mentions', { most: 7, everyone: true });
    const second = rule('mentions', { id: 'mentions-2', most: 3, everyone: false });
    const { wanted } = compile([first, second]);
    expect(wanted).toMatchObject([
      { trigger_type: 5, trigger_metadata: { mention_total_limit: 7 } },
    ]);
    expect(reasons([first, second])).toEqual([
      ['mentions', 'onlyOne', 1],
      ['mentions', 'everyone', 1],
    ]);
    expect(reasons([second], { others: others(1, 5) })).toEqual([['mentions', 'taken', 1]]);
  });

  it('of flooding, repeats and scam are together what Discord takes for spam', () => {
    const rules = [rule('flood'), rule('repeats'), rule('scam')];
    expect(compile(rules).wanted).toMatchObject([{ name: 'Glose · spam', trigger_type: 3 }]);
    expect(reasons(rules, { others: others(1, 3) })).toHaveLength(3);
  });

  it('that judge, only count or hold in some channels stay here', () => {
    const rules = [
      rule('insults'),
      rule('misstatement', { mode: 'propose' }),
      rule('invites', { mode: 'observe' }),
      rule('scam', { channelIds: [id(1)] }),
    ];
    expect(compile(rules).wanted).toEqual([]);
    expect(reasons(rules).map(([, reason]) => reason)).toEqual([
      'judgement',
      'judgement',
      'observes',
      'someChannels',
    ]);
  });
});

describe('who and what is exempt', () => {
  const server = { queueChannelId: id(99), exemptRoleIds: [id(1)], exemptChannelIds: [id(2)] };

  it('comes from the server, the rule and the moderators; what is gone is left out', () => {
    const listed = rule('words', {
      words: ['x'],
      exemptRoleIds: [id(3), id(70)],
      exemptChannelIds: [id(4), id(200)],
    });
    const place = {
      roleIds: new Set(ids(60)),
      channelIds: new Set(ids(100)),
      moderatorRoleIds: [id(5)],
    };
    expect(compile([listed], { server, place }).wanted[0]).toMatchObject({
      exempt_roles: [id(5), id(1), id(3)],
      exempt_channels: [id(99), id(2), id(4)],
    });
  });

  it('is never cut short: a rule that spares more than Discord takes stays here', () => {
    const roles = rule('words', { words: ['x'], exemptRoleIds: ids(21) });
    const channels = rule('mentions', { most: 5, everyone: false, exemptChannelIds: ids(50) });
    expect(reasons([roles, channels], { server })).toEqual([
      ['words', 'exemptions', 1],
      ['mentions', 'exemptions', 1],
    ]);
  });
});

describe('whatever the rules are', () => {
  const sign = fc.constantFrom(...'abzéßœ0 9*?+.()[]\\^$|{}/-_#&~!');
  const word = fc
    .array(sign, { minLength: 1, maxLength: 60 })
    .map((signs) => signs.join(''))
    .filter((text) => /\p{L}/u.test(text));
  const place = fc.array(fc.integer({ min: 0, max: 80 }).map(id), { maxLength: 25 });
  const lists = fc.record({
    words: fc.array(word, { minLength: 1, maxLength: 60 }),
    allowed: fc.array(word, { maxLength: 120 }),
    exemptRoleIds: place,
    exemptChannelIds: place,
    mode: fc.constantFrom('observe', 'propose', 'enforce'),
  });
  const anything = fc.array(
    fc.tuple(fc.constantFrom(...rulebook.kinds), lists, fc.integer({ min: 1, max: 50 })),
    { maxLength: 12 },
  );

  it('Discord takes what is made of them, and a second look finds nothing to do', () => {
    fc.assert(
      fc.property(anything, fc.integer({ min: 0, max: 6 }), (drafts, taken) => {
        const rules = drafts.map(([kind, change, most]) =>
          rule(kind, kind === 'words' ? change : { ...change, allowed: [], most }),
        );
        const { wanted } = compile(rules, { others: others(taken, 1) });
        for (const one of wanted) readAutoModRule(JSON.parse(JSON.stringify(one)), null);
        const kinds = wanted.map(({ trigger_type }) => trigger_type as number);
        expect(kinds.filter((kind) => kind === 1).length).toBeLessThanOrEqual(6 - taken);
        for (const kind of [3, 5])
          expect(kinds.filter((one) => one === kind).length).toBeLessThanOrEqual(1);
        expect(isNothing(differenceOf(wanted, wanted.map(stored)))).toBe(true);
      }),
    );
  });
});

describe('the difference', () => {
  const wantedOf = (words: readonly string[]) => compile([rule('words', { words })]).wanted;

  it('is what is to be made, changed and removed, whatever the order of words', () => {
    const [one] = wantedOf(['a', 'b']);
    if (one === undefined) throw new Error('Nothing was made.');
    const turned = {
      ...stored(one),
      trigger_metadata: { keyword_filter: ['b', 'a'], regex_patterns: [], allow_list: [] },
    } as StoredRule;
    expect(isNothing(differenceOf([one], [turned]))).toBe(true);
    expect(differenceOf([one], []).make).toEqual([one]);
    expect(differenceOf([], [turned]).remove).toEqual([turned]);
    const off = { ...turned, enabled: false, exempt_roles: [id(7)] };
    expect(differenceOf([one], [off]).change).toMatchObject([{ parts: ['exemptions', 'enabled'] }]);
  });

  it('lets each rule keep its own, by its name, else by its kind', () => {
    const words = Array.from({ length: 1_001 }, (_, index) => `w${index}`);
    const [one, two] = wantedOf(words);
    if (one === undefined || two === undefined) throw new Error('Too few were made.');
    const found = differenceOf(
      [one, two],
      [stored(two, 2), { ...stored(one, 1), name: 'Glose · x' }],
    );
    expect(found.keep.map((kept) => kept.id)).toEqual([id(2)]);
    expect(found.change).toMatchObject([{ stored: { id: id(1) }, parts: ['name'] }]);
    expect(found.make).toEqual([]);
  });

  it('has a fingerprint that changes with what would be done', () => {
    const of = (words: readonly string[]) => fingerprintOf(differenceOf(wantedOf(words), []));
    expect(of(['a'])).toMatch(/^[0-9a-f]{16}$/);
    expect(of(['a'])).toBe(of(['a']));
    expect(of(['a'])).not.toBe(of(['b']));
  });
});
