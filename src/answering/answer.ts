import type { Asker } from './asker.js';

export type { Asker } from './asker.js';

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
  /** Where a budget was spent: when a model may write again, in milliseconds since 1970. */
  readonly modelAgainAt?: number;
  /** By number, from 1 without gaps. */
  readonly citations: readonly Citation[];
  /** For `not_covered`: the nearest passages, which are not citations. */
  readonly nearest: readonly NearestPassage[];
  /** What the articles say of the claim that the question makes ("Is X …?"); null where it makes none. */
  readonly claim: ClaimFinding | null;
  /** Which model wrote it; null for the article's own sentences. */
  readonly provenance: Provenance | null;
  /** Whether the question needed nothing of what was said before; absent where nothing was. */
  readonly stoodAlone?: boolean;
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
  /** The same sentences in the reader's language, from a companion; null where there is none. */
  readonly translation: Translation | null;
}

export interface Translation {
  /** Primary subtag. */
  readonly language: string;
  readonly text: string;
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
  /** As of a citation; absent or null where there is none. */
  readonly translation?: Translation | null;
}

export const verdicts = ['supported', 'contradicted', 'not_covered'] as const;
/** What an article says of a claim; never whether the claim is true. */
export type Verdict = (typeof verdicts)[number];

export const differenceKinds = [
  'figure',
  'date',
  'name',
  'negation',
  'comparison',
  'role',
] as const;
export type DifferenceKind = (typeof differenceKinds)[number];

/** Where a claim and the article part. */
export interface Difference {
  readonly kind: DifferenceKind;
  /** As the claim has it, and as the article has it; empty where the words are not of one place. */
  readonly claimed: string;
  readonly stated: string;
}

export interface ClaimFinding {
  readonly verdict: Verdict;
  /** Whom the article reports as saying it ("selon German Gref"); null where it speaks itself. */
  readonly attribution: string | null;
  /** For `contradicted`; null elsewhere. */
  readonly difference: Difference | null;
}

/** Which model wrote an answer. */
export interface Provenance {
  /** `provider:model`. */
  readonly model: string;
  readonly promptVersion: string;
  /** Null where the provider does not count. */
  readonly tokens: { readonly input: number; readonly output: number } | null;
  /** What the tokens cost at the price that was set (`GLOSE_MODEL_PRICE`), in its currency; else null. */
  readonly cost: number | null;
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
  /** The asker has gone: the promise rejects with its reason, and nothing is to be shown. */
  readonly signal?: AbortSignal;
  /**
   * The asker has read enough ("Stop"): what was shown until then is the answer, with a notice; where
   * nothing was, the article's own sentences are. Never rejects for it.
   */
  readonly stop?: AbortSignal;
  /** How sure the evidence must be; default what the answerer was made with. */
  readonly caution?: Caution;
  /** `extractive` for the articles' own sentences though there is a model; default the best there is. */
  readonly engine?: Engine;
  /** What was asked and answered before, oldest first; a follow-up is made to stand alone with it. */
  readonly conversation?: readonly ConversationTurn[];
  /** Who asks, for budgets; without it nothing is counted. */
  readonly asker?: Asker;
  /**
   * Told each time that another sentence of a model was verified, with all of those so far. Nothing
   * in it is ever taken back: each begins with the one before, and the answer with the last one, same
   * words, same numbers. Not called for answers without a model, nor for one that is kept already.
   */
  readonly onPartial?: (partial: PartialAnswer) => void;
  /**
   * Told where the work stands, each step at most once and in order; `writing` only where a model
   * writes. An answer of the articles' own sentences takes milliseconds: who shows steps need not
   * show each.
   */
  readonly onProgress?: (step: ProgressStep) => void;
}

export const progressSteps = ['reading', 'writing', 'checking'] as const;
/** The articles are read, a model writes, the quotes are checked. */
export type ProgressStep = (typeof progressSteps)[number];

export const cautions = ['strict', 'balanced', 'generous'] as const;
export type Caution = (typeof cautions)[number];

export interface ConversationTurn {
  readonly question: string;
  /** Plain text of the answer; empty where there was none. */
  readonly answer: string;
  /** The articles and sections that it quoted. */
  readonly places: readonly { readonly articleId: string; readonly section: string | null }[];
}

/** The beginning of an answer that is still being written: everything in it is verified. */
export interface PartialAnswer {
  /** Language of the framing, as the answer will have it. */
  readonly language: string;
  readonly sentences: readonly AnswerSentence[];
  readonly citations: readonly Citation[];
}

export const summaryStyles = ['short', 'bullets', 'sections'] as const;
export type SummaryStyle = (typeof summaryStyles)[number];

export interface Summariser {
  summarise(options: SummaryOptions): Promise<Summary>;
}

export interface SummaryOptions {
  readonly style: SummaryStyle;
  /** Default: the article that came to the library last. */
  readonly articleId?: string;
  /** Where none is named, of these only; default of all. */
  readonly articleIds?: readonly string[];
  /** One section alone: its anchor, or its heading in any language it is read in; default the whole. */
  readonly section?: string;
  readonly language?: string;
  readonly signal?: AbortSignal;
  /** Who asks, for budgets; without it nothing is counted. */
  readonly asker?: Asker;
  /** As of {@link AnswerOptions.engine}. */
  readonly engine?: Engine;
  /** As of {@link AnswerOptions.onProgress}. */
  readonly onProgress?: (step: ProgressStep) => void;
}

export interface Summary extends Answer {
  readonly style: SummaryStyle;
  /** Of the article, in the reader's language where a translation stands beside it; null without one. */
  readonly title: string | null;
  /** Heading of the one section that is summarised, in that language; null for the whole. */
  readonly section: string | null;
}
