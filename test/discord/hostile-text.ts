import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect } from 'vitest';
import { limits } from '../../src/discord/limits.js';
import type { OutgoingMessage } from '../../src/discord/reply.js';
import { isVisible } from '../../src/discord/safe-text.js';

/** Text as a model, an article or a member might supply it. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc
    .array(
      fc.constantFrom(
        '@everyone',
        '@here',
        '<@123>',
        '<@!123>',
        '<@&456>',
        '<#789>',
        '</ask:1>',
        '<t:0:R>',
        '<:x:1>',
        '```js',
        '`',
        '**',
        '__',
        '~~',
        '||',
        '[a](https://b.c)',
        '](',
        '[',
        '\\',
        '\\\\',
        '# ',
        '-# ',
        '> ',
        '>>> ',
        '- ',
        '1. ',
        '\n',
        '\n\n',
        ' ',
        '\u00a0',
        '\u202e',
        '\u200b',
        '\u2066',
        '\u{e0041}',
        '\u0000',
        '\ud83d',
        '👩‍👩‍👧‍👦',
        '🇫🇷',
        'é',
        'e\u0301',
        'word',
        'https://x.y/z_z',
        'discord.gg/abc',
        'a'.repeat(600),
        'المثال',
        '漢字'.repeat(300),
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join('')),
  ...naughtyStrings(),
);

/** The Big List of Naughty Strings where the checkout has it beside it; said aloud where not. */
function naughtyStrings(): fc.Arbitrary<string>[] {
  const file = new URL('../../../shared/eval/unicode/blns.json', import.meta.url);
  if (!existsSync(file)) {
    process.emitWarning(`${file.pathname} is not there: texts are tested without its strings.`);
    return [];
  }
  const strings: string[] = JSON.parse(readFileSync(file, 'utf8'));
  return [fc.constantFrom(...strings)];
}

/** What holds for every message, whatever was put into it. */
export function expectDeliverable(message: OutgoingMessage): void {
  const { content = '', embeds = [], components = [] } = message;
  expect(content.length).toBeLessThanOrEqual(limits.content);
  expect(embeds.length > 0 || isVisible(content)).toBe(true);
  expect(embeds.length).toBeLessThanOrEqual(limits.embeds);
  for (const embed of embeds) {
    expect(embed.title?.length ?? 1).toBeLessThanOrEqual(limits.embedTitle);
    expect(embed.description?.length ?? 1).toBeLessThanOrEqual(limits.embedDescription);
    expect(isVisible(embed.description ?? '')).toBe(true);
    expectHarmless(embed.title ?? '');
    expectHarmless(embed.description ?? '');
  }
  const together = embeds.map(
    (embed) => `${embed.title ?? ''}${embed.description ?? ''}${embed.footer?.text ?? ''}`,
  );
  expect(together.join('').length).toBeLessThanOrEqual(limits.embedsTogether);
  const buttons = components.flatMap((row) => row.components);
  expect(buttons.length).toBeLessThanOrEqual(limits.buttonsInRow);
  expectHarmless(content);
}

/** Pings nobody, hides nothing, is well-formed. */
export function expectHarmless(text: string): void {
  expect(text).not.toMatch(/@(everyone|here)/i);
  expect(text).not.toMatch(/<(@[!&]?|#|a?:\w+:|\/\w[^:]*:)\d+>/);
  expect(text).not.toMatch(/(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u);
  expect(text).not.toMatch(/\p{Surrogate}/u);
}
