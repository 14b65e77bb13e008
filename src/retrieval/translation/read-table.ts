import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** A term → the terms that may translate it, with their scores, in no order. */
export type ScoredTerms = ReadonlyMap<string, readonly ScoredTerm[]>;

export interface ScoredTerm {
  readonly term: string;
  /** In hundredths; comparable between translations of one term. */
  readonly score: number;
}

/**
 * Reads a shipped table, `npm run train:translation` writes it: gzipped lines of a term, its
 * translations and their scores. Each score holds both ways, so that the table can be turned.
 */
export function readTable(file: URL, turned: boolean): ScoredTerms {
  const table = new Map<string, ScoredTerm[]>();
  for (const line of gunzipSync(readFileSync(file)).toString('utf8').split('\n')) {
    const [first, ...rest] = line.split(' ');
    if (first === undefined || first === '') continue;
    for (let at = 0; at + 1 < rest.length; at += 2) {
      const second = rest[at] ?? '';
      const score = Number(rest[at + 1]);
      if (turned) append(table, second, { term: first, score });
      else append(table, first, { term: second, score });
    }
  }
  return table;
}

function append(table: Map<string, ScoredTerm[]>, key: string, value: ScoredTerm): void {
  const list = table.get(key);
  if (list === undefined) table.set(key, [value]);
  else list.push(value);
}
