/** The card of an article. Parameters are safe to show already. */
export interface ProfileWords {
  /** Above the card, whose buttons are questions. */
  readonly askOne: string;
  readonly keyFigures: string;
  /** How long it is to read. */
  length(article: { words: number; minutes: number }): string;
  /** Since when this version is in the library. */
  since(day: string): string;
  /** A section was named that there is not; at most five of those that there are. */
  unknownSection(section: { named: string; headings: readonly string[] }): string;
}
