import PQueue from 'p-queue';
import type { Log } from '../../log.js';

/** Work that is done one after the other, as far as it fits in. */
export interface BoundedLine {
  /** What was turned away, since the start. */
  readonly dropped: number;
  /** @returns false where too much waits. What fails is logged, unless the line was closed. */
  take(work: () => Promise<void>): boolean;
  /** Forgets what waits; resolves when what is under way has ended. */
  close(): Promise<void>;
}

export interface BoundedLineProps {
  /** Of what waits. */
  readonly most: number;
  readonly log: Pick<Log, 'warn'>;
}

export function createBoundedLine({ most, log }: BoundedLineProps): BoundedLine {
  const queue = new PQueue({ concurrency: 1 });
  let dropped = 0;
  let isClosed = false;
  const drop = (): false => {
    dropped += 1;
    // Said once for each line's worth: a raid would fill the log.
    if ((dropped - 1) % most === 0)
      log.warn('Messages are not held against the articles: too many wait.', { dropped });
    return false;
  };
  const failed = (error: unknown): void => {
    if (!isClosed) log.warn('A message could not be held against the articles.', { error });
  };
  return {
    get dropped() {
      return dropped;
    },
    take(work) {
      if (isClosed || queue.size >= most) return isClosed ? false : drop();
      queue.add(work).catch(failed);
      return true;
    },
    async close() {
      isClosed = true;
      queue.clear();
      await queue.onIdle();
    },
  };
}
