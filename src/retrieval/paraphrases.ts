import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/**
 * DECISION: a question that says "souliers" should find a passage that says "chaussures". Terms that
 * share English translations stand for each other, less than the word itself: measured on PIAF, held
 * out by article, recall@1 .729 → .740. They count in the score only; as candidates they are looked
 * up where the library does not have the word itself, because each more makes a question slower.
 */
export interface Paraphrases {
  /** Terms that may say the same as a term, as the analyser writes them, the likeliest first. */
  of(term: string, language: string): readonly Paraphrase[];
}

export interface Paraphrase {
  readonly term: string;
  /** How much an occurrence counts against one of the word itself, above 0 and below 1. */
  readonly degree: number;
}

/** Reads the shipped table when it is first asked. Only French has one. */
export function createParaphrases(): Paraphrases {
  let lines: ReadonlyMap<string, string> | undefined;
  return {
    of(term, language) {
      if (language !== 'fr') return [];
      lines ??= readLines();
      return parse(lines.get(term));
    },
  };
}

/** The root of the probability, so that several paraphrases of one term do not all count nothing. */
const strength = 0.9;

function parse(line: string | undefined): Paraphrase[] {
  if (line === undefined) return [];
  const [, ...rest] = line.split(' ');
  const found: Paraphrase[] = [];
  for (let at = 0; at + 1 < rest.length; at += 2) {
    const degree = strength * Math.sqrt(Number(rest[at + 1]) / 1000);
    found.push({ term: rest[at] ?? '', degree });
  }
  return found;
}

/** Lines by their first word; taken apart only when asked for, as most never are. */
function readLines(): ReadonlyMap<string, string> {
  const file = new URL('../data/paraphrases.fr.txt.gz', import.meta.url);
  const lines = new Map<string, string>();
  if (!existsSync(file)) return lines;
  for (const line of gunzipSync(readFileSync(file)).toString('utf8').split('\n')) {
    lines.set(line.slice(0, line.indexOf(' ')), line);
  }
  return lines;
}
