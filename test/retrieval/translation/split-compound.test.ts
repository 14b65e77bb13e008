import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitCompound } from '../../../src/retrieval/translation/split-compound.js';

const words = new Set(['verkehr', 'system', 'klima', 'wandel', 'konferenz', 'land', 'wirtschaft']);
const splitBy = (known: ReadonlySet<string>, word: string) =>
  splitCompound(word, {
    isStem: (part) => known.has(part),
    isWord: (part) => known.has(part.replace(/en?$/, '')) || known.has(part),
  });
const split = (word: string) => splitBy(words, word);

describe('a German compound', () => {
  it('is taken apart into the words it is made of, without the letters that join them', () => {
    expect(split('verkehrssystem')).toEqual(['verkehr', 'system']);
  });

  it('may have an ending of its own', () => {
    expect(split('verkehrssysteme')).toEqual(['verkehr', 'systeme']);
  });

  it('may have more than two parts', () => {
    expect(split('klimawandelkonferenz')).toEqual(['klima', 'wandel', 'konferenz']);
  });

  it('is left whole where one part is not known', () => {
    expect(split('subsistenzwirtschaft')).toEqual([]);
  });

  it('gives the fewest parts', () => {
    const known = new Set([
      'landwirt',
      'schaft',
      'landwirtschaft',
      'wirtschaft',
      'land',
      'politik',
    ]);
    expect(splitBy(known, 'landwirtschaftspolitik')).toEqual(['landwirtschaft', 'politik']);
  });

  it('gives only known words, whatever it is asked', () => {
    const pieces = fc.array(fc.constantFrom(...words, 's', 'en', 'xyz'), { maxLength: 6 });
    fc.assert(
      fc.property(pieces, (parts) => {
        for (const part of split(parts.join(''))) expect(words).toContain(part.replace(/en?$/, ''));
      }),
    );
  });
});
