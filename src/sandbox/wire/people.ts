import { joinedAt } from '../world/guild-parts.js';
import type { JsonObject } from '../world/json.js';
import type { MemberRecord, RoleRecord } from '../world/records.js';
import { timedOutUntil } from '../world/timeouts.js';
import type { World } from '../world/world.js';

/** Users, members and roles as Discord's API shows them. */

export function userObject(member: MemberRecord): JsonObject {
  return {
    id: member.id,
    username: member.username,
    discriminator: member.bot ? '0001' : '0',
    global_name: member.bot ? null : member.displayName,
    avatar: null,
    avatar_decoration_data: null,
    collectibles: null,
    clan: null,
    primary_guild: null,
    public_flags: 0,
    flags: 0,
    ...(member.bot ? { bot: true } : {}),
  };
}

/** The user that a bot sees as itself. */
export function ownUserObject(member: MemberRecord): JsonObject {
  return {
    ...userObject(member),
    banner: null,
    accent_color: null,
    bio: '',
    locale: 'en-US',
    mfa_enabled: true,
    premium_type: 0,
    verified: true,
    email: null,
  };
}

export function memberObject(world: World, member: MemberRecord, guildId: string): JsonObject {
  return { ...partialMember(world, member, guildId), user: userObject(member) };
}

/** A member without its user, as it stands beside an author. */
export function partialMember(world: World, member: MemberRecord, guildId: string): JsonObject {
  return {
    nick: null,
    avatar: null,
    banner: null,
    roles: member.roles.filter((id) => world.roles.get(id)?.guildId === guildId),
    joined_at: joinedAt(member, guildId),
    premium_since: null,
    communication_disabled_until: timedOutUntil(member, guildId),
    unusual_dm_activity_until: null,
    deaf: false,
    mute: false,
    flags: 0,
    pending: false,
  };
}

export function roleObject(role: RoleRecord): JsonObject {
  return {
    id: role.id,
    name: role.name,
    description: null,
    color: role.color,
    colors: { primary_color: role.color, secondary_color: null, tertiary_color: null },
    hoist: role.hoist,
    icon: null,
    unicode_emoji: null,
    position: role.position,
    permissions: role.permissions,
    managed: role.botId !== undefined,
    mentionable: role.mentionable,
    flags: 0,
    ...(role.botId === undefined ? {} : { tags: { bot_id: role.botId } }),
  };
}
