import { pieceCodes } from './pieces.js';
import type { QuestionTerm } from './question-terms.js';

/** Which of a question's terms a term of a passage may stand for. Asked once a distinct term. */
export interface TermMatcher {
  match(term: string): TermMatch;
}

export interface TermMatch {
  /** Question terms (by index) whose form this is, with how likely it means the same. */
  readonly exact: readonly TermHit[];
  /** Question terms that it resembles in its letters, with the share of their pieces it has. */
  readonly alike: readonly TermHit[];
}

export interface TermHit {
  readonly index: number;
  /** Above 0, at most 1. */
  readonly degree: number;
}

export function createTermMatcher(terms: readonly QuestionTerm[]): TermMatcher {
  const forms = formsOf(terms);
  const pieces = piecesOfQuestion(terms);
  const memory = new Map<string, TermMatch>();
  return {
    match(term) {
      const known = memory.get(term);
      if (known !== undefined) return known;
      const exact = forms.get(term) ?? none;
      const alike = alikeTerms(term, pieces);
      const made = exact.length === 0 && alike.length === 0 ? nothing : { exact, alike };
      memory.set(term, made);
      return made;
    },
  };
}

const none: readonly TermHit[] = [];
/** One object for all terms that match nothing, which most do. */
const nothing: TermMatch = { exact: none, alike: none };

function formsOf(terms: readonly QuestionTerm[]): Map<string, TermHit[]> {
  const hits = new Map<string, TermHit[]>();
  terms.forEach(({ forms }, index) => {
    for (const [form, degree] of forms) append(hits, form, { index, degree });
  });
  return hits;
}

/** A word by whose letters a question term is recognised. */
interface Spelling {
  readonly index: number;
  readonly size: number;
  readonly degree: number;
}

function piecesOfQuestion(terms: readonly QuestionTerm[]): Map<number, Spelling[]> {
  const owners = new Map<number, Spelling[]>();
  terms.forEach(({ spellings }, index) => {
    for (const [word, degree] of spellings) {
      const codes = pieceCodes(word);
      const spelling = { index, degree, size: codes.length };
      for (const piece of codes) append(owners, piece, spelling);
    }
  });
  return owners;
}

function alikeTerms(
  term: string,
  owners: ReadonlyMap<number, readonly Spelling[]>,
): readonly TermHit[] {
  let shared: Map<Spelling, number> | undefined;
  for (const piece of pieceCodes(term)) {
    for (const spelling of owners.get(piece) ?? []) {
      shared ??= new Map();
      shared.set(spelling, (shared.get(spelling) ?? 0) + 1);
    }
  }
  if (shared === undefined) return none;
  const best = new Map<number, number>();
  for (const [{ index, size, degree }, count] of shared) {
    best.set(index, Math.max(best.get(index) ?? 0, (degree * count) / size));
  }
  return [...best].map(([index, degree]) => ({ index, degree }));
}

function append<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
