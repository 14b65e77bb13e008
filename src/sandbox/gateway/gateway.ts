import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import type { MessageWire } from '../wire/messages.js';
import type { JsonObject } from '../world/json.js';
import type { World } from '../world/world.js';
import { CloseCode, type Connection, Opcode, openConnection } from './connection.js';
import { dispatchOf, guildCreateData, readyData } from './dispatches.js';
import { integer, member, refuseIdentify, sendMembers, text } from './handshake.js';
import { applicationFlags, Intent, type PrivilegedIntent } from './intents.js';
import { createSession, type Session } from './session.js';

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

/** Sessions without a socket are forgotten after this. */
const SESSION_KEPT_MS = 120_000;
const IDENTIFIES_A_DAY = 1_000;

export function createGateway(props: {
  readonly world: World;
  readonly wire: MessageWire;
  readonly url: () => string;
  readonly granted: readonly PrivilegedIntent[];
  readonly heartbeatMs: number;
}): Gateway {
  const { world, wire, granted } = props;
  const server = new WebSocketServer({ noServer: true, maxPayload: 1 << 16 });
  const sessions = new Map<string, Session>();
  const connections = new Set<Connection>();
  let identifiesLeft = IDENTIFIES_A_DAY;

  const unsubscribe = world.events.subscribe((event) => {
    const dispatch = dispatchOf(world, wire, event);
    if (dispatch === null) return;
    for (const session of sessions.values()) session.dispatch(dispatch);
  });
  const takeSession = (connection: Connection, session: Session) => {
    for (const other of connections) {
      if (other === connection || other.session !== session) continue;
      other.session = null;
      other.close(CloseCode.timedOut, 'Session is used elsewhere.');
    }
    connection.session = session;
    session.attach(connection.sendText);
    world.events.emit({ type: 'state_changed' });
  };
  const handlers = {
    identify(connection: Connection, data: unknown) {
      const refusal = refuseIdentify(connection, data, world.botToken, granted);
      if (refusal !== null) return connection.close(refusal.code, refusal.reason);
      identifiesLeft = Math.max(identifiesLeft - 1, 0);
      const session = createSession(integer(member(data, 'intents')));
      sessions.set(session.id, session);
      takeSession(connection, session);
      welcome(session);
    },
    resume(connection: Connection, data: unknown) {
      if (member(data, 'token') !== world.botToken) {
        return connection.close(CloseCode.authenticationFailed, 'Authentication failed.');
      }
      const session = sessions.get(text(member(data, 'session_id')));
      const sequence = integer(member(data, 'seq'));
      if (session === undefined) return invalidate(connection, false);
      if (sequence > session.sequence) {
        return connection.close(CloseCode.invalidSequence, 'Invalid seq.');
      }
      takeSession(connection, session);
      if (!session.replay(sequence)) return invalidate(connection, false);
      const resumed = { name: 'RESUMED', intent: 0, data: () => ({ _trace: ['sandbox'] }) };
      session.dispatch(resumed, false);
    },
    requestMembers: (connection: Connection, data: unknown) => sendMembers(world, connection, data),
    closed(connection: Connection) {
      connections.delete(connection);
      const { session } = connection;
      if (session === null) return;
      session.attach(null);
      world.events.emit({ type: 'state_changed' });
      setTimeout(() => {
        if (!session.attached) sessions.delete(session.id);
      }, SESSION_KEPT_MS).unref();
    },
  };
  const welcome = (session: Session) => {
    const flags = applicationFlags(granted);
    const ready = readyData(world, { id: session.id, resumeUrl: props.url(), flags });
    session.dispatch({ name: 'READY', intent: 0, data: () => ready });
    const guild = guildCreateData(world, session.intents);
    session.dispatch({ name: 'GUILD_CREATE', intent: Intent.guilds, data: () => guild });
  };
  const invalidate = (connection: Connection, resumable: boolean) => {
    const { session } = connection;
    if (session !== null && !resumable) {
      sessions.delete(session.id);
      connection.session = null;
      world.events.emit({ type: 'state_changed' });
    }
    connection.send({ op: Opcode.invalidSession, s: null, t: null, d: resumable });
  };

  return {
    upgrade(request, socket, head) {
      server.handleUpgrade(request, socket, head, (webSocket) => {
        connections.add(openConnection(webSocket, props.heartbeatMs, handlers));
      });
    },
    interaction(data) {
      const dispatch = { name: 'INTERACTION_CREATE', intent: 0, data: () => data };
      for (const session of sessions.values()) session.dispatch(dispatch);
    },
    requestReconnect() {
      for (const connection of connections) {
        connection.send({ op: Opcode.reconnect, s: null, t: null, d: null });
      }
    },
    invalidateSessions(resumable) {
      for (const connection of connections) invalidate(connection, resumable);
    },
    drop() {
      for (const connection of connections) connection.drop();
    },
    get connections() {
      return [...connections].filter((connection) => connection.session !== null).length;
    },
    get identifiesLeft() {
      return identifiesLeft;
    },
    close() {
      unsubscribe();
      for (const connection of connections) connection.drop();
      server.close();
    },
  };
}
