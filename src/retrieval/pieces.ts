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

/**
 * The same pieces as numbers, for comparing many terms without making strings: each piece's FNV-1a
 * hash of 32 bits. Two pieces of one number are rarer than a slip of the keyboard.
 */
export function pieceCodes(term: string): number[] {
  const marked = ` ${term} `;
  const codes: number[] = [];
  const last = Math.max(0, marked.length - pieceLength);
  for (let at = 0; at <= last; at += 1) {
    let code = 0x811c9dc5;
    const end = Math.min(marked.length, at + pieceLength);
    for (let index = at; index < end; index += 1) {
      code = Math.imul(code ^ marked.charCodeAt(index), 0x01000193);
    }
    if (!codes.includes(code)) codes.push(code);
  }
  return codes;
}
