/** Times the steps of an answer. */
export interface Stopwatch {
  /** Notes the milliseconds since the last lap, to a hundredth, under the name of the step. */
  lap(step: string): void;
  /** Milliseconds by step, and `total`. */
  timings(): Readonly<Record<string, number>>;
}

export function createStopwatch(clock: () => number): Stopwatch {
  const start = clock();
  const steps: Record<string, number> = {};
  let last = start;
  return {
    lap(step) {
      const now = clock();
      steps[step] = rounded((steps[step] ?? 0) + now - last);
      last = now;
    },
    timings: () => ({ ...steps, total: rounded(clock() - start) }),
  };
}

function rounded(milliseconds: number): number {
  return Math.round(milliseconds * 100) / 100;
}
