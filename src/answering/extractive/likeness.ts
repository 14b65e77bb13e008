/** How much other terms look like those of a question. */
export interface Likeness {
  /** The question's terms that the other looks like, with how much: above 0, at most 1. */
  of(other: string): readonly (readonly [term: string, likeness: number])[];
}

/**
 * Carries misspellings, and words that languages share: the part of their three-letter pieces that
 * two terms have in common (Dice), where it is at least a half. Remembers what it has compared.
 */
export function createLikeness(terms: Iterable<string>): Likeness {
  const owners = new Map<string, string[]>();
  const sizes = new Map<string, number>();
  for (const term of terms) {
    const pieces = piecesOf(term);
    sizes.set(term, pieces.size);
    for (const piece of pieces) owners.set(piece, [...(owners.get(piece) ?? []), term]);
  }
  const compared = new Map<string, readonly (readonly [string, number])[]>();
  return {
    of(other) {
      const known = compared.get(other);
      if (known !== undefined) return known;
      const found = compare(other, owners, sizes);
      compared.set(other, found);
      return found;
    },
  };
}

function compare(
  other: string,
  owners: ReadonlyMap<string, readonly string[]>,
  sizes: ReadonlyMap<string, number>,
): (readonly [string, number])[] {
  if (other.length < 4) return [];
  const pieces = piecesOf(other);
  const common = new Map<string, number>();
  for (const piece of pieces) {
    for (const term of owners.get(piece) ?? []) common.set(term, (common.get(term) ?? 0) + 1);
  }
  return [...common]
    .map(([term, count]) => [term, (2 * count) / (pieces.size + (sizes.get(term) ?? 0))] as const)
    .filter(([term, dice]) => dice >= 0.5 && term.length >= 4);
}

function piecesOf(term: string): Set<string> {
  const padded = `_${term}_`;
  const pieces = new Set<string>();
  for (let start = 0; start + 3 <= padded.length; start += 1) {
    pieces.add(padded.slice(start, start + 3));
  }
  return pieces;
}
