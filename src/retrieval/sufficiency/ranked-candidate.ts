import type { Candidate, Features } from '../features.js';

/** A passage as it was ranked. */
export interface RankedCandidate {
  readonly score: number;
  readonly features: Features;
  readonly candidate: Candidate;
}
