import type { Pair } from '../align-words.js';
import type { ClaimWord } from '../claim-words.js';
import { type Check, type Comparison, doubt, type Objection, type Reading } from '../comparison.js';
import { prepositionOf } from '../lexicon/prepositions.js';

/** Who does what to whom: the order of the words, who stands behind "par", what belongs to what. */
export const roles: Check = (comparison) => [
  ...order(comparison),
  ...agents(comparison),
  ...prepositions(comparison),
];

function order(comparison: Comparison): readonly Objection[] {
  const { pairs } = comparison;
  const words = pairs.filter(({ claimed }) => claimed.isContent);
  const turned = words.flatMap((one, at) =>
    words
      .slice(at + 1)
      .flatMap((other) => (one.stated.index > other.stated.index ? [[one, other] as const] : [])),
  );
  const wrong = turned.filter(([one, other]) => !isHarmless(one, other, comparison));
  const swapped = wrong.find(
    ([one, other]) =>
      isThing(one, comparison) && isThing(other, comparison) && turnAbout(one, other, comparison),
  );
  if (swapped === undefined) {
    return wrong.some(([one, other]) => isName(one) && isName(other))
      ? [doubt('order of names')]
      : [];
  }
  const [one, other] = swapped;
  if (!(isName(one) && isName(other))) return [doubt('order')];
  const difference = {
    kind: 'role' as const,
    claimed: `${one.claimed.written} … ${other.claimed.written}`,
    stated: `${other.stated.written} … ${one.stated.written}`,
  };
  return [{ reason: 'roles swapped', difference }];
}

/** Whether both turn about one and the same word, which says what the one does to the other. */
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

function isName({ claimed, stated }: Pair): boolean {
  return claimed.isName && stated.isName;
}

/** Somebody or something, as far as the words before tell: a name, or a noun with its article. */
function isThing(pair: Pair, { claim, text }: Comparison): boolean {
  return isName(pair) || (hasArticle(pair.claimed, claim) && hasArticle(pair.stated, text));
}

function hasArticle(word: ClaimWord, { words }: Reading): boolean {
  const [before, earlier] = [words[word.index - 1], words[word.index - 2]];
  if (word.isName) return true;
  return [before, before?.isContent ? earlier : undefined].some(
    (one) => one !== undefined && article.test(one.folded),
  );
}

const article =
  /^(?:le|la|les|l|un|une|des|du|de|d|au|aux|ce|cet|cette|ces|son|sa|ses|leur|leurs|the|an?|this|that|these|those|his|her|its|their|el|los|las|una|unos|unas|del|al|su|sus|der|die|das|den|dem|ein|eine|einen|einem|einer|par|by|por|von|ses)$/u;

/** "X est le chef de Y" where the text has "le chef de Y, X": beside each other, nothing between. */
function isAttribute(one: Pair, other: Pair, claim: Reading, text: Reading): boolean {
  const between = claim.words.slice(one.claimed.index + 1, other.claimed.index);
  const verb = between.findIndex(({ folded }) => copula.test(folded));
  if (verb < 0) return false;
  // What stands between the two in the text is the rest of the attribute, and nothing else.
  const gap = text.words.slice(other.stated.index + 1, one.stated.index);
  const pauses =
    text.text.slice(other.stated.end, one.stated.start).match(/[,(:–—]/gu)?.length ?? 0;
  return (
    gap.filter(({ isContent }) => isContent).length <= 4 &&
    pauses <= 1 &&
    prepositionOf(one.stated, text) === null
  );
}

const copula =
  /^(?:est|sont|etait|etaient|fut|furent|is|are|was|were|es|son|era|eran|fue|ist|sind|war|waren)$/u;

/** Two words that may change places without changing who does what. */
function isHarmless(one: Pair, other: Pair, { claim, text }: Comparison): boolean {
  if (isAttribute(one, other, claim, text)) return true;
  const near =
    Math.abs(one.claimed.index - other.claimed.index) <= 2 &&
    Math.abs(one.stated.index - other.stated.index) <= 3;
  if (near && !(isName(one) && isName(other))) return true;
  if (areListed(one.claimed, other.claimed, claim) && areListed(one.stated, other.stated, text))
    return true;
  if (
    isAcrossAgent(one.claimed, other.claimed, claim) !==
    isAcrossAgent(other.stated, one.stated, text)
  )
    return true;
  return isAside(one, claim, text) || isAside(other, claim, text);
}

/** "X et Y", "X, Y et Z". */
function areListed(one: ClaimWord, other: ClaimWord, { text }: Reading): boolean {
  const [first, last] = one.start < other.start ? [one, other] : [other, one];
  const between = text.slice(first.end, last.start);
  return (
    /^[^.;:!?]*$/u.test(between) &&
    /^(?:[\s,]|(?<!\p{L})(?:et|and|y|und|ou|or|le|la|les|l['’]|the|el|los|las|die|der|das)(?!\p{L})|\p{Lu}[\p{L}’'-]*)*$/u.test(
      between,
    ) &&
    /,|(?<!\p{L})(?:et|and|y|und)(?!\p{L})/u.test(between)
  );
}

export function isAgent(word: ClaimWord, reading: Reading): boolean {
  return prepositionOf(word, reading) === 'by';
}

/** Whether "par" stands between two words, so that the second is, or belongs to, who does it. */
function isAcrossAgent(one: ClaimWord, other: ClaimWord, reading: Reading): boolean {
  return reading.words
    .slice(one.index + 1, other.index + 1)
    .some((word) => word.isContent && isAgent(word, reading));
}

/** Where or when: it stands first or last as one likes. */
function isAside({ claimed, stated }: Pair, claim: Reading, text: Reading): boolean {
  return prepositionOf(claimed, claim) === 'in' && prepositionOf(stated, text) === 'in';
}

/** Behind "par" in the claim: behind "par" in the text, right after the same word, or before it. */
function agents({ pairs, claim, text }: Comparison): readonly Objection[] {
  return pairs.flatMap((pair, at) => {
    const verb = pairs[at - 1];
    const claimedAgent = isAgent(pair.claimed, claim);
    const statedAgent = isAgent(pair.stated, text);
    if (claimedAgent && verb !== undefined) {
      if (!statedAgent) return pair.stated.index < verb.stated.index ? [] : [doubt('no agent')];
    }
    if (!statedAgent || isSameRun(pair, pairs)) return [];
    const governor = governorOf(pair.stated, text);
    const isPaired = pairs.some(({ stated }) => stated.index === governor?.index);
    return isPaired ? [] : [doubt('agent of another')];
  });
}

/** "Robert" "Scott": the second word of a name. */
function isSameRun(pair: Pair, pairs: readonly Pair[]): boolean {
  return pairs.some(
    ({ stated }) => stated.isName && stated.index === pair.stated.index - 1 && pair.stated.isName,
  );
}

function governorOf(word: ClaimWord, { words }: Reading): ClaimWord | undefined {
  return words
    .slice(0, word.index)
    .filter(({ isContent, isName }) => isContent && !isName)
    .at(-1);
}

/** Prepositions that exclude each other before one name. */
function prepositions({ pairs, claim, text }: Comparison): readonly Objection[] {
  return pairs.flatMap(({ claimed, stated }) => {
    if (!(claimed.isName || stated.isName)) return [];
    const said = prepositionOf(claimed, claim);
    const read = prepositionOf(stated, text);
    return exclude(said, read) ? [doubt(`preposition ${claimed.written} ${said}/${read}`)] : [];
  });
}

function exclude(one: string | null, other: string | null): boolean {
  if (one === other) return false;
  const both = [one, other];
  if (both.includes('against')) return true;
  if (both.includes('to') && both.includes('from')) return true;
  if (one === 'in' && other === 'by') return true;
  if (one === null && (other === 'in' || other === 'to' || other === 'with' || other === 'for'))
    return true;
  if ((one === 'in' || one === 'to' || one === 'with' || one === 'for') && other === 'by')
    return true;
  return false;
}
