import type { Evidence, Understanding } from '../../retrieval/evidence.js';
import type { Caution, ConversationTurn } from '../answer.js';
import type { Decision } from '../decide.js';
import type { RefusedSentence } from './refusals.js';

/**
 * Tells why a question is answered as it is: the steps of an answer gone once more, with reasons. For
 * whoever edits articles or runs Glose, never for members.
 */
export interface Inspector {
  /** Rejects where the signal aborts. */
  inspect(question: string, options?: InspectOptions): Promise<Inspection>;
}

export interface InspectOptions {
  /** What was asked before, as an answer has it: a follow-up is made to stand alone, without a model. */
  readonly conversation?: readonly ConversationTurn[];
  /** Only these articles; default all that are served. */
  readonly articleIds?: readonly string[];
  /** How sure the evidence must be; default as the answerer has it. */
  readonly caution?: Caution;
  readonly signal?: AbortSignal;
}

export interface Inspection {
  /** As it was searched: another than what was asked where that leant on what was said before. */
  readonly question: string;
  readonly understanding: Understanding;
  /** The words of the question that count, as it has them, the most telling first. */
  readonly words: readonly AskedWord[];
  readonly decision: InspectedDecision;
  /** Best first: those that were retrieved, then some that were left out. */
  readonly passages: readonly InspectedPassage[];
  /** Passages that were ranked in all. */
  readonly candidates: number;
  /** Best first; none where no sentence was looked at. */
  readonly sentences: readonly InspectedSentence[];
  /** What a model wrote on it of late and did not stand; see {@link Refusals}. */
  readonly refused: readonly RefusedSentence[];
  /** Milliseconds by step, of this time. */
  readonly timings: Evidence['timings'];
}

export interface AskedWord {
  readonly term: string;
  /** As the question has it. */
  readonly word: string;
  /** Share of the question's weight, 0 to 1: rare words weigh more. */
  readonly share: number;
}

export interface InspectedDecision {
  readonly decision: Decision;
  /** Probability, 0 to 1, that the passages answer. */
  readonly sufficiency: number;
  /** What it must reach. */
  readonly threshold: number;
  readonly caution: Caution;
  /** What spoke for an answer (above 0) or against it, the strongest first. */
  readonly reasons: readonly DecisionReason[];
}

export interface DecisionReason {
  readonly about: ReasonAbout;
  /** Logit. */
  readonly weight: number;
}

export const reasonsAbout = [
  'passage',
  'sentence',
  'nearness',
  'wording',
  'kind',
  'names',
  'title',
  'lead',
  'question',
] as const;
/** What a judgement looks at; the signs of the evidence are of these sorts. */
export type ReasonAbout = (typeof reasonsAbout)[number];

export interface InspectedPassage {
  readonly articleId: string;
  readonly articleVersion: string;
  readonly articleTitle: string;
  readonly section: string | null;
  readonly text: string;
  readonly firstSentence: number;
  readonly endSentence: number;
  readonly score: number;
  /** What the score is made of, the largest first, by the names of retrieval's features. */
  readonly parts: readonly { readonly feature: string; readonly points: number }[];
  /** Words of the question that stand in it or above it, with how they stand there. */
  readonly found: readonly FoundWord[];
  /** Those that do not. */
  readonly missing: readonly string[];
  /**
   * `read`: its sentences were compared; `retrieved`: near enough to be kept, not among those whose
   * sentences are compared; `left_out`: too far behind.
   */
  readonly fate: 'read' | 'retrieved' | 'left_out';
}

export interface FoundWord {
  readonly word: string;
  /** As the passage has them; none where the word stands only in a heading or the title. */
  readonly as: readonly string[];
}

export interface InspectedSentence {
  readonly text: string;
  readonly articleId: string;
  readonly articleVersion: string;
  readonly index: number;
  /** Logit; comparable between sentences of one question. */
  readonly score: number;
  /** `quoted`: it answers; `beside`: it goes with one that does; `left`: less likely. */
  readonly fate: 'quoted' | 'beside' | 'left';
}
