import type { Evidence } from '../retrieval/evidence.js';

export type Decision = 'answer' | 'not_covered' | 'unavailable';

/** Whether the evidence is enough to answer from: its sufficiency reaches the threshold. */
export function decide(evidence: Evidence, threshold: number): Decision {
  if (!evidence.readable) return 'unavailable';
  if (evidence.passages.length === 0) return 'not_covered';
  return evidence.sufficiency >= threshold ? 'answer' : 'not_covered';
}
