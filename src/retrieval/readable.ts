import type { Article } from '../library/article.js';
import type { Features } from './features.js';
import type { UnderstoodQuestion } from './understand.js';

/**
 * Whether the question can be held against these articles at all. Where it cannot, finding nothing
 * says nothing, and the answer is `unavailable` instead of `not_covered`.
 *
 * A question in the language of some article can; French and English can be held against each other
 * by names, figures and cognates; in another language it must have found most of its words. With an
 * embedding model that knows many languages, every question can.
 */
export function isReadable(
  { understanding }: UnderstoodQuestion,
  articles: readonly Article[],
  best: Features | undefined,
  known: { readonly isSufficient: boolean; readonly isMultilingual: boolean },
): boolean {
  const { language, languageCertainty } = understanding;
  if (articles.length === 0 || known.isSufficient || known.isMultilingual) return true;
  if (articles.some((article) => article.language === language || article.language === 'und'))
    return true;
  if (related.has(language) && articles.some((article) => related.has(article.language)))
    return true;
  // A guess that is no more than a guess shall not turn a question away.
  if (languageCertainty < surelyForeign) return true;
  return (best?.found ?? 0) >= mostWordsFound;
}

const related: ReadonlySet<string> = new Set(['fr', 'en']);
const surelyForeign = 0.3;
const mostWordsFound = 0.5;
