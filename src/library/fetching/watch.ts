/** The time that one fetching may take, and what ends it before. */
export interface Watch {
  /** Ends with a {@link TimeOut}, or with what the asker's signal was aborted with. */
  readonly signal: AbortSignal;
  /** Something came: the time of silence begins anew. */
  touch(): void;
  /** Lets the timers go. */
  stop(): void;
}

export interface WatchOptions {
  /** Milliseconds. */
  readonly total: number;
  /** Milliseconds. */
  readonly idle: number;
  readonly signal: AbortSignal;
}

/** Nothing came for too long, or all of it took too long. */
export class TimeOut extends Error {
  override readonly name = 'TimeOut';
}

export function createWatch({ total, idle, signal }: WatchOptions): Watch {
  const controller = new AbortController();
  const end = () => controller.abort(new TimeOut('it took too long'));
  const whole = setTimeout(end, total);
  const silence = setTimeout(end, idle);
  return {
    signal: AbortSignal.any([signal, controller.signal]),
    touch: () => void silence.refresh(),
    stop() {
      clearTimeout(whole);
      clearTimeout(silence);
    },
  };
}

/** What `work` gives, unless the signal ends before; for work that cannot be stopped itself. */
export async function orEnd<Result>(work: Promise<Result>, signal: AbortSignal): Promise<Result> {
  signal.throwIfAborted();
  let end: (() => void) | undefined;
  const ended = new Promise<never>((_, reject) => {
    end = () => reject(signal.reason);
    signal.addEventListener('abort', end, { once: true });
  });
  try {
    return await Promise.race([work, ended]);
  } finally {
    if (end !== undefined) signal.removeEventListener('abort', end);
  }
}
