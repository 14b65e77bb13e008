import { rolesOf } from '../world/guild-parts.js';
import type { JsonObject } from '../world/json.js';
import type { GuildRecord } from '../world/records.js';
import type { World } from '../world/world.js';
import { roleObject } from './people.js';

/** A guild as Discord's API shows it. */
export function guildObject(world: World, guild: GuildRecord): JsonObject {
  return {
    id: guild.id,
    name: guild.name,
    owner_id: guild.ownerId,
    preferred_locale: guild.locale,
    system_channel_id: guild.systemChannelId,
    roles: rolesOf(world, guild.id).map(roleObject),
    ...EMPTY_GUILD,
  };
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
