import { createProgress } from '../progress.js';

/**
 * Shows passages being indexed, from the library's own counts of done and of all, which may grow
 * while it works.
 */
export interface IndexingProgress {
  update(done: number, total: number): void;
  /** Takes the bar away, should indexing have ended early. */
  stop(): void;
}

/** Fewer passages are indexed before anyone could read how far it is. */
const worthShowing = 50;

export function createIndexingProgress(stream: NodeJS.WriteStream): IndexingProgress {
  const progress = createProgress(stream);
  let shown = 0;
  let all = 0;
  const stop = (): void => {
    if (all > 0) progress.end();
    [shown, all] = [0, 0];
  };
  return {
    update(done, total) {
      if (total < worthShowing) return;
      if (total !== all) {
        stop();
        all = total;
        progress.begin('indexing passages', total);
      }
      for (; shown < done; shown += 1) progress.advance();
      if (done >= total) stop();
    },
    stop,
  };
}
