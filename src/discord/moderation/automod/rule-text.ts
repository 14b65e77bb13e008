import {
  AutoModerationActionType as Actions,
  AutoModerationRuleTriggerType as Triggers,
} from 'discord-api-types/v10';
import type { Messages } from '../../../locales/messages.js';
import type { NativeRule } from './native-rule.js';

/** What a rule looks for, what it does, whom and where it spares; one line. */
export function ruleText(rule: NativeRule, messages: Messages): string {
  const words = messages.moderation.automod;
  const exempt = words.exempt(rule.exempt_roles?.length ?? 0, rule.exempt_channels?.length ?? 0);
  return [
    whatOf(rule, messages),
    ...doesOf(rule, messages),
    ...(exempt === '' ? [] : [exempt]),
  ].join(' · ');
}

function whatOf({ trigger_type, trigger_metadata: given }: NativeRule, messages: Messages): string {
  const { contents } = messages.moderation.automod;
  if (trigger_type === Triggers.MentionSpam)
    return contents.mentions(given?.mention_total_limit ?? 0);
  if (trigger_type === Triggers.Spam) return contents.spam;
  const listed = (given?.keyword_filter?.length ?? 0) + (given?.regex_patterns?.length ?? 0);
  return contents.words(listed, given?.allow_list?.length ?? 0);
}

function doesOf({ actions }: NativeRule, messages: Messages): readonly string[] {
  const { does } = messages.moderation.automod;
  return actions.map(({ type, metadata }) =>
    type === Actions.BlockMessage ? does.block : does.alert(`<#${metadata?.channel_id}>`),
  );
}
