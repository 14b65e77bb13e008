import type { Links } from './links.js';

/** How an article is shown. */
export interface ArticleView {
  /** Sentences cited together; null where the fragment alone tells. */
  readonly cited: CitedRange | null;
  /** True where an older version is shown, and the article has one that is served. */
  readonly isEarlier: boolean;
  /** Language of the translation that is read in the article's place; null for the article itself. */
  readonly inLanguage: string | null;
  /** Version that every link to the article names; null where the served one is for everybody. */
  readonly pinned: string | null;
  readonly links: Links;
}

/** `[first, end)`. */
export interface CitedRange {
  readonly first: number;
  readonly end: number;
}

/** `cite=12-14` (both included, as people count) → `[12, 15)`; anything else is no citation. */
export function parseCited(value: string | undefined): CitedRange | null {
  const match = /^(\d{1,7})-(\d{1,7})$/.exec(value ?? '');
  if (match === null) return null;
  const first = Number(match[1]);
  const last = Number(match[2]);
  return last < first ? null : { first, end: last + 1 };
}
