import type { RuleKindName } from './names.js';
import type { ReasonWords } from './reasons.js';

/** What rules find, in words for moderators, and for the member in a notice. */
export interface FindingWords {
  /** As a rule is called in a list: "Flooding". */
  readonly kinds: Readonly<Record<RuleKindName, string>>;
  /** See reason-text.ts. */
  readonly reasons: ReasonWords;
}
