/** Rules that Discord itself enforces. */
export interface AutoModWords {
  readonly title: string;
}
