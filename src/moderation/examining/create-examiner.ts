import type { Detector, Spot } from '../detector.js';
import { findingOf } from '../detector.js';
import type { Finding } from '../finding.js';
import type { ModeratedMessage } from '../message.js';
import type { Examiner } from '../moderation.js';
import type { RuleKind, RuleOf } from '../rules/rule.js';
import { rulesThatHold } from './rules-that-hold.js';

/** One for each kind that is found at once; a kind without one finds nothing. */
export type Detectors = { readonly [Kind in RuleKind]?: Detector<Kind> };

export interface ExaminerProps {
  /** Makes them anew, with nothing remembered. */
  readonly detectors: () => Detectors;
}

export function createExaminer(props: ExaminerProps): Examiner {
  const detectors = props.detectors();
  return {
    holding: rulesThatHold,
    afresh: () => createExaminer(props),
    examine(message, rules) {
      const found = rulesThatHold(message, rules).flatMap((rule) =>
        spotsOf(message, rule.kind, rule, detectors).map((spot) => findingOf(spot, rule)),
      );
      return onlyOnce(found).sort((one, other) => one.start - other.start || one.end - other.end);
    },
  };
}

function spotsOf<Kind extends RuleKind>(
  message: ModeratedMessage,
  kind: Kind,
  rule: RuleOf<Kind>,
  detectors: Detectors,
): readonly Spot[] {
  const detector: Detectors[Kind] = detectors[kind];
  return detector?.find(message, rule) ?? [];
}

/** Of rules that find the same for the same reason, the first. */
function onlyOnce(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ start, end, reason }) => {
    const key = `${start} ${end} ${JSON.stringify(reason)}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
