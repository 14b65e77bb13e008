import type { Article, Passage } from '../library/article.js';

/** Finds the passages that bear on a question, and judges whether they suffice to answer it. */
export interface Retriever {
  retrieve(question: string, options?: RetrieveOptions): Promise<Evidence>;
}

export interface RetrieveOptions {
  /** Language of the question (primary subtag); detected where not given. */
  readonly language?: string;
  /** Only these articles; default every served article. */
  readonly articleIds?: readonly string[];
  /** Only these passages (by id); default all. For evaluation on pools. */
  readonly passageIds?: readonly string[];
  /** How many passages at most; default 10. */
  readonly limit?: number;
  /** True to be told why, for people who look behind an answer; costs time. Default false. */
  readonly explain?: boolean;
  readonly signal?: AbortSignal;
}

export interface Evidence {
  readonly understanding: Understanding;
  /** Best first. */
  readonly passages: readonly RankedPassage[];
  /** Calibrated probability, 0 to 1, that these passages answer the question. */
  readonly sufficiency: number;
  /**
   * False where nothing here can read the question's language against the library's: then the
   * outcome is `unavailable`, never `not_covered`.
   */
  readonly readable: boolean;
  readonly timings: Readonly<Record<string, number>>;
  /** Only where it was asked for. */
  readonly explanation?: EvidenceExplanation;
}

/** Why evidence is as it is. */
export interface EvidenceExplanation {
  /** Passages that were ranked. */
  readonly candidates: number;
  /** One a language in which was searched; none where there was nothing to judge. */
  readonly judgements: readonly SufficiencyJudgement[];
}

/** What made the sufficiency: `base` and the parts add up to its logit. */
export interface SufficiencyJudgement {
  /** Primary subtag. */
  readonly language: string;
  readonly sufficiency: number;
  readonly base: number;
  /** Sign of the evidence → what it adds; above 0 speaks for an answer. */
  readonly parts: Readonly<Record<string, number>>;
}

export interface RankedPassage {
  readonly article: Article;
  readonly passage: Passage;
  readonly text: string;
  /**
   * The translation in whose words it is read for this question, its passages and sentences under
   * the same numbers; absent where it is read in its own.
   */
  readonly reading?: Article;
  /** Comparable between passages of one question; higher is better. */
  readonly score: number;
  /** Share of the question's weight that stands in it, or above it in the headings; 0 to 1. */
  readonly share: number;
  /** What the score is made of: feature name → contribution. */
  readonly reasons: Readonly<Record<string, number>>;
}

export const answerKinds = [
  'person',
  'place',
  'date',
  'number',
  'reason',
  'manner',
  'definition',
  'yes_no',
  'list',
  'thing',
] as const;
/** The kind of answer that a question wants; `thing` where nothing more is known. */
export type AnswerKind = (typeof answerKinds)[number];

/** What was understood of a question. */
export interface Understanding {
  readonly question: string;
  /** Primary subtag. */
  readonly language: string;
  /** How sure the language is, 0 to 1; 1 where it was given. */
  readonly languageCertainty: number;
  readonly kind: AnswerKind;
  /** Content terms (as the analyser writes them), with the weight of each (idf). */
  readonly terms: readonly WeightedTerm[];
  /** Names and figures as written in the question. */
  readonly names: readonly string[];
  readonly figures: readonly string[];
}

export interface WeightedTerm {
  readonly term: string;
  /** Inverse document frequency, blended from the library and background text; > 0. */
  readonly weight: number;
  /**
   * How the word may stand in an article (as the analyser writes it) → how likely that means the
   * same, above 0 to 1. Its own term has 1. Absent: its own term only.
   */
  readonly forms?: ReadonlyMap<string, number>;
}

/** Turns text into the terms that are indexed and compared. */
export interface Analyser {
  /** Terms in order of text, stop words marked, with offsets into `text`. */
  analyse(text: string, language: string): readonly Token[];
}

export interface Token {
  /** Folded and stemmed form. */
  readonly term: string;
  /** Folded form, as inflected in the text. */
  readonly surface: string;
  readonly start: number;
  readonly end: number;
  /** True for words that carry no content of their own ("the", "est-ce"). */
  readonly stop: boolean;
}
