import { alignmentFault } from './align-companion.js';
import type { Article } from './article.js';
import { copyFault } from './copy-fault.js';
import { staleFault, staleUnits } from './stale-units.js';
import {
  firstBasis,
  type KnownTranslation,
  type NotedBasis,
  nextBasis,
} from './translation-basis.js';

/** What came of holding a translation against its article. */
export type Comparison =
  /** What keeps it from being used at all, for the person who runs Glose. */
  | { readonly fault: string }
  /** It may be used, with what each of its sentences was made from. */
  | { readonly fault: null; readonly noted: NotedBasis };

export interface ComparedTexts {
  readonly article: Article;
  readonly translated: Article;
  /** As it was known before; null where it is new. */
  readonly known: KnownTranslation | null;
  /** True where its file was saved a little before the article's. */
  readonly isSavedTogether: boolean;
}

export function compareCompanion(texts: ComparedTexts): Comparison {
  const { article, translated, known, isSavedTogether } = texts;
  const fault = alignmentFault(article, translated) ?? copyFault(article, translated);
  if (fault !== null) return { fault };
  const basis =
    known === null ? firstBasis(article) : nextBasis([article, translated], known, isSavedTogether);
  const stale = staleUnits(article, translated, basis);
  const outdated = staleFault(article, stale);
  if (outdated !== null) return { fault: outdated };
  return { fault: null, noted: { basis, stale: [...stale] } };
}
