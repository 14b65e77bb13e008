import type { Line } from '../../connection/line.js';

/** Name of a server's role, by its position; null where it is not known. Hostile. */
export type RoleAt = (guildId: string, position: number) => string | null;

/** As discord.js remembers it: it only makes words plainer. */
export function createRoleAt({ client }: Pick<Line, 'client'>): RoleAt {
  return (guildId, position) => {
    const roles = client().guilds.cache.get(guildId)?.roles.cache;
    return roles?.find((role) => role.position === position)?.name ?? null;
  };
}
