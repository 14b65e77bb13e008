import { setImmediate } from 'node:timers/promises';

/** Lets others work once one's own share of time is used up. */
export type Breathe = () => Promise<void>;

/** So long may members be kept waiting by what nobody waits for. */
const shareMs = 5;

export function createBreathe(clock: () => number = () => performance.now()): Breathe {
  let start = clock();
  return async () => {
    if (clock() - start < shareMs) return;
    await setImmediate();
    start = clock();
  };
}
