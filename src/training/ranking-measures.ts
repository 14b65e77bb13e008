import { type ChoiceRow, dot } from './fit.js';

/** How many rows have the right candidate first, and among the first five. */
export function recallOf(
  rows: readonly ChoiceRow[],
  weights: Float64Array,
): { readonly first: number; readonly five: number } {
  let first = 0;
  let five = 0;
  for (const { candidates, right } of rows) {
    const scores = candidates.map((candidate) => dot(candidate, weights));
    const own = scores[right] ?? Number.NEGATIVE_INFINITY;
    const better = scores.filter(
      (score, index) => score > own || (score === own && index < right),
    ).length;
    if (better < 1) first += 1;
    if (better < 5) five += 1;
  }
  return { first, five };
}

/** Three folds; rows of one article are never on both sides. */
export function splitByArticle<Row>(
  rows: readonly Row[],
  articleOf: (row: Row) => string,
): { readonly learn: Row[]; readonly test: Row[] }[] {
  const articles = [...new Set(rows.map(articleOf))];
  const fold = new Map(articles.map((article, index) => [article, index % 3]));
  return [0, 1, 2].map((held) => ({
    learn: rows.filter((row) => fold.get(articleOf(row)) !== held),
    test: rows.filter((row) => fold.get(articleOf(row)) === held),
  }));
}

/** Probability that a true row has a higher value than a false one; ties count half. */
export function areaUnderCurve(
  rows: readonly { readonly value: number; readonly label: boolean }[],
): number {
  const sorted = [...rows].sort((one, other) => one.value - other.value);
  let ranks = 0;
  let positives = 0;
  for (let at = 0; at < sorted.length; ) {
    let end = at;
    while (end < sorted.length && sorted[end]?.value === sorted[at]?.value) end += 1;
    for (let index = at; index < end; index += 1) {
      if (sorted[index]?.label !== true) continue;
      positives += 1;
      ranks += (at + end + 1) / 2;
    }
    at = end;
  }
  const negatives = sorted.length - positives;
  return (ranks - (positives * (positives + 1)) / 2) / Math.max(1, positives * negatives);
}
