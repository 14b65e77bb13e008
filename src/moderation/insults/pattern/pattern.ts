import type { Token } from '../token.js';

/** What a pattern found: the places of tokens, and of those that it marks. */
export interface Match {
  readonly from: number;
  readonly to: number;
  /** The words that offend; all of the match where the pattern marks none. */
  readonly marked: { readonly from: number; readonly to: number };
}

export interface Pattern {
  /** Words and classes with which a match begins: where none of them stands, it need not be tried. */
  readonly beginsWith: ReadonlySet<string>;
  /** Of which one stands in every match; null where there are no such. */
  readonly needs: ReadonlySet<string> | null;
  /** The match that begins at a token; null where there is none. */
  matchAt(tokens: readonly Token[], from: number): Match | null;
}

/** Goes on with what follows, from a token on. */
export type Next = (at: number) => boolean;

/** A piece of a pattern: tries its ways one after the other until what follows fits too. */
export interface Piece {
  match(run: Run, at: number, next: Next): boolean;
  /** What it can begin with, where it takes a word; null for any word. */
  first(): ReadonlySet<string> | null;
  /** Words and classes of which it takes one, whatever else; null where it need not. */
  needs(): ReadonlySet<string> | null;
  /** Whether it may take no word at all. */
  readonly mayBeEmpty: boolean;
}

export interface Run {
  readonly tokens: readonly Token[];
  marked: { readonly from: number; readonly to: number } | null;
}

/** @throws Error for a pattern that may begin with anything: it would be tried at every word. */
export function createPattern(piece: Piece, written: string): Pattern {
  const beginsWith = piece.first();
  if (beginsWith === null || piece.mayBeEmpty) {
    throw new Error(`A pattern must begin with a word: ${written}`);
  }
  return {
    beginsWith,
    needs: piece.needs(),
    matchAt(tokens, from) {
      const run: Run = { tokens, marked: null };
      let to = from;
      const isThere = piece.match(run, from, (at) => {
        to = at;
        return true;
      });
      return isThere ? { from, to, marked: run.marked ?? { from, to } } : null;
    },
  };
}
