import type { Article } from '../library/article.js';
import type { Evidence } from '../retrieval/evidence.js';
import type { Provenance, SummaryStyle } from './answer.js';
import type { Draft, DraftSentence } from './draft.js';

/**
 * A model that writes answers: the generative engine. What it hands over is only a draft, which our
 * verification takes apart. It does not reject for a failing provider.
 */
export interface AnswerWriter {
  write(evidence: Evidence, options: WriteOptions): Promise<WriteOutcome>;
  /** Names the model and its rules: answers written under another name are another's. */
  version?(): Promise<string>;
}

/** A model that writes summaries, under the same rules. */
export interface SummaryWriter {
  summarise(article: Article, options: WriteOptions & SummaryWanted): Promise<WriteOutcome>;
  /** As of {@link AnswerWriter.version}, of summaries. */
  summaryVersion?(): Promise<string>;
}

export interface SummaryWanted {
  readonly style: SummaryStyle;
  /** Index of the one section to summarise; undefined for the whole. */
  readonly section?: number | undefined;
}

export interface WriteOptions {
  /** Language to answer in (primary subtag). */
  readonly language: string;
  /** Aborted where the asker has gone: nothing is wanted any more. */
  readonly signal: AbortSignal;
  /** Aborted where it is time to hand over what stands: at a deadline, or where the asker stops it. */
  readonly stop?: AbortSignal;
  /** Told of sentences as soon as they stand, in the order of the draft; maybe not of all. */
  readonly onSentence?: (sentence: DraftSentence) => void;
}

export type WriteOutcome = WrittenDraft | WriteFailure;

interface Paid {
  readonly provenance?: Provenance;
  /** Tokens read and written, estimated where the provider does not count; default 0. */
  readonly tokensSpent?: number;
}

export interface WrittenDraft extends Paid {
  readonly draft: Draft;
  /** True where the reply broke off, so that more may have been to come. */
  readonly cut?: boolean;
}

export interface WriteFailure extends Paid {
  /**
   * `unverified`: the model answered, but no sentence of it stood; `not_covered`: it read the
   * passages and says that they do not answer; `resting`: it failed too often to be asked now.
   */
  readonly failure: 'failed' | 'too_slow' | 'resting' | 'unverified' | 'not_covered';
}
