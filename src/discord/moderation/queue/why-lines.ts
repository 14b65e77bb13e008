import type { Messages } from '../../../locales/messages.js';
import { reasonText } from '../../../locales/reason-text.js';
import type { Finding, FindingReason } from '../../../moderation/finding.js';
import { safeText } from '../../safe-text.js';

/** A line a finding, the surest first: the rule, why, and how sure it is in words. */
export function whyLines(findings: readonly Finding[], messages: Messages): readonly string[] {
  const { findings: found, queue } = messages.moderation;
  const longest = Math.floor(room / Math.min(mostLines, Math.max(1, findings.length)));
  const lines = [...findings]
    .sort((one, other) => other.confidence - one.confidence)
    .map(({ kind, reason, confidence }) => {
      const why = queue.why({
        rule: `**${found.kinds[kind]}**`,
        reason: safeText(textOf(reason, messages), longest),
        certainty: queue.certainty[certaintyOf(confidence)],
      });
      return `• ${why}`;
    });
  const different = [...new Set(lines)];
  if (different.length <= mostLines) return different;
  return [...different.slice(0, mostLines), '• …'];
}

/** What an article says instead has a field of its own. */
function textOf(reason: FindingReason, { moderation }: Messages): string {
  if (reason.code === 'misstatement') return moderation.queue.contradicted(reason.articleTitle);
  return reasonText(reason, moderation.findings);
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
/** Of all reasons together: with what stands around them they fit in a field. */
const room = 720;
