import type { Pair } from '../align-words.js';
import type { ClaimWord } from '../claim-words.js';
import {
  type Check,
  type Comparison,
  type Objection,
  type Reading,
  roleDoubt,
} from '../comparison.js';
import { hasRelative, isAgent, isApposition, isSameRun, isSaying } from '../grammar.js';
import { type Preposition, prepositionOf } from '../lexicon/prepositions.js';

/** Who stands behind "par", and what belongs to what. */
export const complements: Check = (comparison) => [
  ...(isApposition(comparison)
    ? []
    : comparison.pairs.flatMap((pair, at) => [
        ...agents(pair, at, comparison),
        ...prepositions(pair, comparison),
        ...governors(pair, comparison),
      ])),
  ...comparison.pairs.flatMap((pair, at) => belongings(pair, at, comparison)),
];

/** Behind "par" in the claim: behind "par" in the text, right after the same word, or before it. */
function agents(pair: Pair, at: number, { pairs, claim, text }: Comparison): readonly Objection[] {
  const verb = pairs[at - 1];
  if (isSameRun(verb?.claimed, pair.claimed) || isSameRun(verb?.stated, pair.stated)) return [];
  const isStatedAgent = isAgent(pair.stated, text);
  if (isAgent(pair.claimed, claim) && verb !== undefined && !isStatedAgent) {
    return pair.stated.index < verb.stated.index ? [] : [roleDoubt('no agent')];
  }
  if (!isStatedAgent) return [];
  const governor = governorOf(pair, text);
  const isPaired = pairs.some(({ stated }) => stated.index === governor?.index);
  return isPaired ? [] : [roleDoubt('agent of another')];
}

/** The verb that "par" belongs to: of two that are joined ("neither ordered nor carried out by"), the last. */
function governorOf({ stated }: Pair, { words }: Reading) {
  return words
    .slice(0, stated.index)
    .filter(({ isContent, isName }) => isContent && !isName)
    .at(-1);
}

/** Prepositions that exclude each other before one name. */
function prepositions(
  { claimed, stated }: Pair,
  { claim, text }: Comparison,
): readonly Objection[] {
  if (!(claimed.isName || stated.isName) || hasRelative(stated, text)) return [];
  const said = prepositionOf(claimed, claim);
  const read = prepositionOf(stated, text);
  if (said === 'per' && read === null && says(stated, text)) return [];
  return exclude(said, read) ? [roleDoubt(`preposition ${claimed.written} ${said}/${read}`)] : [];
}

/** "Séoul affirme que …" says it as "selon Séoul" does. */
function says({ index }: ClaimWord, { words }: Reading): boolean {
  const behind = words.slice(index + 1).filter(({ isName }) => !isName);
  const next = behind.find(({ isContent }) => isContent);
  return next !== undefined && next === behind[0] && isSaying(next);
}

function exclude(one: Preposition | null, other: Preposition | null): boolean {
  if (one === other) return false;
  if (one === 'against' || other === 'against' || one === 'per') return true;
  if ((one === 'to' && other === 'from') || (one === 'from' && other === 'to')) return true;
  if (other === 'by') return one === 'in' || one === 'to' || one === 'with' || one === 'for';
  return (
    one === null &&
    (other === 'in' || other === 'to' || other === 'with' || other === 'for' || other === 'per')
  );
}

/** "l’équipe de X … les hommes de Y": each belongs to the same word in both. */
function governors(
  { claimed, stated }: Pair,
  { pairs, claim, text }: Comparison,
): readonly Objection[] {
  if (!claimed.isName || prepositionOf(claimed, claim) === null) return [];
  const said = pairs.find((pair) => pair.claimed === contentBefore(claimed, claim));
  const read = pairs.find((pair) => pair.stated === contentBefore(stated, text));
  return said === undefined || read === undefined || said === read
    ? []
    : [roleDoubt(`${claimed.written} of another word`)];
}

/** Past where and when, which stand in any order: "in Barcelona on Saturday". */
function contentBefore(word: ClaimWord, reading: Reading): ClaimWord | undefined {
  const { words } = reading;
  let first = word;
  for (let before = words[first.index - 1]; before?.isName; before = words[first.index - 1])
    first = before;
  const found = words
    .slice(0, first.index)
    .filter(({ isContent }) => isContent)
    .at(-1);
  const isBeside =
    found?.isName && [word, found].every((one) => prepositionOf(one, reading) === 'in');
  return isBeside ? contentBefore(found, reading) : found;
}

/** "le porte-parole de X": between the two the text must not have another name. */
function belongings(
  pair: Pair,
  at: number,
  { pairs, claim, text }: Comparison,
): readonly Objection[] {
  const owner = pairs[at - 1];
  if (owner === undefined || !pair.claimed.isName || pair.claimed.index - owner.claimed.index > 4)
    return [];
  if (prepositionOf(pair.claimed, claim) !== 'of' || isSameRun(owner.claimed, pair.claimed))
    return [];
  const taken = new Set(pairs.map(({ stated }) => stated.index));
  const between = text.words.slice(
    owner.stated.index + 1,
    Math.max(owner.stated.index + 1, pair.stated.index),
  );
  const others = between.filter(({ isName, index }) => isName && !taken.has(index));
  const isRun = others.every(
    (word, place) => others.length - place === pair.stated.index - word.index,
  );
  return others.length > 0 && !isRun ? [roleDoubt('of another')] : [];
}
