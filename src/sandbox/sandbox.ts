import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { createGateway, type Gateway, type GatewayControls } from './gateway/gateway.js';
import { applicationFlags, type PrivilegedIntent } from './gateway/intents.js';
import { callbackRoutes } from './interactions/callback-routes.js';
import { createInteractions } from './interactions/interactions.js';
import { webhookRoutes } from './interactions/webhook-routes.js';
import { createEventStream } from './member/event-stream.js';
import { createMemberActions } from './member/member-actions.js';
import { createMemberRoutes } from './member/member-routes.js';
import { createSeenMessages } from './member/seen-messages.js';
import { createApi, type SeenRequest } from './rest/api.js';
import { commandRoutes } from './rest/command-routes.js';
import { invalidForm } from './rest/discord-error.js';
import { generalRoutes } from './rest/general-routes.js';
import { messageRoutes } from './rest/message-routes.js';
import { createMessageWriter } from './rest/message-writer.js';
import { createRateLimits } from './rest/rate-limits.js';
import { createHttpApp } from './web/http-app.js';
import { listen } from './web/listener.js';
import { panelAddress } from './web/loopback-guard.js';
import { applicationObject } from './wire/application.js';
import { createMessageWire } from './wire/messages.js';
import { defaultSeed } from './world/default-seed.js';
import { createFileStore } from './world/file-store.js';
import type { SeedScript } from './world/seed-script.js';
import { seedWorld } from './world/seeding.js';
import { createSnowflakes } from './world/snowflake.js';
import { createWorld, type World } from './world/world.js';
import { createWorldEvents } from './world/world-events.js';
import { createWorldFile } from './world/world-file.js';

/** A local Discord with one guild and one application. */
export interface Sandbox {
  /** Of the page, such as `http://127.0.0.1:4180`. */
  readonly address: string;
  /** What a bot takes as its base, without version: `http://127.0.0.1:4180/api`. */
  readonly apiUrl: string;
  readonly botToken: string;
  readonly applicationId: string;
  readonly guildId: string;
  /** For tests of a bot's connection. */
  readonly gateway: GatewayControls;
  /**
   * Shows this address beside the chat.
   *
   * @throws DiscordError 50035 unless it is http(s) on 127.0.0.1 or localhost
   */
  registerPanel(url: string): void;
  /** Writes what is not yet written and ends every connection. */
  close(): Promise<void>;
}

export interface SandboxOptions {
  /** Default `127.0.0.1`. */
  readonly host?: string;
  /** 0: any. Where it is taken, the next free one is used; see `address`. */
  readonly port: number;
  /** Where ids, commands and messages outlive a restart. Default null: in memory only. */
  readonly directory?: string | null;
  /** Told what the one who runs it should know. Default: nobody is told. */
  readonly log?: (line: string) => void;
  /** What a new guild contains; ignored where one is stored. Default: a small reading room. */
  readonly seed?: SeedScript;
  /** Privileged intents that the application holds. Default: none. */
  readonly grantedIntents?: readonly PrivilegedIntent[];
  /** Milliseconds between heartbeats. Default 41,250, as Discord's. */
  readonly heartbeatMs?: number;
  /** Milliseconds for the first answer to an interaction. Default 3,000, as Discord's. */
  readonly answerMs?: number;
  /** Milliseconds that an interaction token lives. Default 900,000, as Discord's. */
  readonly tokenMs?: number;
  /** Told each request of a bot that reached its route. */
  readonly onRequest?: (request: SeenRequest) => void;
}

/**
 * Starts a sandbox.
 *
 * @throws Error when no port is free, or the stored world cannot be read
 */
export async function createSandbox(options: SandboxOptions): Promise<Sandbox> {
  const { host = '127.0.0.1', directory = null, log = () => {} } = options;
  const snowflakes = createSnowflakes();
  const file = createWorldFile({ directory, log });
  const record = (await file.read()) ?? seedWorld(options.seed ?? defaultSeed, snowflakes);
  const world = createWorld({ record, snowflakes, events: createWorldEvents() });
  const server = createServerParts({ world, options, log, directory, host });
  const listening = await listen(server.handle, host, options.port);
  server.start(listening.server, listening.port);
  file.follow(world);
  return {
    address: server.address(),
    apiUrl: `${server.address()}/api`,
    botToken: world.botToken,
    applicationId: world.applicationId,
    guildId: world.guild.id,
    gateway: server.gateway,
    registerPanel: server.registerPanel,
    async close() {
      server.stop();
      await closeServer(listening.server);
      await file.close();
    },
  };
}

function createServerParts(props: {
  readonly world: World;
  readonly options: SandboxOptions;
  readonly log: (line: string) => void;
  readonly directory: string | null;
  readonly host: string;
}) {
  const { world, options, log, host } = props;
  const granted = options.grantedIntents ?? [];
  let port = options.port;
  const shownHost = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  const address = () => `http://${shownHost.includes(':') ? `[${shownHost}]` : shownHost}:${port}`;
  const panel = createPanel(world);
  const files = createFileStore(props.directory);
  const wire = createMessageWire({ world, address });
  const writer = createMessageWriter({ world, files });
  const seen = createSeenMessages({ world, wire });
  const events = createEventStream({ world, seen });
  const gatewayUrl = () => `${address().replace('http', 'ws')}/gateway`;
  const gateway = createGateway({
    world,
    wire,
    granted,
    url: gatewayUrl,
    heartbeatMs: options.heartbeatMs ?? 41_250,
  });
  const times = { answerMs: options.answerMs ?? 3_000, tokenMs: options.tokenMs ?? 900_000 };
  const interactions = createInteractions({ world, times, send: gateway.interaction });
  const routes = [
    ...generalRoutes({
      world,
      gatewayUrl,
      application: () => applicationObject(world, applicationFlags(granted)),
      identifiesLeft: () => gateway.identifiesLeft,
      mayListMembers: granted.includes('GUILD_MEMBERS'),
      registerPanel: panel.register,
    }),
    ...messageRoutes({ world, wire, writer, contentGranted: granted.includes('MESSAGE_CONTENT') }),
    ...commandRoutes({ world }),
    ...callbackRoutes({ world, wire, writer, interactions }),
    ...webhookRoutes({ world, wire, writer, interactions }),
  ];
  const handle = createHttpApp({
    world,
    files,
    api: createApi({
      routes,
      rateLimits: createRateLimits(),
      botToken: world.botToken,
      onRequest: options.onRequest ?? (() => {}),
      log,
    }),
    member: createMemberRoutes({
      world,
      interactions,
      actions: createMemberActions({ world, wire, interactions }),
      seen,
      events,
      botOnline: () => gateway.connections > 0,
      panelUrl: panel.url,
      log,
    }),
    port: () => port,
    panelUrl: panel.url,
  });
  return {
    handle,
    address,
    gateway,
    registerPanel: panel.register,
    start(server: Server, at: number) {
      port = at;
      server.on('upgrade', (request, socket, head) => upgrade(gateway, request, socket, head));
    },
    stop() {
      interactions.close();
      events.close();
      gateway.close();
    },
  };
}

function createPanel(world: World) {
  let url: string | null = null;
  return {
    url: () => url,
    register(wanted: unknown) {
      const address = panelAddress(wanted);
      if (address === null) {
        const message = 'The address must be http(s) on 127.0.0.1 or localhost.';
        throw invalidForm([{ path: ['url'], code: 'URL_TYPE_INVALID_URL', message }]);
      }
      url = address;
      world.events.emit({ type: 'state_changed' });
    },
  };
}

function upgrade(gateway: Gateway, request: IncomingMessage, socket: Duplex, head: Buffer): void {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://gateway');
  const version = searchParams.get('v') ?? '10';
  const encoding = searchParams.get('encoding') ?? 'json';
  const known = pathname === '/gateway' || pathname === '/gateway/' || pathname === '/';
  if (known && version === '10' && encoding === 'json' && !searchParams.has('compress')) {
    return gateway.upgrade(request, socket, head);
  }
  socket.end('HTTP/1.1 501 Not Implemented\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
