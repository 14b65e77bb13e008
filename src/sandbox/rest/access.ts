import { channelPermissions, Permission } from '../world/permissions.js';
import type { ChannelRecord, MessageRecord } from '../world/records.js';
import type { World } from '../world/world.js';
import { refusals } from './discord-error.js';

/**
 * The channel, when the bot sees it and may do what is asked there.
 *
 * @throws DiscordError 10003 unknown, 50001 not seen, 50013 not permitted
 */
export function channelFor(world: World, id: string, needed = 0n): ChannelRecord {
  const channel = world.channels.get(id);
  if (channel === undefined) throw refusals.unknownChannel();
  const rights = channelPermissions(world, world.bot, channel);
  if ((rights & Permission.viewChannel) === 0n) throw refusals.missingAccess();
  if ((rights & needed) !== needed) throw refusals.missingPermissions();
  return channel;
}

/** @throws DiscordError 10008; ephemeral messages are only reached through their interaction */
export function messageIn(world: World, channel: ChannelRecord, id: string): MessageRecord {
  const message = world.message(id);
  if (message === undefined || message.channelId !== channel.id || message.visibleTo !== null) {
    throw refusals.unknownMessage();
  }
  return message;
}
