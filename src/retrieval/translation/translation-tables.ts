import { existsSync } from 'node:fs';
import type { Analyser } from '../evidence.js';
import { fold } from '../fold.js';
import { readTable, type ScoredTerm, type ScoredTerms } from './read-table.js';
import { splitCompound } from './split-compound.js';
import { createTranslationTerms, type TranslationTerms } from './translation-terms.js';

/**
 * DECISIONS
 * Context: a question in English must find its passage in a French article without a download.
 * Decision: probabilistic structured queries (Darwish and Oard, 2003): each word of the question
 * stands for the stems that translate it, each as much as it is likely. One file a pair serves both
 * directions, because its scores √(t(f|e)·t(e|f)) do not depend on the direction.
 * Rejected: a pooled static embedding (.46 where this reaches .8 on Belebele, and larger); LSA (.04).
 */

/** Translates words of questions into the terms that articles of another language are indexed by. */
export interface TranslationTables {
  /** The table from one language to another (primary subtags), where there is one. Reads no file. */
  for(from: string, to: string): TranslationTable | undefined;
}

export interface TranslationTable {
  /**
   * What a word, as written in the question, may be in the other language: terms as the analyser
   * writes them, the likeliest first, their weights adding up to 1. Empty where nothing is known of
   * the word. The first call reads the file.
   */
  translate(word: string): readonly Translation[];
}

export interface Translation {
  readonly term: string;
  /** Above 0, at most 1. */
  readonly weight: number;
}

export function createTranslationTables(dependencies: {
  readonly analyser: Analyser;
  /** Where the tables lie; default: the ones shipped. */
  readonly folder?: URL;
}): TranslationTables {
  const { analyser, folder = shipped } = dependencies;
  const tables = new Map<string, TranslationTable | undefined>();
  return {
    for(from, to) {
      const key = `${from}-${to}`;
      if (!tables.has(key)) tables.set(key, find(analyser, folder, from, to));
      return tables.get(key);
    },
  };
}

const shipped = new URL('../../data/', import.meta.url);
/** Translations of one term that are used: more add nothing (Belebele, NTREX). */
const used = 8;
const languages = new Set(['fr', 'en', 'de', 'es']);

function find(
  analyser: Analyser,
  folder: URL,
  from: string,
  to: string,
): TranslationTable | undefined {
  if (!languages.has(from) || !languages.has(to) || from === to) return undefined;
  // Articles in German and Spanish are indexed by folded words, which no table has.
  if (to !== 'fr' && to !== 'en') return undefined;
  const straight = new URL(`translation.${from}-${to}.txt.gz`, folder);
  const turned = new URL(`translation.${to}-${from}.txt.gz`, folder);
  const isStraight = existsSync(straight);
  if (!isStraight && !existsSync(turned)) return undefined;
  return createTable({
    termsOf: createTranslationTerms(analyser, from),
    read: () => readTable(isStraight ? straight : turned, !isStraight),
    hasCompounds: from === 'de',
  });
}

interface TableDependencies {
  readonly termsOf: TranslationTerms;
  readonly read: () => ScoredTerms;
  readonly hasCompounds: boolean;
}

function createTable({ termsOf, read, hasCompounds }: TableDependencies): TranslationTable {
  let table: ScoredTerms | undefined;
  return {
    translate(word) {
      const known = table ?? read();
      table = known;
      const termsKnown = (part: string) => termsOf(part).filter((term) => known.has(term));
      const terms = termsKnown(word);
      if (terms.length > 0 || !hasCompounds) return gather(known, terms);
      const parts = splitCompound(fold(word), (part) => termsKnown(part).length > 0);
      return gather(known, parts.flatMap(termsKnown));
    },
  };
}

/** Parts of a word share its weight evenly. */
function gather(table: ScoredTerms, terms: readonly string[]): readonly Translation[] {
  const weights = new Map<string, number>();
  for (const term of terms) {
    const best = [...(table.get(term) ?? [])].sort(byScore).slice(0, used);
    const total = best.reduce((sum, { score }) => sum + score, 0) * terms.length;
    for (const { term: other, score } of best) {
      weights.set(other, (weights.get(other) ?? 0) + score / total);
    }
  }
  return [...weights]
    .map(([term, weight]) => ({ term, weight }))
    .sort((one, other) => other.weight - one.weight || (one.term < other.term ? -1 : 1));
}

function byScore(one: ScoredTerm, other: ScoredTerm): number {
  return other.score - one.score || (one.term < other.term ? -1 : 1);
}
