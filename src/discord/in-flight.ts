import { setMaxListeners } from 'node:events';

/** Work that was acknowledged and is not finished. */
export interface InFlight {
  /**
   * Runs work that is given a signal, which ends when the bot gives up waiting for it; for what comes
   * while the bot is finishing, it has ended already.
   */
  run(work: (signal: AbortSignal) => Promise<void>): Promise<void>;
  /** How many are being worked on. */
  readonly size: number;
  /**
   * Waits until all is finished, at most `milliseconds`; then ends the signals and waits briefly for
   * the last words. @returns how many were still unfinished when the time was over.
   */
  finish(milliseconds: number): Promise<number>;
}

export function createInFlight(): InFlight {
  const running = new Set<Promise<void>>();
  const giveUp = new AbortController();
  // Everything in flight listens to it, hundreds at a time.
  setMaxListeners(0, giveUp.signal);
  let closing = false;
  return {
    get size() {
      return running.size;
    },
    async run(work) {
      const done = work(closing ? AbortSignal.abort() : giveUp.signal);
      running.add(done);
      try {
        await done;
      } finally {
        running.delete(done);
      }
    },
    async finish(milliseconds) {
      closing = true;
      await settledWithin(running, milliseconds * waitingShare);
      const unfinished = running.size;
      giveUp.abort();
      await settledWithin(running, milliseconds * (1 - waitingShare));
      return unfinished;
    },
  };
}

/** The rest of the time is for telling those who waited in vain. */
const waitingShare = 0.85;

async function settledWithin(
  work: ReadonlySet<Promise<void>>,
  milliseconds: number,
): Promise<void> {
  if (work.size === 0) return;
  let timer: NodeJS.Timeout | undefined;
  const time = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  await Promise.race([Promise.allSettled(work).then(() => undefined), time]);
  clearTimeout(timer);
}
