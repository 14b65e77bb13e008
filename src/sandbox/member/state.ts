import type {
  MemberState,
  StateFormerMember,
  StateMember,
  StateRole,
  StateThread,
} from '../member-api.js';
import { commandObject } from '../rest/command-routes.js';
import {
  channelsOf,
  isIn,
  membersOf,
  rolesOf,
  type ThreadChannel,
  threadsOf,
} from '../world/guild-parts.js';
import type { JsonObject } from '../world/json.js';
import { channelPermissions, guildPermissions, Permission } from '../world/permissions.js';
import type { GuildRecord, MemberRecord } from '../world/records.js';
import { isTimedOut, timedOutUntil } from '../world/timeouts.js';
import type { World } from '../world/world.js';

/** What the state is told from. */
interface StateProps {
  readonly world: World;
  readonly guild: GuildRecord;
  readonly botOnline: boolean;
  readonly panelUrl: string | null;
}

/** `GET /member/state` */
export function memberState(
  props: StateProps,
): Omit<MemberState, 'commands'> & { readonly commands: readonly JsonObject[] } {
  const { world, guild, botOnline, panelUrl } = props;
  const commands = [...world.commands.values()].filter(({ guildId }) => {
    return guildId === null || guildId === guild.id;
  });
  return {
    guild: nameOf(guild),
    guilds: [...world.guilds.values()].map(nameOf),
    channels: channelsOf(world, guild.id).map(({ id, name, topic, slowModeSeconds }) => {
      return { id, name, topic, slowModeSeconds };
    }),
    threads: threadsOf(world, guild.id).map(stateThread),
    roles: stateRoles(world, guild),
    members: membersOf(world, guild.id).map((member) => stateMember(props, member)),
    formerMembers: formerMembers(world, guild),
    directChannels: directChannels(world),
    commands: commands.map((command) => commandObject(world, command)),
    botOnline,
    panelUrl,
  };
}

function nameOf({ id, name }: GuildRecord) {
  return { id, name };
}

function stateThread({ id, type, name, thread }: ThreadChannel): StateThread {
  const { parentId, ownerId, fromMessage, archived, locked, messageCount, members } = thread;
  return {
    id,
    type: type === 12 ? 12 : 11,
    name,
    parentId,
    ownerId,
    messageId: fromMessage ? id : null,
    archived,
    locked,
    messageCount,
    memberIds: members.map((member) => member.id),
  };
}

function stateMember({ world, guild, botOnline }: StateProps, member: MemberRecord): StateMember {
  const roles = member.roles.filter((id) => world.roles.get(id)?.guildId === guild.id);
  return {
    id: member.id,
    name: member.displayName,
    bot: member.bot,
    roleIds: roles,
    guildPermissions: guildPermissions(world, member, guild.id).toString(),
    permissions: permissionsOf(world, guild, member),
    color: colorOf(world, roles, member),
    online: member.bot ? botOnline : member.online,
    timedOutUntil: isTimedOut(member, guild.id) ? timedOutUntil(member, guild.id) : null,
    closesDirectMessages: member.closesDirectMessages,
  };
}

/** Of those who are in another server only the banned ones: the others never were here. */
function formerMembers(world: World, { id: guildId }: GuildRecord): StateFormerMember[] {
  const banned = new Set(world.bans(guildId).map(({ userId }) => userId));
  const gone = [...world.members.values()].filter((member) => {
    return !isIn(member, guildId) && (banned.has(member.id) || member.guildIds.length === 0);
  });
  return gone.map((member) => ({
    id: member.id,
    name: member.displayName,
    color: colorOf(world, [], member),
    banned: banned.has(member.id),
    closesDirectMessages: member.closesDirectMessages,
  }));
}

function directChannels(world: World): MemberState['directChannels'] {
  return [...world.channels.values()].flatMap(({ id, recipientId }) => {
    return recipientId === undefined ? [] : [{ id, memberId: recipientId }];
  });
}

/** What the member may do, in each channel and thread that the member sees. */
function permissionsOf(
  world: World,
  guild: GuildRecord,
  member: MemberRecord,
): Readonly<Record<string, string>> {
  const channels = [...channelsOf(world, guild.id), ...threadsOf(world, guild.id)];
  const seen = channels.flatMap((channel) => {
    const rights = channelPermissions(world, member, channel);
    return (rights & Permission.viewChannel) === 0n ? [] : [[channel.id, rights.toString()]];
  });
  return Object.fromEntries(seen);
}

function stateRoles(world: World, guild: GuildRecord): StateRole[] {
  const roles = rolesOf(world, guild.id).sort((a, b) => b.position - a.position);
  return roles.map(({ id, name, color }) => ({ id, name, color: cssColor(color) }));
}

function cssColor(color: number): string | null {
  return color === 0 ? null : `#${color.toString(16).padStart(6, '0')}`;
}

function colorOf(world: World, roleIds: readonly string[], member: MemberRecord): string {
  if (member.color !== null) return member.color;
  const roles = roleIds.flatMap((id) => world.roles.get(id) ?? []);
  const colored = roles.filter((role) => role.color !== 0).sort((a, b) => b.position - a.position);
  const own = cssColor(colored[0]?.color ?? 0);
  if (own !== null) return own;
  return PALETTE[Number(BigInt(member.id) % BigInt(PALETTE.length))] ?? '#5865f2';
}

/** For members without a coloured role: told apart, and readable on light and dark. */
const PALETTE = ['#3b82c4', '#2f9e77', '#b8742a', '#a855c7', '#c2557a', '#5b8c3a', '#6574cd'];
