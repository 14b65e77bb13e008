import type { Article } from '../library/article.js';

/** How much is served, and in which languages. */
export interface Extent {
  /** Languages of the articles, most passages first. */
  readonly languages: readonly string[];
  readonly passages: number;
}

/**
 * The extent of a list of articles. It is worked out once a list, which the library makes anew only
 * when something changes: walking thousands of articles at every question took longer than finding.
 */
export function createExtents(): (articles: readonly Article[]) => Extent {
  const known = new WeakMap<readonly Article[], Extent>();
  return (articles) => {
    const extent = known.get(articles) ?? extentOf(articles);
    known.set(articles, extent);
    return extent;
  };
}

function extentOf(articles: readonly Article[]): Extent {
  const sizes = new Map<string, number>();
  let all = 0;
  for (const { language, passages } of articles) {
    sizes.set(language, (sizes.get(language) ?? 0) + passages.length);
    all += passages.length;
  }
  const languages = [...sizes]
    .sort((one, other) => other[1] - one[1])
    .map(([language]) => language);
  return { languages, passages: all };
}
