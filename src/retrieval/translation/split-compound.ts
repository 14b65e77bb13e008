/** Which words exist by themselves. */
export interface KnownWords {
  /** As a part that others follow: the bare stem, because a joint takes the place of its ending. */
  isStem(part: string): boolean;
  /** As the last part, which may have any ending. */
  isWord(part: string): boolean;
}

/**
 * The known words that a German compound is made of ("verkehrssystem": "verkehr", "system"), in
 * order; empty where it cannot wholly be taken apart. Of several ways the one of fewest parts is
 * taken, then the one whose shortest part is longest.
 *
 * @param word folded (see fold.ts).
 */
export function splitCompound(word: string, known: KnownWords): readonly string[] {
  return waysOf(word, known, mostParts).sort(compare)[0] ?? [];
}

const shortestPart = 4;
const mostParts = 4;
/** What may stand between the stem of a part and the next part. */
const joints = ['', 's', 'es', 'n', 'en', 'er', 'e', 'ungs', 'heits', 'keits'];

function waysOf(word: string, known: KnownWords, partsLeft: number): (readonly string[])[] {
  if (partsLeft < 2) return [];
  const ways: (readonly string[])[] = [];
  for (let cut = shortestPart; cut <= word.length - shortestPart; cut += 1) {
    const head = withoutJoint(word.slice(0, cut), known);
    if (head === undefined) continue;
    const tail = word.slice(cut);
    if (known.isWord(tail)) ways.push([head, tail]);
    for (const rest of waysOf(tail, known, partsLeft - 1)) ways.push([head, ...rest]);
  }
  return ways;
}

function withoutJoint(part: string, known: KnownWords): string | undefined {
  return joints
    .filter((joint) => part.endsWith(joint))
    .map((joint) => part.slice(0, part.length - joint.length))
    .find((bare) => bare.length >= shortestPart && known.isStem(bare));
}

function compare(one: readonly string[], other: readonly string[]): number {
  return one.length - other.length || shortestOf(other) - shortestOf(one);
}

function shortestOf(parts: readonly string[]): number {
  return Math.min(...parts.map((part) => part.length));
}
