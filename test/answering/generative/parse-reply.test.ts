import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseReply } from './parse-reply.js';

describe('a reply taken apart', () => {
  it.each([
    ['La Russie avance [4].', [['La Russie avance.', [4]]]],
    ['La Russie avance. [4]', [['La Russie avance.', [4]]]],
    ['La Russie avance [4]', [['La Russie avance', [4]]]],
    ['La Russie avance [4, 5] .', [['La Russie avance.', [4, 5]]]],
    ['La Russie avance [4][5].', [['La Russie avance.', [4, 5]]]],
    ['La Russie avance [4-6].', [['La Russie avance.', [4, 5, 6]]]],
    ['La Russie avance [4 et 5].', [['La Russie avance.', [4, 5]]]],
    ['La Russie avance 【4】.', [['La Russie avance.', [4]]]],
    ['La Russie avance (4).', [['La Russie avance.', [4]]]],
    ['La Russie avance [^4].', [['La Russie avance.', [4]]]],
    ['[4] La Russie avance.', [['La Russie avance.', [4]]]],
    ['Elle a (5) drones en tout [4].', [['Elle a (5) drones en tout.', [4]]]],
    [
      'Elle dit « oui ». [4] Il dit non [5].',
      [
        ['Elle dit « oui ».', [4]],
        ['Il dit non.', [5]],
      ],
    ],
    [
      '- Un [1].\n- Deux [2].',
      [
        ['Un.', [1]],
        ['Deux.', [2]],
      ],
    ],
    [
      '1. Un [1].\n2. Deux [2].',
      [
        ['Un.', [1]],
        ['Deux.', [2]],
      ],
    ],
    ['La Russie avance.', [['La Russie avance.', []]]],
    ['La Russie avance [mille].', [['La Russie avance [mille].', []]]],
    ['# Titre\nLa **Russie** avance [4].', [['La Russie avance.', [4]]]],
    ['```\nrm -rf /\n```\nLa Russie avance [4].', [['La Russie avance.', [4]]]],
    ['<think>Hm [1].</think>La Russie avance [4].', [['La Russie avance.', [4]]]],
    ['<think>Hm [1].', []],
    ['La [Russie](https://exemple.test) avance [4].', [['La Russie avance.', [4]]]],
    ['', []],
    ['[4]', []],
  ])('%j', (reply, sentences) => {
    const parsed = parseReply(reply);
    expect(parsed.notCovered).toBe(false);
    expect(parsed.sentences.map(({ text, numbers }) => [text, numbers])).toEqual(sentences);
  });

  it.each([
    'NOT_COVERED',
    ' not_covered'.toUpperCase(),
    '**NOT_COVERED**',
    'NOT COVERED.',
    'La Russie [1]. NOT_COVERED',
  ])('says that it is not covered: %j', (reply) => {
    expect(parseReply(reply)).toEqual({ notCovered: true, sentences: [] });
  });

  it('never throws, and leaves no number, break or hidden character in a sentence', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '[1]',
        '[2, 3]',
        '. ',
        '(4)',
        '\n',
        '\uE0001\uE001',
        '【5】',
        '```',
        '<think>',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        for (const { text, numbers } of parseReply(pieces.join('')).sentences) {
          expect(text).not.toMatch(/\[\d+\]|[\n\r\uE000\uE001\p{Cc}]/u);
          expect(numbers.every((number) => Number.isInteger(number) && number < 1_000)).toBe(true);
        }
      }),
    );
  });
});
