import { longestQuestion } from './candidate.js';

/** What a language says of where a clause may end. */
export interface ClauseRules {
  /** Where what follows can be left out and the clause still stands; global, zero-width or eaten. */
  readonly boundary: RegExp;
  /** A clause that ends so is broken off. */
  readonly dangling: RegExp;
  /** Words that point at something said before: alone nobody knows at what. */
  readonly anaphora: RegExp;
}

/** A clause that is cut has this many words at least; shorter ones ask for everything and nothing. */
const fewestWords = 3;

/**
 * The beginning of a clause up to where it may end, without its full stop; null where it points back,
 * is torn, or too long to be asked.
 */
export function standAloneClause(text: string, rules: ClauseRules): string | null {
  const clause = text.replace(/\s*[.!?…:;]+\s*$/u, '').trim();
  const kept = cut(clause, rules.boundary).trim();
  if (kept === '' || kept.length > longestQuestion) return null;
  if (rules.dangling.test(kept) || rules.anaphora.test(kept)) return null;
  return isBalanced(kept) ? kept : null;
}

function cut(clause: string, boundary: RegExp): string {
  for (const { index } of clause.matchAll(boundary)) {
    const before = clause.slice(0, index);
    if (isBalanced(before) && before.split(/\s+/u).length >= fewestWords) return before;
  }
  return clause;
}

/** Quotation marks and brackets that are opened are closed. */
export function isBalanced(text: string): boolean {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  // “ closes in German what it opens in English.
  const low = count(/„/gu);
  const isQuoteClosed = low > 0 ? low === count(/“/gu) : count(/“/gu) === count(/”/gu);
  return isQuoteClosed && count(/«/gu) === count(/»/gu) && count(/\(/gu) === count(/\)/gu);
}

/** A pattern of whole words, none of which are parts of others. */
export function wordsPattern(words: string, flags = 'iu'): RegExp {
  return new RegExp(`(?<![\\p{L}])(?:${words.trim().split(/\s+/u).join('|')})(?![\\p{L}])`, flags);
}
