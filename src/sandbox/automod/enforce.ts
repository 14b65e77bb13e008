import { emptyMessage } from '../world/empty-message.js';
import { guildOf } from '../world/guild-parts.js';
import { audit, timeOut } from '../world/moderate.js';
import {
  AuditAction,
  type AutoModAction,
  type AutoModRuleRecord,
} from '../world/moderation-records.js';
import { guildPermissions, Permission } from '../world/permissions.js';
import {
  type ChannelRecord,
  type GuildRecord,
  type MemberRecord,
  MessageType,
} from '../world/records.js';
import type { World } from '../world/world.js';
import { type AutoModMatch, matchRule } from './match-rule.js';

/** A message that is about to be there, or to be changed. */
export interface JudgedMessage {
  readonly author: MemberRecord;
  readonly channel: ChannelRecord;
  /** Null: not sent yet; its id is known only when it is not blocked. */
  readonly id: string | null;
  readonly content: string;
  readonly mentions: number;
}

/** What the rules of the server said of a message. */
export interface AutoModVerdict {
  /** Words for who is blocked; null: it may be sent. */
  readonly blocked: string | null;
  /** Alerts and timeouts, once it is known whether and as what the message stands there. */
  apply(messageId: string | null): void;
}

const OWN_WORDS = 'Your message was blocked by AutoMod.';
const PASSED: AutoModVerdict = { blocked: null, apply: () => {} };

/** Holds a message against the rules of its server that are switched on; the first that finds holds. */
export function judge(world: World, message: JudgedMessage): AutoModVerdict {
  const guild = guildOf(world, message.channel);
  if (guild === null || isExempt(world, guild, message.author)) return PASSED;
  for (const rule of world.autoModRules(guild.id)) {
    const match = holds(rule, message) ? matchRule(rule, message.content, message.mentions) : null;
    if (match !== null) return verdict({ world, guild, message, rule, match });
  }
  return PASSED;
}

/** Who manages the server is never held. */
function isExempt(world: World, guild: GuildRecord, author: MemberRecord): boolean {
  return (guildPermissions(world, author, guild.id) & Permission.manageGuild) !== 0n;
}

function holds(rule: AutoModRuleRecord, { author, channel }: JudgedMessage): boolean {
  const places = [channel.id, channel.thread?.parentId ?? ''];
  const exempt =
    author.roles.some((id) => rule.exemptRoles.includes(id)) ||
    places.some((id) => rule.exemptChannels.includes(id));
  return rule.enabled && rule.eventType === 1 && !exempt;
}

interface Found {
  readonly world: World;
  readonly guild: GuildRecord;
  readonly message: JudgedMessage;
  readonly rule: AutoModRuleRecord;
  readonly match: AutoModMatch;
}

function verdict(found: Found): AutoModVerdict {
  const { actions } = found.rule;
  const block = actions.find(({ type }) => type === 1);
  return {
    blocked: block === undefined ? null : block.customMessage || OWN_WORDS,
    apply(messageId) {
      // The alert first, since the others tell of it.
      const alertId = actions.some(({ type }) => type === 2) ? alert(found, messageId) : null;
      for (const action of actions) act(found, action, { messageId, alertId });
    },
  };
}

function act(
  { world, guild, message, rule, match }: Found,
  action: AutoModAction,
  ids: { readonly messageId: string | null; readonly alertId: string | null },
): void {
  const { author, channel, content } = message;
  const by = { world, guild, userId: author.id, reason: null };
  const options = {
    auto_moderation_rule_name: rule.name,
    auto_moderation_rule_trigger_type: `${rule.triggerType}`,
    channel_id: channel.id,
  };
  if (action.type === 3) {
    const until = new Date(Date.now() + action.durationSeconds * 1_000).toISOString();
    timeOut({ ...by, userId: rule.creatorId, reason: rule.name }, author, until);
  }
  const actionType = ACTION_TYPES[action.type];
  if (actionType !== null) audit(by, actionType, author.id, { options });
  const place = { memberId: author.id, channelId: channel.id };
  const told = { type: 'auto_mod_executed', rule, action, content, ...place, ...ids } as const;
  world.events.emit({ ...told, ...match });
}

const ACTION_TYPES: Readonly<Record<AutoModAction['type'], number | null>> = {
  1: AuditAction.autoModBlockMessage,
  2: AuditAction.autoModFlagToChannel,
  3: AuditAction.autoModTimeout,
  4: null,
};

/** The message of the system in the channel that the rule alerts; null where there is none. */
function alert(found: Found, messageId: string | null): string | null {
  const { world, message, rule, match } = found;
  const channelId = rule.actions.find(({ type }) => type === 2)?.channelId ?? '';
  if (!world.channels.has(channelId)) return null;
  const field = (name: string, value: string) => ({ name, value, inline: false });
  const id = world.snowflakes.next();
  const embed = {
    type: 'auto_moderation_message',
    description: message.content,
    fields: [
      field('rule_name', rule.name),
      field('channel_id', message.channel.id),
      field('keyword', match.keyword ?? ''),
      field('keyword_matched_content', match.matched ?? ''),
      field('flagged_message_id', messageId ?? ''),
    ],
  };
  world.addMessage({
    ...emptyMessage({ id, channelId, authorId: message.author.id }),
    type: MessageType.autoModAlert,
    embeds: [embed],
  });
  return id;
}
