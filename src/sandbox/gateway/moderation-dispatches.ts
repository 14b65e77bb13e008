import { auditEntryObject } from '../wire/audit-log.js';
import { autoModActionObject, autoModRuleObject } from '../wire/auto-moderation.js';
import { memberObject, roleObject, userObject } from '../wire/people.js';
import type { JsonObject } from '../world/json.js';
import type { AutoModRuleRecord, BanRecord } from '../world/moderation-records.js';
import { guildPermissions, Permission } from '../world/permissions.js';
import type { World } from '../world/world.js';
import type { AutoModExecution, WorldEvent } from '../world/world-events.js';
import type { Dispatch } from './dispatches.js';
import { Intent } from './intents.js';

/** What happens to members, and what moderates them. */
export type ModerationEvent = Extract<
  WorldEvent,
  {
    readonly type:
      | 'member_joined'
      | 'member_updated'
      | 'member_left'
      | 'member_banned'
      | 'member_unbanned'
      | 'role_updated'
      | 'audit_entry_added'
      | 'auto_mod_rule_created'
      | 'auto_mod_rule_updated'
      | 'auto_mod_rule_deleted'
      | 'auto_mod_executed';
  }
>;

/** As a bot is told; null: it may not know. */
export function moderationDispatch(world: World, event: ModerationEvent): Dispatch | null {
  switch (event.type) {
    case 'member_joined':
      return ofMember(world, event, 'GUILD_MEMBER_ADD');
    case 'member_updated':
      return ofMember(world, event, 'GUILD_MEMBER_UPDATE');
    case 'member_left': {
      const data = { guild_id: event.guildId, user: userObject(event.member) };
      return { name: 'GUILD_MEMBER_REMOVE', intent: Intent.guildMembers, data: () => data };
    }
    case 'member_banned':
    case 'member_unbanned':
      return ofBan(world, event);
    case 'role_updated': {
      const data = { guild_id: event.role.guildId, role: roleObject(event.role) };
      return { name: 'GUILD_ROLE_UPDATE', intent: Intent.guilds, data: () => data };
    }
    case 'audit_entry_added': {
      const { guildId } = event.entry;
      if (!holds(world, guildId, Permission.viewAuditLog)) return null;
      const data = { ...auditEntryObject(event.entry), guild_id: guildId };
      const intent = Intent.guildModeration;
      return { name: 'GUILD_AUDIT_LOG_ENTRY_CREATE', intent, data: () => data };
    }
    case 'auto_mod_executed':
      return ofExecution(world, event);
    default:
      return ofRule(world, event);
  }
}

/** Of itself a bot is told without the members intent. */
function ofMember(
  world: World,
  { member, guildId }: Extract<ModerationEvent, { readonly guildId: string }>,
  name: string,
): Dispatch {
  const data = { ...memberObject(world, member, guildId), guild_id: guildId };
  const own = member.id === world.bot.id;
  const intent = own ? Intent.guildMembers | Intent.guilds : Intent.guildMembers;
  return { name, intent, data: () => data };
}

function ofBan(
  world: World,
  { type, ban }: Extract<ModerationEvent, { readonly ban: BanRecord }>,
): Dispatch | null {
  const user = world.members.get(ban.userId);
  if (user === undefined) return null;
  const name = type === 'member_banned' ? 'GUILD_BAN_ADD' : 'GUILD_BAN_REMOVE';
  const data = { guild_id: ban.guildId, user: userObject(user) };
  return { name, intent: Intent.guildModeration, data: () => data };
}

type RuleEvent = Exclude<
  Extract<ModerationEvent, { readonly rule: AutoModRuleRecord }>,
  AutoModExecution
>;

const RULE_EVENTS: Readonly<Record<RuleEvent['type'], string>> = {
  auto_mod_rule_created: 'AUTO_MODERATION_RULE_CREATE',
  auto_mod_rule_updated: 'AUTO_MODERATION_RULE_UPDATE',
  auto_mod_rule_deleted: 'AUTO_MODERATION_RULE_DELETE',
};

function ofRule(world: World, { type, rule }: RuleEvent): Dispatch | null {
  if (!holds(world, rule.guildId, Permission.manageGuild)) return null;
  const data = autoModRuleObject(rule);
  const intent = Intent.autoModerationConfiguration;
  return { name: RULE_EVENTS[type], intent, data: () => data };
}

/** What was said comes only with the Message Content intent. */
function ofExecution(world: World, event: AutoModExecution): Dispatch | null {
  const { rule } = event;
  if (!holds(world, rule.guildId, Permission.manageGuild)) return null;
  const data = (intents: number): JsonObject => {
    const shown = (intents & Intent.messageContent) !== 0;
    return {
      guild_id: rule.guildId,
      action: autoModActionObject(event.action),
      rule_id: rule.id,
      rule_trigger_type: rule.triggerType,
      user_id: event.memberId,
      channel_id: event.channelId,
      ...(event.messageId === null ? {} : { message_id: event.messageId }),
      ...(event.alertId === null ? {} : { alert_system_message_id: event.alertId }),
      content: shown ? event.content : '',
      matched_keyword: event.keyword,
      matched_content: shown ? event.matched : '',
    };
  };
  const intent = Intent.autoModerationExecution;
  return { name: 'AUTO_MODERATION_ACTION_EXECUTION', intent, data };
}

function holds(world: World, guildId: string, needed: bigint): boolean {
  return (guildPermissions(world, world.bot, guildId) & needed) === needed;
}
