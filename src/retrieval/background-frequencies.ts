import { readFileSync } from 'node:fs';

/** How common words are in ordinary text, so that a rare word weighs much in a small library too. */
export interface BackgroundFrequencies {
  /**
   * The share of ordinary passages that contain the term, above 0 and below 1. A term never seen
   * gets the share of the rarest; so does every term of a language without figures.
   */
  share(term: string, language: string): number;
}

/** Reads the shipped figures of a language when it is first asked for. */
export function createBackgroundFrequencies(): BackgroundFrequencies {
  const tables = new Map<string, ReadonlyMap<string, number> | undefined>();
  const tableOf = (language: string): ReadonlyMap<string, number> | undefined => {
    if (!tables.has(language)) tables.set(language, readTable(language));
    return tables.get(language);
  };
  return { share: (term, language) => tableOf(language)?.get(term) ?? unseenShare };
}

/**
 * A passage is taken as this many words, the middle of what the library makes. The figures are
 * counts a word; a passage of n words holds a term of rate r with probability 1 - exp(-n r).
 */
const passageWords = 100;
/** About one passage in 15,000. */
const unseenShare = 0.00007;
const languages = new Set(['fr', 'en']);
/** As in training/train-frequencies.ts. */
const levelBase = 1.5;

function readTable(language: string): ReadonlyMap<string, number> | undefined {
  if (!languages.has(language)) return undefined;
  const file = new URL(`../data/frequencies.${language}.txt`, import.meta.url);
  const [words, ...levels] = readFileSync(file, 'utf8').split('\n');
  const table = new Map<string, number>();
  for (const line of levels) {
    const [level, ...terms] = line.split(' ');
    const rate = levelBase ** Number(level) / Number(words);
    const share = Math.max(unseenShare, 1 - Math.exp(-passageWords * rate));
    for (const term of terms) table.set(term, share);
  }
  return table;
}
