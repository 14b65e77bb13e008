import { setImmediate } from 'node:timers/promises';

/** Lets others run when work has gone on for too long without a pause. */
export type Breathe = () => Promise<void>;

/**
 * A book of 20 MiB takes most of a second to write as a page, in a process that has members to
 * answer. To be awaited between pieces of that work.
 */
export function createBreathe(milliseconds = 10): Breathe {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < milliseconds) return;
    await setImmediate();
    since = performance.now();
  };
}
