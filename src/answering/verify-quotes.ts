import type { Library } from '../library/library.js';
import type { AnswerSentence, Citation } from './answer.js';
import { translationOf } from './translated-citations.js';

/** Finds the version of an article that a citation names. */
export type ArticleLookup = Library['article'];

export interface VerifiedQuotes {
  readonly verified: readonly Citation[];
  readonly failed: readonly FailedQuote[];
}

export interface FailedQuote {
  readonly citation: Citation;
  /** For the log: which of the checks failed. */
  readonly reason: string;
}

/**
 * The one check that every quote passes before anybody sees it: the article's version is kept, the
 * text at the offsets is the quote character by character, and the sentences and the section named
 * are those of the place. A translation beside it is that of the very sentences, likewise.
 */
export async function verifyQuotes(
  citations: readonly Citation[],
  lookup: ArticleLookup,
): Promise<VerifiedQuotes> {
  const verified: Citation[] = [];
  const failed: FailedQuote[] = [];
  for (const citation of citations) {
    const reason = await reasonToDrop(citation, lookup);
    if (reason === null) verified.push(citation);
    else failed.push({ citation, reason });
  }
  return { verified, failed };
}

/** The sentences and citations that stand after a verification, numbered from 1 without gaps. */
export interface Standing {
  readonly sentences: readonly AnswerSentence[];
  readonly citations: readonly Citation[];
}

/**
 * Drops what leans on citations that failed: a quoted sentence unless its quote stands, any other
 * sentence once no citation of it stands. Citations that nothing leans on any more go too.
 */
export function keepStanding(
  sentences: readonly AnswerSentence[],
  verified: readonly Citation[],
): Standing {
  const standing = new Map(verified.map((citation) => [citation.number, citation]));
  const kept = sentences.flatMap((sentence) => {
    const citations = sentence.citations.filter((number) => standing.has(number));
    const quotes = citations.map((number) => standing.get(number)?.quote);
    const stands = sentence.quoted ? quotes.includes(sentence.text) : citations.length > 0;
    return stands ? [{ ...sentence, citations }] : [];
  });
  return renumber(kept, standing);
}

function renumber(
  sentences: readonly AnswerSentence[],
  citations: ReadonlyMap<number, Citation>,
): Standing {
  const used = [...new Set(sentences.flatMap((sentence) => sentence.citations))];
  const numbers = new Map(used.map((number, index) => [number, index + 1]));
  return {
    sentences: sentences.map((sentence) => ({
      ...sentence,
      citations: sentence.citations.flatMap((number) => numbers.get(number) ?? []),
    })),
    citations: used.flatMap((number, index) => {
      const citation = citations.get(number);
      return citation === undefined ? [] : [{ ...citation, number: index + 1 }];
    }),
  };
}

async function reasonToDrop(citation: Citation, lookup: ArticleLookup): Promise<string | null> {
  const article = await lookup(citation.articleId, citation.articleVersion);
  if (article === undefined) return 'the version of the article is not kept';
  if (article.version !== citation.articleVersion)
    return 'another version of the article was found';
  if (citation.quote.trim() === '') return 'the quote is empty';
  if (citation.start < 0 || citation.end > article.text.length) return 'the place is outside';
  if (article.text.slice(citation.start, citation.end) !== citation.quote) {
    return 'the text at the place differs from the quote';
  }
  const first = article.sentences[citation.firstSentence];
  const last = article.sentences[citation.endSentence - 1];
  if (first?.start !== citation.start || last?.end !== citation.end) {
    return 'the sentences named do not stand at the place';
  }
  const section = article.sections[first.section];
  if (section?.heading !== citation.section) return 'the section named is another';
  const { translation } = citation;
  const own = translation && translationOf(citation, article, translation.language);
  return translation?.text === own?.text ? null : 'the translation is not that of the sentences';
}
