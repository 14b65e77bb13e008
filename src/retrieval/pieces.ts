/** The distinct 4-letter pieces of a term with its edges marked; the whole where it is shorter. */
export function piecesOf(term: string): readonly string[] {
  const marked = ` ${term} `;
  if (marked.length <= pieceLength) return [marked];
  const pieces: string[] = [];
  for (let at = 0; at + pieceLength <= marked.length; at += 1) {
    const piece = marked.slice(at, at + pieceLength);
    if (!pieces.includes(piece)) pieces.push(piece);
  }
  return pieces;
}

const pieceLength = 4;
