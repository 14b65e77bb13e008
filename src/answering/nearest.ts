import { primarySubtag } from '../locales/locale.js';
import type { RankedPassage } from '../retrieval/evidence.js';
import type { NearestPassage } from './answer.js';
import { translationOf } from './translated-citations.js';

const mostShown = 3;
/**
 * So much of the question stands in a passage worth showing. On PIAF .60 of the questions whose
 * passage was taken away find one in their article, and .09 in an article they have nothing to do with.
 */
const leastShare = 0.25;

/**
 * The passages that come nearest to a question that is not covered, if any comes near; not citations. With what they
 * say in the reader's language where a translation stands beside the article.
 */
export function nearestPassages(
  passages: readonly RankedPassage[],
  language: string,
): NearestPassage[] {
  const near = passages.filter(
    ({ share, reasons }) => share >= leastShare || (reasons.dense ?? 0) > 0,
  );
  return near.slice(0, mostShown).map(({ article, passage, text }) => ({
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
