import type { Moderation } from '../../../moderation/moderation.js';
import type { Rule } from '../../../moderation/rules/rule.js';
import type { ModeratedServer } from '../../../moderation/server.js';

/** A server where moderation is on, with its rules. */
export interface WatchedServer {
  readonly server: ModeratedServer;
  readonly rules: readonly Rule[];
}

/** Which servers are watched, and by which rules. */
export interface WatchedServers {
  /** Null where moderation is off, or has no rules. Read again when it is older than a second. */
  at(guildId: string): Promise<WatchedServer | null>;
}

export interface WatchedServersProps {
  readonly moderation: Pick<Moderation, 'servers' | 'rules'>;
  /** Milliseconds since 1970; default the clock. */
  readonly now?: () => number;
}

/**
 * DECISION: kept for a second, because in a raid a server writes hundreds of messages in one. What is
 * changed holds a second later in every process; nobody has to be told, and nothing is agreed upon in
 * memory.
 */
export function createWatchedServers(props: WatchedServersProps): WatchedServers {
  const { now = Date.now } = props;
  const known = new Map<string, { readonly found: Promise<WatchedServer | null>; until: number }>();
  return {
    at(guildId) {
      const kept = known.get(guildId);
      if (kept !== undefined && kept.until > now()) return kept.found;
      const found = read(guildId, props.moderation);
      known.set(guildId, { found, until: now() + freshFor });
      found.catch(() => known.delete(guildId));
      return found;
    },
  };
}

const freshFor = 1_000;

async function read(
  guildId: string,
  { servers, rules }: WatchedServersProps['moderation'],
): Promise<WatchedServer | null> {
  const server = await servers.find(guildId);
  if (server?.isOn !== true) return null;
  const own = await rules.of(guildId);
  return own.length === 0 ? null : { server, rules: own };
}
