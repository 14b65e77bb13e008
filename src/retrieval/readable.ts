import type { Features } from './features.js';
import type { TranslationTables } from './translation/translation-tables.js';
import type { UnderstoodQuestion } from './understand.js';

/**
 * Whether the question can be held against these articles at all. Where it cannot, finding nothing
 * says nothing, and the answer is `unavailable` instead of `not_covered`.
 *
 * A question in the language of some article can, and one in a language with a translation table; in
 * another language it must have found most of its words. With an embedding model that knows many
 * languages, every question can.
 */
export function isReadable(
  { understanding }: UnderstoodQuestion,
  /** Languages of the articles asked. */
  articleLanguages: readonly string[],
  best: Features | undefined,
  known: {
    readonly isSufficient: boolean;
    readonly isMultilingual: boolean;
    readonly translations: TranslationTables;
  },
): boolean {
  const { language, languageCertainty } = understanding;
  if (articleLanguages.length === 0 || known.isSufficient || known.isMultilingual) return true;
  const isRead = articleLanguages.some(
    (own) =>
      own === language || own === 'und' || known.translations.for(language, own) !== undefined,
  );
  if (isRead) return true;
  // A guess that is no more than a guess shall not turn a question away.
  if (languageCertainty < surelyForeign) return true;
  return (best?.found ?? 0) >= mostWordsFound;
}

const surelyForeign = 0.3;
const mostWordsFound = 0.5;
