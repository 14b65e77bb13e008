import type { World } from '../world/world.js';
import { CloseCode, type Connection, type ConnectionHandlers, Opcode } from './connection.js';
import { guildDispatch, readyData } from './guild-dispatches.js';
import { integer, member, refuseIdentify, sendMembers, text } from './handshake.js';
import { applicationFlags, type PrivilegedIntent } from './intents.js';
import type { Session } from './session.js';
import type { Sessions } from './sessions.js';

/** What the gateway answers to what bots say. */
export interface Conversation extends ConnectionHandlers {
  /** Tells a bot that its session is invalid; not resumable, it is forgotten. */
  invalidate(connection: Connection, resumable: boolean): void;
  readonly identifiesLeft: number;
}

const IDENTIFIES_A_DAY = 1_000;

export function createConversation(props: {
  readonly world: World;
  readonly sessions: Sessions;
  readonly connections: Set<Connection>;
  readonly url: () => string;
  readonly granted: readonly PrivilegedIntent[];
}): Conversation {
  const { world, sessions, connections, granted } = props;
  let identifiesLeft = IDENTIFIES_A_DAY;
  const invalidate = (connection: Connection, resumable: boolean) => {
    if (connection.session !== null && !resumable) {
      sessions.forget(connection.session);
      connection.session = null;
      world.events.emit({ type: 'state_changed' });
    }
    connection.send({ op: Opcode.invalidSession, s: null, t: null, d: resumable });
  };
  return {
    invalidate,
    get identifiesLeft() {
      return identifiesLeft;
    },
    identify(connection, data) {
      const refusal = refuseIdentify(connection, data, world.botToken, granted);
      if (refusal !== null) return connection.close(refusal.code, refusal.reason);
      identifiesLeft = Math.max(identifiesLeft - 1, 0);
      const session = sessions.begin(integer(member(data, 'intents')));
      take(world, connections, connection, session);
      welcome(world, session, props.url(), applicationFlags(granted));
    },
    resume(connection, data) {
      if (member(data, 'token') !== world.botToken) {
        return connection.close(CloseCode.authenticationFailed, 'Authentication failed.');
      }
      const session = sessions.find(text(member(data, 'session_id')));
      const sequence = integer(member(data, 'seq'));
      if (session === undefined) return invalidate(connection, false);
      if (sequence > session.sequence) {
        return connection.close(CloseCode.invalidSequence, 'Invalid seq.');
      }
      take(world, connections, connection, session);
      if (!session.replay(sequence)) return invalidate(connection, false);
      const resumed = { name: 'RESUMED', intent: 0, data: () => ({ _trace: ['sandbox'] }) };
      session.dispatch(resumed, false);
    },
    requestMembers: (connection, data) => sendMembers(world, connection, data),
    closed(connection) {
      connections.delete(connection);
      if (connection.session === null) return;
      sessions.part(connection.session);
      world.events.emit({ type: 'state_changed' });
    },
  };
}

/** Gives a session to a socket; the one that had it is closed. */
function take(
  world: World,
  connections: ReadonlySet<Connection>,
  connection: Connection,
  session: Session,
): void {
  for (const other of connections) {
    if (other === connection || other.session !== session) continue;
    other.session = null;
    other.close(CloseCode.timedOut, 'Session is used elsewhere.');
  }
  connection.session = session;
  session.attach(connection.sendText);
  world.events.emit({ type: 'state_changed' });
}

function welcome(world: World, session: Session, resumeUrl: string, flags: number): void {
  const ready = readyData(world, { id: session.id, resumeUrl, flags });
  session.dispatch({ name: 'READY', intent: 0, data: () => ready });
  for (const guild of world.guilds.values()) session.dispatch(guildDispatch(world, guild));
}
