import type { Pair } from '../align-words.js';
import { type Check, type Comparison, type Reading, roleDoubt } from '../comparison.js';
import { areListed, hasArticle, isAcrossAgent, isCopula, isName } from '../grammar.js';
import { prepositionOf } from '../lexicon/prepositions.js';

/** Two that change places about one and the same verb have changed roles. */
export const order: Check = (comparison) => {
  const wrong = turned(comparison).filter(
    ([one, other]) => !isNear(one, other) && !isHarmless(one, other, comparison),
  );
  const swapped = wrong.find(
    ([one, other]) =>
      isThing(one, comparison) &&
      isThing(other, comparison) &&
      prepositionOf(other.claimed, comparison.claim) !== 'of' &&
      turnAbout(one, other, comparison),
  );
  if (swapped === undefined) {
    const names = wrong.some(
      ([one, other]) =>
        isName(one) &&
        isName(other) &&
        [one, other].some(({ claimed }) => prepositionOf(claimed, comparison.claim) === null),
    );
    return names ? [roleDoubt('order of names')] : [];
  }
  const [one, other] = swapped;
  if (!(isName(one) && isName(other))) return [roleDoubt('order')];
  const difference = {
    kind: 'role' as const,
    claimed: `${surface(one.claimed, comparison.claim)} … ${surface(other.claimed, comparison.claim)}`,
    stated: `${surface(other.stated, comparison.text)} … ${surface(one.stated, comparison.text)}`,
  };
  return [{ reason: 'roles swapped', difference }];
};

/** Pairs of words that stand the other way round in the text. */
function turned({ pairs }: Comparison): (readonly [Pair, Pair])[] {
  const words = pairs.filter(({ claimed }) => claimed.isContent);
  return words.flatMap((one, at) =>
    words
      .slice(at + 1)
      .flatMap((other) => (one.stated.index > other.stated.index ? [[one, other] as const] : [])),
  );
}

function surface({ start, end }: { start: number; end: number }, { text }: Reading): string {
  return text.slice(start, end);
}

function turnAbout(one: Pair, other: Pair, { pairs }: Comparison): boolean {
  return pairs.some(
    ({ claimed, stated }) =>
      claimed.isContent &&
      !claimed.isName &&
      claimed.index > one.claimed.index &&
      claimed.index < other.claimed.index &&
      stated.index > other.stated.index &&
      stated.index < one.stated.index,
  );
}

function isThing(pair: Pair, { claim, text }: Comparison): boolean {
  return isName(pair) || (hasArticle(pair.claimed, claim) && hasArticle(pair.stated, text));
}

/** "intelligence artificielle" and "artificial intelligence": never two names. */
function isNear(one: Pair, other: Pair): boolean {
  if (isName(one) && isName(other)) return false;
  return (
    Math.abs(one.claimed.index - other.claimed.index) <= 2 &&
    Math.abs(one.stated.index - other.stated.index) <= 3
  );
}

/** Two words that may change places without changing who does what. */
export function isHarmless(one: Pair, other: Pair, { claim, text }: Comparison): boolean {
  if (isAttribute(one, other, claim, text)) return true;
  if (areListed(one.claimed, other.claimed, claim) && areListed(one.stated, other.stated, text)) {
    return true;
  }
  if (
    isAcrossAgent(one.claimed, other.claimed, claim) !==
    isAcrossAgent(other.stated, one.stated, text)
  ) {
    return true;
  }
  if (isMember(one, other, claim, text)) return true;
  return isAside(one, claim, text) || isAside(other, claim, text);
}

/** Where, when, or according to whom: it stands first or last as one likes. */
function isAside({ claimed, stated }: Pair, claim: Reading, text: Reading): boolean {
  const place = prepositionOf(claimed, claim);
  return (place === 'in' || place === 'per') && prepositionOf(stated, text) === place;
}

/** "X est le chef de Y" where the text has "le chef de Y, X": beside each other, nothing between. */
function isAttribute(one: Pair, other: Pair, claim: Reading, text: Reading): boolean {
  const between = claim.words.slice(one.claimed.index + 1, other.claimed.index);
  const verb = between.findIndex(isCopula);
  // "is planning", "est dirigé": no attribute but a verb.
  if (verb < 0 || participle.test((between[verb + 1] ?? other.claimed).written)) return false;
  // What stands between the two in the text is the rest of the attribute, and nothing else.
  const gap = text.words.slice(other.stated.index + 1, one.stated.index);
  const pauses = text.text.slice(other.stated.end, one.stated.start).match(/[,(:–—]/gu) ?? [];
  return (
    gap.filter(({ isContent }) => isContent).length <= 6 &&
    pauses.length <= 1 &&
    prepositionOf(one.stated, text) === null
  );
}

const participle = /(?:ing|ed|é|ée|és|ées|ant|iendo|ando)$/u;

/** "X fait partie de G" where the text has "G (W, X, Y)". */
function isMember(one: Pair, other: Pair, claim: Reading, text: Reading): boolean {
  const between = text.text.slice(other.stated.end, one.stated.start);
  return belongs.test(claim.text) && /^\s?\((?:[\p{L}\s’'-]+,\s?)*$/u.test(between);
}

const belongs =
  /(?<!\p{L})(?:fait partie|font partie|membres?|appartien(?:t|nent)|is part of|are part of|members?|belongs? to|forma parte|forman parte|miembros?|pertenecen?|gehört|gehören|mitglied(?:er)?|teil)(?!\p{L})/iu;
