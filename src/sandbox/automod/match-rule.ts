import { compilePattern } from '../forms/rust-pattern.js';
import { type AutoModRuleRecord, AutoModTrigger } from '../world/moderation-records.js';

/** What a rule found: its own word or pattern, and what of the message that is; null: no words. */
export interface AutoModMatch {
  readonly keyword: string | null;
  readonly matched: string | null;
}

/**
 * Holds a text against a rule. Lists that are Discord's own (spam, presets) find nothing here.
 *
 * @param mentions - different members and roles that it mentions
 */
export function matchRule(
  rule: AutoModRuleRecord,
  text: string,
  mentions: number,
): AutoModMatch | null {
  const { metadata, triggerType } = rule;
  if (triggerType === AutoModTrigger.mentionSpam) {
    return mentions > metadata.mentionLimit ? { keyword: null, matched: null } : null;
  }
  if (triggerType !== AutoModTrigger.keyword) return null;
  // What is allowed is taken out first, so that it never counts.
  const rest = metadata.allowed.reduce(
    (left, word) => left.replace(keywordPattern(word), ' '),
    text,
  );
  for (const keyword of metadata.keywords) {
    const [matched] = rest.match(keywordPattern(keyword)) ?? [];
    if (matched !== undefined) return { keyword, matched };
  }
  for (const pattern of metadata.patterns) {
    const [matched] = compilePattern(pattern)?.exec(rest) ?? [];
    if (matched !== undefined) return { keyword: pattern, matched };
  }
  return null;
}

/**
 * Whole words, whatever the case; a `*` at an end lets the word go on there.
 * https://docs.discord.com/developers/resources/auto-moderation#auto-moderation-rule-object-keyword-matching-strategies
 */
function keywordPattern(keyword: string): RegExp {
  const word = keyword.replace(/^\*|\*$/g, '');
  const escaped = word.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
  const before = keyword.startsWith('*') ? '' : String.raw`(?<![\p{L}\p{N}_])`;
  const after = keyword.endsWith('*') ? '' : String.raw`(?![\p{L}\p{N}_])`;
  return new RegExp(`${before}${escaped}${after}`, 'giu');
}
