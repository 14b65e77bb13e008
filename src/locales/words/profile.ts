/** The card of an article. Parameters are safe to show already. */
export interface ProfileWords {
  /** Above the card, whose buttons are questions. */
  readonly askOne: string;
  readonly keyFigures: string;
  /** How long it is to read. */
  length(article: { words: number; minutes: number }): string;
  /** Of one section, in a summary of it alone. */
  onlySection(heading: string): string;
}
