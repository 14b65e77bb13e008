import type { RankedPassage } from '../retrieval/evidence.js';

/**
 * True where a passage bears on a query: one of its words stands there or in the headings above, in
 * any form, or an embedding model finds it nearer in meaning than the others.
 *
 * DECISIONS
 * - The best of a library that has nothing on a query are still the best: without this, any query
 *   finds passages.
 * - Letters in common with a word do not count. "Chocolat" has some with most texts, and whoever
 *   mistyped a word is better told that nothing was found than shown what has nothing to do with it.
 */
export function bearsOnQuery({ reasons }: Pick<RankedPassage, 'reasons'>): boolean {
  return signs.some((sign) => (reasons[sign] ?? 0) > 0);
}

/** Parts of a score that only what was sought adds to; others are shared by the whole article. */
const signs = ['bm25', 'found', 'title', 'dense'] as const;
