import type { DifferenceKind } from '../../answer.js';
import type { ClaimWord } from '../claim-words.js';
import type { Check, Comparison } from '../comparison.js';
import { sharedPair } from '../lexicon/opposites.js';
import { nearPairs } from './near.js';

/** "Hausse" where the text says "baisse", at the same place of the sentence. */
export const opposites: Check = (comparison) =>
  comparison.missing.flatMap((word) => {
    const found = nearPairs(comparison, word).flatMap((stated) => {
      const kind = oppositeKind(word, stated, comparison);
      return kind === null ? [] : [{ stated, kind }];
    })[0];
    if (found === undefined) return [];
    const { stated, kind } = found;
    const difference = { kind, claimed: word.written, stated: stated.written };
    return [
      {
        reason: `opposite ${word.written}/${stated.written}`,
        difference,
        explains: [word],
        isExclusive: kind !== 'name',
      },
    ];
  });

function oppositeKind(
  one: ClaimWord,
  other: ClaimWord,
  { languages }: Comparison,
): DifferenceKind | null {
  return sharedPair(one.folded, languages.claim, other.folded, languages.evidence);
}
