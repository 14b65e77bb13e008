import { citeDraft } from './citations.js';
import type { Draft } from './draft.js';
import type { Standing } from './verify-quotes.js';
import { type ArticleLookup, keepStanding, verifyQuotes } from './verify-quotes.js';

/** Where the answering writes what went wrong; pino's loggers fit. */
export interface AnsweringLog {
  warn(fields: Readonly<Record<string, unknown>>, message: string): void;
}

/**
 * From a draft to what may be shown: quotes put in, each verified, and what fails dropped and
 * logged. Every engine's words, and every summary's, come through here.
 */
export async function verifyDraft(
  draft: Draft,
  { lookup, log }: { lookup: ArticleLookup; log: AnsweringLog },
): Promise<Standing> {
  const cited = citeDraft(draft);
  const { verified, failed } = await verifyQuotes(cited.citations, lookup);
  for (const { citation, reason } of failed) {
    const { articleId, articleVersion, start, end } = citation;
    log.warn({ articleId, articleVersion, start, end, reason }, 'a quote was dropped');
  }
  return keepStanding(cited.sentences, verified);
}
