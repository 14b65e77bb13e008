import type { DenseCandidates, DenseHit } from './dense-candidates.js';

type Finder = Pick<DenseCandidates, 'find'>;

/** Questions whose neighbours are remembered; as many as are asked at the same time. */
const mostRemembered = 16;

/**
 * Remembers what was found for the last questions: a question is searched among the articles and
 * among their translations, and a provider of embeddings should be asked for its vector once.
 */
export function rememberNeighbours(dense: Finder): Finder & { forget(): void } {
  const recent = new Map<string, Promise<DenseHit[]>>();
  return {
    find(question, limit, signal) {
      const key = `${limit} ${question}`;
      const known = recent.get(key);
      if (known !== undefined) return known;
      const found = dense.find(question, limit, signal);
      recent.set(key, found);
      found.catch(() => recent.delete(key));
      const [oldest] = recent.keys();
      if (recent.size > mostRemembered && oldest !== undefined) recent.delete(oldest);
      return found;
    },
    forget: () => recent.clear(),
  };
}
