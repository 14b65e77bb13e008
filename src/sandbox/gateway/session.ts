import { randomBytes } from 'node:crypto';
import type { JsonObject } from '../world/json.js';
import type { Dispatch } from './dispatches.js';

/** What one IDENTIFY began. It outlives its socket for a while, so that a bot can resume. */
export interface Session {
  readonly id: string;
  readonly intents: number;
  /** Number of the last event. */
  readonly sequence: number;
  /**
   * Sends, and keeps for a resume. Events without their intent are left out.
   *
   * @param kept - default true; false for what concerns this socket only
   */
  dispatch(event: Dispatch, kept?: boolean): void;
  /** Hands the session to a socket; null: to none. */
  attach(send: ((text: string) => void) | null): void;
  readonly attached: boolean;
  /** Sends again what came after `sequence`; false when that is no longer known. */
  replay(sequence: number): boolean;
}

/** Events kept for a resume. */
const REPLAY_LENGTH = 1_000;

export function createSession(intents: number): Session {
  const kept: { readonly sequence: number; readonly text: string }[] = [];
  let sequence = 0;
  let send: ((text: string) => void) | null = null;
  const push = (name: string, data: JsonObject, keep: boolean) => {
    sequence += 1;
    const text = JSON.stringify({ op: 0, s: sequence, t: name, d: data });
    if (keep) kept.push({ sequence, text });
    if (kept.length > REPLAY_LENGTH) kept.shift();
    send?.(text);
  };
  return {
    id: randomBytes(16).toString('hex'),
    intents,
    get sequence() {
      return sequence;
    },
    get attached() {
      return send !== null;
    },
    dispatch(event, keep = true) {
      if (event.intent !== 0 && (intents & event.intent) === 0) return;
      push(event.name, event.data(intents), keep);
    },
    attach(next) {
      send = next;
    },
    replay(after) {
      const [oldest] = kept;
      if (oldest !== undefined && oldest.sequence > after + 1) return false;
      for (const event of kept) if (event.sequence > after) send?.(event.text);
      return true;
    },
  };
}
