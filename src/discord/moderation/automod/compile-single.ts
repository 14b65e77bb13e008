import {
  AutoModerationRuleEventType as Events,
  AutoModerationRuleTriggerType as Triggers,
} from 'discord-api-types/v10';
import type { Rule } from '../../../moderation/rules/rule.js';
import type { Compiled, CompileProps, Unfit } from './compile-rules.js';
import { actionsOf, exemptionsOf } from './native-parts.js';
import { type NativeRule, nativeLimits, ownPrefix } from './native-rule.js';

const none: Compiled = { wanted: [], unfit: [] };

/** The first rule of mentions: a server has one. Discord does not count @everyone. */
export function compileMentions(rules: readonly Rule[], props: CompileProps): Compiled {
  const [rule, ...further] = rules.filter((one) => one.kind === 'mentions');
  if (rule === undefined) return none;
  const unfit: Unfit[] = further.map((one) => ({ rule: one, reason: 'onlyOne', count: 1 }));
  const made = single([rule], Triggers.MentionSpam, 'mentions', props);
  if (typeof made === 'string') return { wanted: [], unfit: [{ rule, reason: made, count: 1 }] };
  if (rule.everyone) unfit.push({ rule, reason: 'everyone', count: 1 });
  const limit = Math.min(rule.most, nativeLimits.mentions);
  const trigger_metadata = { mention_total_limit: limit, mention_raid_protection_enabled: false };
  return { wanted: [{ ...made, trigger_metadata }], unfit };
}

/** Discord has one filter for spam, which it alone knows; it stands for all rules of that sort. */
export function compileSpam(rules: readonly Rule[], props: CompileProps): Compiled {
  const sources = rules.filter(({ kind }) => spam.includes(kind));
  if (sources.length === 0) return none;
  const made = single(sources, Triggers.Spam, 'spam', props);
  if (typeof made === 'object') return { wanted: [made], unfit: [] };
  return { wanted: [], unfit: sources.map((rule) => ({ rule, reason: made, count: 1 })) };
}

const spam: readonly Rule['kind'][] = ['flood', 'repeats', 'scam'];

/** The one rule of its kind, or why there can be none. */
function single(
  rules: readonly Rule[],
  trigger_type: Triggers.MentionSpam | Triggers.Spam,
  name: 'mentions' | 'spam',
  props: CompileProps,
): NativeRule | 'taken' | 'exemptions' {
  if (props.others.some((rule) => rule.trigger_type === trigger_type)) return 'taken';
  const exempt = exemptionsOf(rules, props);
  if (exempt === null) return 'exemptions';
  return {
    name: `${ownPrefix}${props.words.names[name]}`,
    event_type: Events.MessageSend,
    trigger_type,
    actions: actionsOf(rules, props.words.blocked[name], props),
    enabled: true,
    ...exempt,
  };
}
