import type { Article } from './article.js';
import { digestOf, unitsOf } from './translation-units.js';

/**
 * Of each unit of a translation, which words of the original it was made from: their digest, with
 * {@link ahead} after it where the translation was changed before its original was.
 */
export type TranslationBasis = readonly string[];

/** What is kept of a translation beside its text. */
export interface NotedBasis {
  readonly basis: TranslationBasis;
  /** Units that are out of date beside the version of the article with which it was compared. */
  readonly stale: readonly number[];
}

/** A translation as it was known, with its basis. */
export interface KnownTranslation {
  readonly translated: Article;
  readonly basis: TranslationBasis;
}

/** At first sight a translation is taken to be one of what stands beside it. */
export function firstBasis(article: Article): TranslationBasis {
  return unitsOf(article).map(digestOf);
}

/**
 * The basis of a translation after it or its original changed. Units are found again by their words, so
 * that sentences may be put in before them. A unit in other words is a translation of what the
 * original says now; one in the same words stays that of what it was made from.
 */
export function nextBasis(
  [article, translated]: readonly [Article, Article],
  known: KnownTranslation,
  /** True where the two files were saved one after the other, the translation first. */
  isSavedTogether: boolean,
): TranslationBasis {
  const before = basesByWords(known);
  const existed = new Set(known.basis.map(withoutMark));
  const units = unitsOf(translated);
  return firstBasis(article).map((now, index) => {
    const own = before.get(units[index] ?? '');
    if (own === undefined) return existed.has(now) ? now + ahead : now;
    const same = own.find((basis) => withoutMark(basis) === now);
    if (same !== undefined) return same;
    return isSavedTogether && own.some((basis) => basis.endsWith(ahead)) ? now : (own[0] ?? now);
  });
}

/** Whether a unit was made from something else than what the original says. */
export function isMadeFrom(basis: string | undefined, original: string): boolean {
  return basis === undefined || withoutMark(basis) === digestOf(original);
}

/** In another character than a digest has. */
const ahead = '+';

function withoutMark(basis: string): string {
  return basis.endsWith(ahead) ? basis.slice(0, -ahead.length) : basis;
}

function basesByWords({ translated, basis }: KnownTranslation): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [index, words] of unitsOf(translated).entries()) {
    const of = basis[index];
    if (of !== undefined) found.set(words, [...(found.get(words) ?? []), of]);
  }
  return found;
}
