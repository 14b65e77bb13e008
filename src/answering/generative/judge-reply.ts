import type { DraftSentence } from '../draft.js';
import { isInAnotherLanguage } from './answer-language.js';
import type { WritingJob } from './compose-request.js';
import { parseReply } from './parse-reply.js';
import type { VerifySentences } from './verify-sentences.js';
import type { NotWritten, Written } from './write-result.js';

export interface Judgement {
  readonly outcome: Omit<Written, 'provenance'> | Omit<NotWritten, 'provenance'>;
  /** For the log: what was dropped, and why; never words. */
  readonly note: object;
}

/** What of a reply stands. `rules` are those that the model was given. */
export async function judgeReply(
  reply: string,
  job: WritingJob,
  rules: string,
  verify: VerifySentences,
): Promise<Judgement> {
  const parsed = parseReply(reply);
  const failed = (failure: NotWritten['failure'], note: object = {}): Judgement => ({
    outcome: { failure, cause: null },
    note: { outcome: failure, ...note },
  });
  if (parsed.notCovered) return failed(job.question === null ? 'unverified' : 'not_covered');
  const { sentences, dropped } = verify(parsed.sentences, { ...job, rules });
  if (sentences.length === 0) return failed('unverified', { dropped });
  const kept = sentences.slice(0, job.mostSentences);
  if (await isInAnotherLanguage(wordsOf(kept), job.language)) {
    return failed('unverified', { language: 'another' });
  }
  return { outcome: { draft: { sentences: kept } }, note: { kept: kept.length, dropped } };
}

function wordsOf(sentences: readonly DraftSentence[]): string {
  return sentences.map(({ text }) => text).join(' ');
}
