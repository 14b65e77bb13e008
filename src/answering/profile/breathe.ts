import { setTimeout as wait, setImmediate as yieldTurn } from 'node:timers/promises';

/** Lets others work once one's own share of time is used up. */
export type Breathe = () => Promise<void>;

/** So long may members be kept waiting by what nobody waits for, in milliseconds. */
const shareMs = 5;

/** @param restMs how long to rest after each share; 0 to let others have a turn and go on. */
export function createBreathe(restMs = 0): Breathe {
  let start = performance.now();
  return async () => {
    if (performance.now() - start < shareMs) return;
    await (restMs === 0 ? yieldTurn() : wait(restMs, undefined, { ref: false }));
    start = performance.now();
  };
}

/**
 * Longer sentences, in characters, are not looked into: nothing of them fits a card or a button, and
 * some are whole tables that keep patterns busy.
 */
export const longestRead = 600;
