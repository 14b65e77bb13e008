import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderDraft, renderRule } from '../../../../src/discord/moderation/rules/rule-card.js';
import { readRuleForm, ruleForm } from '../../../../src/discord/moderation/rules/rule-form.js';
import { renderRules } from '../../../../src/discord/moderation/rules/rules-list.js';
import { renderExempt, renderWhere } from '../../../../src/discord/moderation/rules/where-card.js';
import type { OutgoingMessage } from '../../../../src/discord/reply.js';
import { locales } from '../../../../src/locales/locale.js';
import type { Rule } from '../../../../src/moderation/rules/rule.js';
import { rulebook } from '../../../../src/moderation/rules/rulebook.js';
import { expectRows } from '../../deliverable-rows.js';
import { expectHarmless, hostileText } from '../../hostile-text.js';

const ids = Array.from({ length: 30 }, (_, index) => String(1_000_000_000_000_000 + index));
const places = fc.subarray(ids, { maxLength: 25 });
const entries = fc
  .array(hostileText, { maxLength: 30 })
  .map((texts) => [...new Set(texts.map((text) => text.slice(0, 60)))]);

/** As they may be stored, or worse: cards show what is there. */
const rules: fc.Arbitrary<Rule> = fc
  .record({
    kind: fc.constantFrom(...rulebook.kinds),
    number: fc.integer({ min: 1, max: 30 }),
    mode: fc.constantFrom(...rulebook.modes),
    response: fc.record({ deletes: fc.boolean(), warns: fc.boolean() }),
    channelIds: places,
    exemptRoleIds: places,
    exemptChannelIds: places,
    entries,
    guidance: hostileText,
  })
  .map(({ kind, number, entries: listed, guidance, ...base }) => {
    const draft = rulebook.draft(kind, []);
    const id = number === 1 ? kind : `${kind}-${number}`;
    return {
      ...draft,
      ...base,
      id,
      ...('words' in draft && { words: listed, allowed: listed }),
      ...('guidance' in draft && { guidance }),
    } as Rule;
  });
const messages = fc.constantFrom(...Object.values(locales));

/** Channels and roles are ours: ids, not names. */
function expectDeliverable({ content = '', components = [] }: OutgoingMessage): void {
  expect(content.length).toBeGreaterThan(0);
  expect(content.length).toBeLessThanOrEqual(2_000);
  expectHarmless(content.replace(/<#\d{16}>|<@&\d{16}>/g, ''));
  expectRows(components);
}

describe('cards of rules', () => {
  it('are deliverable and ping nobody, whatever stands in the lists', () => {
    fc.assert(
      fc.property(fc.array(rules, { maxLength: 25 }), messages, (all, words) => {
        const held = [...new Map(all.map((rule) => [rule.id, rule])).values()];
        const view = { messages: words, server: undefined, rules: held, readsMessages: true };
        expectDeliverable(renderRules(view));
        for (const rule of held.slice(0, 3)) {
          const given = { rule, messages: words, readsMessages: true };
          expectDeliverable(renderRule(given));
          expectDeliverable(renderDraft(given, 'abcDEF123_-x'));
          expectDeliverable(renderWhere(rule, words));
        }
        expectDeliverable(renderExempt(undefined, words));
      }),
      { numRuns: 60 },
    );
  });

  it('have a form that Discord takes, and that changes nothing when it is sent as it came', () => {
    const listed = Array.from({ length: 900 }, (_, index) => `mot${index}`);
    for (const words of Object.values(locales))
      for (const kind of rulebook.kinds) {
        const draft = rulebook.draft(kind, []);
        const rule = 'words' in draft ? { ...draft, words: listed, allowed: ['a'] } : draft;
        for (const one of [rule, 'words' in rule ? { ...rule, words: ['un', 'deux'] } : rule]) {
          const form = ruleForm(one, 'rule-fill:x', { messages: words, rulebook });
          if (form === null) continue;
          expect(form.fields.length).toBeLessThanOrEqual(5);
          for (const { label, description = '', value = '', maxLength } of form.fields) {
            expect(label.length).toBeLessThanOrEqual(45);
            expect(description.length).toBeLessThanOrEqual(100);
            expect(value.length).toBeLessThanOrEqual(maxLength);
          }
          const sent = Object.fromEntries(form.fields.map(({ id, value = '' }) => [id, value]));
          expect(readRuleForm(one, sent, rulebook)).toEqual(one);
        }
      }
  });

  it('add to and take from a list that no field holds', () => {
    const listed = Array.from({ length: 900 }, (_, index) => `mot${index}`);
    const draft = rulebook.draft('words', []);
    const rule = { ...draft, words: listed } as Rule;
    const changed = readRuleForm(rule, { addWords: 'neuf\nmot1', removeWords: 'mot7' }, rulebook);
    expect(changed.kind === 'words' && changed.words.length).toBe(900);
    expect(changed.kind === 'words' && changed.words.at(-1)).toBe('neuf');
  });
});
