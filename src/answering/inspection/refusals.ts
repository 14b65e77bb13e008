import type { Refused } from '../generative/sieve.js';

/**
 * What a model wrote and did not stand, of the last questions: kept in memory alone, because nothing
 * unverified is stored, for those who look behind an answer soon after.
 */
export interface Refusals {
  note(question: string, refused: readonly Refused[]): void;
  /** Empty where nothing fell, or it is too long ago. */
  of(question: string): readonly RefusedSentence[];
}

export interface RefusedSentence {
  readonly text: string;
  readonly reason: Refused['reason'];
}

/** `limit`: questions remembered; default 200. */
export function createRefusals(limit = 200): Refusals {
  const known = new Map<string, readonly RefusedSentence[]>();
  return {
    note(question, refused) {
      // The one asked last is forgotten last.
      known.delete(question);
      if (refused.length === 0) return;
      known.set(
        question,
        refused.map(({ sentence, reason }) => ({ text: sentence.text, reason })),
      );
      const [oldest] = known.keys();
      if (known.size > limit && oldest !== undefined) known.delete(oldest);
    },
    of: (question) => known.get(question) ?? [],
  };
}
