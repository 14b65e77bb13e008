import type { ClaimWord } from './claim-words.js';
import { sidesOf } from './lexicon/opposites.js';
import type { Languages, WordRelations } from './word-relations.js';

/** A word of a claim and the word that says it in the text. */
export interface Pair {
  readonly claimed: ClaimWord;
  readonly stated: ClaimWord;
  /** How surely they say the same, above 0 to 1. */
  readonly likeness: number;
}

export interface Alignment {
  /** In order of the claim. */
  readonly pairs: readonly Pair[];
  /** Content words of the claim that nothing in the text says. */
  readonly missing: readonly ClaimWord[];
}

/**
 * Finds for each content word of a claim the word of the text that says it. Of several, the one
 * nearest to what its neighbours found: "la Chine" that stands beside the other words, not another.
 */
export function alignWords(
  claim: readonly ClaimWord[],
  text: readonly ClaimWord[],
  relations: WordRelations,
  languages: Languages,
): Alignment {
  const found = claim
    .filter((word) => word.isContent || isDigits(word))
    .map((claimed) => candidatesFor(claimed, text, relations, languages));
  const anchor = found.find((candidates) => candidates.length === 1)?.[0]?.stated.index ?? 0;
  const pairs: Pair[] = [];
  for (const candidates of found) {
    const best = choose(candidates, pairs, anchor, languages);
    if (best !== undefined) pairs.push(best);
  }
  const paired = new Set(pairs.map(({ claimed }) => claimed));
  // Figures have notations: whether the text has one is for the check of figures to say.
  return { pairs, missing: claim.filter((word) => word.isContent && !paired.has(word)) };
}

function candidatesFor(
  claimed: ClaimWord,
  text: readonly ClaimWord[],
  relations: WordRelations,
  languages: Languages,
): readonly Pair[] {
  return text.flatMap((stated) => {
    if (isDigits(claimed) || isDigits(stated)) {
      return claimed.term === stated.term ? [{ claimed, stated, likeness: 1 }] : [];
    }
    const likeness = stated.isContent ? relations.likeness(claimed, stated, languages) : 0;
    return likeness > 0 ? [{ claimed, stated, likeness }] : [];
  });
}

function choose(
  candidates: readonly Pair[],
  pairs: readonly Pair[],
  anchor: number,
  languages: Languages,
): Pair | undefined {
  const near = pairs.at(-1)?.stated.index ?? anchor;
  const free = candidates.filter(({ stated }) => !pairs.some((pair) => pair.stated === stated));
  // One "nord" of the text cannot stand for two of the claim, where it has an opposite.
  const isOnce = sidesOf(candidates[0]?.claimed.folded ?? '', languages.claim).length > 0;
  return [...(free.length > 0 || isOnce ? free : candidates)].sort(
    (one, other) =>
      other.likeness - one.likeness ||
      distance(one.stated.index, near) - distance(other.stated.index, near),
  )[0];
}

function isDigits({ folded }: ClaimWord): boolean {
  return /^\p{N}/u.test(folded);
}

function distance(at: number, from: number): number {
  return at >= from ? at - from : 2 * (from - at);
}
