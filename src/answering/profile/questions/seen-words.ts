import type { NatureOf } from './candidate.js';

/** How an article writes its words, gathered sentence by sentence. */
export interface SeenWords {
  read(sentence: string): void;
  /**
   * Common where it stands in lower case anywhere, a name where it has its capital in the middle of a
   * sentence; a plural by its look that has neither is common.
   */
  readonly natureOf: NatureOf;
}

export function createSeenWords(): SeenWords {
  const common = new Set<string>();
  const names = new Set<string>();
  return {
    read(sentence) {
      for (const { 0: word, index } of sentence.matchAll(/[\p{L}’-]+/gu)) {
        if (/^\p{Ll}/u.test(word)) common.add(word);
        else if (/[\p{L},;] $/u.test(sentence.slice(Math.max(0, index - 2), index)))
          names.add(word);
      }
    },
    natureOf(word) {
      const plain = word.replace(/[^\p{L}’-]/gu, '');
      if (common.has(plain.toLowerCase())) return 'common';
      if (names.has(plain)) return 'name';
      return /^\p{L}+(?<!s)s$/u.test(plain) ? 'common' : 'unknown';
    },
  };
}
