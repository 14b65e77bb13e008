import { createGateway } from './gateway/gateway.js';
import { applicationFlags } from './gateway/intents.js';
import { callbackRoutes } from './interactions/callback-routes.js';
import { createInteractions, type Interactions } from './interactions/interactions.js';
import { createOpenForms, type OpenForms } from './interactions/open-forms.js';
import { webhookRoutes } from './interactions/webhook-routes.js';
import { createEventStream } from './member/event-stream.js';
import { createMemberActions } from './member/member-actions.js';
import { createMemberRoutes } from './member/member-routes.js';
import { createSeenMessages } from './member/seen-messages.js';
import type { SandboxOptions } from './options.js';
import { createApi } from './rest/api.js';
import { auditLogRoutes } from './rest/audit-log-routes.js';
import { autoModerationRoutes } from './rest/auto-moderation-routes.js';
import { banRoutes } from './rest/ban-routes.js';
import { commandRoutes } from './rest/command-routes.js';
import { generalRoutes } from './rest/general-routes.js';
import { guildRoutes } from './rest/guild-routes.js';
import { memberModerationRoutes } from './rest/member-moderation-routes.js';
import { messageRoutes } from './rest/message-routes.js';
import { createMessageWriter } from './rest/message-writer.js';
import { createRateLimits } from './rest/rate-limits.js';
import { reactionRoutes } from './rest/reaction-routes.js';
import type { Route } from './rest/route.js';
import { threadRoutes } from './rest/thread-routes.js';
import { createHttpApp } from './web/http-app.js';
import { createPanel, type Panel } from './web/panel.js';
import { applicationObject } from './wire/application.js';
import { createMessageWire, type MessageWire } from './wire/messages.js';
import { createFileStore, type FileStore } from './world/file-store.js';
import { createGivenFiles, type GivenFiles } from './world/given-files.js';
import type { Guilds } from './world/guilds.js';
import type { World } from './world/world.js';

/** What the rooms of a running sandbox share. */
interface Parts {
  readonly world: World;
  readonly options: SandboxOptions;
  readonly log: (line: string) => void;
  readonly files: FileStore;
  readonly given: GivenFiles;
  readonly guilds: Guilds;
  readonly address: () => string;
  readonly wire: MessageWire;
  readonly panel: Panel;
  readonly gateway: ReturnType<typeof createGateway>;
  readonly interactions: Interactions;
  readonly forms: OpenForms;
  readonly gatewayUrl: () => string;
}

/**
 * Puts the rooms together.
 *
 * @param port - known only once the server listens
 */
export function createServerParts(props: {
  readonly world: World;
  readonly guilds: Guilds;
  readonly options: SandboxOptions;
  readonly log: (line: string) => void;
  readonly port: () => number;
  readonly address: () => string;
}) {
  const { world, guilds, options, log, address } = props;
  const wire = createMessageWire({ world, address });
  const gatewayUrl = () => `${address().replace('http', 'ws')}/gateway`;
  const gateway = createGateway({
    world,
    wire,
    granted: options.grantedIntents ?? [],
    url: gatewayUrl,
    heartbeatMs: options.heartbeatMs ?? 41_250,
  });
  const times = { answerMs: options.answerMs ?? 3_000, tokenMs: options.tokenMs ?? 900_000 };
  const interactions = createInteractions({ world, times, send: gateway.interaction });
  const forms = createOpenForms({ world, lifeMs: times.tokenMs });
  const files = createFileStore(options.directory ?? null);
  const given = createGivenFiles({ files, snowflakes: world.snowflakes });
  const panel = createPanel(world.events);
  const shared = { world, options, log, files, wire, panel, gateway, interactions, forms };
  const parts = { ...shared, given, guilds, address, gatewayUrl };
  const member = createMemberSide(parts);
  const api = createApi({
    routes: routesOf(parts),
    rateLimits: createRateLimits(),
    botToken: world.botToken,
    onRequest: options.onRequest ?? (() => {}),
    intercept: options.intercept ?? (() => null),
    log,
  });
  return {
    handle: createHttpApp({
      world,
      files,
      given,
      api,
      member: member.routes,
      port: props.port,
      panelUrl: panel.url,
    }),
    gateway,
    panel,
    stop() {
      interactions.close();
      member.events.close();
      gateway.close();
    },
  };
}

function createMemberSide(parts: Parts) {
  const { world, wire, gateway, panel, log } = parts;
  const seen = createSeenMessages({ world, wire });
  const events = createEventStream({ world, seen });
  const routes = createMemberRoutes({
    world,
    interactions: parts.interactions,
    actions: createMemberActions(parts),
    seen,
    events,
    guilds: parts.guilds,
    botOnline: () => gateway.connections > 0,
    panelUrl: panel.url,
    log,
  });
  return { routes, events };
}

function routesOf(parts: Parts): readonly Route[] {
  const { world, wire, files, options, interactions, forms, gateway } = parts;
  const granted = options.grantedIntents ?? [];
  const writer = createMessageWriter({ world, files, blockedWords: options.blockedWords ?? [] });
  return [
    ...generalRoutes({
      world,
      gatewayUrl: parts.gatewayUrl,
      application: () => applicationObject(world, applicationFlags(granted)),
      identifiesLeft: () => gateway.identifiesLeft,
      registerPanel: parts.panel.register,
    }),
    ...guildRoutes({ world, mayListMembers: granted.includes('GUILD_MEMBERS') }),
    ...memberModerationRoutes({ world }),
    ...banRoutes({ world }),
    ...auditLogRoutes({ world }),
    ...autoModerationRoutes({ world }),
    ...threadRoutes({ world }),
    ...messageRoutes({ world, wire, writer, contentGranted: granted.includes('MESSAGE_CONTENT') }),
    ...reactionRoutes({ world }),
    ...commandRoutes({ world }),
    ...callbackRoutes({ world, wire, writer, interactions, forms }),
    ...webhookRoutes({ world, wire, writer, interactions }),
  ];
}
