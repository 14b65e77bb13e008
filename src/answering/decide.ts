import type { Evidence } from '../retrieval/evidence.js';
import type { SufficiencyThresholds } from '../retrieval/sufficiency-model.js';
import type { Caution } from './answer.js';

export type Decision = 'answer' | 'not_covered' | 'unavailable';

/** Whether the evidence is enough to answer from: its sufficiency reaches the threshold. */
export function decide(
  evidence: Evidence,
  thresholds: SufficiencyThresholds,
  caution: Caution,
): Decision {
  if (!evidence.readable) return 'unavailable';
  if (evidence.passages.length === 0) return 'not_covered';
  return evidence.sufficiency >= thresholds[caution] ? 'answer' : 'not_covered';
}
