import { isIn, isThread } from './guild-parts.js';
import type { ChannelRecord, MemberRecord } from './records.js';
import { isTimedOut } from './timeouts.js';
import type { World } from './world.js';

/** The bits that the sandbox checks, by Discord's names. */
export const Permission = {
  kickMembers: 1n << 1n,
  banMembers: 1n << 2n,
  administrator: 1n << 3n,
  manageGuild: 1n << 5n,
  addReactions: 1n << 6n,
  viewAuditLog: 1n << 7n,
  viewChannel: 1n << 10n,
  sendMessages: 1n << 11n,
  manageMessages: 1n << 13n,
  embedLinks: 1n << 14n,
  attachFiles: 1n << 15n,
  readMessageHistory: 1n << 16n,
  mentionEveryone: 1n << 17n,
  useExternalEmojis: 1n << 18n,
  changeNickname: 1n << 26n,
  manageChannels: 1n << 4n,
  useApplicationCommands: 1n << 31n,
  manageThreads: 1n << 34n,
  createPublicThreads: 1n << 35n,
  createPrivateThreads: 1n << 36n,
  sendMessagesInThreads: 1n << 38n,
  moderateMembers: 1n << 40n,
} as const;

export const ALL_PERMISSIONS = (1n << 50n) - 1n;

/** What @everyone may do in a new guild, as far as the sandbox knows. */
export const EVERYONE_PERMISSIONS =
  Permission.addReactions |
  Permission.viewChannel |
  Permission.sendMessages |
  Permission.embedLinks |
  Permission.attachFiles |
  Permission.readMessageHistory |
  Permission.useExternalEmojis |
  Permission.changeNickname |
  Permission.useApplicationCommands |
  Permission.createPublicThreads |
  Permission.createPrivateThreads |
  Permission.sendMessagesInThreads;

/** What is left to who is timed out. */
const TIMED_OUT_PERMISSIONS = Permission.viewChannel | Permission.readMessageHistory;

/** In direct messages there are no roles; this is what both sides may do. */
const DIRECT_PERMISSIONS = EVERYONE_PERMISSIONS;

/**
 * What a member may do in a channel, in the order that Discord documents: roles, administrator,
 * then the overwrites of @everyone, of the roles together, and of the member. Without the right to
 * see the channel nothing is left; without the right to send, nothing that a message carries. A
 * thread has the permissions of its parent; a private one is seen by those in it, and by those who
 * manage threads.
 */
export function channelPermissions(
  world: World,
  member: MemberRecord,
  channel: ChannelRecord,
): bigint {
  if (channel.guildId === null) {
    return member.bot || channel.recipientId === member.id ? DIRECT_PERMISSIONS : 0n;
  }
  const place = isThread(channel) ? world.channels.get(channel.thread.parentId) : channel;
  if (place === undefined) return 0n;
  const base = guildPermissions(world, member, channel.guildId);
  if (base === ALL_PERMISSIONS) return base;
  const own = withImplied(channel, overwritten(member, place, channel.guildId, base));
  const bits = isTimedOut(member, channel.guildId) ? own & TIMED_OUT_PERMISSIONS : own;
  return isKeptOut(channel, member, bits) ? 0n : bits;
}

/** What a member may do in a guild as a whole; nothing for someone who is not in it. */
export function guildPermissions(world: World, member: MemberRecord, guildId: string): bigint {
  if (!isIn(member, guildId)) return 0n;
  if (world.guilds.get(guildId)?.ownerId === member.id) return ALL_PERMISSIONS;
  let bits = BigInt(world.roles.get(guildId)?.permissions ?? '0');
  for (const id of member.roles) {
    const role = world.roles.get(id);
    if (role?.guildId === guildId) bits |= BigInt(role.permissions);
  }
  if ((bits & Permission.administrator) !== 0n) return ALL_PERMISSIONS;
  return isTimedOut(member, guildId) ? bits & TIMED_OUT_PERMISSIONS : bits;
}

/** What it takes here to do what takes `needed` in a text channel: threads have their own right. */
export function neededIn(channel: ChannelRecord, needed: bigint): bigint {
  if (!isThread(channel) || (needed & Permission.sendMessages) === 0n) return needed;
  return (needed & ~Permission.sendMessages) | Permission.sendMessagesInThreads;
}

/** Whether the member sees the channel. */
export function mayView(world: World, channelId: string, member: MemberRecord): boolean {
  const channel = world.channels.get(channelId);
  if (channel === undefined) return false;
  return (channelPermissions(world, member, channel) & Permission.viewChannel) !== 0n;
}

function isKeptOut(channel: ChannelRecord, member: MemberRecord, bits: bigint): boolean {
  if (channel.type !== 12 || (bits & Permission.manageThreads) !== 0n) return false;
  return channel.thread?.members.some(({ id }) => id === member.id) !== true;
}

function overwritten(
  member: MemberRecord,
  channel: ChannelRecord,
  guildId: string,
  base: bigint,
): bigint {
  const of = (id: string) => channel.overwrites.find((overwrite) => overwrite.id === id);
  const apply = (bits: bigint, deny: bigint, allow: bigint) => (bits & ~deny) | allow;
  const everyone = of(guildId);
  let bits = apply(base, BigInt(everyone?.deny ?? 0), BigInt(everyone?.allow ?? 0));
  let deny = 0n;
  let allow = 0n;
  for (const role of member.roles) {
    deny |= BigInt(of(role)?.deny ?? 0);
    allow |= BigInt(of(role)?.allow ?? 0);
  }
  bits = apply(bits, deny, allow);
  const own = of(member.id);
  return apply(bits, BigInt(own?.deny ?? 0), BigInt(own?.allow ?? 0));
}

function withImplied(channel: ChannelRecord, bits: bigint): bigint {
  if ((bits & Permission.viewChannel) === 0n) return 0n;
  if ((bits & neededIn(channel, Permission.sendMessages)) !== 0n) return bits;
  return bits & ~(Permission.mentionEveryone | Permission.attachFiles | Permission.embedLinks);
}
