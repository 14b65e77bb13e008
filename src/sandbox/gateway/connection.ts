import type { WebSocket } from 'ws';
import type { JsonObject } from '../world/json.js';
import type { Session } from './session.js';

export const Opcode = {
  dispatch: 0,
  heartbeat: 1,
  identify: 2,
  presenceUpdate: 3,
  voiceStateUpdate: 4,
  resume: 6,
  reconnect: 7,
  requestGuildMembers: 8,
  invalidSession: 9,
  hello: 10,
  heartbeatAck: 11,
} as const;

/** The codes with which the gateway closes a connection. */
export const CloseCode = {
  unknownOpcode: 4001,
  decodeError: 4002,
  notAuthenticated: 4003,
  authenticationFailed: 4004,
  alreadyAuthenticated: 4005,
  invalidSequence: 4007,
  rateLimited: 4008,
  timedOut: 4009,
  invalidVersion: 4012,
  invalidIntents: 4013,
  disallowedIntents: 4014,
} as const;

/** One socket of a bot. */
export interface Connection {
  send(payload: JsonObject): void;
  sendText(text: string): void;
  close(code: number, reason: string): void;
  /** Breaks the line without a word, as a failing network does. */
  drop(): void;
  session: Session | null;
}

/** What the gateway does with what comes over a connection. */
export interface ConnectionHandlers {
  identify(connection: Connection, data: unknown): void;
  resume(connection: Connection, data: unknown): void;
  requestMembers(connection: Connection, data: unknown): void;
  closed(connection: Connection): void;
}

/** Payloads of a bot are at most this long, and at most 120 in a minute. */
const MAX_PAYLOAD = 4_096;
const MAX_EVENTS = 120;
const EVENTS_WINDOW_MS = 60_000;

/**
 * Greets a new socket and reads what it says until it closes. A client that misses its heartbeats
 * for one and a half intervals is a zombie and is closed.
 */
export function openConnection(
  socket: WebSocket,
  heartbeatMs: number,
  handlers: ConnectionHandlers,
): Connection {
  const connection: Connection = {
    session: null,
    send: (payload) => connection.sendText(JSON.stringify(payload)),
    sendText(text) {
      if (socket.readyState === socket.OPEN) socket.send(text);
    },
    close: (code, reason) => socket.close(code, reason),
    drop: () => socket.terminate(),
  };
  const zombie = () => connection.close(CloseCode.timedOut, 'Session timed out.');
  const allowance = heartbeatMs * 1.5;
  let timer = setTimeout(zombie, allowance);
  const beat = () => {
    clearTimeout(timer);
    timer = setTimeout(zombie, allowance);
    connection.send({ op: Opcode.heartbeatAck, s: null, t: null, d: null });
  };
  const mayGoOn = createCounter(MAX_EVENTS, EVENTS_WINDOW_MS);
  socket.on('message', (raw) => {
    const text = raw.toString();
    if (text.length > MAX_PAYLOAD) {
      return connection.close(CloseCode.decodeError, 'Error while decoding payload.');
    }
    if (!mayGoOn()) return connection.close(CloseCode.rateLimited, 'You are being rate limited.');
    const payload = parse(text);
    if (payload === null) {
      return connection.close(CloseCode.decodeError, 'Error while decoding payload.');
    }
    receive(connection, payload, handlers, beat);
  });
  socket.on('error', () => socket.terminate());
  socket.on('close', () => {
    clearTimeout(timer);
    handlers.closed(connection);
  });
  connection.send({ op: Opcode.hello, s: null, t: null, d: { heartbeat_interval: heartbeatMs } });
  return connection;
}

interface Payload {
  readonly op: number;
  readonly d: unknown;
}

function receive(
  connection: Connection,
  payload: Payload,
  handlers: ConnectionHandlers,
  beat: () => void,
): void {
  const { op, d } = payload;
  if (op === Opcode.heartbeat) beat();
  else if (op === Opcode.identify) handlers.identify(connection, d);
  else if (op === Opcode.resume) handlers.resume(connection, d);
  else if (connection.session === null) {
    connection.close(CloseCode.notAuthenticated, 'Not authenticated.');
  } else if (op === Opcode.requestGuildMembers) {
    handlers.requestMembers(connection, d);
  } else if (op !== Opcode.presenceUpdate && op !== Opcode.voiceStateUpdate) {
    // A bot's presence and voice are accepted and shown nowhere.
    connection.close(CloseCode.unknownOpcode, 'Unknown opcode.');
  }
}

function parse(text: string): Payload | null {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || !('op' in value)) return null;
    return typeof value.op === 'number' ? { op: value.op, d: 'd' in value ? value.d : null } : null;
  } catch {
    return null;
  }
}

function createCounter(most: number, windowMs: number): () => boolean {
  let count = 0;
  let endsAt = 0;
  return () => {
    if (Date.now() > endsAt) {
      count = 0;
      endsAt = Date.now() + windowMs;
    }
    count += 1;
    return count <= most;
  };
}
