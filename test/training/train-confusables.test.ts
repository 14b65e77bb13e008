import { describe, expect, it } from 'vitest';
import { trainConfusables } from '../../src/training/train-confusables.js';

describe('learning which signs look like Latin letters', () => {
  const list = [
    '\uFEFF# a comment',
    '0430 ;\t0061 ;\tMA\t# ( а → a ) CYRILLIC SMALL LETTER A',
    '0410 ;\t0041 ;\tMA\t# ( А → A ) CYRILLIC CAPITAL LETTER A',
    '0142 ;\t006C 0338 ;\tMA\t# ( ł → l̸ )',
    '1D41A ;\t0061 ;\tMA\t# a bold a, which decomposes',
    '0049 ;\t006C ;\tMA\t# ( I → l ), typed as it is',
    '0417 ;\t0033 ;\tMA\t# ( З → 3 ), a figure',
    '221E ;\t006F 006F ;\tMA\t# ( ∞ → oo ), a sign of reckoning',
    '05AD ;\t0596 ;\tMA\t# nothing Latin',
    '',
  ].join('\n');

  it('keeps letters alone, by what they look like in lower case, in order', () => {
    expect(trainConfusables(list)).toBe('a Аа\nl ł\n');
  });
});
