/** How long a model may take. */
export interface Deadlines {
  /** Until the first sentence stands, in milliseconds. */
  readonly firstSentenceMs: number;
  /** Until the answer is whole, in milliseconds. */
  readonly overallMs: number;
}

/** A clock that calls time. */
export interface TimeLimit {
  /** Aborted, with a TimeoutError, when the time is up. */
  readonly signal: AbortSignal;
  /** The first sentence stands: from now on only the overall limit counts. */
  sentenceStands(): void;
  clear(): void;
}

export function startTimeLimit({ firstSentenceMs, overallMs }: Deadlines): TimeLimit {
  const controller = new AbortController();
  const callTime = () =>
    controller.abort(new DOMException('The model took too long', 'TimeoutError'));
  const first = setTimeout(callTime, Math.min(firstSentenceMs, overallMs));
  const overall = setTimeout(callTime, overallMs);
  return {
    signal: controller.signal,
    sentenceStands: () => clearTimeout(first),
    clear() {
      clearTimeout(first);
      clearTimeout(overall);
    },
  };
}
