import type { Pair } from './align-words.js';
import type { ClaimWord } from './claim-words.js';
import type { Comparison, Reading } from './comparison.js';
import { prepositionOf } from './lexicon/prepositions.js';

/** The little of grammar that the checks need, read from the small words. */

/** A name in both texts. */
export function isName({ claimed, stated }: Pair): boolean {
  return claimed.isName && stated.isName;
}

/** A noun, as far as the words before it tell: its article, or the preposition that it stands behind. */
export function hasArticle(word: ClaimWord, { words }: Reading): boolean {
  if (word.isName) return true;
  const [before, earlier] = [words[word.index - 1], words[word.index - 2]];
  return [before, before?.isContent ? earlier : undefined].some(
    (one) => one !== undefined && article.test(one.folded),
  );
}

/** Behind an article proper: a noun for sure, where "de" may lead in a verb. */
export function hasDeterminer(word: ClaimWord, { words, language }: Reading): boolean {
  const before = words[word.index - 1]?.folded ?? '';
  // "a" is an article in English, and elsewhere a verb or a preposition.
  if (before === 'a' && language !== 'en') return false;
  return article.test(before) && !/^(?:de|d)$/u.test(before);
}

/** "X, qui …": whatever stands before, X is what follows is said of. */
export function hasRelative({ index }: ClaimWord, { words }: Reading): boolean {
  const next = words.slice(index + 1).find(({ isName: named }) => !named);
  return next !== undefined && /^(?:qui|que|qu|dont|who|which|that|quien)$/u.test(next.folded);
}

/** Behind "par": who does it. */
export function isAgent(word: ClaimWord, reading: Reading): boolean {
  return prepositionOf(word, reading) === 'by';
}

/** Whether "par" stands between two words, so that the second is, or belongs to, who does it. */
export function isAcrossAgent(one: ClaimWord, other: ClaimWord, reading: Reading): boolean {
  return reading.words
    .slice(one.index + 1, other.index + 1)
    .some((word) => word.isContent && isAgent(word, reading));
}

export function isCopula({ folded }: ClaimWord): boolean {
  return copula.test(folded);
}

/** "declared", "affirme": whoever stands beside it says what is said. */
export function isSaying({ folded }: ClaimWord): boolean {
  return sayings.test(folded);
}

/** Places of the first and the last word of the text that the claim has too. */
export function extentOf({ pairs }: Comparison): readonly [first: number, last: number] {
  const places = pairs.map(({ stated }) => stated.index);
  return [Math.min(...places), Math.max(...places)];
}

/**
 * Whether a claim such as "X est le chef de Y" stands in the text as an apposition: "X, chef de Y",
 * "le chef de Y, X". It is said by itself then, whatever the sentence around it says.
 */
export function isApposition(comparison: Comparison): boolean {
  const { claim, text, pairs } = comparison;
  const verb = claim.words.find(isCopula);
  const next = verb && claim.words[verb.index + 1];
  if (verb === undefined || next === undefined || !article.test(next.folded)) return false;
  const [before, after] = [
    pairs.filter(({ claimed }) => claimed.index < verb.index),
    pairs.filter(({ claimed }) => claimed.index > verb.index),
  ];
  const [subject, attribute] = [rangeOf(before), rangeOf(after)];
  if (subject === null || attribute === null) return false;
  const [first, second] = subject[0] < attribute[0] ? [subject, attribute] : [attribute, subject];
  const gap = text.words.slice(first[1] + 1, second[0]);
  const isTight = [subject, attribute].every(
    ([from, to], at) => to - from <= 3 * ([before, after][at]?.length ?? 0),
  );
  return first[1] < second[0] && isTight && gap.every(({ folded }) => article.test(folded));
}

function rangeOf(pairs: readonly Pair[]): readonly [number, number] | null {
  const places = pairs.map(({ stated }) => stated.index);
  return places.length === 0 ? null : [Math.min(...places), Math.max(...places)];
}

/** "X et Y", "X, Y et Z". */
export function areListed(one: ClaimWord, other: ClaimWord, { text }: Reading): boolean {
  const [first, last] = one.start < other.start ? [one, other] : [other, one];
  const between = text.slice(first.end, last.start);
  return joins.test(between) && list.test(between);
}

/** Words of one name: "Vladimir" and "Poutine". */
export function isSameRun(before: ClaimWord | undefined, word: ClaimWord): boolean {
  return before?.isName === true && word.isName && word.index === before.index + 1;
}

const article =
  /^(?:le|la|les|l|un|une|des|du|de|d|au|aux|ce|cet|cette|ces|son|sa|ses|leur|leurs|the|an?|this|that|these|those|his|her|its|their|el|los|las|una|unos|unas|del|al|su|sus|der|die|das|den|dem|ein|eine|einen|einem|einer|par|by|por|von)$/u;
const sayings =
  /^(?:declar|affirm|annonc|indiqu|expliqu|assur|precis|soulign|estim|dit$|said$|says$|say$|state|announc|explain|told$|dijo$|dice$|anunci|explic|sagt|erklart|berichtet)/u;
const copula =
  /^(?:est|sont|etait|etaient|fut|furent|is|are|was|were|es|son|era|eran|fue|ist|sind|war|waren)$/u;
const joins = /,|(?<!\p{L})(?:et|and|y|und|ou|or|oder|o)(?!\p{L})/u;
const list =
  /^(?:[\s,]|(?<!\p{L})(?:et|and|y|und|ou|or|oder|o|le|la|les|l['’]|the|el|los|las|die|der|das)(?!\p{L})|\p{Lu}[\p{L}’'-]*)*$/u;
