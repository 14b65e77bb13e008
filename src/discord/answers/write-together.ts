/**
 * Writes rows in batches. A commit waits for the disk, and with it everything else in the process:
 * so, while many rows come, at most a fifth of the time goes to commits, each with all that came
 * meanwhile. A row that comes alone is written at once.
 */
export interface WriteTogether<Row> {
  /** Resolves when the row is on disk; rejects when its batch could not be written. */
  add(row: Row): Promise<void>;
}

export function createWriteTogether<Row>(
  write: (rows: readonly Row[]) => Promise<void>,
): WriteTogether<Row> {
  let waiting: { readonly row: Row; settle(result: Promise<void>): void }[] = [];
  let scheduled = false;
  let free = 0;
  const schedule = () => {
    if (scheduled || waiting.length === 0) return;
    scheduled = true;
    setTimeout(() => void flush(), Math.min(longestRest, free - performance.now()));
  };
  const flush = async () => {
    scheduled = false;
    const batch = waiting.slice(0, mostRows);
    waiting = waiting.slice(mostRows);
    const begun = performance.now();
    const written = write(batch.map(({ row }) => row));
    for (const { settle } of batch) settle(written);
    await written.catch(() => undefined);
    const ended = performance.now();
    free = ended + (ended - begun) * restPerWork;
    schedule();
  };
  return {
    add(row) {
      return new Promise((resolve) => {
        waiting.push({ row, settle: resolve });
        schedule();
      });
    },
  };
}

/** SQLite takes 32,766 values in a statement, each column of each row being one. */
const mostRows = 500;
const restPerWork = 4;
/** Milliseconds. A disk so slow that this is too short holds up everything anyway. */
const longestRest = 200;
