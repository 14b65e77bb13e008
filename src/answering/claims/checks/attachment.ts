import type { Pair } from '../align-words.js';
import type { ClaimWord } from '../claim-words.js';
import { type Check, type Comparison, doubt, type Objection } from '../comparison.js';
import { sharedPair, sidesOf } from '../lexicon/opposites.js';

/** The words that the claim puts together stand together in the text. */
export const attachment: Check = (comparison) => [
  ...span(comparison),
  ...restrictions(comparison),
  ...comparison.pairs.flatMap((pair, at) => sides(pair, at, comparison)),
];

function span({ pairs, claim }: Comparison): readonly Objection[] {
  const places = pairs.map(({ stated }) => stated.index);
  const length = Math.max(...places) - Math.min(...places);
  return length > claim.words.length * 4 + 12 ? [doubt('far apart')] : [];
}

/** What is true of all, of none, or of the first and the greatest, is so only with its restrictions. */
function restrictions({ pairs, claim, text }: Comparison): readonly Objection[] {
  const limited = claim.words.find(
    ({ marks, folded }) =>
      marks.some((mark) => mark === 'all' || mark === 'only' || mark === 'not') ||
      first.test(folded),
  );
  if (limited === undefined) return [];
  const behind = pairs
    .filter(({ claimed }) => claimed.index >= limited.index)
    .map(({ stated }) => stated.index);
  const [from, to] = [Math.min(...behind), Math.max(...behind)];
  const taken = new Set(pairs.map(({ stated }) => stated.index));
  const dropped = text.words.find(
    ({ index, isContent }) => isContent && index > from && index < to && !taken.has(index),
  );
  return dropped === undefined ? [] : [doubt(`restriction dropped: ${dropped.written}`)];
}

const first =
  /^(?:premier|premiere|premiers|premieres|first|primer|primero|primera|erste|ersten|erster|erstes|unique|largest|biggest|greatest|oldest|youngest|highest|plus|most|more)$/u;

/**
 * A word that has an opposite says nothing of a thing that it stands far from: "diminué … alors que
 * l’autre augmentait". Where its opposite stands nearer, the text says otherwise.
 */
function sides(
  pair: Pair,
  at: number,
  { pairs, text, languages }: Comparison,
): readonly Objection[] {
  if (sidesOf(pair.claimed.folded, languages.claim).length === 0) return [];
  const neighbours = [pairs[at - 1], pairs[at + 1]].filter((other) => other !== undefined);
  const isNear = neighbours.some(
    (other) => apart(other.stated, pair.stated) <= apart(other.claimed, pair.claimed) + 2,
  );
  if (isNear) return [];
  for (const other of neighbours) {
    const against = text.words.find(
      (word) =>
        apart(word, other.stated) < apart(pair.stated, other.stated) &&
        areOpposite(pair.claimed, word, languages) !== null,
    );
    const kind = against && areOpposite(pair.claimed, against, languages);
    if (against === undefined || !kind) continue;
    const difference = { kind, claimed: pair.claimed.written, stated: against.written };
    return [{ reason: `nearer ${against.written}`, difference }];
  }
  return [];
}

function areOpposite(one: ClaimWord, other: ClaimWord, languages: Comparison['languages']) {
  return sharedPair(one.folded, languages.claim, other.folded, languages.evidence);
}

function apart(one: ClaimWord, other: ClaimWord): number {
  return Math.abs(one.index - other.index);
}
