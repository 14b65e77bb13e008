import { fold } from '../fold.js';
import { createWordList, type NearWord, type WordList } from '../spelling/word-list.js';
import type { OpenTable, ScoredTerm } from './read-table.js';
import { splitCompound } from './split-compound.js';
import type { TranslationTerms } from './translation-terms.js';

/** The words of one language in another. The first question reads the file. */
export interface TranslationTable {
  /**
   * What a word, as written in the question, may be in the other language: terms as the analyser
   * writes them, the likeliest first, their weights adding up to 1. Empty where nothing is known of
   * the word.
   */
  translate(word: string): readonly Translation[];
  /**
   * The words that a German compound is made of, folded, where the table has them but not the
   * compound itself; else empty.
   */
  parts(word: string): readonly string[];
  /** Stems that the table has and that are written nearly like the word's (see editDistance). */
  near(word: string, most: number): readonly NearWord[];
}

export interface Translation {
  readonly term: string;
  /** Above 0, at most 1. */
  readonly weight: number;
}

export interface TranslationTableDependencies {
  readonly read: () => OpenTable;
  readonly termsOf: TranslationTerms;
  readonly hasCompounds: boolean;
  /** Other forms to look for where a word is not known, likeliest first. */
  readonly otherForms: (word: string) => readonly string[];
  /** Asked about words that may be names and are not known here: many are written as in English. */
  readonly ofNames: TranslationTable | undefined;
}

export function createTranslationTable(
  dependencies: TranslationTableDependencies,
): TranslationTable {
  const { ofNames } = dependencies;
  let table: OpenTable | undefined;
  let list: WordList | undefined;
  const known = new Map<string, WordEntry>();
  const look = (word: string): WordEntry => {
    table ??= dependencies.read();
    const remembered = known.get(word);
    if (remembered !== undefined) return remembered;
    if (known.size >= mostRemembered) known.clear();
    const entry = lookUp(word, table, dependencies);
    known.set(word, entry);
    return entry;
  };
  const listed = (): WordList => {
    table ??= dependencies.read();
    list ??= createWordList(table.terms());
    return list;
  };
  return {
    near: (word, most) => dependencies.termsOf(word).flatMap((term) => listed().near(term, most)),
    parts: (word) => look(word).parts,
    translate(word) {
      const { translations } = look(word);
      if (translations.length > 0 || !mayBeName.test(word)) return translations;
      return ofNames?.translate(word) ?? [];
    },
  };
}

interface WordEntry {
  readonly parts: readonly string[];
  readonly translations: readonly Translation[];
}

/** Words whose translations are remembered. */
const mostRemembered = 2000;

function lookUp(
  word: string,
  table: OpenTable,
  { termsOf, hasCompounds, otherForms }: TranslationTableDependencies,
): WordEntry {
  const termsIn = (text: string): string[] => {
    const terms = termsOf(text).filter((term) => table.has(term));
    // A stem, as the parts of compounds are, need not be its own stem.
    return terms.length === 0 && table.has(text) ? [text] : terms;
  };
  const [own = [], ...bases] = [word, ...otherForms(word)].map(termsIn);
  const base = bases.find((terms) => terms.length > 0) ?? [];
  if (own.length > 0 || base.length > 0 || !hasCompounds) {
    return { parts: [], translations: gather(table, own, base) };
  }
  const parts = splitCompound(fold(word), {
    isStem: (part) => table.has(part),
    isWord: (part) => termsIn(part).length > 0,
  });
  return { parts, translations: gather(table, parts.flatMap(termsIn), []) };
}

const mayBeName = /^\p{Lu}/u;

/** Translations of one term that are used: eight find .005 less (Belebele, NTREX, PUD). */
const used = 16;

/** What a base form counts against the form itself. */
const ofBase = 0.3;

/** Scores of all terms together, as weights. */
function gather(
  table: OpenTable,
  terms: readonly string[],
  bases: readonly string[],
): readonly Translation[] {
  const scores = new Map<string, number>();
  const add = (term: string, share: number): void => {
    for (const { term: other, score } of [...table.of(term)].sort(byScore).slice(0, used)) {
      scores.set(other, (scores.get(other) ?? 0) + share * score);
    }
  };
  for (const term of terms) add(term, 1);
  for (const base of bases) add(base, terms.length === 0 ? 1 : ofBase);
  const total = [...scores.values()].reduce((sum, score) => sum + score, 0);
  return [...scores]
    .map(([term, score]) => ({ term, weight: score / total }))
    .sort((one, other) => other.weight - one.weight || (one.term < other.term ? -1 : 1));
}

function byScore(one: ScoredTerm, other: ScoredTerm): number {
  return other.score - one.score || (one.term < other.term ? -1 : 1);
}
