import type { Answer } from '../answer.js';

/**
 * Answers that were given once. A key names everything that an answer depends on, the versions of the
 * articles among it, and holds no words; so nothing has to be forgotten but for want of room or age.
 */
export interface AnswerCache {
  find(key: string): Promise<Answer | undefined>;
  keep(key: string, answer: Answer): Promise<void>;
  /** Forgets all of them: whoever asked first wants their words gone, and a key does not tell whose. */
  clear(): Promise<void>;
}
