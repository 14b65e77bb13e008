import type { ChannelRecord, MemberRecord } from './records.js';
import type { World } from './world.js';

/** The bits that the sandbox checks, by Discord's names. */
export const Permission = {
  administrator: 1n << 3n,
  manageGuild: 1n << 5n,
  addReactions: 1n << 6n,
  viewChannel: 1n << 10n,
  sendMessages: 1n << 11n,
  manageMessages: 1n << 13n,
  embedLinks: 1n << 14n,
  attachFiles: 1n << 15n,
  readMessageHistory: 1n << 16n,
  mentionEveryone: 1n << 17n,
  useExternalEmojis: 1n << 18n,
  changeNickname: 1n << 26n,
  useApplicationCommands: 1n << 31n,
  createPublicThreads: 1n << 35n,
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
  Permission.sendMessagesInThreads;

/** In direct messages there are no roles; this is what both sides may do. */
const DIRECT_PERMISSIONS = EVERYONE_PERMISSIONS;

/**
 * What a member may do in a channel, in the order that Discord documents: roles, administrator,
 * then the overwrites of @everyone, of the roles together, and of the member. Without the right to
 * see the channel nothing is left; without the right to send, nothing that a message carries.
 */
export function channelPermissions(
  world: World,
  member: MemberRecord,
  channel: ChannelRecord,
): bigint {
  if (channel.type === 1) {
    return member.bot || channel.recipientId === member.id ? DIRECT_PERMISSIONS : 0n;
  }
  const base = guildPermissions(world, member);
  if (base === ALL_PERMISSIONS) return base;
  return withImplied(overwritten(world, member, channel, base));
}

/** What a member may do in the guild as a whole. */
export function guildPermissions(world: World, member: MemberRecord): bigint {
  if (world.guild.ownerId === member.id) return ALL_PERMISSIONS;
  let bits = BigInt(world.roles.get(world.guild.id)?.permissions ?? '0');
  for (const id of member.roles) bits |= BigInt(world.roles.get(id)?.permissions ?? '0');
  return (bits & Permission.administrator) !== 0n ? ALL_PERMISSIONS : bits;
}

function overwritten(
  world: World,
  member: MemberRecord,
  channel: ChannelRecord,
  base: bigint,
): bigint {
  const of = (id: string) => channel.overwrites.find((overwrite) => overwrite.id === id);
  const apply = (bits: bigint, deny: bigint, allow: bigint) => (bits & ~deny) | allow;
  const everyone = of(world.guild.id);
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

function withImplied(bits: bigint): bigint {
  if ((bits & Permission.viewChannel) === 0n) return 0n;
  if ((bits & Permission.sendMessages) !== 0n) return bits;
  return bits & ~(Permission.mentionEveryone | Permission.attachFiles | Permission.embedLinks);
}
