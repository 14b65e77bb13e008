import type { ClaimWord } from '../claim-words.js';
import type { Comparison, Reading } from '../comparison.js';
import { isCopula } from '../grammar.js';
import { isDoneOnce, isHeldByOne } from '../lexicon/once.js';
import { prepositionOf } from '../lexicon/prepositions.js';
import { rankOf } from '../lexicon/ranks.js';

/**
 * Whether a name of the claim belongs to who does or is something: it stands before the verb, as "X",
 * "le président X", "la directive de X", "les relations entre X et Y", or behind "par".
 */
export function isOfSubject(name: ClaimWord, { claim, pairs }: Comparison): boolean {
  const place = prepositionOf(name, claim);
  if (place === 'by') return true;
  if (place !== null && place !== 'of') return false;
  const phrase = claim.words.filter(
    ({ clause, index }) => clause === name.clause && index < name.index,
  );
  const isPhrase = phrase.every((word) => word.isContent || isNominal(word, claim.language));
  if (!isPhrase || !isSaidOf(name, claim)) return false;
  if (phrase.some(({ folded }) => joining.test(folded))) return true;
  const nouns = phrase.filter(({ isContent }) => isContent);
  if (place === null) return nouns.length <= 1;
  // "La Chine dirige la banque de X": another name stands first, so that a verb stands between.
  return !pairs.some(
    ({ claimed, stated }) => nouns.includes(claimed) && (claimed.isName || stated.isName),
  );
}

/**
 * Whether what the claim says can be true of one alone, so that the text, which says it of `other`,
 * says otherwise: a rank, a superlative, "le PDG de", an act that is done once; and whatever the text
 * says only of the other, or in the other's own words.
 */
export function isOfOneOnly(name: ClaimWord, other: ClaimWord, comparison: Comparison): boolean {
  return (
    isOutstanding(name, comparison) ||
    isAttributeOfOne(name, comparison) ||
    isOnceDone(name, comparison) ||
    isAlone(other, comparison) ||
    isQuoted(other, comparison)
  );
}

/** "Seule la Russie", "Russia alone". */
export function isAlone({ index, clause }: ClaimWord, { text }: Comparison): boolean {
  return text.words.some(
    (word) =>
      word.marks.includes('only') &&
      word.clause === clause &&
      index - word.index <= 2 &&
      word.index - index <= 3,
  );
}

function isOutstanding(name: ClaimWord, { claim }: Comparison): boolean {
  return (
    claim.words.some(({ index, folded }) => index !== name.index && rankOf(folded) !== null) ||
    superlative.test(claim.text)
  );
}

/** "X est le …", "X est PDG de …", "… ist": not "X est un …" nor "X est proche de …". */
function isAttributeOfOne(name: ClaimWord, { claim, pairs }: Comparison): boolean {
  const { words } = claim;
  const verb = words.find((word) => word.index > name.index && isCopula(word));
  if (verb === undefined) return false;
  const behind = words.slice(verb.index + 1);
  const attribute = behind.length > 0 ? behind : words.slice(name.index + 1, verb.index);
  const first = attribute.find(({ isContent, folded }) => isContent || articles.test(folded));
  if (first === undefined) return false;
  return (
    definite.test(first.folded) ||
    isHeldByOne(first.folded) ||
    pairs.some(({ claimed, stated }) => claimed === first && (claimed.isName || stated.isName))
  );
}

/** "X a fondé la ville", "la ville a été fondée par X": not "a fondé une ville". */
function isOnceDone(name: ClaimWord, { claim }: Comparison): boolean {
  const { words } = claim;
  const verb = words.find(({ folded }) => isDoneOnce(folded));
  if (verb === undefined) return false;
  const done = prepositionOf(name, claim) === 'by' ? words[0] : words[verb.index + 1];
  const isLast = done === undefined && words.some(({ folded }) => definite.test(folded));
  return isLast || (done !== undefined && (definite.test(done.folded) || done.isName));
}

/** Two words or more of what the claim says stand in quotation marks, and the other outside. */
function isQuoted(other: ClaimWord, { text, pairs }: Comparison): boolean {
  return [...text.text.matchAll(quotation)].some(({ index, 0: quote }) => {
    const isIn = ({ start }: ClaimWord) => start > index && start < index + quote.length;
    return (
      !isIn(other) && pairs.filter(({ stated }) => stated.isContent && isIn(stated)).length > 1
    );
  });
}

/** Something is said behind it: the last of a list is no subject. */
function isSaidOf({ index }: ClaimWord, { words }: Reading): boolean {
  return words.slice(index + 1).some((word) => isCopula(word) || (word.isContent && !word.isName));
}

function isNominal({ folded }: ClaimWord, language: string): boolean {
  if (folded === 'a') return language === 'en';
  if (folded === 'son') return language === 'fr';
  return (
    articles.test(folded) ||
    /^(?:de|d|of|von|del|et|and|y|und)$/u.test(folded) ||
    joining.test(folded)
  );
}

const definite = /^(?:le|la|les|l|the|el|los|las|der|die|das|den|dem)$/u;
const articles =
  /^(?:le|la|les|l|une?|des|du|ce|cet|cette|ces|sa|ses|leurs?|the|an?|this|that|these|those|its|their|his|her|el|los|las|una|su|sus|der|die|das|den|dem|ein|eine[rmn]?)$/u;
const joining = /^(?:entre|between|zwischen)$/u;
const quotation = /[«“„"][^»”"]{3,}[»”"]/gu;
const superlative =
  /(?<!\p{L})(?:l[ea]s? (?:plus|moins|meilleure?s?|pires?)|the (?:most|least|best|worst|largest|biggest|\p{L}{3,}est)|(?:el|la|los|las) (?:más|menos|mejor|peor)|(?:der|die|das|am) (?:größte|beste|\p{L}{3,}ste[nr]?))(?!\p{L})/iu;
