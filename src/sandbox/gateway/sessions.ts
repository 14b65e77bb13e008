import type { Dispatch } from './dispatches.js';
import { createSession, type Session } from './session.js';

/** The sessions of all bots, with or without a socket at the moment. */
export interface Sessions {
  begin(intents: number): Session;
  find(id: string): Session | undefined;
  forget(session: Session): void;
  /** The socket is gone: the session is forgotten unless it is taken up again within 2 min. */
  part(session: Session): void;
  dispatch(event: Dispatch): void;
}

const KEPT_MS = 120_000;

export function createSessions(): Sessions {
  const sessions = new Map<string, Session>();
  const forget = (session: Session) => {
    sessions.delete(session.id);
  };
  return {
    forget,
    find: (id) => sessions.get(id),
    begin(intents) {
      const session = createSession(intents);
      sessions.set(session.id, session);
      return session;
    },
    part(session) {
      session.attach(null);
      setTimeout(() => {
        if (!session.attached) forget(session);
      }, KEPT_MS).unref();
    },
    dispatch(event) {
      for (const session of sessions.values()) session.dispatch(event);
    },
  };
}
