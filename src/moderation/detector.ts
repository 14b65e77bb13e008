import type { Finding, FindingReason } from './finding.js';
import type { ModeratedMessage } from './message.js';
import type { RuleKind, RuleOf } from './rules/rule.js';

/**
 * Looks for one kind of thing. Synchronous and quick: a thousand messages a second on one core, all
 * detectors together. Nothing of what it reads is kept, but what a window of seconds needs.
 */
export interface Detector<Kind extends RuleKind> {
  readonly kind: Kind;
  find(message: ModeratedMessage, rule: RuleOf<Kind>): readonly Spot[];
}

/** A finding before it is known whose rule it is. */
export interface Spot {
  readonly start: number;
  readonly end: number;
  readonly reason: FindingReason;
  readonly confidence: number;
}

export function findingOf(spot: Spot, rule: { id: string; kind: RuleKind }): Finding {
  return { rule: rule.id, kind: rule.kind, ...spot };
}
