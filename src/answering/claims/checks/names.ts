import type { ClaimWord } from '../claim-words.js';
import { type Check, type Comparison, hardDoubt, type Reading } from '../comparison.js';
import { isCopula } from '../grammar.js';
import { type Preposition, prepositionOf } from '../lexicon/prepositions.js';
import { isAlone, isOfOneOnly, isOfSubject } from './subject-name.js';

/** Another name where the claim has one, and everything else the same. */
export const names: Check = (comparison) => {
  const { missing, claim, text, pairs } = comparison;
  const [first] = missing;
  if (
    first === undefined ||
    !missing.every((word) => isWrittenAsName(word, claim.text)) ||
    !isOneRun(missing, claim.text)
  )
    return [];
  // Of what it is said of, more must be the same than of what stands behind "of".
  const fewest = prepositionOf(first, claim) === null ? 3 : 2;
  if (pairs.length < fewest || pairs.length < missing.length) return [];
  const taken = new Set(pairs.map(({ stated }) => stated.index));
  const place = prepositionOf(first, claim);
  const isFree = (word: ClaimWord) => !taken.has(word.index) && prepositionOf(word, text) === place;
  const other =
    inPlace(comparison, first).find((word) => isFree(word) && isNamed(word, place, text)) ??
    (isOfCopula(first, claim)
      ? text.words.find((word) => isFree(word) && word.isName && opensClause(word, text))
      : undefined);
  if (other === undefined) return [];
  if (isOfSubject(first, comparison) && !isOfOneOnly(first, other, comparison)) {
    return [{ ...hardDoubt(`said of ${other.written}`), isOfAnother: true, explains: missing }];
  }
  const difference = {
    kind: 'name' as const,
    claimed: nameAround(first, missing.at(-1) ?? first, claim),
    stated: nameAround(other, other, text),
  };
  return [
    {
      reason: `name ${difference.claimed}/${difference.stated}`,
      difference,
      explains: missing,
      isExclusive: isAlone(other, comparison),
    },
  ];
};

/** German writes every noun with a capital: there, what stands right behind the same preposition. */
function isNamed(word: ClaimWord, place: Preposition | null, text: Reading): boolean {
  if (word.isName || text.language !== 'de') return word.isName;
  return place !== null && word.isContent && isWrittenAsName(word, text.text);
}

/** "X est …": in the text, what it is said of may stand behind the attribute. */
function isOfCopula({ index }: ClaimWord, { words }: Reading): boolean {
  const next = words.slice(index + 1).find(({ isName }) => !isName);
  return index <= 1 && next !== undefined && isCopula(next);
}

function opensClause(word: ClaimWord, { words }: Reading): boolean {
  const before = words.slice(0, word.index).filter(({ clause }) => clause === word.clause);
  return before.every(({ isContent }) => !isContent);
}

function isWrittenAsName(word: ClaimWord, text: string): boolean {
  return word.isName || /^\p{Lu}/u.test(text.slice(word.start, word.end));
}

function isOneRun(words: readonly ClaimWord[], text: string): boolean {
  return words.every((word, at) => {
    const before = words[at - 1];
    return before === undefined || particles.test(text.slice(before.end, word.start));
  });
}

const particles = /^[\s-](?:(?:de|du|des|d['’]|la|le|of|the|von|van|del)[\s]?)*$/iu;

/** The words between what stands before and what stands after it in the claim. */
function inPlace({ pairs, text }: Comparison, word: ClaimWord): readonly ClaimWord[] {
  const before = pairs.filter(({ claimed }) => claimed.index < word.index).at(-1)?.stated.index;
  const after = pairs.find(({ claimed }) => claimed.index > word.index)?.stated.index;
  const from = before ?? (after ?? 0) - 6;
  const to = before === undefined ? (after ?? 0) : before + 6;
  return text.words.slice(Math.max(0, from), to + 1);
}

/** The whole name that a run of words belongs to: "Afrique du Sud", "Global AI Index". */
function nameAround(from: ClaimWord, to: ClaimWord, { words, text }: Reading): string {
  let [start, end] = [from, to];
  for (const next of words.slice(to.index + 1)) {
    if (!isNamePart(next, text)) continue;
    if (!areOneName(end, next, text)) break;
    end = next;
  }
  for (const before of words.slice(0, from.index).reverse()) {
    if (!isNamePart(before, text)) continue;
    if (!areOneName(before, start, text)) break;
    start = before;
  }
  return text.slice(start.start, end.end);
}

/** "AI" may be a small word in lower case, as "ai" is in French. */
function isNamePart(word: ClaimWord, text: string): boolean {
  return word.isName || isAcronym(word, text);
}

/** With "de", "du", "of" between, too; but "PDG de X" is an office and a name. */
function areOneName(one: ClaimWord, next: ClaimWord, text: string): boolean {
  const between = text.slice(one.end, next.start);
  return /^[\s-]$/u.test(between) || (particles.test(between) && !isAcronym(one, text));
}

function isAcronym({ start, end }: ClaimWord, text: string): boolean {
  return /^\p{Lu}{2,}$/u.test(text.slice(start, end));
}
