import type { ClaimWord } from '../claim-words.js';
import type { Comparison } from '../comparison.js';

/** How far from its neighbours a word is looked for, in words of the text. */
const reach = 6;

/** Words of the text that stand where a word of the claim would: beside what its neighbours found. */
export function nearPairs({ pairs, text }: Comparison, word: ClaimWord): readonly ClaimWord[] {
  const before = pairs.filter(({ claimed }) => claimed.index < word.index).at(-1);
  const after = pairs.find(({ claimed }) => claimed.index > word.index);
  const taken = new Set(pairs.map(({ stated }) => stated.index));
  return text.words.filter(
    ({ index, isContent }) =>
      isContent &&
      !taken.has(index) &&
      [before, after].some(
        (pair) => pair !== undefined && Math.abs(pair.stated.index - index) <= reach,
      ),
  );
}
