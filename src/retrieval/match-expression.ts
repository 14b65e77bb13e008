/** Terms to look up, and how many passages hold each. */
export interface SoughtTerms {
  readonly terms: readonly string[];
  readonly counts: ReadonlyMap<string, number>;
}

/**
 * The FTS5 expression that finds passages with any of the terms.
 *
 * DECISION: FTS5 weighs every passage that holds any term, at about a millisecond a thousand. Where
 * a library is so large that these are very many, a passage must hold one of the rarer terms; what
 * it has of the common ones still counts. Over 100,000 passages that takes 7 ms instead of 11, and
 * finds as many answers. Up to some thousands of passages nothing changes.
 */
export function matchExpression(
  sought: SoughtTerms,
  write: (term: string) => string = (term) => term,
): string {
  const { rare, common } = divide(sought);
  const any = (terms: readonly string[]): string =>
    terms.map((term) => quote(write(term))).join(' OR ');
  if (common.length === 0) return any(sought.terms);
  // bm25() adds up every mention of a term in the expression. The rare ones have to be named twice;
  // so the others are too, and all count alike.
  return `(${any(rare)}) AND (${any([...rare, ...common, ...common])})`;
}

/** Passages that are weighed, about. */
const mostWeighed = 8_000;

/** The rarest terms, as many as few enough passages hold, and at least one. */
function divide({ terms, counts }: SoughtTerms): { rare: string[]; common: string[] } {
  const countOf = (term: string): number => counts.get(term) ?? 0;
  const sorted = [...terms].sort((one, other) => countOf(one) - countOf(other));
  const rare: string[] = [];
  let passages = 0;
  for (const term of sorted) {
    passages += countOf(term);
    if (rare.some((each) => countOf(each) > 0) && passages > mostWeighed) break;
    rare.push(term);
  }
  return { rare, common: sorted.slice(rare.length) };
}

/** FTS5 reads a quoted string as one term, whatever is in it. */
function quote(term: string): string {
  return `"${term.replaceAll('"', '""')}"`;
}
