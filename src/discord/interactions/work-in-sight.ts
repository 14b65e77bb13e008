import type { Log } from '../../log.js';
import type { OutgoingMessage } from '../reply.js';
import { createCoalescingEdits } from './coalescing-edits.js';
import { type DeadlineOptions, withDeadline } from './deadline.js';

export interface Working {
  /** Ends when the time for an answer is over or the bot is stopped. */
  readonly signal: AbortSignal;
  /** Shows what there is so far; the latest wins, about once a second. */
  readonly show: (message: OutgoingMessage) => void;
}

export interface InSightProps extends DeadlineOptions {
  /** Shows the beginning of the reply, in place of what it showed before. */
  readonly edit: (message: OutgoingMessage) => Promise<void>;
  readonly log: Log;
}

/**
 * Runs work whose result can be seen coming. When it returns or throws, nothing more of the beginning
 * is shown, so that what is sent then stays.
 * @throws UserFacingError where the work was ended.
 */
export async function workInSight<Result>(
  work: (working: Working) => Promise<Result>,
  { edit, log, ...inTime }: InSightProps,
): Promise<Result> {
  const edits = createCoalescingEdits<OutgoingMessage>({
    edit,
    onFailure: (error) => log.debug('The beginning of an answer could not be shown.', { error }),
  });
  try {
    return await withDeadline((signal) => work({ signal, show: edits.show }), inTime);
  } finally {
    await edits.end();
  }
}

/**
 * Milliseconds for a whole answer, waiting for a turn included: a model alone may take half of it.
 */
export const defaultDeadline = 120_000;
