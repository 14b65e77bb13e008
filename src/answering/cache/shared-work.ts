/**
 * One computation for all who ask for the same at once. Each hears of its progress and gets its
 * result; one who leaves does not end it for the others.
 */
export interface SharedWork<Progress, Result> {
  join(key: string, joining: Joining<Progress, Result>): Promise<Result>;
}

export interface Joining<Progress, Result> {
  /** Called for the first who asks, with signals that end only once all have left or stopped. */
  readonly compute: (hooks: WorkHooks<Progress>) => Promise<Result>;
  readonly onProgress: (progress: Progress) => void;
  /** This one has gone: their promise rejects with its reason. */
  readonly signal: AbortSignal | undefined;
  /** This one has enough. Alone they stop the work; else they get {@link finish} and others go on. */
  readonly stop: AbortSignal | undefined;
  /** A result from the progress so far. */
  readonly finish: (progress: Progress | undefined) => Promise<Result>;
}

export interface WorkHooks<Progress> {
  readonly signal: AbortSignal;
  readonly stop: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}

export function createSharedWork<Progress, Result>(): SharedWork<Progress, Result> {
  const underWay = new Map<string, Work<Progress, Result>>();
  return {
    join(key, joining) {
      const known = underWay.get(key);
      if (known !== undefined) return takePart(known, joining);
      const work = startWork(joining, () => {
        if (underWay.get(key) === work) underWay.delete(key);
      });
      underWay.set(key, work);
      return takePart(work, joining);
    },
  };
}

interface Work<Progress, Result> {
  readonly result: Promise<Result>;
  readonly latest: Progress | undefined;
  readonly askers: Set<Joining<Progress, Result>>;
  /** Ends the work, so that nobody joins it any more. */
  stop(reason: unknown): void;
  abandon(reason: unknown): void;
}

function startWork<Progress, Result>(
  { compute }: Joining<Progress, Result>,
  close: () => void,
): Work<Progress, Result> {
  const gone = new AbortController();
  const stop = new AbortController();
  const askers = new Set<Joining<Progress, Result>>();
  let latest: Progress | undefined;
  const onProgress = (progress: Progress) => {
    latest = progress;
    for (const asker of askers) asker.onProgress(progress);
  };
  const result = compute({ signal: gone.signal, stop: stop.signal, onProgress }).finally(close);
  result.catch(() => undefined);
  return {
    result,
    askers,
    get latest() {
      return latest;
    },
    stop(reason) {
      close();
      stop.abort(reason);
    },
    abandon(reason) {
      close();
      gone.abort(reason);
    },
  };
}

function takePart<Progress, Result>(
  work: Work<Progress, Result>,
  asker: Joining<Progress, Result>,
): Promise<Result> {
  work.askers.add(asker);
  if (work.latest !== undefined) asker.onProgress(work.latest);
  const over = new AbortController();
  const own = new Promise<Result>((resolve, reject) => {
    whenAborted(asker.signal, over.signal, (reason) => {
      work.askers.delete(asker);
      if (work.askers.size === 0) work.abandon(reason);
      reject(reason);
    });
    whenAborted(asker.stop, over.signal, (reason) => {
      if (work.askers.size <= 1) return work.stop(reason);
      work.askers.delete(asker);
      asker.finish(work.latest).then(resolve, reject);
    });
  });
  return Promise.race([own, work.result]).finally(() => {
    work.askers.delete(asker);
    over.abort();
  });
}

function whenAborted(
  signal: AbortSignal | undefined,
  over: AbortSignal,
  act: (reason: unknown) => void,
): void {
  if (signal?.aborted) act(signal.reason);
  else signal?.addEventListener('abort', () => act(signal.reason), { once: true, signal: over });
}
