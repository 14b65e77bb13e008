import type { Evidence } from '../retrieval/evidence.js';
import type { Caution } from './answer.js';

export type Decision = 'answer' | 'not_covered' | 'unavailable';

/** What sufficiency is enough: for each caution, or one number for all of them. */
export type Thresholds = number | Readonly<Record<Caution, number>>;

/** Whether the evidence is enough to answer from: its sufficiency reaches the threshold. */
export function decide(evidence: Evidence, thresholds: Thresholds, caution: Caution): Decision {
  if (!evidence.readable) return 'unavailable';
  if (evidence.passages.length === 0) return 'not_covered';
  const enough = typeof thresholds === 'number' ? thresholds : thresholds[caution];
  return evidence.sufficiency >= enough ? 'answer' : 'not_covered';
}
