import type { SeenForm } from '../member-api.js';
import type { ThreadChannel } from './guild-parts.js';
import type {
  AuditRecord,
  AutoModAction,
  AutoModRuleRecord,
  BanRecord,
} from './moderation-records.js';
import type {
  ChannelRecord,
  GuildRecord,
  MemberRecord,
  MessageRecord,
  RoleRecord,
} from './records.js';

/** What happened; gateway, page and file each take from it what they need. */
export type WorldEvent =
  | { readonly type: 'message_created'; readonly message: MessageRecord }
  | { readonly type: 'message_updated'; readonly message: MessageRecord }
  | { readonly type: 'message_deleted'; readonly message: MessageRecord }
  | { readonly type: 'messages_bulk_deleted'; readonly messages: readonly MessageRecord[] }
  | {
      readonly type: 'reaction_added' | 'reaction_removed';
      readonly message: MessageRecord;
      readonly memberId: string;
      readonly emoji: string;
    }
  | { readonly type: 'typing'; readonly channelId: string; readonly memberId: string }
  | {
      readonly type: 'member_joined' | 'member_updated' | 'member_left';
      readonly member: MemberRecord;
      readonly guildId: string;
    }
  | { readonly type: 'member_banned' | 'member_unbanned'; readonly ban: BanRecord }
  | { readonly type: 'role_updated'; readonly role: RoleRecord }
  | { readonly type: 'channel_updated'; readonly channel: ChannelRecord }
  | { readonly type: 'audit_entry_added'; readonly entry: AuditRecord }
  | {
      readonly type: 'auto_mod_rule_created' | 'auto_mod_rule_updated' | 'auto_mod_rule_deleted';
      readonly rule: AutoModRuleRecord;
    }
  | ({ readonly type: 'auto_mod_executed' } & AutoModExecution)
  | { readonly type: 'thread_created' | 'thread_updated'; readonly thread: ThreadChannel }
  /** Its messages are gone with it. */
  | { readonly type: 'thread_deleted'; readonly thread: ThreadChannel }
  | {
      readonly type: 'thread_members_changed';
      readonly thread: ThreadChannel;
      readonly added: readonly string[];
      readonly removed: readonly string[];
    }
  /** The bot was invited to a guild, or sent away from one. */
  | { readonly type: 'guild_joined' | 'guild_left'; readonly guild: GuildRecord }
  /** Commands, channels, panel or the bot's presence are no longer what they were. */
  | { readonly type: 'state_changed' }
  | { readonly type: 'form_opened'; readonly memberId: string; readonly form: SeenForm }
  | {
      readonly type: 'interaction_answered';
      readonly interactionId: string;
      readonly channelId: string;
      readonly memberId: string;
    }
  | {
      readonly type: 'interaction_failed';
      readonly interactionId: string;
      readonly channelId: string;
      readonly memberId: string;
      readonly reason: string;
    };

/** What one action of a rule did to a message. */
export interface AutoModExecution {
  readonly rule: AutoModRuleRecord;
  readonly action: AutoModAction;
  readonly memberId: string;
  readonly channelId: string;
  /** Null: the message was blocked. */
  readonly messageId: string | null;
  /** Null: no channel was alerted. */
  readonly alertId: string | null;
  readonly content: string;
  /** The word or pattern as the rule has it, and what it matched; null where none did. */
  readonly keyword: string | null;
  readonly matched: string | null;
}

export interface WorldEvents {
  emit(event: WorldEvent): void;
  /** @returns a function that ends the subscription */
  subscribe(listener: (event: WorldEvent) => void): () => void;
}

export function createWorldEvents(): WorldEvents {
  const listeners = new Set<(event: WorldEvent) => void>();
  return {
    emit(event) {
      for (const listener of [...listeners]) listener(event);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
