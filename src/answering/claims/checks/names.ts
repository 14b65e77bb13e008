import type { ClaimWord } from '../claim-words.js';
import type { Check, Comparison } from '../comparison.js';
import { prepositionOf } from '../lexicon/prepositions.js';

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
  if (pairs.length < 2 || pairs.length < missing.length) return [];
  const taken = new Set(pairs.map(({ stated }) => stated.index));
  const place = prepositionOf(first, claim);
  const other = inPlace(comparison, first).find(
    (word) => word.isName && !taken.has(word.index) && prepositionOf(word, text) === place,
  );
  if (other === undefined) return [];
  const difference = {
    kind: 'name' as const,
    claimed: claim.text.slice(first.start, missing.at(-1)?.end),
    stated: nameAt(other, comparison),
  };
  return [
    { reason: `name ${difference.claimed}/${difference.stated}`, difference, explains: missing },
  ];
};

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

function nameAt(word: ClaimWord, { text }: Comparison): string {
  let [start, end] = [word.start, word.end];
  for (const next of text.words.slice(word.index + 1)) {
    if (!next.isName || next.start - end > 1) break;
    end = next.end;
  }
  for (const before of [...text.words.slice(0, word.index)].reverse()) {
    if (!before.isName || start - before.end > 1) break;
    start = before.start;
  }
  return text.text.slice(start, end);
}
