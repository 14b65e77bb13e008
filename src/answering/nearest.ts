import { primarySubtag } from '../locales/locale.js';
import type { RankedPassage } from '../retrieval/evidence.js';
import type { NearestPassage } from './answer.js';
import { translationOf } from './translated-citations.js';

const mostShown = 3;

/**
 * The passages that come nearest to a question that is not covered; not citations. With what they
 * say in the reader's language where a translation stands beside the article.
 */
export function nearestPassages(
  passages: readonly RankedPassage[],
  language: string,
): NearestPassage[] {
  return passages.slice(0, mostShown).map(({ article, passage, text }) => ({
    articleId: article.id,
    articleVersion: article.version,
    articleTitle: article.title,
    section: article.sections[passage.section]?.heading ?? null,
    page: passage.page,
    text,
    start: passage.start,
    end: passage.end,
    firstSentence: passage.firstSentence,
    endSentence: passage.endSentence,
    translation: translationOf(passage, article, primarySubtag(language)),
  }));
}
