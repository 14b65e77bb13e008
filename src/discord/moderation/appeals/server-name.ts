import type { Line } from '../../connection/line.js';

/** Name of a server; empty where the bot is not there any more. Hostile. */
export type ServerName = (guildId: string) => string;

export function createServerName({ client }: Pick<Line, 'client'>): ServerName {
  return (guildId) => client().guilds.cache.get(guildId)?.name ?? '';
}
