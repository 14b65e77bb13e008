import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitCompound } from '../../../src/retrieval/translation/split-compound.js';

const known = new Set(['verkehr', 'system', 'klima', 'wandel', 'konferenz', 'land', 'wirtschaft']);
const split = (word: string) => splitCompound(word, (part) => known.has(part));

describe('a German compound', () => {
  it('is taken apart into the words it is made of, without the letters that join them', () => {
    expect(split('verkehrssystem')).toEqual(['verkehr', 'system']);
  });

  it('may have more than two parts', () => {
    expect(split('klimawandelkonferenz')).toEqual(['klima', 'wandel', 'konferenz']);
  });

  it('is left whole where one part is not known', () => {
    expect(split('subsistenzwirtschaft')).toEqual([]);
  });

  it('gives the fewest parts', () => {
    const words = new Set([
      'landwirt',
      'schaft',
      'landwirtschaft',
      'wirtschaft',
      'land',
      'politik',
    ]);
    expect(splitCompound('landwirtschaftspolitik', (part) => words.has(part))).toEqual([
      'landwirtschaft',
      'politik',
    ]);
  });

  it('gives only known words, whatever it is asked', () => {
    const words = fc.array(fc.constantFrom(...known, 's', 'en', 'xyz'), { maxLength: 6 });
    fc.assert(
      fc.property(words, (parts) => {
        for (const part of split(parts.join(''))) expect(known).toContain(part);
      }),
    );
  });
});
