import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { limits } from '../../../../src/discord/limits.js';
import { renderCase } from '../../../../src/discord/moderation/cases/case-card.js';
import {
  listId,
  readListId,
  renderCases,
} from '../../../../src/discord/moderation/cases/case-list.js';
import { actionNames } from '../../../../src/discord/moderation/cases/permission-of.js';
import { sayResult } from '../../../../src/discord/moderation/cases/say-result.js';
import { caseLine } from '../../../../src/discord/moderation/queue/history-field.js';
import type { OutgoingMessage } from '../../../../src/discord/reply.js';
import { locales, messagesFor } from '../../../../src/locales/locale.js';
import type { Appeal } from '../../../../src/moderation/cases/appeal.js';
import { type Case, caseActions, type Outcome } from '../../../../src/moderation/cases/case.js';
import { ruleKinds } from '../../../../src/moderation/rules/rule.js';
import { expectDeliverable, hostileText } from '../../hostile-text.js';
import { sampleCase } from '../sample-case.js';

const en = messagesFor('en');
const text = ({ content = '', embeds = [] }: OutgoingMessage) =>
  [content, ...embeds.map(({ title, description }) => `${title}\n${description}`)].join('\n');
const card = (over: Partial<Case>, appeal?: Appeal) =>
  renderCase({ given: sampleCase(over), appeal, messages: en });

const appeal: Appeal = {
  ...{ guildId: '1', caseNumber: 12, memberId: '7', text: 'It was a quote.', language: 'en' },
  ...{ state: 'refused', decidedBy: '9', answer: 'It was not.', told: 'sent', createdAt: 0 },
  updatedAt: 0,
};

const outcomes: readonly Outcome[] = [
  ...(['done', 'already', 'member_left', 'unknown_member', 'is_owner', 'is_this_bot'] as const),
  ...(['is_bot', 'is_moderator', 'above_bot', 'above_moderator', 'self', 'in_part'] as const),
  ...(['bot_lacks_permission', 'too_long', 'message_gone', 'not_banned', 'too_late'] as const),
  'discord_failed',
];

describe('a case', () => {
  it('shows who, when, why, which words, and what came of it', () => {
    const shown = text(
      card({
        ...{ action: 'timeout', duration: 3_600_000, reason: 'Enough.', undoneBy: 14 },
        ...{ state: 'undone', notice: 'refused' },
        grounds: {
          quote: 'You fools',
          rule: 'insults',
          kind: 'insults',
          message: { channelId: '2', messageId: '3' },
        },
      }),
    );
    expect(shown).toContain('Case 12 · Timeout');
    expect(shown).toContain('<@7> (Ada)');
    expect(shown).toContain('**Moderator:** <@8>');
    expect(shown).toContain('**Reason:** Enough.');
    expect(shown).toContain('https://discord.com/channels/1/2/3');
    expect(shown).toContain('> You fools');
    expect(shown).toContain('**State:** taken back');
    expect(shown).toContain('Taken back by case 14');
    expect(shown).toContain('could not be told');
    expect(shown).toContain('<t:4600:f>');
  });

  it('says what became of the messages that went with it', () => {
    const messages = ['4', '5', '6'].map((messageId) => ({ channelId: '3', messageId }));
    const steps = { by: null, triedAt: 0, toldAt: null };
    const shown = (over: Partial<Case>) => text(card({ messages, steps, ...over }));
    expect(shown({ state: 'open', outcome: null })).toContain('3 messages to delete');
    expect(shown({ steps: { ...steps, deleted: 3 } })).toContain('With it: 3 messages deleted');
    const partly = { outcome: 'in_part', steps: { ...steps, deleted: 2 } } as const;
    expect(shown(partly)).toContain('With it: 2 of 3 messages deleted');
    expect(shown({ state: 'failed', outcome: 'is_owner' })).not.toContain('With it');
    for (const [language, said] of [
      ['fr', '3 messages supprimés'],
      ['es', '3 mensajes borrados'],
      ['de', '3 Nachrichten gelöscht'],
    ] as const) {
      const given = sampleCase({ messages, steps: { ...steps, deleted: 3 } });
      const told = renderCase({ given, appeal: undefined, messages: messagesFor(language) });
      expect(text(told)).toContain(said);
    }
  });

  it('shows what the article says instead', () => {
    const article = { quote: 'Gref runs Sberbank', title: 'The turn' };
    const grounds = { quote: 'Gazprom', rule: 'm', kind: 'misstatement', message: null } as const;
    expect(text(card({ grounds: { ...grounds, article } }))).toContain(
      '**The article “The turn” says otherwise:**\n> Gref runs Sberbank',
    );
  });

  it('shows the appeal and its answer, and says why nothing was done', () => {
    const shown = text(card({ state: 'failed', outcome: 'is_owner' }, appeal));
    expect(shown).toContain('**State:** nothing was done · That is the owner');
    expect(shown).toContain('**Appeal:** refused\n> It was a quote.\n→ It was not.');
  });

  it('names nobody once what is kept of them is deleted', () => {
    const emptied = card({ memberId: null, memberName: null });
    expect(text(emptied)).toContain('the number stays');
    expect(JSON.stringify(emptied.components)).not.toContain('case-undo');
    const ofAge = card({ memberId: null, memberName: null, moderatorId: null });
    expect(text(ofAge)).not.toContain('Moderator');
  });

  it('offers to take back what can be', () => {
    const undo = (over: Partial<Case>) => JSON.stringify(card(over)).includes('case-undo:12');
    expect(undo({})).toBe(true);
    expect(undo({ state: 'undone' })).toBe(false);
    expect(undo({ action: 'note' })).toBe(false);
    expect(undo({ action: 'untimeout' })).toBe(false);
  });
});

describe('what a moderator is told', () => {
  it('is the number, what was done, and whether the member knows', () => {
    expect(sayResult(sampleCase(), en)).toBe(
      '**Case 12** · **Ada** was warned. They were told by direct message.',
    );
    expect(sayResult(sampleCase({ notice: 'none' }), en)).toContain('They were not told.');
    expect(sayResult(sampleCase({ action: 'note', notice: 'none' }), en)).toBe(
      '**Case 12** · Note about **Ada** kept.',
    );
  });

  it('is not that they refuse messages, where they had left and none was tried', () => {
    const steps = { by: null, triedAt: 0, toldAt: null };
    const gone = sampleCase({ action: 'ban', notice: 'refused', steps });
    expect(sayResult(gone, en)).toContain('they share no server with me any more');
    // When it was tried is no longer known once what is kept of them was deleted.
    const emptied = { ...gone, memberId: null, memberName: null };
    expect(sayResult(emptied, en)).not.toContain('share no server');
    const closed = { ...gone, steps: { ...steps, toldAt: 1 } };
    expect(sayResult(closed, en)).toContain('they accept no direct messages');
  });

  it('names the roles that stand in the way', () => {
    const given = sampleCase({ state: 'failed', outcome: 'above_bot' });
    expect(sayResult(given, en, { mine: 'Glose', theirs: 'Staff' })).toContain(
      'Move **Glose** above **Staff**',
    );
    expect(sayResult(given, en)).toContain('Move my role above theirs');
  });

  it('names the permission that the action needs', () => {
    const given = sampleCase({
      ...{ action: 'ban', state: 'failed', outcome: 'bot_lacks_permission' },
    });
    expect(sayResult(given, en)).toContain('“Ban members”');
  });
});

describe('a list of cases', () => {
  const list = (shown: readonly Case[], over: Partial<Parameters<typeof renderCases>[0]> = {}) =>
    renderCases({
      listing: { memberId: null, action: null, page: 1 },
      ...{ shown, count: shown.length, pages: 1, messages: en },
      ...over,
    });

  it('has a line a case and the way to each', () => {
    const shown = list([sampleCase({ number: 2, reason: 'Spam' }), sampleCase({ number: 1 })]);
    expect(shown.content).toContain('**2 cases on this server**');
    expect(shown.content).toContain('**2** · Warning · Ada · <t:1000:d> · Spam');
    expect(JSON.stringify(shown.components)).toContain('"value":"1"');
    const undoing = sampleCase({ action: 'note', undoes: 3, notice: 'none' });
    expect(list([undoing]).content).toContain('Note · Takes back case 3 · Ada');
    expect(JSON.stringify(list([undoing]).components)).toContain('Note · Takes back case 3');
    expect(caseLine(undoing, en)).toContain('12 · Note · Takes back case 3 · ');
  });

  it('turns pages by buttons that know which list it is', () => {
    const listing = { memberId: '7', action: 'warn', page: 2 } as const;
    const shown = list([sampleCase()], { listing, pages: 3, count: 21 });
    expect(shown.content).toContain('Page 2 of 3');
    const ids = JSON.stringify(shown.components);
    expect(ids).toContain(listId({ ...listing, page: 1 }));
    expect(ids).toContain(listId({ ...listing, page: 3 }));
    expect(readListId('7.warn.2')).toEqual(listing);
    expect(readListId('x.y.-3')).toEqual({ memberId: null, action: null, page: 1 });
  });

  it('says so where there is none', () => {
    expect(list([]).content).toBe('There is no case yet.');
  });
});

describe('whatever members and moderators wrote', () => {
  it('does no harm and fits, in every language', () => {
    const given = fc
      .record({
        action: fc.constantFrom(...caseActions),
        state: fc.constantFrom('open' as const, 'done' as const, 'failed' as const),
        outcome: fc.constantFrom(null, ...outcomes),
        ...{ reason: hostileText, memberName: hostileText, quote: hostileText, words: hostileText },
        kind: fc.constantFrom(null, ...ruleKinds),
        language: fc.constantFrom(...Object.keys(locales)),
      })
      .map(({ quote, kind, words, language, ...rest }) => ({
        given: sampleCase({
          ...rest,
          duration: rest.action === 'timeout' ? 3_600_000 : null,
          grounds: { quote, rule: null, kind, message: { channelId: '2', messageId: '3' } },
        }),
        ...{ words, messages: messagesFor(language) },
      }));
    fc.assert(
      fc.property(given, ({ given, words, messages }) => {
        const theirs = { ...appeal, text: words, answer: words };
        expectDeliverable(withoutOwnMentions(renderCase({ given, appeal: theirs, messages })));
        const roles = { mine: words, theirs: words };
        expectDeliverable({ content: sayResult(given, messages, roles) });
        const ten = Array.from({ length: 10 }, (_, number) => ({
          ...given,
          number: number + 1_000_000,
        }));
        const listing = { memberId: null, action: null, page: 1 };
        const shown = renderCases({ listing, shown: ten, count: 10, pages: 2, messages });
        expect(shown.content?.length).toBeLessThanOrEqual(limits.content);
        expectDeliverable({ content: shown.content ?? '' });
      }),
    );
  });
});

it('every action of a case has its permission', () => {
  expect([...actionNames].sort()).toEqual([...caseActions].sort());
});

/** Members and moderators are named by mentions of ours, which ping nobody. */
function withoutOwnMentions(message: OutgoingMessage): OutgoingMessage {
  const embeds = message.embeds?.map((embed) => ({
    ...embed,
    description: embed.description?.replace(/<@[78]>/g, '@') ?? '',
  }));
  return { ...message, ...(embeds === undefined ? {} : { embeds }) };
}
