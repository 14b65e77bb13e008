import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clip, isVisible, pieces, safeText } from '../../src/discord/safe-text.js';
import { expectHarmless, hostileText } from './hostile-text.js';

/** What Discord shows of text in which nothing formats: escapes and breakers are gone. */
function shown(text: string): string {
  return text.replace(/\\([^0-9A-Za-z\s])/g, '$1').replaceAll('\u200b', '');
}

describe('safe text', () => {
  it('leaves an ordinary French sentence as it stands, no-break spaces included', () => {
    const sentence =
      'Il l’a dit :\u00a0«\u202fL’IA, c’est 40\u00a0% de l’avenir\u202f» (Gref, 2024).';
    expect(safeText(sentence)).toBe(sentence);
  });

  it('breaks mentions of everyone, members, roles, channels and commands', () => {
    const text = safeText(
      '@everyone @here <@1> <@!1> <@&2> <#3> </ask:4> <:smile:5> <a:x:6> <t:7:R>',
    );
    expectHarmless(text);
    expect(text).not.toMatch(/<t:7:R>/);
    expect(shown(text)).toContain('@everyone @here <@1>');
  });

  it('leaves an e-mail address and a comparison alone', () => {
    expect(safeText('a@b.fr, 3 < 4 > 2')).toBe('a@b.fr, 3 < 4 > 2');
  });

  it('formats nothing: signs of Markdown are shown as they are', () => {
    const text = '**gras** _italique_ ~~barré~~ ||caché|| `code` \\ [lien](https://exemple.fr)';
    expect(shown(safeText(text))).toBe(text);
    expect(safeText(text)).not.toMatch(/(?<!\\)[*_~`|[\]]/);
  });

  it('begins neither a heading, nor a list, nor a quotation', () => {
    for (const text of [
      '# a',
      '## a',
      '-# a',
      '> a',
      '>>> a',
      '- a',
      '* a',
      '+ a',
      '1. a',
      '12) a',
    ]) {
      expect(safeText(text)).toMatch(/^(\d+)?\\/);
      expect(shown(safeText(text))).toBe(text);
    }
  });

  it('makes no link and no invitation', () => {
    expect(safeText('https://exemple.fr')).not.toContain('https://');
    expect(safeText('discord.gg/abc')).not.toContain('discord.gg');
  });

  it('removes what hides or reorders text, and keeps what emoji and Persian need', () => {
    expect(safeText('a\u202eb\u2066c\u200bd\u00ade\u{e0041}f\u0007g')).toBe('abcdefg');
    expect(safeText('👩‍👩‍👧 می\u200cخواهم ❤\ufe0f')).toBe('👩‍👩‍👧 می\u200cخواهم ❤\ufe0f');
  });

  it('is one line', () => {
    expect(safeText(' a\n\n> b\r\n\tc ')).toBe('a > b c');
  });

  it('clips after a whole word', () => {
    expect(safeText('les systèmes experts', 16)).toBe('les systèmes…');
  });

  it('clips no emoji and no escape in two', () => {
    expect(clip('👩‍👩‍👧👩‍👩‍👧', 12)).toBe('👩‍👩‍👧…');
    expect(clip('\\*\\*\\*', 4)).toBe('\\*…');
  });

  it('is harmless and within its limit whatever it is given', () => {
    fc.assert(
      fc.property(hostileText, fc.integer({ min: 1, max: 500 }), (text, limit) => {
        const safe = safeText(text, limit);
        expectHarmless(safe);
        expect(safe).not.toContain('\n');
        expect(safe.length).toBeLessThanOrEqual(limit);
      }),
    );
  });

  it('loses no visible text where nothing is clipped', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        expect(shown(safeText(text)).replace(/\s/g, '')).toBe(
          shown(safeText(text)).replace(/\s/g, ''),
        );
        expect(isVisible(safeText(text))).toBe(isVisible(text));
      }),
    );
  });
});

describe('pieces', () => {
  it('put together again are the whole, each within the limit', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.integer({ min: 8, max: 50 }),
        (text, limit) => {
          const cut = pieces(text, limit);
          expect(cut.every((piece) => piece.length <= limit && piece !== '')).toBe(true);
          if (graphemesFit(text, limit)) expect(cut.join('')).toBe(text);
        },
      ),
    );
  });
});

function graphemesFit(text: string, limit: number): boolean {
  const segments = [...new Intl.Segmenter('und').segment(text)];
  return segments.every(({ segment }) => segment.length < limit);
}
