import type { Article } from '../library/article.js';
import { companionIn } from '../library/make-companion.js';
import { primarySubtag } from '../locales/locale.js';
import type { Citation, Translation } from './answer.js';
import type { ArticleLookup } from './verify-quotes.js';

/**
 * Citations with the same sentences in the reader's language, where a translation stands beside the
 * article. Only verified citations come here: a translation is shown beside a verified quote or not
 * at all.
 */
export function translateCitations(
  citations: readonly Citation[],
  { lookup, language }: { readonly lookup: ArticleLookup; readonly language: string | undefined },
): Promise<readonly Citation[]> {
  if (language === undefined) return Promise.resolve(citations);
  return Promise.all(
    citations.map(async (citation) => {
      const article = await lookup(citation.articleId, citation.articleVersion);
      const translation = article && translationOf(citation, article, primarySubtag(language));
      return { ...citation, translation: translation ?? null };
    }),
  );
}

/**
 * The sentences cited, word for word as the article's companion has them; null without one, and
 * where the translation of one of them is out of date: then it would say what the article does not.
 */
export function translationOf(
  { firstSentence, endSentence }: Pick<Citation, 'firstSentence' | 'endSentence'>,
  article: Article,
  language: string,
): Translation | null {
  const reading = companionIn(article, language)?.reading;
  const first = reading?.sentences[firstSentence];
  const last = reading?.sentences[endSentence - 1];
  if (reading === undefined || first === undefined || last === undefined) return null;
  const cited = reading.sentences.slice(firstSentence, endSentence);
  if (cited.some(({ isOriginal }) => isOriginal)) return null;
  return { language, text: reading.text.slice(first.start, last.end) };
}
