/** What an evaluation measures; null where the rows given do not allow it. */
export interface EvaluationFigures {
  /** Share of the open questions (`passageId`) whose passage is found first, or among the first five. */
  readonly recallAt1: number | null;
  readonly recallAt5: number | null;
  /** Mean of 1 / rank of the passage, 0 where it is not among the first ten. */
  readonly mrrAt10: number | null;
  /**
   * Share of the open questions whose first citation contains a gold answer, each answered from what
   * was found, whether or not that was judged enough: how well sentences are chosen. Only questions
   * of which an answer stands in the passage.
   */
  readonly sentenceAt1: number | null;
  /** The same among those that were indeed answered: how often an answer given is right. */
  readonly sentenceAt1WhenAnswered: number | null;
  /** Of all of them, the share that was answered and right. */
  readonly answeredRight: number | null;
  /** Sentences in the first citation, on average: one that points back takes the one before along. */
  readonly sentencesPerCitation: number | null;
  /** Share of the answerable questions that were answered, open ones and those of a pool. */
  readonly answered: number | null;
  /** Share of the unanswerable questions that were answered all the same. */
  readonly falselyAnswered: number | null;
  /**
   * The probability that an answerable question's sufficiency lies above an unanswerable one's.
   * Compared like with like: an unanswerable row with `removedPassageId` is also asked with that
   * passage put back, and that counts as answerable; so do answerable rows with a pool. Only where
   * there are neither are the open questions, asked among all passages, taken instead.
   */
  readonly sufficiencyAuc: number | null;
  /** Milliseconds from question to answer. */
  readonly msP50: number | null;
  readonly msP95: number | null;
  readonly questions: number;
  readonly passages: number;
}
