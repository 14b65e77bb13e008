import type { Messages } from '../../../locales/messages.js';
import { reasonText } from '../../../locales/reason-text.js';
import type { Finding } from '../../../moderation/finding.js';
import { safeText } from '../../safe-text.js';

/** A line a finding, the surest first: the rule, why, and how sure it is in words. */
export function whyLines(findings: readonly Finding[], messages: Messages): readonly string[] {
  const { findings: found, queue } = messages.moderation;
  const lines = [...findings]
    .sort((one, other) => other.confidence - one.confidence)
    .map((finding) => {
      const why = safeText(reasonText(finding.reason, found), longestReason);
      const certainty = queue.certainty[certaintyOf(finding.confidence)];
      return `• **${found.kinds[finding.kind]}**: ${why} (${certainty})`;
    });
  const different = [...new Set(lines)];
  if (different.length <= mostLines) return different;
  return [...different.slice(0, mostLines), '• …'];
}

/**
 * In words: a number would look more exact than it is. From 19 in 20 on it is `sure`, from 4 in 5 on
 * `likely`.
 */
export function certaintyOf(confidence: number): 'sure' | 'likely' | 'unsure' {
  if (confidence >= 0.95) return 'sure';
  return confidence >= 0.8 ? 'likely' : 'unsure';
}

const mostLines = 4;
const longestReason = 180;
