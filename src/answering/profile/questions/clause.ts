import { longestQuestion } from './candidate.js';

/** What a language says of where a clause may end. */
export interface ClauseRules {
  /** Where what follows can be left out and the clause still stands; global, zero-width or eaten. */
  readonly boundary: RegExp;
  /** A clause that ends so is broken off. */
  readonly dangling: RegExp;
  /** Words that point at something said before: alone nobody knows at what. */
  readonly anaphora: RegExp;
  /** How a clause begins whose subject comes first; what begins otherwise is none. */
  readonly subject: RegExp;
  /** Forms that are verbs: what is left of a clause that is cut has to have one. */
  readonly verb: RegExp;
  /** What follows a comma and is no insertion, though another comma follows. */
  readonly afterthought: RegExp;
}

export interface ClauseOptions {
  /** `verb`: it begins with its verb, which needs no proof; default `subject`. */
  readonly begins?: 'subject' | 'verb';
  /** True where nothing of it may be cut off. */
  readonly isWhole?: boolean;
}

/** A clause that is cut has this many words at least; shorter ones ask for everything and nothing. */
const fewestWords = 3;

/**
 * The beginning of a clause up to where it may end, without its full stop; null where it points back,
 * is torn, or too long to be asked.
 */
export function standAloneClause(
  text: string,
  rules: ClauseRules,
  { begins = 'subject', isWhole = false }: ClauseOptions = {},
): string | null {
  const clause = withoutInsertions(text)
    .replace(/\s*[.!?…:;]+\s*$/u, '')
    .trim();
  const kept = isWhole ? clause : cut(clause, rules);
  if (kept === null || kept === '' || kept.length > longestQuestion) return null;
  if (rules.dangling.test(kept) || rules.anaphora.test(kept) || /[,:;"]/u.test(kept)) return null;
  if (begins === 'subject' && !rules.subject.test(kept)) return null;
  if (begins === 'subject' && kept !== clause && !rules.verb.test(kept)) return null;
  return isBalanced(kept) ? kept : null;
}

/** What stands in brackets, or in square ones as notes do. */
function withoutInsertions(text: string): string {
  return text.replace(/\s?[([][^()[\]]{1,120}[)\]]/gu, '');
}

/**
 * Null where what would be cut off is an insertion: the clause goes on behind it ("the king, Louis
 * XVI, wants to …").
 */
function cut(clause: string, { boundary, afterthought }: ClauseRules): string | null {
  for (const { index } of clause.matchAll(boundary)) {
    const before = clause.slice(0, index);
    if (!isBalanced(before) || before.split(/\s+/u).length < fewestWords) continue;
    const rest = clause.slice(index);
    const isInsertion = /^,.*[,;]/su.test(rest) && !afterthought.test(rest);
    return isInsertion ? null : before.trim();
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
