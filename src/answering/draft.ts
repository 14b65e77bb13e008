import type { SentenceRef } from './sentence-ref.js';

/** An answer as an engine hands it over: sentences that point at their sources, not verified yet. */
export interface Draft {
  readonly sentences: readonly DraftSentence[];
}

export interface DraftSentence {
  /** The words of a model; null where the sources themselves are quoted. */
  readonly text: string | null;
  /** At least one; consecutive ones of one section are quoted as one. */
  readonly sources: readonly SentenceRef[];
  /**
   * The words that answer, `[start, end)`: offsets into `text`, or into the article's text where
   * the sources are quoted.
   */
  readonly emphasis: readonly (readonly [number, number])[];
  /** Heading that the sentence stands under in a summary by section; null elsewhere. */
  readonly heading: string | null;
}
