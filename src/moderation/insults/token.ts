/** A word of a message, as the patterns see it. */
export interface Token {
  /** Folded; `,` for a comma. */
  readonly word: string;
  /** Classes of the lexicon that the word is in, in capitals: `INSULT`, `YOU` … */
  readonly classes: ReadonlySet<string>;
  /** Where it stands in the message. Words that were written as one have the place of the whole. */
  readonly start: number;
  readonly end: number;
  /** Whether a clause begins with it: an order can stand there. */
  readonly opens: boolean;
}

export const noClasses: ReadonlySet<string> = new Set();
