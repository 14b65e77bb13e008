import { setImmediate as nextTurn } from 'node:timers/promises';

/** Writes rows in batches that each occupy the event loop for a few milliseconds only. */
export interface Pacer {
  /** Writes all rows, in order, one batch a turn of the event loop. */
  write<Row>(
    rows: readonly Row[],
    writeBatch: (batch: readonly Row[]) => Promise<void>,
  ): Promise<void>;
}

/**
 * The size of a batch follows what the last ones took: half of it after one that took longer than
 * the goal, a little more after one that took less than half.
 */
export function createPacer(goalMilliseconds = 6): Pacer {
  let size = 8;
  return {
    async write(rows, writeBatch) {
      for (let at = 0; at < rows.length; ) {
        const batch = rows.slice(at, at + size);
        const startedAt = performance.now();
        await writeBatch(batch);
        const took = performance.now() - startedAt;
        at += batch.length;
        if (took > goalMilliseconds) size = Math.max(1, Math.floor(size / 2));
        else if (took < goalMilliseconds / 2) size = Math.min(largest, size + 4);
        await nextTurn();
      }
    },
  };
}

const largest = 64;
