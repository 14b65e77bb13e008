import { isAdministrator } from '../world/hierarchy.js';
import { channelPermissions, neededIn, Permission } from '../world/permissions.js';
import type { ChannelRecord, GuildRecord, MemberRecord } from '../world/records.js';
import { isTimedOut, timedOutUntil } from '../world/timeouts.js';
import type { World } from '../world/world.js';
import { MemberRefusal } from './member-error.js';

/**
 * The person who acts.
 *
 * @throws MemberRefusal 404 unknown, 400 for the bot, which speaks through its API
 */
export function memberOf(world: World, id: string): MemberRecord {
  const member = world.members.get(id);
  if (member === undefined) throw new MemberRefusal(404, `There is no member ${id}.`);
  if (member.bot) throw new MemberRefusal(400, 'The bot acts through its own API.');
  return member;
}

/**
 * A channel in which this member may do what is asked.
 *
 * @throws MemberRefusal 404 unknown or not seen, 403 not permitted
 */
export function channelOf(
  world: World,
  id: string,
  member: MemberRecord,
  needed = 0n,
): ChannelRecord {
  const channel = world.channels.get(id);
  const rights = channel === undefined ? 0n : channelPermissions(world, member, channel);
  if (channel === undefined || (rights & Permission.viewChannel) === 0n) {
    throw new MemberRefusal(404, `${member.displayName} sees no channel ${id}.`);
  }
  const right = neededIn(channel, needed);
  if ((rights & right) === right) return channel;
  refuseTimedOut(member, channel);
  throw new MemberRefusal(403, `${member.displayName} may not do that in #${channel.name}.`);
}

/**
 * A channel in which this member may press buttons and send forms: that takes no right of its own, but
 * whoever is timed out may not.
 *
 * @throws MemberRefusal 404 unknown or not seen, 403 timed out
 */
export function actingChannelOf(world: World, id: string, member: MemberRecord): ChannelRecord {
  const channel = channelOf(world, id, member);
  const administers = isAdministrator(world, member, channel.guildId ?? '');
  if (!administers) refuseTimedOut(member, channel);
  return channel;
}

function refuseTimedOut(member: MemberRecord, { guildId }: ChannelRecord): void {
  if (guildId === null || !isTimedOut(member, guildId)) return;
  const until = timedOutUntil(member, guildId);
  throw new MemberRefusal(403, `${member.displayName} is timed out until ${until}.`);
}

/**
 * A server that the bot is in; the first, where none is named.
 *
 * @throws MemberRefusal 404
 */
export function guildNamed(world: World, id: string | undefined): GuildRecord {
  const guild = id === undefined ? world.guild : world.guilds.get(id);
  if (guild === undefined) throw new MemberRefusal(404, `The bot is in no server ${id}.`);
  return guild;
}
