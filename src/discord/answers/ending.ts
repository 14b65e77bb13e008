import type { Answer } from '../../answering/answer.js';
import { messagesFor } from '../../locales/locale.js';

/**
 * How an answer may end before it is whole. What a reader has seen is not taken away again: once it
 * was begun, the end of its time, or of the bot, only stops it where it is.
 */
export interface Ending {
  /** Throws everything away. */
  readonly signal: AbortSignal;
  /** Keeps what was shown. */
  readonly stop: AbortSignal;
  /** Some of the answer was shown. */
  begun(): void;
  /** The answer, with the true reason for its end where nobody asked for it. */
  explain(answer: Answer): Answer;
  /** Stops listening. */
  release(): void;
}

/** `outside`: time is up, or the bot is stopped; `pressed`: the asker wants no more. */
export function createEnding(outside: AbortSignal, pressed: AbortSignal): Ending {
  const whole = new AbortController();
  const rest = new AbortController();
  let isBegun = false;
  const end = () => (isBegun ? rest.abort() : whole.abort(outside.reason));
  if (outside.aborted) end();
  outside.addEventListener('abort', end, { once: true });
  return {
    signal: whole.signal,
    stop: AbortSignal.any([rest.signal, pressed]),
    begun() {
      isBegun = true;
    },
    explain(answer) {
      const wasAsked = pressed.aborted || !rest.signal.aborted;
      if (wasAsked || answer.outcome !== 'answered') return answer;
      const { cutShort } = messagesFor(answer.language).answers.notices;
      return { ...answer, notice: cutShort };
    },
    release: () => outside.removeEventListener('abort', end),
  };
}
