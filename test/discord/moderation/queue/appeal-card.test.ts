import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderAppeal } from '../../../../src/discord/moderation/queue/appeal-card.js';
import type { CardFacts } from '../../../../src/discord/moderation/queue/card.js';
import { locales, messagesFor } from '../../../../src/locales/locale.js';
import type { Appeal } from '../../../../src/moderation/cases/appeal.js';
import type { Proposal } from '../../../../src/moderation/queue/proposal.js';
import { expectHarmless, hostileText } from '../../hostile-text.js';
import { sampleCase } from '../sample-case.js';

const proposal: Proposal = {
  ...{ id: 'a', guildId: '1', kind: 'appeal', state: 'waiting', memberId: '7', memberName: 'Ada' },
  ...{ messages: [], findings: [], text: '', proposed: null, reporterId: '7', reports: 0 },
  ...{ remark: 'It was a quote.', caseNumber: 12, card: null, settledBy: null, settledHow: null },
  ...{ settledIn: null, createdAt: 0, updatedAt: 0 },
};

const facts = (over: Partial<CardFacts> = {}): CardFacts => ({
  ...{ proposal, messages: messagesFor('en'), history: [sampleCase()], cases: 1 },
  ...{ case: sampleCase({ reason: 'Enough.' }), appeal: null, evidence: [], slow: [] },
  ...over,
});

describe('the card of an appeal', () => {
  it('has what there is to judge: both sides’ words, and who decided', () => {
    const grounds = { quote: 'You fools', rule: null, kind: null, message: null };
    const given = sampleCase({ reason: 'Enough.', grounds });
    const shown = JSON.stringify(renderAppeal(facts({ case: given })).embeds);
    for (const text of ['It was a quote.', 'Enough.', '> You fools', '<@8>', 'Case 12'])
      expect(shown).toContain(text);
    // Among the earlier cases it does not stand again.
    expect(shown).toContain(messagesFor('en').moderation.queue.noCases);
  });

  it('says where the answer did not reach the member for sure', () => {
    const settled = { ...proposal, state: 'settled', settledBy: '9' } as const;
    const appeal: Appeal = {
      ...{ guildId: '1', caseNumber: 12, memberId: '7', text: '', language: 'en', answer: '' },
      ...{ state: 'refused', decidedBy: '9', told: 'refused', createdAt: 0, updatedAt: 0 },
    };
    expect(renderAppeal(facts({ proposal: settled, appeal })).content).toContain(
      'The member could not be told',
    );
    const told: Appeal = { ...appeal, told: 'sent' };
    expect(renderAppeal(facts({ proposal: settled, appeal: told })).content).not.toContain('told');
  });

  it('shows the answer that was given, once it is decided', () => {
    const settled = { ...proposal, state: 'settled', settledBy: '9' } as const;
    const appeal: Appeal = {
      ...{ guildId: '1', caseNumber: 12, memberId: '7', text: '', language: 'en' },
      ...{ state: 'refused', decidedBy: '9', told: 'sent', createdAt: 0, updatedAt: 0 },
      answer: 'It was no quote.',
    };
    const fields = (answer: string) =>
      renderAppeal(facts({ proposal: settled, appeal: { ...appeal, answer } })).embeds?.[0]?.fields;
    expect(fields('It was no quote.')).toContainEqual({
      name: 'Answer to the member',
      value: '> It was no quote.',
    });
    expect(JSON.stringify(fields(''))).not.toContain('Answer');
    const [long] = fields('x '.repeat(2_000))?.slice(1) ?? [];
    expect(long?.value.length).toBeLessThanOrEqual(1_024);
  });

  it('does no harm and fits, whatever both sides wrote', () => {
    fc.assert(
      fc.property(
        hostileText,
        hostileText,
        hostileText,
        fc.constantFrom(...Object.keys(locales)),
        (remark, reason, quote, language) => {
          const grounds = { quote, rule: null, kind: null, message: null };
          const given = sampleCase({ reason, grounds });
          const [embed] =
            renderAppeal(
              facts({
                proposal: { ...proposal, remark },
                case: given,
                messages: messagesFor(language),
              }),
            ).embeds ?? [];
          for (const { name, value } of embed?.fields ?? []) {
            expect(name.length).toBeLessThanOrEqual(256);
            expect(value.length).toBeLessThanOrEqual(1_024);
            expectHarmless(value.replaceAll('<@8>', ''));
          }
          expectHarmless((embed?.description ?? '').replaceAll('<@7>', ''));
        },
      ),
    );
  });
});
