/**
 * How much two terms look alike, 0 to 1: the share of three-letter pieces that they have in common
 * (Dice), where it is at least a half, else 0. Carries misspellings, and words that languages share.
 */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  if (Math.abs(a.length - b.length) > 3 || a.length < 4 || b.length < 4) return 0;
  const [first, second] = [piecesOf(a), piecesOf(b)];
  let common = 0;
  for (const piece of first) if (second.has(piece)) common += 1;
  const dice = (2 * common) / (first.size + second.size);
  return dice >= 0.5 ? dice : 0;
}

function piecesOf(term: string): Set<string> {
  const padded = `_${term}_`;
  const pieces = new Set<string>();
  for (let start = 0; start + 3 <= padded.length; start += 1)
    pieces.add(padded.slice(start, start + 3));
  return pieces;
}
