import type { Messages } from '../locales/messages.js';
import type { Engine } from './answer.js';
import type { WriteFailure, WriteOutcome } from './answer-writer.js';
import type { Draft } from './draft.js';
import { type AnsweringLog, verifyDraft } from './verify-draft.js';
import type { ArticleLookup, Standing } from './verify-quotes.js';

/** What two engines can write for one thing asked, and how what they write is checked. */
export interface Writing {
  /** The model's attempt; null where no model is set. Its signal is aborted at the deadline. */
  readonly byModel: ((signal: AbortSignal) => Promise<WriteOutcome>) | null;
  /** The article's own sentences: always possible. */
  readonly byQuoting: () => Draft;
  readonly deadlineMs: number;
  readonly signal: AbortSignal | undefined;
  readonly lookup: ArticleLookup;
  readonly log: AnsweringLog;
  readonly messages: Messages;
}

export interface Written {
  /** Without sentences where nothing could be verified, or the model found no answer. */
  readonly standing: Standing;
  readonly engine: Engine;
  readonly notice: string | null;
  /** The engine read the evidence and found no answer in it: there was nothing to verify. */
  readonly isWithoutAnswer: boolean;
}

/**
 * Lets the model write where there is one, within its deadline, and verifies; where nothing of it
 * stands, the article's own sentences, verified too, with a notice why. Rejects only where the
 * asker gave up.
 */
export async function writeVerified(writing: Writing): Promise<Written> {
  const outcome = await attempt(writing);
  if (outcome !== null && 'draft' in outcome) {
    const standing = await verifyDraft(outcome.draft, writing);
    if (standing.sentences.length > 0) return written(standing, 'generative', null);
  }
  const failure = outcome === null ? null : 'draft' in outcome ? 'unverified' : outcome.failure;
  if (failure === 'not_covered') {
    return { ...written(nothing, 'generative', null), isWithoutAnswer: true };
  }
  const draft = writing.byQuoting();
  const standing = await verifyDraft(draft, writing);
  const notice = failure && noticeOf(failure, writing.messages);
  return {
    ...written(standing, 'extractive', notice),
    isWithoutAnswer: draft.sentences.length === 0,
  };
}

const nothing: Standing = { sentences: [], citations: [] };

function written(standing: Standing, engine: Engine, notice: string | null): Written {
  return { standing, engine, notice, isWithoutAnswer: false };
}

async function attempt(writing: Writing): Promise<WriteOutcome | null> {
  const { byModel, deadlineMs, signal, log } = writing;
  if (byModel === null) return null;
  const deadline = new AbortController();
  const either = signal ? AbortSignal.any([signal, deadline.signal]) : deadline.signal;
  const timer = setTimeout(() => deadline.abort(), deadlineMs);
  try {
    return await Promise.race([byModel(either), whenAborted(either)]);
  } catch (error) {
    signal?.throwIfAborted();
    if (deadline.signal.aborted) return { failure: 'too_slow' };
    log.warn('the model failed', { error });
    return { failure: 'failed' };
  } finally {
    clearTimeout(timer);
  }
}

/** Rejects once the signal is aborted: a writer that ignores its signal holds nobody up. */
function whenAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    const stop = () => reject(signal.reason);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
}

function noticeOf(
  failure: Exclude<WriteFailure['failure'], 'not_covered'>,
  messages: Messages,
): string {
  const { notices } = messages.answers;
  const words = {
    failed: notices.modelFailed,
    too_slow: notices.modelTooSlow,
    unverified: notices.modelUnverified,
  };
  return words[failure];
}
