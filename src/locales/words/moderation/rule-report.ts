/** What became of what rules found. Counts of nobody. */
export interface RuleReportWords {
  title(days: number): string;
  readonly nothing: string;
  /** A rule's line; `share` of false alarms among what was decided, empty where nothing was. */
  line(given: {
    rule: string;
    found: number;
    proposed: number;
    enforced: number;
    acted: number;
    dismissed: number;
    share: string;
  }): string;
  /** A rule most of whose findings were dismissed. */
  mostlyFalse(rule: string): string;
  /** A rule that is no longer there. */
  gone(rule: string): string;
  readonly foot: string;
  period(days: number): string;
  readonly choosePeriod: string;
  readonly legend: Readonly<Record<'acted' | 'dismissed' | 'open', string>>;
  readonly chart: { readonly title: string; alt(given: { found: number; days: number }): string };
}
