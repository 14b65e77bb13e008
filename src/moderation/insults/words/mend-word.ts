import type { Lexicon } from './read-words.js';

/** What a word was meant to be that nobody knows; undefined where that cannot be told. */
export type MendWord = (word: string) => readonly string[] | undefined;

export interface MendingProps {
  readonly lexicon: Lexicon;
  /** Words that patterns have of themselves. */
  readonly literals: ReadonlySet<string>;
  /** Whether it is a word of ordinary text: such words are left alone. */
  readonly isKnown: (word: string) => boolean;
}

/**
 * Mends words of the lexicon that lost a letter or have two changed round ("despicble", "stupdi"), and
 * parts words that were run together ("fermetagueule"). What it mends is looked up, so that a message
 * costs little; what is a known word is never mended.
 */
export function createMending({ lexicon, literals, isKnown }: MendingProps): MendWord {
  let misspelt: ReadonlyMap<string, string> | undefined;
  let beginnings: ReadonlySet<string> | undefined;
  const isPart = (word: string) => lexicon.has(word) || literals.has(word);
  const matters = (word: string) =>
    word.length >= shortest && mended.some((name) => lexicon.get(word)?.has(name) === true);
  return (word) => {
    if (word.length < shortest - 1 || word.length > longest || isPart(word)) return undefined;
    misspelt ??= misspellings([...lexicon.keys()].filter(matters), lexicon);
    beginnings ??= beginningsOf([...lexicon.keys(), ...literals]);
    const meant = misspelt.get(word);
    const parts = meant === undefined ? parted(word, isPart, beginnings) : [meant];
    if (parts === undefined || !(parts.some(matters) || isPhrase(parts))) return undefined;
    return isKnown(word) ? undefined : parts;
  };
}

/** So many words are in no word by chance: "vatefairefoutre". */
function isPhrase(parts: readonly string[]): boolean {
  return parts.length >= 3 && parts.every(({ length }) => length > 1);
}

/** Classes of words that matter: little words are not mended. */
const mended: readonly string[] = [
  ...['INSULT', 'VULGAR', 'HARSH', 'BADADJ', 'SLUR', 'HARDSLUR', 'DEHUM', 'CRIME'],
  ...['GROUP', 'GROUPONE', 'GADJ', 'HATE', 'HATRED', 'VIOLENCE', 'DEADLY', 'VIOLENCEPP', 'BODY'],
];

/** Shorter words are one letter from too many others. */
const shortest = 5;

const longest = 40;

/** The first letter is seldom wrong. */
function misspellings(words: readonly string[], lexicon: Lexicon): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const word of words) {
    for (let at = 1; at < word.length; at += 1) {
      const [before, one, other] = [word.slice(0, at), word.charAt(at), word.charAt(at + 1)];
      found.set(before + word.slice(at + 1), word);
      found.set(before + other + one + word.slice(at + 2), word);
    }
  }
  for (const word of lexicon.keys()) found.delete(word);
  return found;
}

function beginningsOf(words: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const word of words) {
    for (let end = 1; end <= word.length; end += 1) found.add(word.slice(0, end));
  }
  return found;
}

const mostParts = 5;

/** Into the fewest words; undefined where it is not made of words. */
function parted(
  word: string,
  isPart: (word: string) => boolean,
  beginnings: ReadonlySet<string>,
): readonly string[] | undefined {
  const best: (readonly string[] | undefined)[] = [[]];
  for (let start = 0; start < word.length; start += 1) {
    const before = best[start];
    if (before === undefined || before.length >= mostParts) continue;
    for (let end = start + 1; end <= word.length; end += 1) {
      const part = word.slice(start, end);
      if (!beginnings.has(part)) break;
      const isShorter = (best[end]?.length ?? mostParts + 1) > before.length + 1;
      if (isShorter && isWhole(part, isPart)) best[end] = [...before, part];
    }
  }
  return best[word.length];
}

/** Single letters are words in "jedeteste" and "ihate". */
function isWhole(part: string, isPart: (word: string) => boolean): boolean {
  return part.length === 1 ? /[aijltdmn]/.test(part) : isPart(part);
}
