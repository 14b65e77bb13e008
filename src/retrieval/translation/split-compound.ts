/**
 * The known words that a German compound is made of ("verkehrssystem": "verkehr", "system"), in
 * order; empty where it cannot wholly be taken apart. Of several ways the one of fewest parts is
 * taken, then the one whose shortest part is longest.
 *
 * @param word folded (see fold.ts).
 * @param isKnown whether a word exists by itself.
 */
export function splitCompound(word: string, isKnown: (part: string) => boolean): readonly string[] {
  return waysOf(word, isKnown, mostParts).sort(compare)[0] ?? [];
}

const shortestPart = 4;
const mostParts = 4;
/** Letters that may stand after a part that is not the last. */
const joints = ['', 's', 'es', 'n', 'en', 'er', 'e'];

function waysOf(
  word: string,
  isKnown: (part: string) => boolean,
  partsLeft: number,
): (readonly string[])[] {
  if (partsLeft < 2) return [];
  const ways: (readonly string[])[] = [];
  for (let cut = shortestPart; cut <= word.length - shortestPart; cut += 1) {
    const head = withoutJoint(word.slice(0, cut), isKnown);
    if (head === undefined) continue;
    const tail = word.slice(cut);
    if (isKnown(tail)) ways.push([head, tail]);
    for (const rest of waysOf(tail, isKnown, partsLeft - 1)) ways.push([head, ...rest]);
  }
  return ways;
}

function withoutJoint(part: string, isKnown: (part: string) => boolean): string | undefined {
  return joints
    .filter((joint) => part.endsWith(joint))
    .map((joint) => part.slice(0, part.length - joint.length))
    .find((bare) => bare.length >= shortestPart && isKnown(bare));
}

function compare(one: readonly string[], other: readonly string[]): number {
  return one.length - other.length || shortestOf(other) - shortestOf(one);
}

function shortestOf(parts: readonly string[]): number {
  return Math.min(...parts.map((part) => part.length));
}
