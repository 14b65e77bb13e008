import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type LocalDiscord, openLocalDiscord } from '../e2e/local-discord.js';
import { type RunningProgram, startProgram } from '../support/built-program.js';

/** A local Discord, and the whole program connected to it, which may be killed and started again. */
export interface KillableGlose {
  readonly discord: LocalDiscord;
  /** Holds the data, and what else a test puts there. */
  readonly directory: string;
  /** Resolves when it is ready. */
  start(settings?: Readonly<Record<string, string>>): Promise<RunningProgram>;
  /** `kill -9`; resolves when it is gone. */
  kill(program: RunningProgram): Promise<void>;
  close(): Promise<void>;
}

export async function openKillableGlose(): Promise<KillableGlose> {
  const directory = await mkdtemp(join(tmpdir(), 'glose-kill-'));
  const discord = await openLocalDiscord();
  const programs: RunningProgram[] = [];
  const kill = async ({ child, ended }: RunningProgram) => {
    child.kill('SIGKILL');
    await ended;
  };
  return {
    discord,
    directory,
    kill,
    async start(settings = {}) {
      const { botToken, apiUrl } = discord.sandbox;
      const program = startProgram('src/main.js', [], {
        DISCORD_TOKEN: botToken,
        DISCORD_API_URL: apiUrl,
        GLOSE_DATA: join(directory, 'data'),
        GLOSE_WEB_PORT: '0',
        ...settings,
      });
      programs.push(program);
      await program.printed(/Glose is ready as/);
      return program;
    },
    async close() {
      await Promise.all(programs.map(kill));
      await discord.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}
