import type { Article } from './article.js';
import { saysOtherThan } from './says-other-than.js';
import { isMadeFrom, type TranslationBasis } from './translation-basis.js';
import { unitsOf } from './translation-units.js';

/**
 * Units of an aligned translation that must not be taken for what the article says: what they
 * translate was changed since, or figures and names of the two do not agree.
 */
export function staleUnits(
  article: Article,
  translated: Article,
  basis: TranslationBasis | null,
): ReadonlySet<number> {
  const theirs = unitsOf(translated);
  const stale = new Set<number>();
  for (const [index, unit] of unitsOf(article).entries()) {
    const other = theirs[index] ?? '';
    if (other === unit) continue;
    const isCurrent = basis === null || isMadeFrom(basis[index], unit);
    if (!isCurrent || saysOtherThan(unit, other)) stale.add(index);
  }
  return stale;
}

/**
 * Why a translation is not that of the article any more: more than a third of its sentences say
 * something else. Null where fewer do: those alone are left out.
 */
export function staleFault(article: Article, stale: ReadonlySet<number>): string | null {
  const { length } = article.sentences;
  const count = [...stale].filter((index) => index < length).length;
  if (count * 3 <= length) return null;
  return `${count} of its ${length} sentences do not say what those of the original, ${article.source}, say now: that was changed, or figures and names differ. Translate them anew; until then it is not used.`;
}
