import { isIn } from '../world/guild-parts.js';
import { isAbove } from '../world/hierarchy.js';
import { guildPermissions } from '../world/permissions.js';
import type { GuildRecord, MemberRecord } from '../world/records.js';
import type { World } from '../world/world.js';
import { refusals } from './discord-error.js';
import type { ApiRequest, Route } from './route.js';

/**
 * The guild of the path, when the bot is in it and may do there what is asked.
 *
 * @throws DiscordError 10004 unknown, 50013 not permitted
 */
export function guildFor(world: World, request: ApiRequest, needed: bigint): GuildRecord {
  const guild = world.guilds.get(request.parameter('guild'));
  if (guild === undefined) throw refusals.unknownGuild();
  requirePermission(world, guild, needed);
  return guild;
}

/** Makes routes of a guild in which the bot may do what they all need. */
export function guildRoutes(world: World, needed: bigint) {
  return (
    method: Route['method'],
    path: string,
    handle: (guild: GuildRecord, request: ApiRequest) => ReturnType<Route['handle']>,
  ): Route => ({
    method,
    path,
    authorization: 'bot',
    handle: (request) => handle(guildFor(world, request, needed), request),
  });
}

/** @throws DiscordError 50013 */
export function requirePermission(world: World, guild: GuildRecord, needed: bigint): void {
  const held = guildPermissions(world, world.bot, guild.id);
  if ((held & needed) !== needed) throw refusals.missingPermissions();
}

/** @throws DiscordError 10007 for someone who is not in the guild */
export function memberFor(world: World, guild: GuildRecord, request: ApiRequest): MemberRecord {
  const member = world.members.get(request.parameter('user'));
  if (member === undefined || !isIn(member, guild.id)) throw refusals.unknownMember();
  return member;
}

/** @throws DiscordError 50013 unless the bot's highest role stands above the member's */
export function requireAbove(world: World, guild: GuildRecord, member: MemberRecord): void {
  if (!isAbove(world, world.bot, member, guild)) throw refusals.missingPermissions();
}
