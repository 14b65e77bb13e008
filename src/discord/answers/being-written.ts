/**
 * The answers that are being written, so that who asked can stop them.
 *
 * DECISION: in memory. Only the process that writes an answer can stop it, and with several of them
 * Discord brings an interaction to the one that has the server. After a restart nothing is being
 * written, and the button says that it has expired.
 */
export interface BeingWritten {
  /** @returns the signal that asks to stop, and what to call when the answer is there. */
  begin(answerId: string, memberId: string): { readonly stop: AbortSignal; end(): void };
  /** Stops it where it is the member's own. `absent`: it is finished, or never was. */
  stop(answerId: string, memberId: string): 'stopped' | 'not theirs' | 'absent';
}

export function createBeingWritten(): BeingWritten {
  const writing = new Map<string, { readonly memberId: string; readonly stop: AbortController }>();
  return {
    begin(answerId, memberId) {
      const stop = new AbortController();
      writing.set(answerId, { memberId, stop });
      return { stop: stop.signal, end: () => void writing.delete(answerId) };
    },
    stop(answerId, memberId) {
      const found = writing.get(answerId);
      if (found === undefined) return 'absent';
      if (found.memberId !== memberId) return 'not theirs';
      found.stop.abort();
      return 'stopped';
    },
  };
}
