import { channelPermissions, neededIn, Permission } from '../world/permissions.js';
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
  const right = neededIn(channel, needed);
  if ((rights & right) !== right) throw refusals.missingPermissions();
  return channel;
}

/**
 * A channel to which the bot may send. A message brings a thread back from the archive, unless the
 * thread is locked.
 *
 * @throws DiscordError as `channelFor`, and 160005 for a locked thread
 */
export function sendingChannelFor(world: World, id: string, needed = 0n): ChannelRecord {
  const channel = channelFor(world, id, Permission.sendMessages | needed);
  const rights = channelPermissions(world, world.bot, channel);
  const manages = (rights & Permission.manageThreads) !== 0n;
  if (channel.thread?.locked === true && !manages) throw refusals.lockedThread();
  return channel;
}

/** @throws DiscordError 50083 for what cannot be done in an archived thread */
export function refuseArchived({ thread }: ChannelRecord): void {
  if (thread?.archived === true) throw refusals.archivedThread();
}

/** @throws DiscordError 10008; ephemeral messages are only reached through their interaction */
export function messageIn(world: World, channel: ChannelRecord, id: string): MessageRecord {
  const message = world.message(id);
  if (message === undefined || message.channelId !== channel.id || message.visibleTo !== null) {
    throw refusals.unknownMessage();
  }
  return message;
}
