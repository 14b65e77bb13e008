import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { messageLines } from '../../../../src/discord/moderation/queue/message-lines.js';
import { saidOf } from '../../../../src/discord/moderation/queue/said-of.js';
import { messagesFor } from '../../../../src/locales/locale.js';
import { expectHarmless, hostileText } from '../../hostile-text.js';

const messages = messagesFor('en');

function saidMessage(number: number, quote: string, listed = 'spoiler') {
  const reason = { code: 'banned_word' as const, listed };
  const finding = { rule: 'words', kind: 'words' as const, start: 0, end: 1, reason };
  return {
    ...{ messageId: `${number}`, channelId: '7', memberId: '5' },
    said: saidOf({ text: quote, memberName: 'Ana' }, [{ ...finding, confidence: 1 }]),
  };
}

describe('the messages of a card', () => {
  it('are the first fifteen with member, link and words, and how many there are beside', () => {
    const shown = Array.from({ length: 20 }, (_, index) => saidMessage(index, `words ${index}`));
    const text = messageLines(shown, { guildId: '1', count: 40 }, messages);
    expect(text).toContain('<@5> · [message](https://discord.com/channels/1/7/14)');
    expect(text).toContain('> words 14');
    expect(text).not.toContain('words 15');
    expect(text).toContain('and 25 more messages');
  });

  it('never hold more than a message takes, whatever was written', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(hostileText, hostileText), { maxLength: 20 }), (all) => {
        const shown = all.map(([quote, listed], index) => saidMessage(index, quote, listed));
        const text = messageLines(shown, { guildId: '1', count: 300 }, messages);
        expect(text.length).toBeLessThan(2_800);
        expectHarmless(text.replaceAll('<@5>', ''));
      }),
    );
  });

  it('are quoted around what was found, verbatim', () => {
    const text = `${'a'.repeat(1_500)} spoiler ${'b'.repeat(1_500)}`;
    const reason = { code: 'banned_word' as const, listed: 'spoiler' };
    const { quote, findings } = saidOf({ text, memberName: 'Ana' }, [
      { rule: 'words', kind: 'words', start: 1_501, end: 1_508, reason, confidence: 1 },
    ]);
    expect(quote).toHaveLength(1_000);
    expect(text).toContain(quote);
    const [found] = findings;
    expect(quote.slice(found?.start, found?.end)).toBe('spoiler');
  });
});
