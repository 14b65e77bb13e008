import { type DifferenceKind, differenceKinds } from '../../answer.js';
import { beginnings, readBlocks, wordsIn } from './read-blocks.js';
import { remember } from './remember.js';

/** The side that a word takes in one of the pairs of opposites.txt. */
export interface Side {
  readonly pair: number;
  readonly side: 0 | 1;
  readonly kind: DifferenceKind;
}

/** On which sides of which pairs a folded word stands; most stand on none. */
export const sidesOf = remember((folded, language): readonly Side[] =>
  pairsOf(language).flatMap(({ pair, one, other, kind }) => [
    ...(one.test(folded) ? [{ pair, kind, side: 0 as const }] : []),
    ...(other.test(folded) ? [{ pair, kind, side: 1 as const }] : []),
  ]),
);

/** The kind of opposites that two words are, each in its language; null where they are none. */
export function sharedPair(
  one: string,
  language: string,
  other: string,
  otherLanguage: string,
): DifferenceKind | null {
  const sides = sidesOf(one, language);
  if (sides.length === 0) return null;
  const others = sidesOf(other, otherLanguage);
  const isOne = sides.some(({ pair, side }) =>
    others.some((told) => told.pair === pair && told.side === side),
  );
  const against = sides.find(({ pair, side }) =>
    others.some((told) => told.pair === pair && told.side !== side),
  );
  return isOne ? null : (against?.kind ?? null);
}

interface Pair {
  readonly pair: number;
  readonly kind: DifferenceKind;
  readonly one: RegExp;
  readonly other: RegExp;
}

const read = new Map<string, readonly Pair[]>();

function pairsOf(language: string): readonly Pair[] {
  const known = read.get(language);
  if (known !== undefined) return known;
  const pairs = readBlocks('opposites.txt').flatMap((block, pair) => {
    const kind = differenceKinds.find((one) => one === block[0]);
    const [one, other] = wordsIn(block, language)?.split(' / ') ?? [];
    if (kind === undefined || one === undefined || other === undefined) return [];
    return [{ pair, kind, one: beginnings(one), other: beginnings(other) }];
  });
  read.set(language, pairs);
  return pairs;
}
