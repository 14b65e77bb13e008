import type { JsonObject } from './json.js';

/** Someone who may not come back to a guild. */
export interface BanRecord {
  readonly guildId: string;
  readonly userId: string;
  readonly reason: string | null;
}

/** A line of a guild's audit log. */
export interface AuditRecord {
  readonly id: string;
  readonly guildId: string;
  /** As in {@link AuditAction}. */
  readonly actionType: number;
  /** Who did it; null: Discord itself. */
  readonly userId: string | null;
  readonly targetId: string | null;
  readonly reason: string | null;
  readonly changes: readonly JsonObject[];
  /** Texts by name, such as how many messages; empty: none. */
  readonly options: Readonly<Record<string, string>>;
}

/** What audit logs tell of, by Discord's numbers. */
export const AuditAction = {
  channelUpdate: 11,
  memberKick: 20,
  memberBanAdd: 22,
  memberBanRemove: 23,
  memberUpdate: 24,
  messageDelete: 72,
  messageBulkDelete: 73,
  autoModRuleCreate: 140,
  autoModRuleUpdate: 141,
  autoModRuleDelete: 142,
  autoModBlockMessage: 143,
  autoModFlagToChannel: 144,
  autoModTimeout: 145,
} as const;

/** A rule that Discord itself enforces. */
export interface AutoModRuleRecord {
  readonly id: string;
  readonly guildId: string;
  readonly creatorId: string;
  readonly name: string;
  /** 1: a message is sent; 2: a member changes. */
  readonly eventType: number;
  /** As in {@link AutoModTrigger}. */
  readonly triggerType: number;
  readonly metadata: AutoModMetadata;
  readonly actions: readonly AutoModAction[];
  readonly enabled: boolean;
  readonly exemptRoles: readonly string[];
  readonly exemptChannels: readonly string[];
}

export const AutoModTrigger = {
  keyword: 1,
  spam: 3,
  keywordPreset: 4,
  mentionSpam: 5,
  memberProfile: 6,
} as const;

/** Of all triggers together; what a trigger has not is empty, 0 or false. */
export interface AutoModMetadata {
  readonly keywords: readonly string[];
  readonly patterns: readonly string[];
  readonly allowed: readonly string[];
  readonly presets: readonly number[];
  readonly mentionLimit: number;
  readonly raidProtection: boolean;
}

/** 1: block the message; 2: alert a channel; 3: time out; 4: quarantine. */
export interface AutoModAction {
  readonly type: 1 | 2 | 3 | 4;
  /** To who is blocked; empty: Discord's own words. */
  readonly customMessage: string;
  readonly channelId: string | null;
  readonly durationSeconds: number;
}
