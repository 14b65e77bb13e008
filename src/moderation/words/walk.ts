import { isLetter, lettersFor } from '../text/leetspeak.js';
import type { WordNode } from './word-tree.js';

/** How a word was disguised, as bits; 0 where it stands there as listed. */
export const stretched = 1;
export const joined = 2;
export const masked = 4;

/** Where reading has come to in the tree, with the fewest disguises each place was reached by. */
export type Places = ReadonlyMap<WordNode, number>;

export function begin(root: WordNode): Places {
  const places = new Map<WordNode, number>();
  reach(places, root, 0);
  return places;
}

/**
 * After one sign more.
 * @param before the sign that it follows within the word, if any: a letter may be written again.
 */
export function step(places: Places, sign: string, before: string | undefined): Places {
  const after = new Map<WordNode, number>();
  const letters = `${sign}${lettersFor(sign)}`;
  const isAny = isLetter(sign) || letters.length > sign.length;
  for (const [node, disguise] of places) {
    for (const letter of letters) {
      const next = node.next.get(letter);
      if (next !== undefined) reach(after, next, disguise);
      // A figure again and again is a number: s0007.
      if (!isFigure(sign) && isAgain(node, letter, before))
        reach(after, node, disguise | stretched);
    }
    if (isAny && node.any !== null) reach(after, node.any, disguise);
    if (node.loops) reach(after, node, disguise);
  }
  return after;
}

/** At the end of a piece: on with the next word of a phrase, or with the same word that was parted. */
export function cross(places: Places, gap: string): Places {
  const after = new Map<WordNode, number>();
  const hidden = /^[*#]{1,3}$/.test(gap) ? gap.length : 0;
  for (const [node, disguise] of places) {
    const phrase = node.next.get(' ');
    if (phrase !== undefined) reach(after, phrase, disguise);
    if (!node.isPlain) continue;
    reach(after, node, disguise | joined);
    if (hidden > 0) {
      for (const far of beyond(node, hidden)) reach(after, far, disguise | joined | masked);
    }
  }
  return after;
}

function reach(places: Map<WordNode, number>, node: WordNode, disguise: number): void {
  const known = places.get(node);
  if (known !== undefined && known <= disguise) return;
  places.set(node, disguise);
  if (node.rest !== null) reach(places, node.rest, disguise);
}

function isAgain({ letter: own }: WordNode, letter: string, before: string | undefined): boolean {
  if (own === '' || own !== letter || before === undefined || !isLetter(letter)) return false;
  return before === letter || lettersFor(before).includes(letter);
}

function isFigure(sign: string): boolean {
  return /^\p{N}$/u.test(sign);
}

/** Some letters further, whichever they are. */
function beyond(node: WordNode, letters: number): readonly WordNode[] {
  let nodes: readonly WordNode[] = [node];
  for (let letter = 0; letter < letters; letter += 1) {
    nodes = nodes.flatMap(({ next }) =>
      [...next].flatMap(([sign, to]) => (sign === ' ' ? [] : [to])),
    );
  }
  return nodes;
}
