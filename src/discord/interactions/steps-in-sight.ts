import type { ProgressStep } from '../../answering/answer.js';

/** Says where the work on an answer stands, once it takes longer than a reader waits without asking. */
export interface StepsInSight {
  reached(step: ProgressStep): void;
  /** There is something better to show. */
  end(): void;
}

/** @param patience milliseconds from the first step on; the articles' own sentences take far less. */
export function createStepsInSight(
  show: (step: ProgressStep) => void,
  patience = 1_000,
): StepsInSight {
  let current: ProgressStep | undefined;
  let timer: NodeJS.Timeout | undefined;
  let isShowing = false;
  let isOver = false;
  return {
    reached(step) {
      current = step;
      if (isOver) return;
      if (isShowing) return show(step);
      timer ??= setTimeout(() => {
        isShowing = true;
        if (current !== undefined) show(current);
      }, patience);
    },
    end() {
      isOver = true;
      clearTimeout(timer);
    },
  };
}
