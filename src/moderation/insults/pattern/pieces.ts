import type { Piece, Run } from './pattern.js';

/** A word, or a class in capitals. */
export function term(name: string): Piece {
  const isClass = /^[A-Z]/.test(name);
  return {
    first: () => new Set([name]),
    needs: () => new Set([name]),
    mayBeEmpty: false,
    match({ tokens }, at, next) {
      const token = tokens[at];
      if (token === undefined) return false;
      return (isClass ? token.classes.has(name) : token.word === name) && next(at + 1);
    },
  };
}

export function sequence(pieces: readonly Piece[]): Piece {
  const [head, ...rest] = pieces;
  if (head === undefined) return nothing;
  if (rest.length === 0) return head;
  const tail = sequence(rest);
  return {
    first: () => (head.mayBeEmpty ? union([head.first(), tail.first()]) : head.first()),
    needs: () => rarer(head.needs(), tail.needs()),
    mayBeEmpty: head.mayBeEmpty && tail.mayBeEmpty,
    match: (run, at, next) => head.match(run, at, (then) => tail.match(run, then, next)),
  };
}

const nothing: Piece = {
  first: () => new Set(),
  needs: () => null,
  mayBeEmpty: true,
  match: (_run, at, next) => next(at),
};

type Names = ReadonlySet<string> | null;

function union(sets: readonly Names[]): Names {
  const all = new Set<string>();
  for (const names of sets) {
    if (names === null) return null;
    for (const name of names) all.add(name);
  }
  return all;
}

/** Of two that are needed both, the one that fewer sentences have. */
function rarer(one: Names, other: Names): Names {
  if (one === null || other === null) return one ?? other;
  return commonness(one) <= commonness(other) ? one : other;
}

function commonness(names: ReadonlySet<string>): number {
  return [...names].reduce((sum, name) => sum + (common.has(name) ? 100 : 1), 0);
}

/** Classes and words that most sentences have. */
const common = new Set(
  'DET ADV BE BEPRES YOU YOUR I WE THEM ART INTENS JOIN OPENER NEG the a to is of les de d l le la un une tu vous je on'.split(
    ' ',
  ),
);

export function alternatives(pieces: readonly Piece[]): Piece {
  const [only, ...more] = pieces;
  if (only !== undefined && more.length === 0) return only;
  return {
    first: () => union(pieces.map((piece) => piece.first())),
    needs: () => union(pieces.map((piece) => piece.needs())),
    mayBeEmpty: pieces.some((piece) => piece.mayBeEmpty),
    match: (run, at, next) => pieces.some((piece) => piece.match(run, at, next)),
  };
}

/** As often as it fits first, then less often. */
export function repeated(piece: Piece, least: number, most: number): Piece {
  return {
    first: () => piece.first(),
    needs: () => (least === 0 ? null : piece.needs()),
    mayBeEmpty: least === 0 || piece.mayBeEmpty,
    match(run, at, next) {
      const more = (done: number, from: number): boolean => {
        const goesOn = (to: number) => to > from && more(done + 1, to);
        if (done < most && piece.match(run, from, goesOn)) return true;
        return done >= least && next(from);
      };
      return more(0, at);
    },
  };
}

/** The words that offend. */
export function marked(piece: Piece): Piece {
  return {
    first: () => piece.first(),
    needs: () => piece.needs(),
    mayBeEmpty: piece.mayBeEmpty,
    match(run, at, next) {
      return piece.match(run, at, (to) => {
        const before = run.marked;
        run.marked = { from: at, to };
        if (next(to)) return true;
        run.marked = before;
        return false;
      });
    },
  };
}

/** Takes no word: what follows must not be this. */
export function notBefore(piece: Piece): Piece {
  return lookingOnly((run, at) => !piece.match({ ...run }, at, () => true));
}

/** `^`: where a clause begins. */
export const opening = lookingOnly(({ tokens }, at) => tokens[at]?.opens === true);

/** `$`: where the sentence ends. */
export const ending = lookingOnly(({ tokens }, at) => at === tokens.length);

/** `^^`: where the sentence begins. */
export const beginning = lookingOnly((_run, at) => at === 0);

/** `.`: any word but a comma. */
export const anyWord: Piece = {
  first: () => null,
  needs: () => null,
  mayBeEmpty: false,
  match({ tokens }, at, next) {
    const token = tokens[at];
    return token !== undefined && token.word !== ',' && next(at + 1);
  },
};

function lookingOnly(isThere: (run: Run, at: number) => boolean): Piece {
  return {
    first: () => new Set(),
    needs: () => null,
    mayBeEmpty: true,
    match: (run, at, next) => isThere(run, at) && next(at),
  };
}
