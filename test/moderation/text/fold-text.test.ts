import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText, skeleton } from '../../../src/moderation/text/fold-text.js';

describe('a message, read as people take it', () => {
  it.each([
    ['Bonjour, ÇA va ?', 'bonjour, ca va ?', 'case and accents'],
    ['ｃｏｎ, 𝓬𝓸𝓷, ⓒⓞⓝ, 🅲🅾🅽, ᴄᴏɴ', 'con, con, con, con, con', 'letters of other shapes'],
    ['соn et ΗΕLLΟ', 'con et hello', 'letters of other scripts that look the same'],
    ['c\u200bo\u00ad\u2060n', 'con', 'what nobody sees'],
    ['c\u0336o\u0336n\u0336', 'con', 'marks that strike out'],
    ['c0nn@rd, s4l0pe, put3', 'connard, salope, pute', 'figures and signs for letters'],
    ['mp3, covid19, 3e siècle, 4€, 2024', 'mp3, covid19, 3e siecle, 4€, 2024', 'but no others'],
    ['c o n n a r d', 'connard', 'letters that stand alone'],
    ['t’es un c.o.n !', "t'es un con !", 'with dots between them'],
    ['c 0 n n @ r d', 'connard', 'figures among them'],
    ['con**nard**e', 'connarde', 'Markdown that is not seen'],
    ['y a-t-il', 'y a-t-il', 'but no words of one letter'],
    ['cooooooool', 'cool', 'a letter many times'],
    ['a  b\n\n c', 'a b\nc', 'white space'],
    ['🇨 🇴 🇳 en 🇫🇷', 'con en 🇫🇷', 'the letters of flags, but no flag'],
  ])('%j is %j: %s', (text, folded) => {
    expect(foldText(text).folded).toBe(folded);
  });

  it.each([
    ['Quel c.o.n, vraiment', 'con', 'c.o.n'],
    ['Quel 𝓬𝓸𝓷, vraiment', 'con', '𝓬𝓸𝓷'],
    ['c\u0301o\u200bn\u0301!', 'con', 'c\u0301o\u200bn\u0301'],
    ['un coooooon', 'coon', 'coooooon'],
    ['ma sœur', 'soeur', 'sœur'],
  ])('in %j, %j is found where %j was written', (text, word, written) => {
    const { folded, originalStart, originalEnd } = foldText(text);
    const start = folded.indexOf(word);
    expect(text.slice(originalStart(start), originalEnd(start + word.length))).toBe(written);
  });

  it('leaves a word or an address its spaces and figures', () => {
    expect(skeleton('Pаypаⅼ.cоm')).toBe('paypal.com');
    expect(skeleton('disc0rd')).toBe('disc0rd');
  });

  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc
      .array(
        fc.constantFrom(
          'c',
          'o',
          'n',
          'N',
          ' ',
          '.',
          '\u0301',
          '\u200b',
          'ﬁ',
          '0',
          '@',
          '**',
          '\n',
          '𝓬',
        ),
        { maxLength: 40 },
      )
      .map((parts) => parts.join('')),
  );

  it('knows of each sign where it stands, in order, within the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { folded, originalStart, originalEnd } = foldText(text);
        let last = 0;
        for (let index = 0; index < folded.length; index += 1) {
          const [start, end] = [originalStart(index), originalEnd(index + 1)];
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = start;
        }
      }),
    );
  });

  it('finds each plain word again in the text as it was written', () => {
    const disguises = [
      (letter: string) => letter,
      (letter: string) => letter.toUpperCase(),
      (letter: string) => `${letter}\u0301`,
      (letter: string) => `${letter}\u200b`,
      (letter: string) => String.fromCodePoint(0x1d4ea - 97 + letter.charCodeAt(0)),
    ];
    const letters = fc.array(
      fc.tuple(fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'), fc.constantFrom(...disguises)),
      { minLength: 2, maxLength: 12 },
    );
    fc.assert(
      fc.property(letters, fc.constantFrom('', 'Le ', '« '), (word, before) => {
        fc.pre(word.every(([letter], at) => letter !== word[at - 1]?.[0]));
        const plain = word.map(([letter]) => letter).join('');
        const written = word.map(([letter, disguise]) => disguise(letter)).join('');
        const { folded, originalStart, originalEnd } = foldText(`${before}${written} !`);
        const start = folded.indexOf(plain, before.length);
        expect(start).toBeGreaterThanOrEqual(0);
        const found = `${before}${written} !`.slice(
          originalStart(start),
          originalEnd(start + plain.length),
        );
        expect(found).toBe(written);
      }),
    );
  });

  it('reads what was read already the same again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii', maxLength: 40 }), (text) => {
        const once = skeleton(text);
        expect(skeleton(once)).toBe(once);
      }),
    );
  });
});
