import type { QuestionTerm } from './question-terms.js';

/** Finds passage terms that share pieces with a question's terms: inflections, compounds, slips. */
export interface SoftMatcher {
  /** Question terms (by index) that the passage term resembles, with how much, above 0 to 1. */
  similar(term: string): readonly (readonly [index: number, similarity: number])[];
}

/** Similarity is the share of the question term's 4-letter pieces that the passage term has. */
export function createSoftMatcher(terms: readonly QuestionTerm[]): SoftMatcher {
  const owners = new Map<string, number[]>();
  const sizes = terms.map(({ term }, index) => {
    const pieces = piecesOf(term);
    for (const piece of pieces) owners.set(piece, [...(owners.get(piece) ?? []), index]);
    return pieces.length;
  });
  const memory = new Map<string, readonly (readonly [number, number])[]>();
  return {
    similar(term) {
      const known = memory.get(term);
      if (known !== undefined) return known;
      const shared = new Map<number, number>();
      for (const piece of piecesOf(term)) {
        for (const index of owners.get(piece) ?? [])
          shared.set(index, (shared.get(index) ?? 0) + 1);
      }
      const similar = [...shared].map(
        ([index, count]) => [index, count / (sizes[index] ?? 1)] as const,
      );
      memory.set(term, similar);
      return similar;
    },
  };
}

/** The distinct 4-letter pieces of a term with its edges marked; the term itself where shorter. */
export function piecesOf(term: string): readonly string[] {
  const marked = ` ${term} `;
  if (marked.length <= pieceLength) return [marked];
  const pieces = new Set<string>();
  for (let at = 0; at + pieceLength <= marked.length; at += 1) {
    pieces.add(marked.slice(at, at + pieceLength));
  }
  return [...pieces];
}

const pieceLength = 4;
