/** How a server asks, for those who manage it. Parameters are safe to show already. */
export interface InsightsWords {
  title(days: number): string;
  /** Nothing was asked in that time. */
  readonly nothing: string;
  /** Under it: what is not in it. */
  readonly footer: string;
  readonly period: {
    readonly placeholder: string;
    days(count: number): string;
  };
  readonly health: {
    readonly title: string;
    /** `when` is a time as Discord shows it, such as "3 hours ago". */
    running(when: string): string;
    articles(count: number): string;
    problems(count: number): string;
    model(name: string, wrote: number): string;
    readonly noModel: string;
  };
  readonly questions: {
    readonly title: string;
    asked(count: number): string;
    readonly answered: string;
    readonly notCovered: string;
    readonly unavailable: string;
    /** `label`: one of those above. */
    line(label: string, count: number, share: string): string;
  };
  readonly gaps: {
    readonly title: string;
    readonly none: string;
    /** Behind a question: how often it, or one much like it, was asked. */
    times(count: number): string;
    asPrivate(count: number): string;
    more(count: number): string;
    /** Label of the button that gives them as a file. */
    readonly export: string;
    readonly file: string;
    readonly exported: string;
    readonly columns: readonly [string, string, string];
  };
  readonly feedback: {
    readonly title: string;
    readonly none: string;
    counts(up: number, down: number): string;
    readonly worst: string;
  };
  readonly latency: {
    readonly title: string;
    readonly none: string;
    times(median: string, slow: string): string;
  };
  readonly usage: {
    readonly title: string;
    readonly none: string;
    /** Figures as the language writes them; `cost` is null where no price was set. */
    total(tokens: { read: string; written: string; cost: string | null }): string;
    day(day: { date: string; tokens: string; cost: string | null }): string;
  };
  readonly chart: {
    readonly title: string;
    /** For those who do not see it. */
    alt(counts: { days: number; asked: number; answered: number; notCovered: number }): string;
  };
}
