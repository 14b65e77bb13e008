import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isRegularExpression,
  readEntries,
} from '../../../../src/discord/moderation/rules/read-entries.js';
import { UserFacingError } from '../../../../src/errors.js';
import { en } from '../../../../src/locales/en.js';
import { rulebook } from '../../../../src/moderation/rules/rulebook.js';

function refusal(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof UserFacingError) return error.describe(en);
    throw error;
  }
  return '';
}

describe('a list as it is typed', () => {
  it('takes one entry a line or with commas, each once, in small letters', () => {
    const read = readEntries(' Un,deux\r\n\n trois  mots ,UN', 'words', rulebook);
    expect(read).toEqual(['un', 'deux', 'trois mots']);
  });

  it('takes codes of invitations from their links', () => {
    const typed = 'https://discord.gg/AbC, discord.com/invite/d-e?event=1, fgh';
    expect(readEntries(typed, 'invites', rulebook)).toEqual(['AbC', 'd-e', 'fgh']);
    expect(refusal(() => readEntries('à/b', 'invites', rulebook))).toContain('no invitation');
  });

  it('takes domains from addresses, as browsers write them', () => {
    const typed = 'https://Example.com/a?b, Bücher.example, sub.example.org:8080';
    const domains = ['example.com', 'xn--bcher-kva.example', 'sub.example.org'];
    expect(readEntries(typed, 'domains', rulebook)).toEqual(domains);
    for (const wrong of ['localhost', '127.0.0.1', 'a b', 'http://'])
      expect(refusal(() => readEntries(wrong, 'domains', rulebook))).toContain('is no domain');
  });

  it.each(['\\bfoo\\b', '[a-z]+x', '(a|b)', '^foo', 'foo$', 'fo.*o', '/foo/i', 'a{2,3}', '(foo)+'])(
    'explains what stands for something where it looks like a regular expression: %s',
    (typed) => {
      expect(refusal(() => readEntries(typed, 'words', rulebook))).toContain('Only * (any letters');
    },
  );

  it.each([
    'idiot*',
    'm?t',
    'c++',
    'a$$',
    'f(x)',
    ':)',
    '(╯°□°)╯',
    'node.js',
    '100%',
    'what?!',
    '$',
  ])('and takes what does not: %s', (typed) => {
    expect(isRegularExpression(typed)).toBe(false);
  });

  it('gives what a rule can keep, or says what is wrong, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 90 }), (typed) => {
        try {
          for (const word of readEntries(typed, 'words', rulebook))
            expect(rulebook.isPattern(word)).toBe(true);
        } catch (error) {
          if (!(error instanceof UserFacingError)) throw error;
          expect(error.describe(en).length).toBeGreaterThan(20);
        }
      }),
    );
  });
});
