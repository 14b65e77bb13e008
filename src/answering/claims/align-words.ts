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
  const content = claim.filter((word) => word.isContent || isDigits(word));
  const found = content.map((claimed) => ({
    claimed,
    candidates: text.flatMap((stated) => {
      if (isDigits(claimed) || isDigits(stated)) {
        return claimed.term === stated.term ? [{ stated, likeness: 1 }] : [];
      }
      const likeness = stated.isContent ? relations.likeness(claimed, stated, languages) : 0;
      return likeness > 0 ? [{ stated, likeness }] : [];
    }),
  }));
  const anchors = found.flatMap(({ candidates }) =>
    candidates.length === 1 ? candidates.map(({ stated }) => stated.index) : [],
  );
  const pairs: Pair[] = [];
  const missing: ClaimWord[] = [];
  const taken = new Set<number>();
  for (const { claimed, candidates } of found) {
    const last = pairs.at(-1)?.stated.index;
    const near = last ?? anchors[0] ?? 0;
    const free = candidates.filter(({ stated }) => !taken.has(stated.index));
    // One "nord" of the text cannot stand for two of the claim, where it has an opposite.
    const reusable = free.length > 0 || sidesOf(claimed.folded, languages.claim).length > 0;
    const [best] = (reusable ? free : candidates).sort(
      (one, other) =>
        other.likeness - one.likeness ||
        distance(one.stated.index, near) - distance(other.stated.index, near),
    );
    if (best === undefined) {
      // Figures have notations: whether the text has one is for the check of figures to say.
      if (claimed.isContent) missing.push(claimed);
    } else {
      taken.add(best.stated.index);
      pairs.push({ claimed, ...best });
    }
  }
  return { pairs, missing };
}

export function isDigits({ folded }: ClaimWord): boolean {
  return /^\p{N}/u.test(folded);
}

function distance(at: number, from: number): number {
  return at >= from ? at - from : 2 * (from - at);
}
