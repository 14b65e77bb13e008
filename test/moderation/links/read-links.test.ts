import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLinks } from '../../../src/moderation/links/read-links.js';

/** What stands there, and where it leads. */
function read(text: string): readonly (readonly [string, string])[] {
  return readLinks(text)
    .filter(({ joined }) => joined === 0)
    .map(({ start, end, host }) => [text.slice(start, end), host]);
}

describe('links of a message', () => {
  it.each([
    ['see https://Discord.com/channels/1, ok', 'https://Discord.com/channels/1', 'discord.com'],
    ['<https://evil.example.ru/a?b=c>', 'https://evil.example.ru/a?b=c', 'evil.example.ru'],
    ['ok? evil.ru? yes', 'evil.ru', 'evil.ru'],
    ['www.evil.ru!', 'www.evil.ru', 'www.evil.ru'],
    ['HTTPS://EVIL.RU:8443/', 'HTTPS://EVIL.RU:8443/', 'evil.ru'],
    ['**https://evil.ru**', 'https://evil.ru', 'evil.ru'],
    [
      '(https://fr.wikipedia.org/wiki/Chine_(pays))',
      'https://fr.wikipedia.org/wiki/Chine_(pays))',
      'fr.wikipedia.org',
    ],
    ['(cf. https://evil.ru/a)', 'https://evil.ru/a', 'evil.ru'],
    ['go to evil.ru.Then pay', 'evil.ru', 'evil.ru'],
    ['[here](https://evil.ru/x "a gift")', '[here](https://evil.ru/x "a gift")', 'evil.ru'],
    ['[a [b] c](<https://evil.ru/x>)!', '[a [b] c](<https://evil.ru/x>)', 'evil.ru'],
  ])('are read as Discord shows them: %s', (text, written, host) => {
    expect(read(text)).toEqual([[written, host]]);
  });

  it.each([
    ['hxxps://evil.ru/a', 'evil.ru'],
    ['evil[.]ru', 'evil.ru'],
    ['evil (dot) ru', 'evil.ru'],
    ['evil dot ru', 'evil.ru'],
    ['evil . ru', 'evil.ru'],
    ['e v i l . r u', 'evil.ru'],
    ['e v i l - x . r u', 'evil-x.ru'],
    ['evil**-x**.ru', 'evil-x.ru'],
    ['ev\u200bil\u00ad.ru', 'evil.ru'],
    ['ev**il**.ru', 'evil.ru'],
    ['ev||il||.ru', 'evil.ru'],
    ['evil\\.ru', 'evil.ru'],
    ['ｅｖｉｌ。ｒｕ', 'evil.ru'],
    ['https://evil%2eru/', 'evil.ru'],
  ])('are read where they are hidden: %s', (text, host) => {
    expect(read(text)).toEqual([[text, host]]);
  });

  it('may have a space within their name', () => {
    const text = 'free: disc ord . gift';
    const [, joined] = readLinks(text);
    expect(joined).toMatchObject({ host: 'discord.gift', joined: 1, form: 'guess' });
    expect(text.slice(joined?.start, joined?.end)).toBe('disc ord . gift');
  });

  it('lead where other letters lead, and seem to lead elsewhere', () => {
    expect(readLinks('https://dіscord.com')).toMatchObject([
      { host: 'xn--dscord-pvf.com', seeming: 'discord.com' },
    ]);
    expect(readLinks('https://xn--dscord-pvf.com')).toMatchObject([{ seeming: 'discord.com' }]);
    expect(readLinks('discörd.com')).toMatchObject([
      { host: 'xn--discrd-zxa.com', seeming: 'discord.com' },
    ]);
  });

  it.each([
    ['https://discord.com@evil.ru/x', 'discord.com'],
    ['https://discord.com:443@evil.ru', 'discord.com'],
    ['https://discord.com∕gift@evil.ru', 'discord.com'],
    ['[https://discord.com/gift](https://evil.ru)', 'discord.com'],
    ['[join on Discord.com now](https://evil.ru)', 'discord.com'],
    ['[join](https://evil.ru)', null],
  ])('may say that they lead elsewhere: %s', (text, pretends) => {
    const last = readLinks(text).at(-1);
    expect(last?.host).toBe('evil.ru');
    expect(last?.pretends?.host ?? null).toBe(pretends);
  });

  it.each([
    'https://www.google.com/url?q=https%3A%2F%2Fevil.ru%2Fabc&sa=D',
    'https://l.example.com/?u=https%253A%252F%252Fevil.ru',
    'https://web.archive.org/web/2024/http://evil.ru/',
    'https://www.bing.com/ck/a?u=a1aHR0cHM6Ly9ldmlsLnJ1L2FiYw',
    'https://evil-ru.translate.goog/x',
  ])('lead on where they carry another address: %s', (text) => {
    const [outer, inner, ...more] = readLinks(text);
    expect(inner).toMatchObject({ start: outer?.start, end: outer?.end, host: 'evil.ru' });
    expect(more).toEqual([]);
  });

  it('are none in mail addresses, figures, abbreviations and searches', () => {
    expect(read('write to me@evil.ru')).toEqual([]);
    expect(read('3.14, v1.2.3, e.g. this… and so on. Then')).toEqual([]);
    expect(readLinks('https://www.google.com/search?q=https://evil.ru')).toHaveLength(1);
  });

  it('are a guess where a file or the end of a sentence is as likely', () => {
    expect(readLinks('run bot.py')[0]).toMatchObject({ form: 'guess' });
    expect(readLinks('I left.Then came')[0]).toMatchObject({ form: 'guess' });
    expect(readLinks('evil.ru')).toMatchObject([{ form: 'name' }]);
    expect(readLinks('bot.py/x')).toMatchObject([{ form: 'address' }]);
  });

  it('stand where they say, in any text', () => {
    const pieces = fc.constantFrom(
      'https://',
      'evil',
      '.',
      'ru',
      '[',
      '](',
      ')',
      ' ',
      '@',
      '/',
      '<',
      '>',
      '\u200b',
      'é',
      '😀',
      'dot',
      '*',
      '%2e',
      '。',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        for (const { start, end, host } of readLinks(text)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(end - start).toBeGreaterThanOrEqual(3);
          expect(host).toMatch(/^[^\s/@]+\.[^\s/@]+$/);
        }
      }),
    );
  });

  it('are bounded in number', () => {
    expect(readLinks('x.co,'.repeat(800)).length).toBeLessThan(1_000);
    expect(readLinks('.'.repeat(4_000))).toEqual([]);
  });
});
