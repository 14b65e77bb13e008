import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderNotice } from '../../../../src/discord/moderation/notices/render-notice.js';
import { locales, messagesFor } from '../../../../src/locales/locale.js';
import { type Case, caseActions } from '../../../../src/moderation/cases/case.js';
import { ruleKinds } from '../../../../src/moderation/rules/rule.js';
import { expectDeliverable, hostileText } from '../../hostile-text.js';
import { sampleCase } from '../sample-case.js';

const told = (over: Partial<Case>, language = 'en') =>
  renderNotice({
    given: sampleCase(over),
    server: 'The Reading Room',
    messages: messagesFor(language),
  })?.content ?? '';

const grounds = {
  quote: 'You are all idiots',
  rule: 'insults',
  kind: 'insults',
  message: null,
} as const;

describe('the direct message to a member', () => {
  it('says what was done, where, why, by which rule, and of which words', () => {
    const content = told({ reason: 'Please stay polite.', grounds });
    expect(content).toContain('**You have been warned** by the moderators of **The Reading Room**');
    expect(content).toContain('**Why:** Please stay polite.');
    expect(content).toContain('**Rule:** Insults and threats');
    expect(content).toContain('> You are all idiots');
    expect(content).toContain('within 30 days');
  });

  it('says what became of the messages that went with it', () => {
    const messages = ['4', '5', '6'].map((messageId) => ({ channelId: '3', messageId }));
    const steps = { by: null, triedAt: 0, toldAt: null };
    expect(told({ messages: messages.slice(0, 1) })).toContain('Your message was deleted, too.');
    expect(told({ messages: messages.slice(0, 1) }, 'fr')).toContain('a aussi été supprimé');
    expect(told({ messages, steps: { ...steps, deleted: 2 } })).toContain(
      '2 messages of yours were deleted, too.',
    );
    expect(told({ messages, steps: { ...steps, deleted: 0 } })).not.toContain('deleted');
    expect(told({ action: 'ban', messages })).toContain('3 messages of yours are being deleted');
    const deleted = told({ action: 'delete', messages });
    expect(deleted).toContain('**3 messages of yours were deleted** by');
    expect(deleted).not.toContain('too');
    expect(told({})).not.toContain('deleted');
  });

  it('says of a misstatement what the article says instead, and blames nobody', () => {
    const article = { quote: 'German Gref, who runs Sberbank', title: 'The turn' };
    const misstated = { ...grounds, kind: 'misstatement', article } as const;
    const content = told({ grounds: misstated });
    expect(content).toContain(
      '**The article “The turn” says otherwise:**\n> German Gref, who runs Sberbank',
    );
    expect(told({ grounds: misstated }, 'de')).toContain('„The turn“ steht es anders');
    expect(told({ grounds })).not.toContain('otherwise');
  });

  it('says that it is still to come before a kick and a ban, as they reach nobody afterwards', () => {
    expect(told({ action: 'kick' })).toContain('You are about to be removed');
    expect(told({ action: 'ban' }, 'fr')).toContain('Vous allez être banni·e');
    expect(told({ action: 'ban' }, 'de')).toContain('Du wirst gleich gebannt');
    expect(told({ action: 'kick' }, 'es')).toContain('te va a expulsar');
  });

  it('tells until when, as Discord writes it in the reader’s zone', () => {
    const given = { action: 'timeout', duration: 3_600_000, createdAt: 1_000_000 } as const;
    expect(told(given)).toContain('<t:4600:f> (<t:4600:R>)');
  });

  it('says that a rule did it, where no moderator decided', () => {
    expect(told({ moderatorId: null })).toContain('by a rule that its moderators set');
  });

  it('never names the moderator', () => {
    for (const action of caseActions) expect(told({ action })).not.toContain('8');
  });

  it('leads to the appeal of that case, where something was done to the member', () => {
    const ids = (action: Case['action']) =>
      JSON.stringify(
        renderNotice({ given: sampleCase({ action }), server: 'A', messages: messagesFor('en') })
          ?.components ?? [],
      );
    for (const action of ['delete', 'warn', 'timeout', 'kick', 'ban'] as const)
      expect(ids(action)).toContain('"appeal:1.12"');
    for (const action of ['untimeout', 'unban'] as const) expect(ids(action)).toBe('[]');
  });

  it('is none for a note, which is for moderators alone', () => {
    const given = sampleCase({ action: 'note' });
    expect(renderNotice({ given, server: 'A', messages: messagesFor('en') })).toBeNull();
  });

  it('is within Discord’s limits and does no harm, whatever was said, in every language', () => {
    const languages = Object.keys(locales);
    fc.assert(
      fc.property(
        fc.record({
          action: fc.constantFrom(...caseActions.filter((action) => action !== 'note')),
          reason: hostileText,
          quote: hostileText,
          server: hostileText,
          kind: fc.constantFrom(null, ...ruleKinds),
          article: fc.option(fc.record({ quote: hostileText, title: hostileText })),
          language: fc.constantFrom(...languages),
        }),
        ({ action, reason, quote, server, kind, article, language }) => {
          const given = sampleCase({
            ...{ action, reason, duration: action === 'timeout' ? 60_000 : null },
            grounds: { quote, rule: null, kind, message: null, article },
            messages: [{ channelId: '3', messageId: '4' }],
          });
          const notice = renderNotice({ given, server, messages: messagesFor(language) });
          expectDeliverable(notice ?? {});
        },
      ),
    );
  });
});
