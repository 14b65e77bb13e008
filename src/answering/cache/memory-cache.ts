import type { Answer } from '../answer.js';
import type { AnswerCache } from './answer-cache.js';

export interface MemoryCacheProps {
  /** Answers kept at most; those not asked for longest go first. Default 500. */
  readonly most?: number;
  /**
   * Where a model's answers are kept too, as they cost money; what costs a few milliseconds is not
   * worth a write to the disk. Default nowhere.
   */
  readonly behind?: AnswerCache | null;
}

/** Answers kept in memory, and those of a model wherever they outlast a restart. */
export function createMemoryCache({ most = 500, behind = null }: MemoryCacheProps): AnswerCache {
  const kept = new Map<string, Answer>();
  const remember = (key: string, answer: Answer) => {
    kept.delete(key);
    kept.set(key, answer);
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
  };
  return {
    async find(key) {
      const answer = kept.get(key) ?? (await behind?.find(key));
      if (answer !== undefined) remember(key, answer);
      return answer;
    },
    async keep(key, answer) {
      remember(key, answer);
      if (answer.engine === 'generative') await behind?.keep(key, answer);
    },
    async clear() {
      kept.clear();
      await behind?.clear();
    },
  };
}
