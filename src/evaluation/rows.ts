/** What is measured with: anyone's passages and questions, as JSON lines. */

export interface PassageRow {
  readonly id: string;
  /** Primary subtag. */
  readonly language: string;
  /** Rows with one title and language are passages of one article; an empty title joins nothing. */
  readonly title: string;
  readonly text: string;
}

interface AskedRow {
  readonly id: string;
  readonly language: string;
  readonly question: string;
  /** Gold answers as they stand in the passage; empty where unknown. */
  readonly answers: readonly string[];
  readonly answerable: boolean;
}

/** To be found among all passages. */
export interface OpenRow extends AskedRow {
  readonly passageId: string;
}

/** Asked against these passages alone. */
export interface PoolRow extends AskedRow {
  readonly passageIds: readonly string[];
  /** The passage that answers, taken out of the pool. */
  readonly removedPassageId?: string | undefined;
}

export type QuestionRow = OpenRow | PoolRow;

export function isPoolRow(row: QuestionRow): row is PoolRow {
  return 'passageIds' in row;
}
