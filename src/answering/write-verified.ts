import type { Messages } from '../locales/messages.js';
import type { Engine, Provenance } from './answer.js';
import type { Draft } from './draft.js';
import {
  type Attempt,
  type AttemptOptions,
  attemptByModel,
  type ByModel,
} from './model-attempt.js';
import { verifyDraft } from './verify-draft.js';
import type { Standing } from './verify-quotes.js';

/** What two engines can write for one thing asked, and how what they write is checked. */
export interface Writing extends AttemptOptions {
  /** The model's attempt; null where no model is set. */
  readonly byModel: ByModel | null;
  /** The article's own sentences: always possible. */
  readonly byQuoting: () => Draft;
  readonly messages: Messages;
}

export interface Written {
  /** Without sentences where nothing could be verified, or the model found no answer. */
  readonly standing: Standing;
  readonly engine: Engine;
  readonly notice: string | null;
  /** The engine read the evidence and found no answer in it: there was nothing to verify. */
  readonly isWithoutAnswer: boolean;
  /** Null where the article's own sentences stand. */
  readonly provenance: Provenance | null;
  /** Tokens that the model took, even where nothing of it stands. */
  readonly tokensSpent: number;
}

/**
 * Lets the model write where there is one, within its deadlines, and verifies; where nothing of it
 * stands, the article's own sentences, verified too, with a notice why. Rejects only where the
 * asker gave up.
 */
export async function writeVerified(writing: Writing): Promise<Written> {
  const { byModel, messages } = writing;
  const attempt = byModel && (await attemptByModel(byModel, writing));
  const tokensSpent = attempt?.outcome.tokensSpent ?? 0;
  if (attempt !== null && (attempt.failure === null || attempt.failure === 'not_covered')) {
    return {
      standing: attempt.standing,
      engine: 'generative',
      notice: attempt.isCut ? cutNotice(writing) : null,
      isWithoutAnswer: attempt.failure === 'not_covered',
      provenance: attempt.outcome.provenance ?? null,
      tokensSpent,
    };
  }
  const draft = writing.byQuoting();
  writing.onStep?.('checking');
  return {
    standing: await verifyDraft(draft, writing),
    engine: 'extractive',
    notice: attempt?.failure ? failureNotice(attempt.failure, messages) : null,
    isWithoutAnswer: draft.sentences.length === 0,
    provenance: null,
    tokensSpent,
  };
}

function cutNotice({ stop, messages }: Writing): string {
  const { stopped, cutShort } = messages.answers.notices;
  return stop?.aborted ? stopped : cutShort;
}

type Failure = NonNullable<Attempt['failure']>;

function failureNotice(failure: Failure, messages: Messages): string | null {
  const { notices } = messages.answers;
  const words = {
    failed: notices.modelFailed,
    too_slow: notices.modelTooSlow,
    resting: notices.modelResting,
    unverified: notices.modelUnverified,
    stopped: notices.stoppedEarly,
    not_covered: null,
  } satisfies Record<Failure, string | null>;
  return words[failure];
}
