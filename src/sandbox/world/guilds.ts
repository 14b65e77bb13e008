import { membersOf } from './guild-parts.js';
import type { GuildRecord } from './records.js';
import { seedGuild } from './seed-guild.js';
import type { SeedScript } from './seed-script.js';
import type { World } from './world.js';

/** How the bot comes to further guilds. */
export interface Guilds {
  /**
   * A guild with one channel and everyone of the first guild in it, owned by the same person.
   *
   * @param locale - of Discord's
   */
  invite(guild: { readonly name: string; readonly locale: string }): GuildRecord;
  /**
   * A guild as a script describes it; whom it calls by a name that is known already is that person.
   *
   * @throws Error when the script names what it does not hold
   */
  add(script: SeedScript): GuildRecord;
}

export function createGuilds(world: World): Guilds {
  const people = () => [...world.members.values()];
  const place = () => ({ snowflakes: world.snowflakes, at: Date.now(), bot: world.bot });
  return {
    invite(guild) {
      const owner = world.members.get(world.guild.ownerId);
      const script = {
        guild,
        channels: [{ name: 'general' }],
        members: owner === undefined ? [] : [{ name: owner.displayName }],
      };
      const joining = membersOf(world, world.guild.id);
      const parts = seedGuild(script, { ...place(), people: people(), joining });
      world.addGuild(parts);
      return parts.guild;
    },
    add(script) {
      const parts = seedGuild(script, { ...place(), people: people(), joining: [] });
      world.addGuild(parts);
      return parts.guild;
    },
  };
}
