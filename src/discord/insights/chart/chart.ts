/** Questions a day, by what became of them. */
export interface Chart {
  readonly title: string;
  /** Oldest first, none left out; at least one. */
  readonly days: readonly ChartDay[];
  readonly legend: Readonly<Record<ChartPart, string>>;
  /** Primary subtag: of figures and dates. */
  readonly language: string;
}

export interface ChartDay extends Readonly<Record<ChartPart, number>> {
  /** `2026-01-31`. */
  readonly day: string;
}

export const chartParts = ['answered', 'not_covered', 'unavailable'] as const;
export type ChartPart = (typeof chartParts)[number];
