import type { Log } from '../../log.js';
import type { ServerStore } from '../../moderation/server.js';
import type { CommandData } from '../command.js';
import type { Line } from './line.js';
import { registerCommands } from './registration.js';

/** The commands that only servers have which switched moderation on. */
export interface GuildCommands {
  /**
   * Registers them where moderation is on and takes them away where it is off, as far as Discord has
   * others. Never rejects.
   * @returns false where Discord refused; the log says why.
   */
  settle(guildId: string): Promise<boolean>;
  /** The same for every server that ever chose, and in which the bot is; one after the other. */
  settleAll(signal: AbortSignal): Promise<void>;
}

export interface GuildCommandsProps {
  readonly line: Pick<Line, 'client'>;
  readonly servers: Pick<ServerStore, 'find' | 'known'>;
  /** What there is to register. */
  readonly commands: () => readonly CommandData[];
  readonly log: Pick<Log, 'error'>;
}

/**
 * DECISIONS
 * - Also servers that are off are looked at on a start: what could not be taken away when it was
 *   switched off is taken away then.
 * - What is set when a registration ends counts, not what was set when it began: of two people who
 *   switch it on and off at once, the later has the last word here, too.
 */
export function createGuildCommands({
  line,
  servers,
  commands,
  log,
}: GuildCommandsProps): GuildCommands {
  const isOn = async (guildId: string) => (await servers.find(guildId))?.isOn === true;
  const register = async (guildId: string): Promise<void> => {
    const on = await isOn(guildId);
    const { rest, application } = line.client();
    const registration = { rest, applicationId: application.id, guildId };
    await registerCommands(registration, on ? commands() : []);
    if ((await isOn(guildId)) !== on) await register(guildId);
  };
  const settle = async (guildId: string) => {
    try {
      await register(guildId);
      return true;
    } catch (error) {
      log.error('The commands of moderation could not be registered in a server.', {
        guildId,
        error,
      });
      return false;
    }
  };
  return {
    settle,
    async settleAll(signal) {
      const here = line.client().guilds.cache;
      for (const guildId of await servers.known()) {
        if (signal.aborted) return;
        if (here.has(guildId)) await settle(guildId);
      }
    },
  };
}
