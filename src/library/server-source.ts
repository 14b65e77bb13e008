/**
 * Sources of a server's own articles: `server:GUILD/name.ext`. No file of the knowledge folder has
 * such a source, as a folder named so there is not looked into.
 */
const pattern = /^server:(\d{1,20})\/([^/]+)$/;

/** The server that an article's source belongs to; null for one of the knowledge folder, served to all. */
export function guildOf(source: string): string | null {
  return pattern.exec(source)?.[1] ?? null;
}

/** The source of a file that a server gave. */
export function serverSource(guildId: string, name: string): string {
  return `server:${guildId}/${name}`;
}

/** The name of a server's file; of a file of the knowledge folder its path. */
export function nameOfSource(source: string): string {
  return pattern.exec(source)?.[2] ?? source;
}

/** Whether a path of the knowledge folder could be taken for a server's. */
export function isServerPath(path: string): boolean {
  return /^server:/i.test(path);
}
