/** A word of a text: letters of any script, figures, hyphens. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Words that dots join, as they do in a host's name. */
export interface Chain {
  readonly labels: readonly Word[];
  /** Whether a dot is written so that a program should not see it: ` . `, `[.]`, ` dot `. */
  readonly isHidden: boolean;
  /** Place of its first word among all words. */
  readonly first: number;
}

export function readWords(text: string): readonly Word[] {
  return [...text.matchAll(/[\p{L}\p{N}_-]+/gu)].map(({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
  }));
}

/** In their order, none within another; in time proportional to the text. */
export function readChains(text: string, words: readonly Word[]): readonly Chain[] {
  const chains: Chain[] = [];
  for (let index = 0; index < words.length; ) {
    const { chain, next } = chainFrom(index, text, words);
    if (chain !== null) chains.push(chain);
    index = next;
  }
  return chains;
}

function chainFrom(first: number, text: string, words: readonly Word[]) {
  const labels: Word[] = [];
  let isHidden = false;
  let index = first;
  for (;;) {
    // `d i s c o r d . g i f t`: letters that stand alone are one name.
    const last = afterSpelt(index, text, words, isHidden ? 2 : 3);
    const label = joined(text, words.slice(index, last));
    if (label === null) break;
    labels.push(label);
    if (last - index > 1) isHidden = true;
    index = last;
    const joint = jointAt(last - 1, text, words);
    if (joint === null) break;
    isHidden ||= joint.isHidden;
    index = joint.next;
  }
  const chain = labels.length < 2 ? null : { labels, isHidden, first };
  return { chain, next: Math.max(index, first + 1) };
}

/** Where the run of letters ends that stand alone, with a space between; the next word where there is none. */
function afterSpelt(from: number, text: string, words: readonly Word[], fewest: number): number {
  let end = from;
  while (isAlone(words[end]) && (end === from || gapBefore(end, text, words) === ' ')) end += 1;
  return end - from >= fewest ? end : from + 1;
}

function isAlone(word: Word | undefined): boolean {
  return word !== undefined && word.text.length === 1;
}

function joined(text: string, parts: readonly Word[]): Word | null {
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined) return null;
  const word = text.slice(first.start, last.end).replaceAll(' ', '');
  return { text: word, start: first.start, end: last.end };
}

/** What joins a word to a later one as a dot does. */
function jointAt(index: number, text: string, words: readonly Word[]) {
  const gap = gapBefore(index + 1, text, words);
  if (gap === '.') return { next: index + 1, isHidden: false };
  if (gap.length > longestGap) return null;
  if (dotWithSpace.test(gap) || dotInBrackets.test(gap)) return { next: index + 1, isHidden: true };
  const isWord = dotWords.has(words[index + 1]?.text ?? '');
  const after = gapBefore(index + 2, text, words);
  const isBetween =
    isWord && opening.test(gap) && after.length <= longestGap && closing.test(after);
  return isBetween ? { next: index + 2, isHidden: true } : null;
}

const longestGap = 8;
// With a space after it alone, it ends a sentence.
const dotWithSpace = /^ {1,3}\. {0,3}$/;
const dotInBrackets = /^ {0,2}[[({<] ?\. ?[\])}>] {0,2}$/;
const dotWords = new Set(['dot', 'd0t', 'point', 'punkt', 'punto']);
const opening = /^(?: {1,2}| {0,2}[[({<] ?)$/;
const closing = /^(?: {1,2}| ?[\])}>] {0,2})$/;

/** The signs before a word and after the one before it; empty where there is no such word. */
function gapBefore(index: number, text: string, words: readonly Word[]): string {
  const [before, word] = [words[index - 1], words[index]];
  return before === undefined || word === undefined ? '' : text.slice(before.end, word.start);
}
