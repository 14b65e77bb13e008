import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** A term → the terms that may translate it, in no order. */
export type ScoredTerms = ReadonlyMap<string, readonly ScoredTerm[]>;

export interface ScoredTerm {
  readonly term: string;
  /** In hundredths; comparable between translations of one term. */
  readonly score: number;
}

/** A table to be asked about few of its terms. */
export interface OpenTable {
  has(term: string): boolean;
  /** Empty where the term is not there. */
  of(term: string): readonly ScoredTerm[];
  terms(): Iterable<string>;
}

/**
 * Opens a shipped table, which `npm run train:translation` writes: gzipped lines of a term, its
 * translations and their scores. A score says how likely both ways are, so that a table can be
 * turned: then what is asked for are the translations.
 */
export function openTable(file: URL, turned: boolean): OpenTable {
  if (turned) {
    const table = readTable(file, true);
    return {
      has: (term) => table.has(term),
      of: (term) => table.get(term) ?? [],
      terms: () => table.keys(),
    };
  }
  // Lines are taken apart only when asked for, as most never are.
  const lines = new Map(linesOf(file).map((line) => [firstOf(line), line]));
  return {
    has: (term) => lines.has(term),
    of: (term) => parse(lines.get(term) ?? ''),
    terms: () => lines.keys(),
  };
}

/** The whole of such a table. */
export function readTable(file: URL, turned: boolean): ScoredTerms {
  const table = new Map<string, ScoredTerm[]>();
  const add = (term: string, scored: ScoredTerm): void => {
    const known = table.get(term);
    if (known === undefined) table.set(term, [scored]);
    else known.push(scored);
  };
  for (const line of linesOf(file)) {
    const first = firstOf(line);
    for (const scored of parse(line)) {
      if (turned) add(scored.term, { term: first, score: scored.score });
      else add(first, scored);
    }
  }
  return table;
}

function linesOf(file: URL): string[] {
  return gunzipSync(readFileSync(file)).toString('utf8').split('\n');
}

function firstOf(line: string): string {
  return line.slice(0, line.indexOf(' '));
}

function parse(line: string): ScoredTerm[] {
  const words = line.split(' ');
  const found: ScoredTerm[] = [];
  for (let at = 1; at + 1 < words.length; at += 2) {
    found.push({ term: words[at] ?? '', score: Number(words[at + 1]) });
  }
  return found;
}
