import type { Evidence } from '../../../retrieval/evidence.js';
import type { Provenance } from '../../answer.js';
import type { LanguageText } from '../claim-words.js';
import type { FoundVerdict } from '../find-verdict.js';

export interface JudgedByModel {
  /** Null where the model failed or what it said does not stand: then the article's words decide. */
  readonly found: FoundVerdict | null;
  readonly provenance: Provenance;
}

/** Lets a model judge a claim by numbered sentences. Rejects only where the caller gave up. */
export type JudgeByModel = (
  claim: LanguageText,
  evidence: Evidence,
  signal: AbortSignal | undefined,
) => Promise<JudgedByModel>;
