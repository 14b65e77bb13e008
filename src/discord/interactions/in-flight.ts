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
   * Waits until all is finished, at most `milliseconds`; `lastWords` before that time is over it ends
   * the signals, and waits for what is said then. @returns how many had to be ended.
   */
  finish(milliseconds: number, lastWords?: number): Promise<number>;
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
    async finish(milliseconds, lastWords = milliseconds * lastWordsShare) {
      closing = true;
      await settledWithin(running, milliseconds - lastWords);
      const unfinished = running.size;
      giveUp.abort();
      await settledWithin(running, lastWords);
      return unfinished;
    },
  };
}

/** Of the time, for telling those who waited in vain. */
const lastWordsShare = 0.15;

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
