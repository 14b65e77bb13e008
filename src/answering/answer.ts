/** What members and the command line are given. No offset, id or score of it is shown to members. */

export interface Answer {
  readonly question: string;
  /** Language of the framing (primary subtag): the asker's. */
  readonly language: string;
  readonly outcome: Outcome;
  /** In `answered`, the sentences of the answer; elsewhere empty. */
  readonly sentences: readonly AnswerSentence[];
  /** The whole answer as plain text, citations as `[1]`; framing included. Never empty. */
  readonly text: string;
  readonly engine: Engine;
  /** Said under the answer where something fell short (the model failed, the budget was spent, …). */
  readonly notice: string | null;
  /** By number, from 1 without gaps. */
  readonly citations: readonly Citation[];
  /** For `not_covered`: the nearest passages, which are not citations. */
  readonly nearest: readonly NearestPassage[];
  /** Milliseconds by step. */
  readonly timings: Readonly<Record<string, number>>;
}

export type Outcome = 'answered' | 'not_covered' | 'unavailable';
export type Engine = 'extractive' | 'generative';

export interface AnswerSentence {
  /** For a quoted sentence, the quote exactly; else the sentence written by the model. */
  readonly text: string;
  readonly quoted: boolean;
  /** Numbers of the citations that it relies on; at least one. */
  readonly citations: readonly number[];
  /** The words of `text` that answer, `[start, end)`, to be set in bold; often empty. */
  readonly emphasis: readonly (readonly [number, number])[];
  /** Heading that the sentence stands under in a summary by section; null elsewhere. */
  readonly heading: string | null;
}

/** A place in one version of one article, verified character by character. */
export interface Citation {
  readonly number: number;
  readonly articleId: string;
  readonly articleVersion: string;
  readonly articleTitle: string;
  readonly articleUrl: string | null;
  /** Heading of the section; null before the first heading. */
  readonly section: string | null;
  readonly page: number | null;
  /** `article.text.slice(start, end)`. */
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  /** Indices of the sentences quoted, `[first, end)`; the reader's anchor is `s` + first. */
  readonly firstSentence: number;
  readonly endSentence: number;
}

export interface NearestPassage {
  readonly articleId: string;
  readonly articleVersion: string;
  readonly articleTitle: string;
  readonly section: string | null;
  readonly page: number | null;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Indices of its sentences, `[first, end)`, as in a citation. */
  readonly firstSentence: number;
  readonly endSentence: number;
}

export interface Answerer {
  /** Never rejects for a failing model: the extractive engine answers instead, with a notice. */
  answer(question: string, options: AnswerOptions): Promise<Answer>;
}

export interface AnswerOptions {
  /** Language of the framing; where not given, that of the question. */
  readonly language?: string;
  /** Only these articles. */
  readonly articleIds?: readonly string[];
  readonly passageIds?: readonly string[];
  readonly signal?: AbortSignal;
}

export const summaryStyles = ['short', 'bullets', 'sections'] as const;
export type SummaryStyle = (typeof summaryStyles)[number];

export interface Summariser {
  summarise(options: SummaryOptions): Promise<Summary>;
}

export interface SummaryOptions {
  readonly style: SummaryStyle;
  /** Default: the only article, else the one most recently published to the library. */
  readonly articleId?: string;
  readonly language?: string;
  readonly signal?: AbortSignal;
}

export interface Summary extends Answer {
  readonly style: SummaryStyle;
}
