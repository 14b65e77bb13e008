import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import type { MessageWire } from '../wire/messages.js';
import type { JsonObject } from '../world/json.js';
import type { World } from '../world/world.js';
import { type Connection, Opcode, openConnection } from './connection.js';
import { createConversation } from './conversation.js';
import { dispatchOf } from './dispatches.js';
import type { PrivilegedIntent } from './intents.js';
import { createSessions } from './sessions.js';

/** What a test may do to a bot's connection. */
export interface GatewayControls {
  /** Sends RECONNECT (op 7), as Discord does to move a connection; the client comes back itself. */
  requestReconnect(): void;
  /** Sends INVALID_SESSION (op 9); not resumable, the sessions are forgotten. */
  invalidateSessions(resumable: boolean): void;
  /** Breaks every line without a closing word; sessions can be resumed. */
  drop(): void;
  /** Bots connected now. */
  readonly connections: number;
}

export interface Gateway extends GatewayControls {
  /** Takes over an HTTP upgrade. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** Sends an interaction to the bot. */
  interaction(data: JsonObject): void;
  readonly identifiesLeft: number;
  close(): void;
}

export function createGateway(props: {
  readonly world: World;
  readonly wire: MessageWire;
  readonly url: () => string;
  readonly granted: readonly PrivilegedIntent[];
  readonly heartbeatMs: number;
}): Gateway {
  const { world, wire, url, granted } = props;
  const server = new WebSocketServer({ noServer: true, maxPayload: 1 << 16 });
  const sessions = createSessions();
  const connections = new Set<Connection>();
  const conversation = createConversation({ world, sessions, connections, url, granted });
  const unsubscribe = world.events.subscribe((event) => {
    const dispatch = dispatchOf(world, wire, event);
    if (dispatch !== null) sessions.dispatch(dispatch);
  });
  return {
    upgrade(request, socket, head) {
      server.handleUpgrade(request, socket, head, (webSocket) => {
        connections.add(openConnection(webSocket, props.heartbeatMs, conversation));
      });
    },
    interaction(data) {
      sessions.dispatch({ name: 'INTERACTION_CREATE', intent: 0, data: () => data });
    },
    requestReconnect() {
      const payload = { op: Opcode.reconnect, s: null, t: null, d: null };
      for (const connection of connections) connection.send(payload);
    },
    invalidateSessions(resumable) {
      for (const connection of connections) conversation.invalidate(connection, resumable);
    },
    drop() {
      for (const connection of connections) connection.drop();
    },
    get connections() {
      return [...connections].filter((connection) => connection.session !== null).length;
    },
    get identifiesLeft() {
      return conversation.identifiesLeft;
    },
    close() {
      unsubscribe();
      for (const connection of connections) connection.drop();
      server.close();
    },
  };
}
