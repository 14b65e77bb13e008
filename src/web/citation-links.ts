import type { Citation } from '../answering/answer.js';
import { textFragmentLink } from './text-fragment.js';

/** What a link needs of a citation. */
export type CitedPlace = Pick<
  Citation,
  'articleId' | 'articleVersion' | 'articleUrl' | 'quote' | 'firstSentence' | 'endSentence'
>;

/** The address at which a citation can be read, or null where there is none. */
export type CitationLinks = (citation: CitedPlace) => string | null;

export interface CitationLinksProps {
  /** Address under which members reach the reader; null where they do not. */
  readonly readerUrl: string | null;
}

/**
 * Links lead to the reader where it can be reached, else to the article's own address with the
 * quote as a text fragment, else nowhere.
 */
export function createCitationLinks({ readerUrl }: CitationLinksProps): CitationLinks {
  return (citation) => {
    if (readerUrl !== null) return readerLink(readerUrl, citation);
    return citation.articleUrl === null
      ? null
      : textFragmentLink(citation.articleUrl, citation.quote);
  };
}

/**
 * The place in the reader. The version always goes along, so that a stored answer leads to the text
 * that it quotes even after an edit; several sentences are named for the highlight (`cite`), the
 * first of them for the scroll (`#s12`).
 */
export function readerLink(
  readerUrl: string,
  place: Pick<Citation, 'articleId' | 'articleVersion' | 'firstSentence' | 'endSentence'>,
): string {
  const { articleId, articleVersion, firstSentence, endSentence } = place;
  const base = readerUrl.replace(/\/+$/, '');
  const several = endSentence - firstSentence > 1;
  const cite = several ? `&cite=${firstSentence}-${endSentence - 1}` : '';
  const version = encodeURIComponent(articleVersion);
  return `${base}/read/${encodeURIComponent(articleId)}?version=${version}${cite}#s${firstSentence}`;
}
