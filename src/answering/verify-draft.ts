import type { Log } from '../log.js';
import { citeDraft } from './citations.js';
import type { Draft } from './draft.js';
import { translateCitations } from './translated-citations.js';
import { type ArticleLookup, keepStanding, type Standing, verifyQuotes } from './verify-quotes.js';

/** Where it is written what went wrong. */
export type AnsweringLog = Pick<Log, 'warn'>;

export interface Verification {
  readonly lookup: ArticleLookup;
  readonly log: AnsweringLog;
  /**
   * The reader's: citations carry the same sentences in it where a translation stands beside the
   * article. None where undefined.
   */
  readonly language?: string | undefined;
}

/**
 * From a draft to what may be shown: quotes put in, each verified, and what fails dropped and
 * logged. Every engine's words, and every summary's, come through here.
 */
export async function verifyDraft(
  draft: Draft,
  { lookup, log, language }: Verification,
): Promise<Standing> {
  const cited = citeDraft(draft);
  const { verified, failed } = await verifyQuotes(cited.citations, lookup);
  for (const { citation, reason } of failed) {
    const { articleId, articleVersion, start, end } = citation;
    log.warn('a quote was dropped', { articleId, articleVersion, start, end, reason });
  }
  return keepStanding(cited.sentences, await translateCitations(verified, { lookup, language }));
}
