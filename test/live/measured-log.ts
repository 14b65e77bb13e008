import type { Log, LogDetails } from '../../src/log.js';

/** What the engine logged of one question's calls. */
export interface Calls {
  /** Sentences that the model wrote and that stood. */
  readonly kept: number;
  /** Why others did not. */
  readonly dropped: readonly string[];
}

export interface MeasuredLog {
  readonly log: Log;
  /** Since it was last taken. */
  take(): Calls;
}

/** Counts what the engine logs of the model; warnings go to the terminal. */
export function createMeasuredLog(): MeasuredLog {
  let kept = 0;
  let dropped: string[] = [];
  const note = ({ kept: more, dropped: reasons }: LogDetails) => {
    if (typeof more === 'number') kept += more;
    if (Array.isArray(reasons)) dropped.push(...reasons.map(String));
  };
  const say = (message: string, { error, ...details }: LogDetails = {}) => {
    const cause = error instanceof Error ? ` (${error.message})` : '';
    console.error(`  ${message}${cause} ${JSON.stringify(details)}`);
  };
  return {
    log: {
      debug() {},
      info: (_message, details = {}) => note(details),
      warn: say,
      error: say,
    },
    take() {
      const taken = { kept, dropped };
      kept = 0;
      dropped = [];
      return taken;
    },
  };
}
