import { ALL_PERMISSIONS, guildPermissions } from '../world/permissions.js';
import type { ChannelRecord, CommandRecord, MemberRecord } from '../world/records.js';
import type { World } from '../world/world.js';
import { MemberRefusal } from './member-error.js';

/**
 * A command that this member may use here; the guild's own before a global one.
 *
 * @param place - in direct messages there are only global commands; `menu`: on a target, where a menu
 *   goes before a slash command of its name; `onMember`: a member's menu before a message's
 * @throws MemberRefusal 404 unknown here, 403 not permitted
 */
export function commandOf(
  world: World,
  name: string,
  member: MemberRecord,
  place: {
    readonly channel: ChannelRecord;
    readonly menu: boolean;
    readonly onMember?: boolean;
  },
): CommandRecord {
  const { guildId } = place.channel;
  const direct = guildId === null;
  const all = [...world.commands.values()].filter((command) => command.name === name);
  const fitting = all.filter((command) => (command.type !== 1) === place.menu);
  const type = place.onMember === true ? 2 : 3;
  const exact = place.menu ? fitting.filter((command) => command.type === type) : fitting;
  const named = [exact, fitting, all].find((some) => some.length > 0) ?? [];
  const inGuild = direct ? undefined : named.find((command) => command.guildId === guildId);
  const command = inGuild ?? named.find((candidate) => candidate.guildId === null);
  const contexts = command?.body.contexts;
  const byDefault = !direct || command?.body.dm_permission !== false;
  const here = Array.isArray(contexts) ? contexts.includes(direct ? 1 : 0) : byDefault;
  if (command === undefined || !here) {
    throw new MemberRefusal(404, `There is no command "${name}" here.`);
  }
  if (guildId !== null && !mayUse(world, command, member, guildId)) {
    throw new MemberRefusal(403, `${member.displayName} may not use "${name}".`);
  }
  return command;
}

/** By the command's default permissions; `0` leaves it to administrators. */
function mayUse(
  world: World,
  command: CommandRecord,
  member: MemberRecord,
  guildId: string,
): boolean {
  const needed = command.body.default_member_permissions;
  if (typeof needed !== 'string') return true;
  const held = guildPermissions(world, member, guildId);
  if (needed === '0') return held === ALL_PERMISSIONS;
  return (held & BigInt(needed)) === BigInt(needed);
}
