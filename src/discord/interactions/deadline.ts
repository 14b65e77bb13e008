import { deadlineError } from './boundary.js';

export interface DeadlineOptions {
  /** Milliseconds. */
  readonly deadline: number;
  /** Ends the work before that. */
  readonly stop: AbortSignal;
  /** Milliseconds in which work that was ended may still come to a result of its own; default 800. */
  readonly lastWords?: number;
}

/**
 * Runs work with a signal that ends with the deadline or with `stop`. Work that does not listen to
 * its signal is left behind: whoever waits is told in time all the same. What it still brings in its
 * last words counts.
 * @throws UserFacingError where the work was ended.
 */
export async function withDeadline<Result>(
  work: (signal: AbortSignal) => Promise<Result>,
  { deadline, stop, lastWords = 800 }: DeadlineOptions,
): Promise<Result> {
  const ended = new AbortController();
  const end = () => ended.abort(deadlineError(stop.aborted));
  const timer = setTimeout(end, deadline);
  stop.addEventListener('abort', end, { once: true });
  if (stop.aborted) end();
  try {
    return await Promise.race([work(ended.signal), aborted(ended.signal, lastWords)]);
  } catch (error) {
    throw ended.signal.aborted ? ended.signal.reason : error;
  } finally {
    clearTimeout(timer);
    stop.removeEventListener('abort', end);
  }
}

function aborted(signal: AbortSignal, lastWords: number): Promise<never> {
  return new Promise((_, reject) => {
    const fail = () => setTimeout(() => reject(signal.reason), lastWords);
    if (signal.aborted) fail();
    else signal.addEventListener('abort', fail, { once: true });
  });
}
