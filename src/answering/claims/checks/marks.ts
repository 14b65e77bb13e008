import type { ClaimWord } from '../claim-words.js';
import { type Check, type Comparison, doubt, hardDoubt, type Objection } from '../comparison.js';
import { extentOf, hasDeterminer, isApposition } from '../grammar.js';
import type { Mark } from '../lexicon/mark-entry.js';

/**
 * What denies, limits, makes possible or compares must stand in both, on the same words. A denial
 * on one side only contradicts; of everything else the text merely does not say so.
 */
export const marks: Check = (comparison) => {
  const claimed = new Set(comparison.claim.words.flatMap((word) => word.marks));
  const stated = new Map(
    isApposition(comparison) ? marksInside(comparison) : marksOnPairs(comparison),
  );
  // One word in two of its forms ("order", "ordered") does the same to both.
  for (const pair of comparison.pairs.filter(({ likeness }) => likeness === 1)) {
    for (const mark of pair.stated.marks) if (ofVerbs.includes(mark)) claimed.add(mark);
    for (const mark of pair.claimed.marks)
      if (ofVerbs.includes(mark)) stated.set(mark, pair.stated);
  }
  const objections: Objection[] = [];
  const kinds = new Set<Mark>([...claimed, ...stated.keys()]);
  for (const mark of kinds) {
    if (claimed.has(mark) === stated.has(mark)) continue;
    const isContrary =
      (mark === 'not' || mark === 'without') &&
      !isSaidOtherwise(claimed, stated) &&
      deniesPair(mark, claimed.has(mark), comparison);
    const refused =
      mark === 'refuse' && !claimed.has('not') ? refusedPair(comparison, stated) : null;
    if (refused !== null) objections.push(refused);
    else
      objections.push(
        isContrary
          ? denial(mark, comparison, stated)
          : (mark === 'not' || mark === 'without' ? hardDoubt : doubt)(
              `mark ${mark} ${claimed.has(mark) ? 'claimed' : 'stated'}`,
            ),
      );
  }
  return objections;
};

/** What a verb's own meaning does, whatever its tense. */
const ofVerbs: readonly Mark[] = ['plan'];

/** "refuse de vendre", "failed to win": what the claim says was done is what was not. */
function refusedPair(
  { text, pairs }: Comparison,
  stated: ReadonlyMap<Mark, ClaimWord>,
): Objection | null {
  const word = stated.get('refuse');
  const next = word && text.words.slice(word.index + 1).find(({ isContent }) => isContent);
  if (word === undefined || next === undefined || next.index - word.index > 2) return null;
  const pair = pairs.find((one) => one.stated === next);
  if (pair === undefined || hasDeterminer(next, text)) return null;
  const difference = {
    kind: 'negation' as const,
    claimed: pair.claimed.written,
    stated: text.text.slice(word.start, next.end),
  };
  return { reason: `refused ${next.written}`, difference, isExclusive: true };
}

/** "ne vendra plus" and "cesse de vendre": a denial on one side, a refusal on the other. */
function isSaidOtherwise(
  claimed: ReadonlySet<Mark>,
  stated: ReadonlyMap<Mark, ClaimWord>,
): boolean {
  return refusals.some((mark) => claimed.has(mark) !== stated.has(mark));
}

const refusals: readonly Mark[] = ['refuse', 'alleged'];

/** Whether what is denied first, most often the verb, is a word that both have. */
function deniesPair(mark: Mark, isClaimed: boolean, { claim, text, pairs }: Comparison): boolean {
  const words = isClaimed ? claim.words : text.words;
  const paired = pairs.map(({ claimed, stated }) => (isClaimed ? claimed : stated));
  const named = pairs.filter(isNamed).map(({ claimed, stated }) => (isClaimed ? claimed : stated));
  return words.some((denier) => {
    if (!denier.marks.includes(mark)) return false;
    const head = words
      .slice(denier.index + 1)
      .find(({ isContent, clause }) => isContent && clause === denier.clause);
    const before = words[denier.index - 1];
    // "n’accepte pas": the verb stands before, where that is no name ("China no es").
    return [head, before?.isContent && !named.includes(before) ? before : undefined].some(
      (word) => word !== undefined && paired.includes(word),
    );
  });
}

/** The first word of a claim shows no capital that tells: its other half does. */
function isNamed({ claimed, stated }: Comparison['pairs'][number]): boolean {
  return claimed.isName || stated.isName;
}

function denial(
  mark: Mark,
  { claim }: Comparison,
  stated: ReadonlyMap<Mark, ClaimWord>,
): Objection {
  const inClaim = claim.words.find((word) => word.marks.includes(mark));
  const difference = {
    kind: 'negation' as const,
    claimed: inClaim?.written ?? '',
    stated: stated.get(mark)?.written ?? '',
  };
  return { reason: `denial ${mark}`, difference, isExclusive: true };
}

/** What is said of the sentence around an apposition says nothing of the apposition. */
function marksInside(comparison: Comparison): ReadonlyMap<Mark, ClaimWord> {
  const [from, to] = extentOf(comparison);
  const inside = comparison.text.words.slice(Math.max(0, from - 1), to + 2);
  return new Map(inside.flatMap((word) => word.marks.map((mark) => [mark, word] as const)));
}

/** The marks of the text that reach a word which the claim has too. */
function marksOnPairs({ claim, text, pairs }: Comparison): ReadonlyMap<Mark, ClaimWord> {
  const paired = new Set(pairs.map(({ stated }) => stated.index));
  const found = new Map<Mark, ClaimWord>();
  const isAfterClaimed = claim.words.some(({ marks: own }) => own.includes('after'));
  for (const word of text.words) {
    for (const mark of word.marks) {
      // "after rejecting two designs": what stands behind it has happened, as the claim says.
      if (
        mark === 'after' &&
        !isAfterClaimed &&
        pairs.every(({ stated }) => stated.index > word.index)
      )
        continue;
      if (!found.has(mark) && reaches(mark, word, text.words, paired)) found.set(mark, word);
    }
  }
  return found;
}

function reaches(
  mark: Mark,
  word: ClaimWord,
  words: readonly ClaimWord[],
  paired: ReadonlySet<number>,
): boolean {
  if (paired.has(word.index) && word.isContent) return true;
  const { behind, before } = isNounThatRefuses(mark, word, words)
    ? limiting
    : (extents[mark] ?? limiting);
  const beside = (others: readonly ClaimWord[]) => others.some(({ index }) => paired.has(index));
  const after = upToJoin(mark, words.slice(word.index + 1)).filter(
    ({ clause }) => clause === word.clause,
  );
  const ahead = words.slice(0, word.index).filter(({ clause }) => clause === word.clause);
  return (
    beside(content(after).slice(0, behind)) || (before > 0 && beside(content(ahead).slice(-before)))
  );
}

/** "le manque de": a noun reaches no further than what belongs to it. */
function isNounThatRefuses(mark: Mark, { index }: ClaimWord, words: readonly ClaimWord[]): boolean {
  const before = words[index - 1];
  return (
    mark === 'refuse' &&
    before !== undefined &&
    /^(?:le|la|les|l|un|une|de|d|du|the|an?|of|el|der|die|das)$/u.test(before.folded)
  );
}

/** "ne coûtera rien et créera …": what is denied ends where another thing is joined. */
function upToJoin(mark: Mark, words: readonly ClaimWord[]): readonly ClaimWord[] {
  const join =
    mark === 'not'
      ? words.findIndex(({ folded }) =>
          /^(?:et|and|y|und|mais|but|pero|aber|sondern)$/u.test(folded),
        )
      : -1;
  return join < 0 ? words : words.slice(0, join);
}

function content(words: readonly ClaimWord[]): ClaimWord[] {
  return words.filter(({ isContent, written }) => isContent || /^\d/u.test(written));
}

interface Extent {
  /** Content words and figures of the same clause that it changes, behind it and before it. */
  readonly behind: number;
  readonly before: number;
}
const limiting: Extent = { behind: 2, before: 0 };
const governing: Extent = { behind: 8, before: 0 };
const extents: Partial<Record<Mark, Extent>> = {
  not: { behind: 2, before: 1 },
  without: { behind: 1, before: 0 },
  possible: governing,
  must: governing,
  plan: governing,
  if: governing,
  alleged: governing,
  refuse: governing,
  future: { behind: 4, before: 2 },
  before: { behind: 1, before: 0 },
  after: { behind: 1, before: 0 },
  former: { behind: 1, before: 0 },
  next: { behind: 1, before: 0 },
};
