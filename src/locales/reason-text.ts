import type { FindingWords } from './words/moderation/findings.js';
import type { ReasonGiven, ReasonParts } from './words/moderation/reasons.js';

/**
 * Why a message was noticed, in words. A finding of moderation/finding.ts has such a reason. What comes
 * out has no formatting of its own and holds the names, texts and quotes of the reason as they are:
 * whoever shows it in Discord passes the whole of it through `safeText`.
 */
export function reasonText<Code extends keyof ReasonParts>(
  reason: ReasonGiven<Code>,
  { reasons }: Pick<FindingWords, 'reasons'>,
): string {
  return reasons[reason.code](reason);
}
