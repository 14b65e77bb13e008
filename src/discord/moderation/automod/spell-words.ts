import { nativeLimits } from './native-rule.js';

/** A server's words in the two ways that Discord knows. */
export interface SpelledWords {
  readonly keywords: readonly string[];
  readonly patterns: readonly string[];
  /** How many words are too long once they are spelled out. */
  readonly leftOut: number;
}

/**
 * A `*` at an end is Discord's own; one within a word, or a `?`, becomes a pattern of Rust's. Discord
 * compares signs as they are, so a word stands there with its accents and without.
 */
export function spellWords(words: readonly string[]): SpelledWords {
  const spelled = words.map((word) => word.toLowerCase().replace(/\*+/g, '*'));
  const plain = spelled.filter(isKeyword).flatMap(withoutAccents);
  const patterns = spelled.filter((word) => !isKeyword(word)).map(patternOf);
  const fitting = new Set(plain.filter((word) => word.length <= nativeLimits.keyword));
  const short = new Set(patterns.filter((pattern) => pattern.length <= nativeLimits.pattern));
  const leftOut = spelled.filter((word) => {
    return isKeyword(word) ? !fitting.has(word) : !short.has(patternOf(word));
  });
  return { keywords: [...fitting], patterns: [...short], leftOut: leftOut.length };
}

function isKeyword(word: string): boolean {
  return !/[?]|.\*./u.test(word);
}

function withoutAccents(word: string): readonly string[] {
  return [word, word.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC')];
}

/** Whole words, unless the word goes on at an end; letters alone stand for `*` and `?`. */
function patternOf(word: string): string {
  const inner = word.replace(/^\*|\*$/g, '');
  const body = [...inner].map((sign) => wildcards.get(sign) ?? escaped(sign)).join('');
  const before = word.startsWith('*') ? '' : String.raw`\b`;
  const after = word.endsWith('*') ? '' : String.raw`\b`;
  return `(?i)${before}${body}${after}`;
}

const wildcards: ReadonlyMap<string, string> = new Map([
  ['*', String.raw`\p{L}*`],
  ['?', String.raw`\p{L}`],
]);

function escaped(sign: string): string {
  return sign.replace(/[\\^$.*+?()[\]{}|]/, String.raw`\$&`);
}
