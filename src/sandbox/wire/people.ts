import type { JsonObject } from '../world/json.js';
import { channelPermissions } from '../world/permissions.js';
import type { ChannelRecord, MemberRecord, RoleRecord } from '../world/records.js';
import type { World } from '../world/world.js';

/** Users, members, roles, channels and the guild as Discord's API shows them. */

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

export function memberObject(member: MemberRecord): JsonObject {
  return { ...partialMember(member), user: userObject(member) };
}

/** A member without its user, as it stands beside an author. */
export function partialMember(member: MemberRecord): JsonObject {
  return {
    nick: null,
    avatar: null,
    banner: null,
    roles: member.roles,
    joined_at: member.joinedAt,
    premium_since: null,
    communication_disabled_until: null,
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

export function channelObject(world: World, channel: ChannelRecord): JsonObject {
  const [last] = world.messages(channel.id).slice(-1);
  const common = {
    id: channel.id,
    type: channel.type,
    flags: 0,
    last_message_id: last?.id ?? null,
  };
  if (channel.type === 1) {
    const recipient = world.members.get(channel.recipientId ?? '');
    return { ...common, recipients: recipient === undefined ? [] : [userObject(recipient)] };
  }
  return {
    ...common,
    guild_id: world.guild.id,
    name: channel.name,
    topic: channel.topic,
    position: channel.position,
    parent_id: null,
    nsfw: false,
    rate_limit_per_user: 0,
    last_pin_timestamp: null,
    permission_overwrites: channel.overwrites.map((overwrite) => ({ ...overwrite })),
  };
}

/** The channel as an interaction carries it: with what the member may do there. */
export function interactionChannel(
  world: World,
  channel: ChannelRecord,
  member: MemberRecord,
): JsonObject {
  const permissions = channelPermissions(world, member, channel).toString();
  return { ...channelObject(world, channel), permissions };
}

export function guildObject(world: World): JsonObject {
  const { guild } = world;
  return {
    id: guild.id,
    name: guild.name,
    owner_id: guild.ownerId,
    preferred_locale: guild.locale,
    roles: [...world.roles.values()].map(roleObject),
    ...EMPTY_GUILD,
  };
}

export function guildChannels(world: World): ChannelRecord[] {
  return [...world.channels.values()].filter((channel) => channel.type === 0);
}

const EMPTY_GUILD = {
  icon: null,
  icon_hash: null,
  splash: null,
  discovery_splash: null,
  home_header: null,
  banner: null,
  description: null,
  region: 'deprecated',
  afk_channel_id: null,
  afk_timeout: 300,
  widget_enabled: false,
  widget_channel_id: null,
  verification_level: 0,
  default_message_notifications: 1,
  explicit_content_filter: 0,
  mfa_level: 0,
  application_id: null,
  system_channel_id: null,
  system_channel_flags: 0,
  rules_channel_id: null,
  public_updates_channel_id: null,
  safety_alerts_channel_id: null,
  incidents_data: null,
  max_presences: null,
  max_members: 25_000_000,
  max_video_channel_users: 25,
  max_stage_video_channel_users: 50,
  vanity_url_code: null,
  premium_tier: 0,
  premium_subscription_count: 0,
  premium_progress_bar_enabled: false,
  nsfw: false,
  nsfw_level: 0,
  hub_type: null,
  latest_onboarding_question_id: null,
  features: [],
  emojis: [],
  stickers: [],
} as const;
