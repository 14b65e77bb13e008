import { channelObject } from '../wire/channels.js';
import { guildObject } from '../wire/guilds.js';
import { memberObject, ownUserObject } from '../wire/people.js';
import { channelsOf, joinedAt, membersOf, threadsOf } from '../world/guild-parts.js';
import type { JsonObject } from '../world/json.js';
import { mayView } from '../world/permissions.js';
import type { GuildRecord } from '../world/records.js';
import type { World } from '../world/world.js';
import type { Dispatch } from './dispatches.js';
import { Intent } from './intents.js';

/** What a session begins with; its guilds come after it. */
export function readyData(
  world: World,
  session: { readonly id: string; readonly resumeUrl: string; readonly flags: number },
): JsonObject {
  return {
    v: 10,
    user: ownUserObject(world.bot),
    user_settings: {},
    session_type: 'normal',
    session_id: session.id,
    resume_gateway_url: session.resumeUrl,
    relationships: [],
    private_channels: [],
    presences: [],
    guilds: [...world.guilds.keys()].map((id) => ({ id, unavailable: true })),
    guild_join_requests: [],
    geo_ordered_rtc_regions: [],
    auth: {},
    application: { id: world.applicationId, flags: session.flags },
    _trace: ['sandbox'],
  };
}

/** A guild that the bot is in, or was invited to. */
export function guildDispatch(world: World, guild: GuildRecord): Dispatch {
  return {
    name: 'GUILD_CREATE',
    intent: Intent.guilds,
    data: (intents) => guildCreateData(world, guild, intents),
  };
}

/** The guild as a bot first sees it: without the members intent, of the members only itself. */
function guildCreateData(world: World, guild: GuildRecord, intents: number): JsonObject {
  const everyone = (intents & Intent.guildMembers) !== 0 && (intents & Intent.guildPresences) !== 0;
  const all = membersOf(world, guild.id);
  const members = everyone ? all : [world.bot];
  return {
    ...guildObject(world, guild),
    joined_at: joinedAt(world.bot, guild.id),
    large: false,
    unavailable: false,
    member_count: all.length,
    channels: channelsOf(world, guild.id).map((channel) => channelObject(world, channel)),
    members: members.map((member) => memberObject(world, member, guild.id)),
    threads: activeThreads(world, guild.id),
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}

/** Archived threads are fetched when they are wanted. */
function activeThreads(world: World, guildId: string): JsonObject[] {
  return threadsOf(world, guildId)
    .filter((channel) => !channel.thread.archived && mayView(world, channel.id, world.bot))
    .map((channel) => channelObject(world, channel));
}
