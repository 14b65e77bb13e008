import type { ProgressStep } from './answer.js';
import type { WriteFailure, WriteOptions, WriteOutcome } from './answer-writer.js';
import { type Deadlines, startTimeLimit } from './deadlines.js';
import type { DraftSentence } from './draft.js';
import { createGrowingStanding } from './growing-standing.js';
import type { Verification } from './verify-draft.js';
import type { Standing } from './verify-quotes.js';

/** A model's attempt at something, given what ends it and where its sentences go. */
export type ByModel = (options: Omit<WriteOptions, 'language'>) => Promise<WriteOutcome>;

export interface AttemptOptions extends Verification {
  readonly deadlines: Deadlines;
  /** The asker has gone. */
  readonly signal: AbortSignal | undefined;
  /** The asker has read enough. */
  readonly stop: AbortSignal | undefined;
  /** Told of what stands each time that it grows. */
  readonly onStanding: ((standing: Standing) => void) | undefined;
  /** Told `writing`, then `checking` once there is something to check. */
  readonly onStep: ((step: ProgressStep) => void) | undefined;
}

export interface Attempt {
  readonly standing: Standing;
  /** True where more may have been to come. */
  readonly isCut: boolean;
  /** Why nothing stands; null where something does. */
  readonly failure: WriteFailure['failure'] | 'stopped' | null;
  /** What the model said of itself. */
  readonly outcome: Pick<WriteOutcome, 'provenance' | 'tokensSpent'>;
}

/**
 * Lets a model write within its deadlines, and verifies each sentence as it comes. Rejects only where
 * the asker has gone.
 */
export async function attemptByModel(byModel: ByModel, options: AttemptOptions): Promise<Attempt> {
  const growing = createGrowingStanding(options);
  const limit = startTimeLimit(options.deadlines);
  const taking = takeInTurn(async (sentence) => {
    options.onStep?.('checking');
    if (!(await growing.add(sentence))) return;
    limit.sentenceStands();
    options.onStanding?.(growing.standing);
  });
  try {
    options.onStep?.('writing');
    const outcome = await outcomeInTime(byModel, { ...options, limit, onSentence: taking.take });
    taking.rest('draft' in outcome ? outcome.draft.sentences : []);
    await taking.done();
    options.signal?.throwIfAborted();
    return attemptOf(growing.standing, outcome, options.stop?.aborted ?? false);
  } finally {
    taking.close();
    limit.clear();
  }
}

type Ended = WriteOutcome | { readonly failure: 'stopped' };

function attemptOf(standing: Standing, outcome: Ended, isStopped: boolean): Attempt {
  const paid = 'failure' in outcome && outcome.failure === 'stopped' ? {} : outcome;
  if (standing.sentences.length > 0) {
    const isCut = 'draft' in outcome ? outcome.cut === true : outcome.failure !== 'not_covered';
    return { standing, isCut, failure: null, outcome: paid };
  }
  const failure = 'draft' in outcome ? 'unverified' : outcome.failure;
  const wasUnderWay = failure === 'too_slow' || failure === 'failed';
  return {
    standing,
    isCut: false,
    failure: isStopped && wasUnderWay ? 'stopped' : failure,
    outcome: paid,
  };
}

interface InTime extends AttemptOptions {
  readonly limit: { readonly signal: AbortSignal };
  readonly onSentence: (sentence: DraftSentence) => void;
}

async function outcomeInTime(byModel: ByModel, options: InTime): Promise<Ended> {
  const { limit, log, onSentence } = options;
  // Aborted in the end whatever happened: a writer that was given up costs nothing more.
  const over = new AbortController();
  const signal = AbortSignal.any([over.signal, ...(options.signal ? [options.signal] : [])]);
  const stop = AbortSignal.any([limit.signal, ...(options.stop ? [options.stop] : [])]);
  try {
    const written = byModel({ signal, stop, onSentence });
    written.catch(() => undefined);
    return await Promise.race([written, rejection(signal), lateAfter(stop, over.signal)]);
  } catch (error) {
    options.signal?.throwIfAborted();
    if (options.stop?.aborted) return { failure: 'stopped' };
    if (limit.signal.aborted) return { failure: 'too_slow' };
    log.warn('the model failed', { error });
    return { failure: 'failed' };
  } finally {
    over.abort();
  }
}

/** A writer hands over what stands within this time; one that does not hear is not waited for. */
const graceMs = 1_000;

/** Rejects some time after the stop, unless all is over by then. */
function lateAfter(stop: AbortSignal, over: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    const wait = () => {
      const timer = setTimeout(() => reject(stop.reason), graceMs);
      over.addEventListener('abort', () => clearTimeout(timer), { once: true });
    };
    if (stop.aborted) wait();
    else stop.addEventListener('abort', wait, { once: true, signal: over });
  });
}

function rejection(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    const leave = () => reject(signal.reason);
    if (signal.aborted) leave();
    else signal.addEventListener('abort', leave, { once: true });
  });
}

/** Works on sentences one after the other, in the order in which they came. */
function takeInTurn(work: (sentence: DraftSentence) => Promise<void>) {
  let queue: Promise<void> = Promise.resolve();
  let taken = 0;
  let isOpen = true;
  const add = (sentence: DraftSentence) => {
    taken += 1;
    queue = queue.then(() => work(sentence));
    queue.catch(() => undefined);
  };
  return {
    take: (sentence: DraftSentence) => {
      if (isOpen) add(sentence);
    },
    /** The sentences that were not told of before. */
    rest(sentences: readonly DraftSentence[]) {
      for (const sentence of sentences.slice(taken)) add(sentence);
    },
    close() {
      isOpen = false;
    },
    done: () => queue,
  };
}
