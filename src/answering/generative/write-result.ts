import type { Provenance } from '../answer.js';
import type { WriteFailure, WrittenDraft } from '../answer-writer.js';
import type { ModelFailureKind } from '../models/model-failure.js';

export type WriteResult = Written | NotWritten;

/** Every sentence of the draft has the model's words and at least one source. */
export interface Written extends WrittenDraft {
  readonly provenance: Provenance;
  readonly tokensSpent: number;
}

export interface NotWritten extends WriteFailure {
  /** Why the call failed; null where the model did answer. */
  readonly cause: ModelFailureKind | 'empty' | null;
  readonly provenance: Provenance;
  readonly tokensSpent: number;
}
