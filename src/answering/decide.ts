import type { Evidence } from '../retrieval/evidence.js';

/** How sure it must be before it answers. */
export const cautions = ['strict', 'balanced', 'generous'] as const;
export type Caution = (typeof cautions)[number];

/** Least sufficiency, a calibrated probability, at which a question counts as covered. */
const leastSufficiency: Readonly<Record<Caution, number>> = {
  strict: 0.7,
  balanced: 0.5,
  generous: 0.3,
};

export type Decision = 'answer' | 'not_covered' | 'unavailable';

/** Whether the evidence is enough to answer from. */
export function decide(evidence: Evidence, caution: Caution): Decision {
  if (!evidence.readable) return 'unavailable';
  if (evidence.passages.length === 0) return 'not_covered';
  return evidence.sufficiency >= leastSufficiency[caution] ? 'answer' : 'not_covered';
}
