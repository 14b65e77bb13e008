import type { Pair } from '../align-words.js';
import type { ClaimWord } from '../claim-words.js';
import { type Check, type Comparison, type Objection, roleDoubt } from '../comparison.js';
import { hasDeterminer, isAcrossAgent } from '../grammar.js';
import { monthOf, weekdayOf } from '../lexicon/calendar.js';
import { prepositionOf } from '../lexicon/prepositions.js';
import { isPassive } from './subject.js';

/**
 * A sentence that says two things side by side has every word of a third that it does not say:
 * "acquitted the minister but convicted his brother" convicts no minister.
 */
export const parallels: Check = (comparison) => [
  ...exchanged(comparison),
  ...objectOfAnother(comparison),
  ...acrossJoin(comparison),
  ...relatives(comparison),
];

/** Two words that have changed places around one that stays: "convicted A but acquitted B". */
function exchanged(comparison: Comparison): readonly Objection[] {
  const pairs = contentOf(comparison);
  const swapped = pairs.some((one, at) =>
    pairs.slice(at + 2).some((other, distance) => {
      if (one.stated.index <= other.stated.index || isByAgent(one, other, comparison)) return false;
      const between = pairs.slice(at + 1, at + 2 + distance);
      return (
        isPlain(one, comparison) &&
        isPlain(other, comparison) &&
        between.some(
          ({ stated }) => stated.index > other.stated.index && stated.index < one.stated.index,
        )
      );
    }),
  );
  return swapped ? [roleDoubt('changed places')] : [];
}

/** "convicted the minister" where the text has "acquitted the minister … convicted his brother". */
function objectOfAnother(comparison: Comparison): readonly Objection[] {
  const { text } = comparison;
  const pairs = contentOf(comparison);
  const taken = new Set(pairs.map(({ stated }) => stated.index));
  const found = pairs.some((verb, at) => {
    const object = pairs[at + 1];
    if (object === undefined || object.stated.index >= verb.stated.index - 1) return false;
    if (verb.claimed.isName || verb.stated.isName || isByAgent(verb, object, comparison))
      return false;
    const own = neighbour(verb.stated, 1, text.words);
    const other = governor(object.stated, taken, text.words);
    return (
      own !== undefined &&
      !taken.has(own.index) &&
      isObject(own, text) &&
      other !== undefined &&
      !other.isName &&
      object.claimed.index - verb.claimed.index <= 3
    );
  });
  return found ? [roleDoubt('object of another')] : [];
}

/** Spanish has "a" before whom. */
function isObject(word: ClaimWord, text: Comparison['text']): boolean {
  const place = prepositionOf(word, text);
  return place === null || (place === 'to' && text.language === 'es');
}

/** "praised the actor" where the text has "praised the director but booed the actor". */
function acrossJoin(comparison: Comparison): readonly Objection[] {
  const { text } = comparison;
  const pairs = contentOf(comparison);
  const taken = new Set(pairs.map(({ stated }) => stated.index));
  const isOpen = (word: ClaimWord) => word.isContent && !taken.has(word.index);
  const found = pairs.some((one, at) => {
    const next = pairs[at + 1];
    if (next === undefined || next.stated.index <= one.stated.index) return false;
    const pause = text.text.slice(one.stated.end, next.stated.start).indexOf(';');
    if (pause >= 0)
      return text.words.some((word) => isOpen(word) && word.start > one.stated.end + pause);
    if (at === 0 || !isVerbAndObject(one, next, comparison)) return false;
    const between = text.words.slice(one.stated.index + 1, next.stated.index);
    return between.some(
      (join, place) =>
        joins(join, text) &&
        between.slice(0, place).some(isOpen) &&
        isVerbLike(
          between.slice(place).find(({ isContent }) => isContent),
          taken,
          text,
        ),
    );
  });
  return found ? [roleDoubt('across a join')] : [];
}

function isVerbAndObject(verb: Pair, object: Pair, { claim, text }: Comparison): boolean {
  return (
    !verb.stated.isName &&
    !isPassive(verb, claim) &&
    !isPassive(object, claim) &&
    !hasDeterminer(verb.stated, text) &&
    prepositionOf(verb.stated, text) === null &&
    isObject(object.claimed, claim) &&
    object.claimed.index - verb.claimed.index <= 3
  );
}

/** Something else is said behind the join: neither a name nor a noun of a list. */
function isVerbLike(
  word: ClaimWord | undefined,
  taken: ReadonlySet<number>,
  text: Comparison['text'],
): boolean {
  if (word === undefined || taken.has(word.index) || word.isName) return false;
  return !hasDeterminer(word, text) && prepositionOf(word, text) === null;
}

/** "and", "but", "while" …, or the first word behind a semicolon. */
function joins({ index, folded, start }: ClaimWord, { words, text }: Comparison['text']): boolean {
  const joining =
    /^(?:et|mais|puis|tandis|alors|and|but|while|whereas|then|y|e|pero|mientras|und|aber|sondern|wahrend)$/u;
  return joining.test(folded) || text.slice(words[index - 1]?.end ?? start, start).includes(';');
}

/** The nearest word before that the claim does not have, nor the words of its run. */
function governor(
  word: ClaimWord,
  taken: ReadonlySet<number>,
  words: readonly ClaimWord[],
): ClaimWord | undefined {
  const before = words
    .slice(0, word.index)
    .filter(({ isContent, clause }) => isContent && clause === word.clause)
    .at(-1);
  if (before === undefined) return undefined;
  return taken.has(before.index) ? governor(before, taken, words) : before;
}

/** "his brother, Ian Rowe, who was sentenced": what follows is said of the word before "who". */
function relatives(comparison: Comparison): readonly Objection[] {
  const { claim, text } = comparison;
  if (claim.words.some(isRelative)) return [];
  const pairs = contentOf(comparison);
  const taken = new Set(pairs.map(({ stated }) => stated.index));
  const found = text.words.filter(isRelative).some((relative) => {
    const antecedent = neighbour(relative, -1, text.words);
    const behind = pairs.findIndex(({ stated }) => isInside(stated, relative, text.words));
    const first = pairs[0]?.stated;
    if (antecedent === undefined || behind <= 0 || first === undefined) return false;
    if (first.index > relative.index || taken.has(antecedent.index)) return false;
    return !isSameThing(first, antecedent, text.words);
  });
  return found ? [roleDoubt('said of another')] : [];
}

function isRelative({ folded }: ClaimWord): boolean {
  return /^(?:qui|who|which|quien|quienes)$/u.test(folded);
}

/** Behind the pronoun, before the next pause. */
function isInside(word: ClaimWord, relative: ClaimWord, words: readonly ClaimWord[]): boolean {
  const next = neighbour(relative, 1, words);
  return next !== undefined && word.index > relative.index && word.clause === next.clause;
}

/** "his brother, Ian Rowe, who", "Franz Liszt, un compositeur hongrois qui": a name and what it is called by. */
function isSameThing(one: ClaimWord, other: ClaimWord, words: readonly ClaimWord[]): boolean {
  if (other.index <= one.index) return false;
  const between = words.slice(one.index + 1, other.index + 1);
  const [opening, ...aside] = between.filter(({ isName }) => !isName);
  if (opening === undefined || !between.some((word) => word.isContent && !word.isName)) return true;
  return (
    one.isName &&
    opening.clause === one.clause + 1 &&
    /^(?:une?|an?|una?)$/u.test(opening.folded) &&
    aside.every(({ clause }) => clause === opening.clause)
  );
}

function neighbour(
  word: ClaimWord,
  step: 1 | -1,
  words: readonly ClaimWord[],
): ClaimWord | undefined {
  for (let at = word.index + step; at >= 0 && at < words.length; at += step) {
    const found = words[at];
    if (found?.isContent) return found;
  }
  return undefined;
}

function contentOf({ pairs }: Comparison): readonly Pair[] {
  return pairs.filter(({ claimed }) => claimed.isContent);
}

/** Neither a name, nor a noun: those are for the check of order; nor a day, which stands anywhere. */
function isPlain({ claimed, stated }: Pair, { claim, text }: Comparison): boolean {
  return (
    !hasDeterminer(claimed, claim) &&
    !hasDeterminer(stated, text) &&
    monthOf(claimed.folded) === null &&
    weekdayOf(claimed.folded) === null &&
    prepositionOf(claimed, claim) === null &&
    prepositionOf(stated, text) === null
  );
}

/** A passive turns what an active verb has in order, and says the same. */
function isByAgent(one: Pair, other: Pair, { claim, text }: Comparison): boolean {
  return (
    isAcrossAgent(one.claimed, other.claimed, claim) ||
    isAcrossAgent(other.stated, one.stated, text)
  );
}
