import type { ChannelRecord, GuildRecord, MemberRecord, RoleRecord } from './records.js';
import { snowflakeTime } from './snowflake.js';
import type { World } from './world.js';

/** Text channels of a guild, in their order. */
export function channelsOf(world: World, guildId: string): ChannelRecord[] {
  const channels = [...world.channels.values()];
  return channels.filter((channel) => channel.guildId === guildId && channel.type === 0);
}

/** A thread is a channel that has a parent. */
export type ThreadChannel = ChannelRecord & {
  readonly thread: NonNullable<ChannelRecord['thread']>;
};

export function isThread(channel: ChannelRecord | undefined): channel is ThreadChannel {
  return channel !== undefined && channel.thread !== null;
}

/** Threads of a guild, archived ones included, oldest first. */
export function threadsOf(world: World, guildId: string): ThreadChannel[] {
  const channels = [...world.channels.values()];
  return channels.filter((channel) => channel.guildId === guildId).filter(isThread);
}

/** The thread that grew from this message, if any. */
export function threadFrom(world: World, messageId: string): ThreadChannel | undefined {
  const channel = world.channels.get(messageId);
  return isThread(channel) ? channel : undefined;
}

export function rolesOf(world: World, guildId: string): RoleRecord[] {
  return [...world.roles.values()].filter((role) => role.guildId === guildId);
}

export function membersOf(world: World, guildId: string): MemberRecord[] {
  return [...world.members.values()].filter((member) => isIn(member, guildId));
}

export function isIn(member: MemberRecord, guildId: string): boolean {
  return member.guildIds.includes(guildId);
}

/** When someone joined a guild: a further guild is younger than those who were there before it. */
export function joinedAt(member: MemberRecord, guildId: string): string {
  const time = Math.max(Date.parse(member.joinedAt), snowflakeTime(guildId));
  return new Date(time).toISOString();
}

/** The guild of a channel; null for direct messages. */
export function guildOf(world: World, channel: ChannelRecord | undefined): GuildRecord | null {
  return world.guilds.get(channel?.guildId ?? '') ?? null;
}
