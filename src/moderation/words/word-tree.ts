/** All words and patterns of a rule, letter by letter, so that a message is read once for all. */
export interface WordNode {
  readonly next: Map<string, WordNode>;
  /** After any one letter. */
  any: WordNode | null;
  /** Where letters may follow, none or more. */
  rest: WordNode | null;
  /** True where it stays itself with any letter more. */
  readonly loops: boolean;
  /** The letter that leads here; empty after a wildcard and at the root. */
  readonly letter: string;
  /** False behind a wildcard. */
  readonly isPlain: boolean;
  /** What ends here, of several the first. */
  ends: ListedWord | null;
}

export interface ListedWord {
  /** As the server has it. */
  readonly listed: string;
  /** Letters and figures of it, without wildcards. */
  readonly length: number;
  /** True where it has no letter. */
  readonly isNumber: boolean;
}

export function createTree(): WordNode {
  return nodeAfter('', true, false);
}

/** @param pattern folded: letters, figures, `*`, `?`, and one space between the words of a phrase. */
export function addPattern(root: WordNode, pattern: string, listed: string): void {
  let node = root;
  for (const sign of pattern) node = childOf(node, sign);
  const signs = [...pattern.replace(/[*? ]/g, '')];
  node.ends ??= { listed, length: signs.length, isNumber: !/\p{L}/u.test(pattern) };
}

function childOf(node: WordNode, sign: string): WordNode {
  if (sign === '*') {
    node.rest ??= nodeAfter('', false, true);
    return node.rest;
  }
  if (sign === '?') {
    node.any ??= nodeAfter('', false, false);
    return node.any;
  }
  const known = node.next.get(sign);
  if (known !== undefined) return known;
  const made = nodeAfter(sign === ' ' ? '' : sign, node.isPlain, false);
  node.next.set(sign, made);
  return made;
}

function nodeAfter(letter: string, isPlain: boolean, loops: boolean): WordNode {
  return { next: new Map(), any: null, rest: null, loops, letter, isPlain, ends: null };
}
