import type { Article } from '../library/article.js';
import type { Evidence } from '../retrieval/evidence.js';
import type { SummaryStyle } from './answer.js';
import type { Draft } from './draft.js';

/**
 * A model that writes answers: the generative engine. What it hands over is only a draft, which our
 * verification takes apart. It does not reject for a failing provider.
 */
export interface AnswerWriter {
  write(evidence: Evidence, options: WriteOptions): Promise<WriteOutcome>;
}

/** A model that writes summaries, under the same rules. */
export interface SummaryWriter {
  summarise(
    article: Article,
    options: WriteOptions & { readonly style: SummaryStyle },
  ): Promise<WriteOutcome>;
}

export interface WriteOptions {
  /** Language to answer in (primary subtag). */
  readonly language: string;
  /** Aborted where the asker gave up or the deadline has passed. */
  readonly signal: AbortSignal;
}

export type WriteOutcome = WrittenDraft | WriteFailure;

export interface WrittenDraft {
  readonly draft: Draft;
}

export interface WriteFailure {
  /**
   * `unverified`: the model answered, but no sentence of it stood; `not_covered`: it read the
   * passages and says that they do not answer.
   */
  readonly failure: 'failed' | 'too_slow' | 'unverified' | 'not_covered';
}
