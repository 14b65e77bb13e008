import { type ProgressStep, progressSteps } from './answer.js';
import type { AnsweringLog } from './verify-draft.js';

/** Told where work stands: each step at most once, and never one before. */
export type Progress = (step: ProgressStep) => void;

/** Who listens is not to break what is being written: where listening fails, it is logged. */
export function createProgress(listener: Progress | undefined, log: AnsweringLog): Progress {
  let reached = -1;
  return (step) => {
    const index = progressSteps.indexOf(step);
    if (index <= reached) return;
    reached = index;
    try {
      listener?.(step);
    } catch (error) {
      log.warn('progress could not be shown', { error });
    }
  };
}
