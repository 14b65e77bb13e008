import type { JsonObject } from '../world/json.js';
import {
  type AutoModAction,
  type AutoModMetadata,
  type AutoModRuleRecord,
  AutoModTrigger,
} from '../world/moderation-records.js';

/** Rules of AutoMod as Discord's API shows them. */

export function autoModRuleObject(rule: AutoModRuleRecord): JsonObject {
  return {
    id: rule.id,
    guild_id: rule.guildId,
    creator_id: rule.creatorId,
    name: rule.name,
    event_type: rule.eventType,
    trigger_type: rule.triggerType,
    trigger_metadata: metadataObject(rule.triggerType, rule.metadata),
    actions: rule.actions.map(autoModActionObject),
    enabled: rule.enabled,
    exempt_roles: rule.exemptRoles,
    exempt_channels: rule.exemptChannels,
  };
}

export function autoModActionObject(action: AutoModAction): JsonObject {
  const { type, customMessage, channelId, durationSeconds } = action;
  const metadata = {
    ...(customMessage === '' ? {} : { custom_message: customMessage }),
    ...(channelId === null ? {} : { channel_id: channelId }),
    ...(type === 3 ? { duration_seconds: durationSeconds } : {}),
  };
  return { type, metadata };
}

function metadataObject(trigger: number, metadata: AutoModMetadata): JsonObject {
  const { keywords, patterns, allowed, presets, mentionLimit, raidProtection } = metadata;
  switch (trigger) {
    case AutoModTrigger.keyword:
    case AutoModTrigger.memberProfile:
      return { keyword_filter: keywords, regex_patterns: patterns, allow_list: allowed };
    case AutoModTrigger.keywordPreset:
      return { presets, allow_list: allowed };
    case AutoModTrigger.mentionSpam:
      return {
        mention_total_limit: mentionLimit,
        mention_raid_protection_enabled: raidProtection,
      };
    default:
      return {};
  }
}
