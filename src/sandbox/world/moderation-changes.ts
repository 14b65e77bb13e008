import { isThread } from './guild-parts.js';
import type { AuditRecord, AutoModRuleRecord, BanRecord } from './moderation-records.js';
import type { ChannelRecord, MemberRecord, RoleRecord, WorldRecord } from './records.js';
import { leaveThread } from './threads.js';
import type { World } from './world.js';
import type { WorldEvents } from './world-events.js';

/** Lines of an audit log that are kept, of all guilds together. */
const KEPT_ENTRIES = 2_000;

/** People and roles that change or go, bans, the audit log and the rules of AutoMod. */
export interface ModerationChanges {
  /** Bans of a guild, in their order. */
  bans(guildId: string): readonly BanRecord[];
  /** Oldest first. */
  auditLog(guildId: string): readonly AuditRecord[];
  autoModRules(guildId: string): readonly AutoModRuleRecord[];
  putMember(member: MemberRecord, guildId: string): void;
  /** Out of the guild, its roles and its threads; who they were stays known. */
  removeMember(member: MemberRecord, guildId: string): void;
  /** Comes back to a guild, without roles. */
  rejoin(member: MemberRecord, guildId: string): void;
  putRole(role: RoleRecord): void;
  addBan(ban: BanRecord): void;
  removeBan(ban: BanRecord): void;
  /** @returns the entry, with its id */
  addAudit(entry: Omit<AuditRecord, 'id'>): AuditRecord;
  putAutoModRule(rule: AutoModRuleRecord): void;
  removeAutoModRule(rule: AutoModRuleRecord): void;
}

export function createModerationChanges(props: {
  readonly record: Pick<WorldRecord, 'bans' | 'auditLog' | 'autoModRules'>;
  readonly roles: Map<string, RoleRecord>;
  readonly channels: Map<string, ChannelRecord>;
  readonly members: Map<string, MemberRecord>;
  readonly events: WorldEvents;
  /** The world that these are part of. */
  readonly world: () => World;
}): ModerationChanges & { readonly kept: () => KeptModeration } {
  const { members, roles, events, world } = props;
  const bans = new Map(props.record.bans.map((ban) => [keyOf(ban), ban]));
  const rules = new Map(props.record.autoModRules.map((rule) => [rule.id, rule]));
  const auditLog = [...props.record.auditLog];
  const own = <T extends { readonly guildId: string }>(items: Iterable<T>, guildId: string) =>
    [...items].filter((item) => item.guildId === guildId);
  return {
    bans: (guildId) => own(bans.values(), guildId),
    auditLog: (guildId) => own(auditLog, guildId),
    autoModRules: (guildId) => own(rules.values(), guildId),
    putMember(member, guildId) {
      members.set(member.id, member);
      events.emit({ type: 'member_updated', member, guildId });
    },
    removeMember(member, guildId) {
      members.set(member.id, withoutGuild(member, guildId, roles));
      for (const channel of props.channels.values()) {
        if (channel.guildId === guildId && isThread(channel)) {
          leaveThread(world(), channel.id, member.id);
        }
      }
      events.emit({ type: 'member_left', member, guildId });
    },
    rejoin(known, guildId) {
      const member = { ...known, guildIds: [...known.guildIds, guildId] };
      members.set(member.id, member);
      events.emit({ type: 'member_joined', member, guildId });
    },
    putRole(role) {
      roles.set(role.id, role);
      events.emit({ type: 'role_updated', role });
    },
    addBan(ban) {
      bans.set(keyOf(ban), ban);
      events.emit({ type: 'member_banned', ban });
    },
    removeBan(ban) {
      bans.delete(keyOf(ban));
      events.emit({ type: 'member_unbanned', ban });
    },
    addAudit(said) {
      const entry = { ...said, id: world().snowflakes.next() };
      auditLog.push(entry);
      if (auditLog.length > KEPT_ENTRIES) auditLog.shift();
      events.emit({ type: 'audit_entry_added', entry });
      return entry;
    },
    putAutoModRule(rule) {
      const type = rules.has(rule.id) ? 'auto_mod_rule_updated' : 'auto_mod_rule_created';
      rules.set(rule.id, rule);
      events.emit({ type, rule });
    },
    removeAutoModRule(rule) {
      rules.delete(rule.id);
      events.emit({ type: 'auto_mod_rule_deleted', rule });
    },
    kept: () => ({ bans: [...bans.values()], auditLog, autoModRules: [...rules.values()] }),
  };
}

type KeptModeration = Pick<WorldRecord, 'bans' | 'auditLog' | 'autoModRules'>;

/** Someone no longer in a guild: its roles and timeouts are theirs no more. */
export function withoutGuild(
  member: MemberRecord,
  guildId: string,
  roles: ReadonlyMap<string, RoleRecord>,
): MemberRecord {
  if (!member.guildIds.includes(guildId)) return member;
  return {
    ...member,
    guildIds: member.guildIds.filter((id) => id !== guildId),
    roles: member.roles.filter((id) => roles.get(id)?.guildId !== guildId),
  };
}

function keyOf({ guildId, userId }: BanRecord): string {
  return `${guildId} ${userId}`;
}
