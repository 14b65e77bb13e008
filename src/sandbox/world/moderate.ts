import { channelsOf, isIn, threadsOf } from './guild-parts.js';
import { AuditAction, type AuditRecord } from './moderation-records.js';
import type { GuildRecord, MemberRecord } from './records.js';
import { snowflakeTime } from './snowflake.js';
import { timedOutUntil } from './timeouts.js';
import type { World } from './world.js';

/** Who does it, where, and why. Whether they may is checked before. */
export interface ModeratedBy {
  readonly world: World;
  readonly guild: GuildRecord;
  readonly userId: string;
  readonly reason: string | null;
}

/** @param until - ISO 8601; null ends it */
export function timeOut(by: ModeratedBy, member: MemberRecord, until: string | null): void {
  const { world, guild } = by;
  const before = timedOutUntil(member, guild.id);
  const { [guild.id]: _, ...others } = member.timeouts;
  const timeouts = until === null ? others : { ...others, [guild.id]: until };
  world.putMember({ ...member, timeouts }, guild.id);
  audit(by, AuditAction.memberUpdate, member.id, {
    changes: [
      {
        key: 'communication_disabled_until',
        ...(before === null ? {} : { old_value: before }),
        ...(until === null ? {} : { new_value: until }),
      },
    ],
  });
}

export function kick(by: ModeratedBy, member: MemberRecord): void {
  by.world.removeMember(member, by.guild.id);
  audit(by, AuditAction.memberKick, member.id);
}

/**
 * Whoever is there leaves, and what they said in the last `deleteSeconds` goes too.
 *
 * @param user - whether or not they are in the guild
 */
export function ban(by: ModeratedBy, user: MemberRecord, deleteSeconds: number): void {
  const { world, guild, reason } = by;
  if (isIn(user, guild.id)) world.removeMember(user, guild.id);
  world.addBan({ guildId: guild.id, userId: user.id, reason });
  if (deleteSeconds > 0) purge(world, guild, user.id, Date.now() - deleteSeconds * 1_000);
  audit(by, AuditAction.memberBanAdd, user.id);
}

export function unban(by: ModeratedBy, userId: string): void {
  const found = by.world.bans(by.guild.id).find((one) => one.userId === userId);
  if (found === undefined) return;
  by.world.removeBan(found);
  audit(by, AuditAction.memberBanRemove, userId);
}

/** A line of the audit log. */
export function audit(
  { world, guild, userId, reason }: ModeratedBy,
  actionType: number,
  targetId: string | null,
  more: Partial<Pick<AuditRecord, 'changes' | 'options'>> = {},
): void {
  const place = { guildId: guild.id, actionType, userId, targetId, reason };
  world.addAudit({ ...place, changes: [], options: {}, ...more });
}

function purge(world: World, guild: GuildRecord, userId: string, since: number): void {
  for (const channel of [...channelsOf(world, guild.id), ...threadsOf(world, guild.id)]) {
    const said = world.messages(channel.id).filter(({ id, authorId }) => {
      return authorId === userId && snowflakeTime(id) >= since;
    });
    world.removeMessages(said);
  }
}
