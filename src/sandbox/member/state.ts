import type { MemberState, StateMember, StateRole } from '../member-api.js';
import { commandObject } from '../rest/command-routes.js';
import { guildChannels } from '../wire/people.js';
import type { JsonObject } from '../world/json.js';
import { channelPermissions, guildPermissions, Permission } from '../world/permissions.js';
import type { MemberRecord } from '../world/records.js';
import type { World } from '../world/world.js';

/** `GET /member/state` */
export function memberState(props: {
  readonly world: World;
  readonly botOnline: boolean;
  readonly panelUrl: string | null;
}): Omit<MemberState, 'commands'> & { readonly commands: readonly JsonObject[] } {
  const { world, botOnline, panelUrl } = props;
  const { id, name } = world.guild;
  return {
    guild: { id, name },
    guilds: [{ id, name }],
    threads: [],
    roles: stateRoles(world),
    channels: guildChannels(world).map((channel) => ({
      id: channel.id,
      name: channel.name,
      topic: channel.topic,
    })),
    members: [...world.members.values()].map((member) => stateMember(world, member, botOnline)),
    commands: [...world.commands.values()].map((command) => commandObject(world, command)),
    botOnline,
    panelUrl,
  };
}

function stateMember(world: World, member: MemberRecord, botOnline: boolean): StateMember {
  return {
    id: member.id,
    name: member.displayName,
    bot: member.bot,
    roleIds: member.roles,
    guildPermissions: guildPermissions(world, member).toString(),
    permissions: permissionsOf(world, member),
    color: colorOf(world, member),
    online: member.bot ? botOnline : member.online,
  };
}

/** What the member may do, in each channel that the member sees. */
function permissionsOf(world: World, member: MemberRecord): Readonly<Record<string, string>> {
  const seen = guildChannels(world).flatMap((channel) => {
    const rights = channelPermissions(world, member, channel);
    return (rights & Permission.viewChannel) === 0n ? [] : [[channel.id, rights.toString()]];
  });
  return Object.fromEntries(seen);
}

function stateRoles(world: World): StateRole[] {
  const roles = [...world.roles.values()].sort((a, b) => b.position - a.position);
  return roles.map(({ id, name, color }) => ({ id, name, color: cssColor(color) }));
}

function cssColor(color: number): string | null {
  return color === 0 ? null : `#${color.toString(16).padStart(6, '0')}`;
}

function colorOf(world: World, member: MemberRecord): string {
  if (member.color !== null) return member.color;
  const roles = member.roles.flatMap((id) => world.roles.get(id) ?? []);
  const colored = roles.filter((role) => role.color !== 0).sort((a, b) => b.position - a.position);
  const [highest] = colored;
  const own = cssColor(highest?.color ?? 0);
  if (own !== null) return own;
  return PALETTE[Number(BigInt(member.id) % BigInt(PALETTE.length))] ?? '#5865f2';
}

/** For members without a coloured role: told apart, and readable on light and dark. */
const PALETTE = ['#3b82c4', '#2f9e77', '#b8742a', '#a855c7', '#c2557a', '#5b8c3a', '#6574cd'];
