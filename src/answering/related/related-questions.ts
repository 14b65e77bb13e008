import type { Answer } from '../answer.js';

/** What one may ask after an answer. */
export interface RelatedQuestions {
  /**
   * Up to three questions that the article answers, near the answer in topic and asked by nobody
   * before; each at most 80 characters, so that it fits a button. Empty where none is known in time.
   * Never rejects.
   */
  for(
    answer: Pick<Answer, 'question' | 'outcome' | 'citations' | 'nearest'>,
    options: RelatedOptions,
  ): Promise<readonly string[]>;
}

export interface RelatedOptions {
  /** Only of these articles; default all that the answer names. */
  readonly articleIds?: readonly string[] | undefined;
  /** Of the reader, as a locale. */
  readonly language: string;
  /** The questions of the conversation. */
  readonly asked: readonly string[];
}
