import type { Server } from 'node:http';
import type { GatewayControls } from './gateway/gateway.js';
import { upgradeToGateway } from './gateway/upgrade.js';
import type { SandboxOptions } from './options.js';
import { createServerParts } from './server.js';
import { listen } from './web/listener.js';
import { defaultSeed } from './world/default-seed.js';
import { createGuilds } from './world/guilds.js';
import type { SeedScript } from './world/seed-script.js';
import { seedWorld } from './world/seeding.js';
import { createSnowflakes } from './world/snowflake.js';
import { createWorld } from './world/world.js';
import { createWorldEvents } from './world/world-events.js';
import { createWorldFile } from './world/world-file.js';

export type { SandboxOptions } from './options.js';
export type { SeedScript } from './world/seed-script.js';

/** A local Discord with one application, in one guild or several. */
export interface Sandbox {
  /** Of the page, such as `http://127.0.0.1:4180`. */
  readonly address: string;
  /** What a bot takes as its base, without version: `http://127.0.0.1:4180/api`. */
  readonly apiUrl: string;
  readonly botToken: string;
  readonly applicationId: string;
  /** The guild that it opened with. */
  readonly guildId: string;
  /** For tests of a bot's connection. */
  readonly gateway: GatewayControls;
  /**
   * The bot joins one more guild. Whom the script calls by a name that is known already is that
   * person, so that one member can be in both.
   *
   * @returns id of the guild
   * @throws Error when the script names what it does not hold
   */
  addGuild(script: SeedScript): string;
  /**
   * The bot is sent away.
   *
   * @throws Error for an unknown guild
   */
  removeGuild(id: string): void;
  /**
   * Shows this address beside the chat.
   *
   * @throws DiscordError 50035 unless it is http(s) on 127.0.0.1 or localhost
   */
  registerPanel(url: string): void;
  /** Writes what is not yet written and ends every connection. */
  close(): Promise<void>;
}

/**
 * Starts a sandbox.
 *
 * @throws Error when no port is free, or the stored world cannot be read
 */
export async function createSandbox(options: SandboxOptions): Promise<Sandbox> {
  const { host = '127.0.0.1', log = () => {} } = options;
  const snowflakes = createSnowflakes();
  const file = createWorldFile({ directory: options.directory ?? null, log });
  const record = (await file.read()) ?? seedWorld(options.seed ?? defaultSeed, snowflakes);
  const world = createWorld({ record, snowflakes, events: createWorldEvents() });
  let port = options.port;
  const address = () => `http://${reachable(host)}:${port}`;
  const guilds = createGuilds(world);
  const parts = createServerParts({ world, guilds, options, log, port: () => port, address });
  const listening = await listen(parts.handle, host, port);
  port = listening.port;
  listening.server.on('upgrade', (request, socket, head) => {
    upgradeToGateway(parts.gateway, request, socket, head);
  });
  file.follow(world);
  return {
    address: address(),
    apiUrl: `${address()}/api`,
    botToken: world.botToken,
    applicationId: world.applicationId,
    guildId: world.guild.id,
    gateway: parts.gateway,
    addGuild: (script) => guilds.add(script).id,
    removeGuild(id) {
      const guild = world.guilds.get(id);
      if (guild === undefined) throw new Error(`The bot is in no guild ${id}.`);
      world.removeGuild(guild);
    },
    registerPanel: parts.panel.register,
    async close() {
      parts.stop();
      await closeServer(listening.server);
      await file.close();
    },
  };
}

/** An address that a client can use for a server that listens on `host`. */
function reachable(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
