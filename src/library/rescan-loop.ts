/** Runs a piece of work again and again, never twice at once, whenever it is asked for. */
export interface RescanLoop {
  /** The first run, at once. */
  start(): void;
  /** Runs soon, or again after the present run; requests that come together make one run. */
  request(): void;
  /** Whether something was asked for since the present run began, or the loop was closed. */
  isRequested(): boolean;
  /** Resolves when nothing runs, and nothing that others wait for is to run. */
  settled(): Promise<void>;
  /** Whether `settled` resolves at once. */
  isSettled(): boolean;
  /** Waits for the present run; there is none after. */
  close(): Promise<void>;
}

export interface RunAgain {
  /** Milliseconds. */
  readonly delay: number;
  /** True where nobody need wait for that run. */
  readonly isSettled: boolean;
}

export interface RescanLoopOptions {
  /** Says when it wants to run again by itself. Never throws. */
  readonly work: () => Promise<RunAgain | null>;
  /** Milliseconds of quiet before a run; default 80. */
  readonly quiet?: number;
  /** Longest wait for quiet, in milliseconds; default 400. */
  readonly longestWait?: number;
}

export function createRescanLoop(options: RescanLoopOptions): RescanLoop {
  const { work, quiet = 80, longestWait = 400 } = options;
  let running: Promise<void> | undefined;
  let timer: NodeJS.Timeout | undefined;
  let firstRequest: number | undefined;
  let isSettled = false;
  let isClosed = false;
  let waiting: (() => void)[] = [];

  function schedule(delay: number): void {
    clearTimeout(timer);
    timer = setTimeout(() => {
      firstRequest = undefined;
      isSettled = false;
      running = run();
    }, delay);
  }

  async function run(): Promise<void> {
    const again = await work();
    running = undefined;
    if (isClosed) return;
    if (firstRequest !== undefined) return schedule(quiet);
    if (again !== null) schedule(again.delay);
    if (again === null || again.isSettled) settle();
  }

  function settle(): void {
    isSettled = true;
    const resolved = waiting;
    waiting = [];
    for (const resolve of resolved) resolve();
  }

  return {
    start: () => schedule(0),
    request() {
      if (isClosed) return;
      firstRequest ??= Date.now();
      isSettled = false;
      const left = firstRequest + longestWait - Date.now();
      if (running === undefined) schedule(Math.max(0, Math.min(quiet, left)));
    },
    isRequested: () => isClosed || firstRequest !== undefined,
    settled: () =>
      isSettled ? Promise.resolve() : new Promise((resolve) => waiting.push(resolve)),
    isSettled: () => isSettled,
    async close() {
      isClosed = true;
      clearTimeout(timer);
      await running;
      settle();
    },
  };
}
