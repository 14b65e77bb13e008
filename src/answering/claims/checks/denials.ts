import type { ClaimWord } from '../claim-words.js';
import { type Check, hardDoubt, type Reading } from '../comparison.js';

/**
 * Where both deny something, they must deny the same: "n’a pas ouvert, mais n’a rien coûté" does not
 * say that it opened, nor that it cost something.
 */
export const denials: Check = ({ pairs, claim, text }) => {
  const [said, read] = [deniedIn(claim), deniedIn(text)];
  if (said.length === 0 || read.length === 0) return [];
  const ofClaim = pairs.filter(({ claimed }) => said.some(({ head }) => head === claimed));
  const ofText = pairs.filter(({ stated }) => read.some(({ head }) => head === stated));
  const isUnsaid = ofClaim.some(({ stated }) => !read.some(({ words }) => words.includes(stated)));
  const isUnread = ofText.some(({ claimed }) => !said.some(({ words }) => words.includes(claimed)));
  const isTwice = ofClaim.some(({ claimed, stated }) => {
    const times = said.filter(({ head }) => head === claimed).length;
    return times > 1 && times > read.filter(({ words }) => words.includes(stated)).length;
  });
  return isUnsaid || isUnread || isTwice ? [hardDoubt('denial of another')] : [];
};

interface Denied {
  /** What is denied first: the verb, as a rule. */
  readonly head: ClaimWord;
  /** That, and the next word that is told by it. */
  readonly words: readonly ClaimWord[];
}

function deniedIn({ words }: Reading): readonly Denied[] {
  return words.flatMap((denier) => {
    if (!denier.marks.includes('not')) return [];
    const head = headOf(denier, words);
    if (head === undefined) return [];
    const next = words
      .slice(Math.max(denier.index, head.index) + 1)
      .find(({ isContent }) => isContent);
    return [{ head, words: next === undefined ? [head] : [head, next] }];
  });
}

/** Of "n’accepte pas" the word before, of "n’a pas accepté" the one behind. */
function headOf(denier: ClaimWord, words: readonly ClaimWord[]): ClaimWord | undefined {
  const before = words[denier.index - 1];
  if (before?.isContent && !before.isName && before.clause === denier.clause) return before;
  return words
    .slice(denier.index + 1)
    .find(({ isContent, clause }) => isContent && clause === denier.clause);
}
