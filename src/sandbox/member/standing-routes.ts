import { isIn, rolesOf } from '../world/guild-parts.js';
import type { GuildRecord, MemberRecord } from '../world/records.js';
import type { World } from '../world/world.js';
import { guildNamed, memberOf } from './lookup.js';
import { type MemberApp, patch } from './member-app.js';
import { MemberRefusal } from './member-error.js';

/** What owners and members set themselves: roles, rights, who is in a server, direct messages. */
export function addStanding(routes: MemberApp, world: World): void {
  addChanges(routes, world);
  addMembership(routes, world);
}

function addChanges(routes: MemberApp, world: World): void {
  patch(routes, '/members/:id', (id, body) => {
    const guild = guildNamed(world, body.optionalText('guildId'));
    const member = memberOf(world, id);
    const roles = body.optionalTexts('roles');
    const closes = body.optionalBoolean('closesDirectMessages');
    const changed = {
      ...member,
      ...(roles === undefined ? {} : { roles: withRoles(world, guild, member, roles) }),
      ...(closes === undefined ? {} : { closesDirectMessages: closes }),
    };
    world.putMember(changed, guild.id);
  });
  patch(routes, '/roles/:id', (id, body) => {
    const role = world.roles.get(id);
    if (role === undefined) throw new MemberRefusal(404, `There is no role ${id}.`);
    const permissions = body.text('permissions');
    if (!/^\d{1,20}$/.test(permissions)) {
      throw new MemberRefusal(
        400,
        `"permissions" must be a decimal bit set, not "${permissions}".`,
      );
    }
    world.putRole({ ...role, permissions });
  });
}

function addMembership(routes: MemberApp, world: World): void {
  routes.delete('/members/:id', (context) => {
    const guild = guildNamed(world, context.req.query('guildId'));
    const member = memberOf(world, context.req.param('id'));
    if (member.id === guild.ownerId) {
      throw new MemberRefusal(400, 'The owner of a server does not leave it.');
    }
    if (isIn(member, guild.id)) world.removeMember(member, guild.id);
    return context.body(null, 204);
  });
  routes.post('/members/:id/joining', (context) => {
    const guild = guildNamed(world, context.req.query('guildId'));
    const member = memberOf(world, context.req.param('id'));
    if (world.bans(guild.id).some(({ userId }) => userId === member.id)) {
      throw new MemberRefusal(403, `${member.displayName} is banned from ${guild.name}.`);
    }
    if (!isIn(member, guild.id)) world.rejoin(member, guild.id);
    return context.body(null, 204);
  });
}

/** The roles held elsewhere, and those named here. */
function withRoles(
  world: World,
  guild: GuildRecord,
  member: MemberRecord,
  names: readonly string[],
): readonly string[] {
  const here = rolesOf(world, guild.id);
  const named = names.map((name) => {
    const role = here.find((candidate) => candidate.name === name && !candidate.botId);
    if (role === undefined) throw new MemberRefusal(400, `There is no role "${name}".`);
    return role.id;
  });
  const elsewhere = member.roles.filter((id) => world.roles.get(id)?.guildId !== guild.id);
  return [...elsewhere, ...named];
}
