import type { Provenance } from '../../answer.js';
import type { PlacedPoint } from '../points-by-rules.js';
import type { Utterance } from '../utterance.js';

/** Lets a model write the points of a discussion, and keeps of them what the messages carry. */
export interface DiscussionWriter {
  /** Rejects only where the caller's signal aborts, with its reason. */
  write(utterances: readonly Utterance[], options: DiscussionWriting): Promise<WrittenPoints>;
}

export interface DiscussionWriting {
  /** Primary subtag. */
  readonly language: string;
  readonly signal: AbortSignal | undefined;
}

export interface WrittenPoints {
  /** Empty where the model found none. */
  readonly points: readonly PlacedPoint[];
  /** Why there are none, though some were to be expected; null where the model did its work. */
  readonly failure: WritingFailure | null;
  readonly provenance: Provenance;
  readonly tokensSpent: number;
}

export type WritingFailure = 'failed' | 'too_slow' | 'resting' | 'unverified';
