import type { QuestionGroup } from '../../answering/group-questions.js';
import type { ChartDay } from './chart/chart.js';

/** How a server asks, and what it is told. Nobody's name or id is in it. */
export interface InsightsReader {
  /** Of a server, for the last `days` days (UTC), today included. */
  read(guildId: string, days: Period): Promise<Insights>;
}

export const periods = [7, 30, 90] as const;
export type Period = (typeof periods)[number];

export interface Insights {
  readonly days: Period;
  readonly health: Health;
  /** Oldest first, none left out. */
  readonly byDay: readonly ChartDay[];
  readonly asked: number;
  readonly answered: number;
  readonly notCovered: number;
  readonly unavailable: number;
  /** What the articles do not say, most asked first; only of what was asked in public. */
  readonly gaps: readonly QuestionGroup[];
  /** Questions not covered that were asked in private: counted, never shown. */
  readonly privateGaps: number;
  readonly feedback: { readonly up: number; readonly down: number };
  /** The answers that helped least; only of what was asked in public. */
  readonly worst: readonly { readonly question: string; readonly down: number }[];
  /** Milliseconds; null where nothing was measured. */
  readonly latency: { readonly median: number; readonly slow: number } | null;
  readonly usage: Usage;
}

export interface Health {
  /** Milliseconds since 1970. */
  readonly runningSince: number;
  readonly articles: number;
  /** Files that could not be read: of the knowledge folder and the server's own. */
  readonly problems: number;
  /** Null where the article's own sentences are the answers. */
  readonly model: { readonly name: string; readonly wrote: number } | null;
}

export interface Usage {
  readonly input: number;
  readonly output: number;
  /** In the currency of the price that was set; null where none was. */
  readonly cost: number | null;
  /** Days on which a model was used, newest first. */
  readonly byDay: readonly {
    readonly day: string;
    readonly tokens: number;
    readonly cost: number | null;
  }[];
}
