import { isThread, type ThreadChannel } from '../world/guild-parts.js';
import type { JsonObject } from '../world/json.js';
import { channelPermissions } from '../world/permissions.js';
import type { ChannelRecord, MemberRecord, ThreadRecord } from '../world/records.js';
import type { World } from '../world/world.js';
import { userObject } from './people.js';

/** Channels and threads as Discord's API shows them. */

export function channelObject(world: World, channel: ChannelRecord): JsonObject {
  if (isThread(channel)) return threadObject(world, channel);
  const common = {
    id: channel.id,
    type: channel.type,
    flags: 0,
    last_message_id: lastMessageId(world, channel),
  };
  if (channel.guildId === null) {
    const recipient = world.members.get(channel.recipientId ?? '');
    return { ...common, recipients: recipient === undefined ? [] : [userObject(recipient)] };
  }
  return {
    ...common,
    guild_id: channel.guildId,
    name: channel.name,
    topic: channel.topic,
    position: channel.position,
    parent_id: null,
    nsfw: false,
    rate_limit_per_user: channel.slowModeSeconds,
    last_pin_timestamp: null,
    permission_overwrites: channel.overwrites.map((overwrite) => ({ ...overwrite })),
  };
}

/** A thread, with the bot's own membership where the bot is in it. */
function threadObject(world: World, channel: ThreadChannel): JsonObject {
  const { thread } = channel;
  const own = threadMember(world, channel, world.bot.id);
  return {
    id: channel.id,
    type: channel.type,
    flags: 0,
    last_message_id: lastMessageId(world, channel),
    guild_id: channel.guildId,
    name: channel.name,
    parent_id: thread.parentId,
    owner_id: thread.ownerId,
    rate_limit_per_user: thread.slowModeSeconds,
    last_pin_timestamp: null,
    message_count: thread.messageCount,
    total_message_sent: thread.totalMessagesSent,
    member_count: thread.members.length,
    thread_metadata: threadMetadata(channel.type, thread),
    ...(own === null ? {} : { member: own }),
  };
}

function threadMetadata(type: number, thread: ThreadRecord): JsonObject {
  return {
    archived: thread.archived,
    archive_timestamp: thread.archivedAt,
    auto_archive_duration: thread.autoArchiveMinutes,
    locked: thread.locked,
    create_timestamp: thread.createdAt,
    ...(type === 12 ? { invitable: thread.invitable } : {}),
  };
}

/** Someone's membership in a thread; null for someone who is not in it. */
export function threadMember(
  world: World,
  channel: ThreadChannel,
  memberId: string,
): JsonObject | null {
  const found = channel.thread.members.find(({ id }) => id === memberId);
  if (found === undefined || !world.members.has(memberId)) return null;
  return { id: channel.id, user_id: memberId, join_timestamp: found.joinedAt, flags: 0 };
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

function lastMessageId(world: World, channel: ChannelRecord): string | null {
  const [last] = world.messages(channel.id).slice(-1);
  return last?.id ?? null;
}
