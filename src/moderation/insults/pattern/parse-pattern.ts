import type { Piece } from './pattern.js';
import {
  alternatives,
  anyWord,
  beginning,
  ending,
  marked,
  notBefore,
  opening,
  repeated,
  sequence,
  term,
} from './pieces.js';

/** Phrases that patterns name, by their names in capitals. */
export type Phrases = ReadonlyMap<string, Piece>;

/**
 * Reads a pattern. Words are folded; capitals name a phrase or a class of the lexicon. `a|b` either ·
 * `(…)` together · `?` once or not · `*` up to five times · `+` one to five · `<…>` the words that
 * offend · `.` any word · `!x` not x next · `^` a clause begins · `^^` the sentence begins · `$` it
 * ends · `,` a comma.
 * @throws Error for what cannot be read.
 */
export function parsePattern(written: string, phrases: Phrases): Piece {
  const marks = written.match(/\^\^|[()<>|?*+^$!.,]|[\p{L}\p{N}_@]+/gu) ?? [];
  let at = 0;

  function either(end: string | null): Piece {
    const ways: Piece[] = [];
    do ways.push(inOrder(end));
    while (takes('|'));
    return alternatives(ways);
  }

  function inOrder(end: string | null): Piece {
    const pieces: Piece[] = [];
    for (
      let mark = marks[at];
      mark !== undefined && mark !== '|' && mark !== end;
      mark = marks[at]
    ) {
      pieces.push(times(single()));
    }
    return sequence(pieces);
  }

  function times(piece: Piece): Piece {
    if (takes('?')) return repeated(piece, 0, 1);
    if (takes('*')) return repeated(piece, 0, 5);
    return takes('+') ? repeated(piece, 1, 5) : piece;
  }

  function single(): Piece {
    const mark = marks[at] ?? '';
    at += 1;
    if (mark === '(') return closed(either(')'), ')');
    if (mark === '<') return marked(closed(either('>'), '>'));
    if (mark === '!') return notBefore(single());
    const fixed = places.get(mark);
    if (fixed !== undefined) return fixed;
    if (!/^[\p{L}\p{N},@]/u.test(mark)) throw new Error(`Unexpected ${mark} in ${written}`);
    return phrases.get(mark) ?? term(mark);
  }

  function closed(piece: Piece, mark: string): Piece {
    if (!takes(mark)) throw new Error(`No ${mark} in ${written}`);
    return piece;
  }

  function takes(mark: string): boolean {
    if (marks[at] !== mark) return false;
    at += 1;
    return true;
  }

  const piece = either(null);
  if (at < marks.length) throw new Error(`Unexpected ${marks[at]} in ${written}`);
  return piece;
}

const places: ReadonlyMap<string, Piece> = new Map([
  ['^', opening],
  ['^^', beginning],
  ['$', ending],
  ['.', anyWord],
]);
