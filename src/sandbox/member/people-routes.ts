import { rolesOf } from '../world/guild-parts.js';
import type { Guilds } from '../world/guilds.js';
import type { World } from '../world/world.js';
import { checkedLocale } from './locale.js';
import { guildNamed, memberOf } from './lookup.js';
import { type MemberApp, post } from './member-app.js';
import { MemberRefusal } from './member-error.js';

/** Newcomers, and direct channels. */
export function addPeople(routes: MemberApp, world: World): void {
  post(routes, '/members', (body) => {
    const name = body.text('name').trim();
    if (name === '' || name.length > 32) {
      throw new MemberRefusal(400, `A name has 1 to 32 characters, not "${name}".`);
    }
    const roles = body.texts('roles');
    const guild = guildNamed(world, body.optionalText('guildId'));
    const known = new Set(rolesOf(world, guild.id).map((role) => role.name));
    const unknown = roles.find((role) => !known.has(role));
    if (unknown !== undefined) throw new MemberRefusal(400, `There is no role "${unknown}".`);
    return { id: world.addMember({ name, roles }, guild.id).id };
  });
  post(routes, '/direct-channels', (body) => {
    return { id: world.directChannel(memberOf(world, body.text('memberId')).id).id };
  });
}

/** Servers to which the bot is invited, and from which it is sent away. */
export function addGuilds(
  routes: MemberApp,
  { world, guilds }: { readonly world: World; readonly guilds: Guilds },
): void {
  post(routes, '/guilds', (body) => {
    const name = body.text('name').trim();
    if (name.length < 2 || name.length > 100) {
      throw new MemberRefusal(400, `The name of a server has 2 to 100 characters, not "${name}".`);
    }
    const locale = checkedLocale(body.optionalText('locale') ?? 'en-US');
    return { id: guilds.invite({ name, locale }).id };
  });
  routes.delete('/guilds/:id', (context) => {
    const guild = guildNamed(world, context.req.param('id'));
    if (guild.id === world.guild.id) {
      throw new MemberRefusal(400, 'The bot stays in the first server, which the page opens with.');
    }
    world.removeGuild(guild);
    return context.body(null, 204);
  });
}
