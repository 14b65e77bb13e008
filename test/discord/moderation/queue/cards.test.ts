import type { APIEmbed } from 'discord-api-types/v10';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CardRenderer } from '../../../../src/discord/moderation/queue/card.js';
import { renderFinding } from '../../../../src/discord/moderation/queue/finding-card.js';
import { renderRaid } from '../../../../src/discord/moderation/queue/raid-card.js';
import { renderUnsure } from '../../../../src/discord/moderation/queue/unsure-card.js';
import { certaintyOf } from '../../../../src/discord/moderation/queue/why-lines.js';
import { locales } from '../../../../src/locales/locale.js';
import type { Finding, FindingReason } from '../../../../src/moderation/finding.js';
import type { Proposal } from '../../../../src/moderation/queue/proposal.js';
import { expectRows } from '../../deliverable-rows.js';
import { expectHarmless, hostileText } from '../../hostile-text.js';

const member = '1574218492180168704';

const reason: fc.Arbitrary<FindingReason> = fc.oneof(
  hostileText.map((listed) => ({ code: 'banned_word' as const, listed })),
  fc
    .tuple(hostileText, hostileText)
    .map(([shown, domain]) => ({ code: 'disguised_link' as const, shown, domain })),
  hostileText.map((why) => ({ code: 'judged' as const, why, model: 'model' })),
  fc.constant({ code: 'flood' as const, messages: 9, seconds: 10 }),
);

const finding: fc.Arbitrary<Finding> = fc.record({
  rule: fc.constantFrom('words', 'words-2', 'flood'),
  kind: fc.constantFrom('words' as const, 'flood' as const, 'scam' as const),
  start: fc.nat(500),
  end: fc.nat(900),
  reason,
  confidence: fc.double({ min: 0, max: 1, noNaN: true }),
});

const proposal: fc.Arbitrary<Proposal> = fc.record({
  id: fc.constant('abcdefghijklmnop'),
  guildId: fc.constant('1574218492180168703'),
  kind: fc.constantFrom('finding' as const, 'report' as const, 'raid' as const, 'unsure' as const),
  state: fc.constantFrom('waiting' as const, 'settling' as const, 'settled' as const),
  memberId: fc.constantFrom(member, null),
  memberName: fc.option(hostileText),
  messages: fc.array(
    fc.nat(60).map((number) => ({
      ...{ channelId: `15742184921801${10_000 + number}`, memberId: `${number}` },
      messageId: `${number}`,
    })),
    { maxLength: 80 },
  ),
  findings: fc.array(finding, { maxLength: 6 }),
  text: hostileText,
  proposed: fc.constantFrom(
    null,
    { action: 'delete' as const, duration: null, deletes: true },
    { action: 'timeout' as const, duration: 3_600_000, deletes: false },
  ),
  reporterId: fc.constant('1574218492180168777'),
  reports: fc.nat(3),
  remark: hostileText,
  caseNumber: fc.constantFrom(null, 12),
  card: fc.constant(null),
  settledBy: fc.constantFrom(null, member),
  settledIn: fc.constant(null),
  settledHow: fc.constantFrom(
    null,
    { decision: 'dismissed' as const, action: null, duration: null, cases: [] },
    { decision: 'acted' as const, action: 'ban' as const, duration: null, cases: [1, 2, 3] },
  ),
  createdAt: fc.constant(0),
  updatedAt: fc.constant(0),
});

function render(given: Proposal, language: string) {
  const renderers: Record<string, CardRenderer> = { raid: renderRaid, unsure: renderUnsure };
  const messages = locales[language];
  if (messages === undefined) throw new Error(`No ${language}.`);
  const facts = {
    proposal: given,
    messages,
    history: [],
    cases: 0,
    case: null,
    appeal: null,
    evidence: [],
    slow: [{ channelId: '1574218492180110001', until: 1 }],
  };
  return (renderers[given.kind] ?? renderFinding)(facts);
}

/** Our own mentions stand in cards, which ping nobody; those of members must not. */
function withoutOurs(text: string): string {
  return text.replaceAll(`<@${member}>`, '').replace(/<@\d{1,2}>|<#15742184921801\d{5}>/g, '');
}

function textsOf({ title = '', description = '', footer, fields = [] }: APIEmbed): string[] {
  return [
    title,
    description,
    footer?.text ?? '',
    ...fields.flatMap((one) => [one.name, one.value]),
  ];
}

describe('a card', () => {
  it('is what Discord takes and harms nobody, whatever members wrote', () => {
    fc.assert(
      fc.property(proposal, fc.constantFrom(...Object.keys(locales)), (given, language) => {
        const { content = '', embeds = [], components = [] } = render(given, language);
        expectHarmless(withoutOurs(content));
        expectRows(components);
        for (const embed of embeds) {
          for (const text of textsOf(embed)) expectHarmless(withoutOurs(text));
          expect(textsOf(embed).join('').length).toBeLessThanOrEqual(6_000);
          expect((embed.title ?? '').length).toBeLessThanOrEqual(256);
          expect((embed.description ?? '').length).toBeLessThanOrEqual(4_096);
          for (const { name, value } of embed.fields ?? []) {
            expect(name.length).toBeGreaterThan(0);
            expect(name.length).toBeLessThanOrEqual(256);
            expect(value.length).toBeGreaterThan(0);
            expect(value.length).toBeLessThanOrEqual(1_024);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('names nobody who reported', () => {
    fc.assert(
      fc.property(proposal, (given) => {
        const { reporterId } = given;
        expect(JSON.stringify(render(given, 'en'))).not.toContain(reporterId);
      }),
    );
  });

  it('can be clicked while it waits, and not afterwards', () => {
    fc.assert(
      fc.property(proposal, (given) => {
        const { components = [] } = render(given, 'fr');
        expect(components.length > 0).toBe(given.state === 'waiting');
      }),
    );
  });

  it('emphasises the words that were found, far behind as well', () => {
    const text = `${'so '.repeat(400)}forbidden words`;
    const start = text.indexOf('forbidden');
    const [given] = fc.sample(proposal, 1);
    if (given === undefined) throw new Error('No sample.');
    const found: Finding = {
      ...{ rule: 'words', kind: 'words', start, end: start + 9, confidence: 1 },
      reason: { code: 'banned_word', listed: 'forbidden' },
    };
    const shown = render({ ...given, kind: 'finding', text, findings: [found] }, 'en');
    expect(shown.embeds?.[0]?.description).toContain('**forbidden** words');
  });
});

describe('how sure a rule is', () => {
  it('is said in three words', () => {
    expect([1, 0.95, 0.94, 0.8, 0.79, 0].map(certaintyOf)).toEqual([
      ...['sure', 'sure', 'likely', 'likely', 'unsure', 'unsure'],
    ]);
  });
});
