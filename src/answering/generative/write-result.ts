import type { WriteFailure, WrittenDraft } from '../answer-writer.js';
import type { TokenCount } from '../models/chat-model.js';
import type { ModelFailureKind } from '../models/model-failure.js';

export type WriteResult = Written | NotWritten;

/** Every sentence of the draft has the model's words and at least one source. */
export interface Written extends WrittenDraft {
  readonly provenance: Provenance;
}

export interface NotWritten extends WriteFailure {
  /** Why the call failed; null where the model did answer. */
  readonly cause: ModelFailureKind | 'empty' | null;
  readonly provenance: Provenance;
}

/** To be kept with an answer. */
export interface Provenance {
  readonly model: string;
  readonly promptVersion: string;
  /** Null where the provider does not count. */
  readonly tokens: TokenCount | null;
}
