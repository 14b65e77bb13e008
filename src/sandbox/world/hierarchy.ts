import { rolesOf } from './guild-parts.js';
import { ALL_PERMISSIONS, guildPermissions } from './permissions.js';
import type { GuildRecord, MemberRecord } from './records.js';
import type { World } from './world.js';

/**
 * Whether one may act on another: owners on all others, nobody on the owner or on themselves, else
 * whose highest role stands above the other's.
 */
export function isAbove(
  world: World,
  one: MemberRecord,
  other: MemberRecord,
  guild: GuildRecord,
): boolean {
  if (other.id === guild.ownerId || other.id === one.id) return false;
  if (one.id === guild.ownerId) return true;
  return highestPosition(world, one, guild.id) > highestPosition(world, other, guild.id);
}

/** Owners and administrators, whom no timeout touches. */
export function isAdministrator(world: World, member: MemberRecord, guildId: string): boolean {
  return guildPermissions(world, member, guildId) === ALL_PERMISSIONS;
}

/** 0: no role but @everyone. */
function highestPosition(world: World, member: MemberRecord, guildId: string): number {
  const held = rolesOf(world, guildId).filter(({ id }) => member.roles.includes(id));
  return held.reduce((highest, { position }) => Math.max(highest, position), 0);
}
