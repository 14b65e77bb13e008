import type { Article } from '../../library/article.js';
import type { Analyser } from '../../retrieval/evidence.js';
import { candidatesInSteps } from './summary-candidates.js';

/**
 * How central each sentence of an article is, by its index; around 1 for an ordinary one, none for
 * headings and what a long article has too much of. Lets others work in between.
 */
export async function sentenceWorths(
  article: Article,
  analyser: Analyser,
  breathe: () => Promise<void>,
): Promise<ReadonlyMap<number, number>> {
  const steps = candidatesInSteps(article, analyser);
  for (;;) {
    const step = steps.next();
    if (step.done) return new Map(step.value.map(({ sentence, worth }) => [sentence.index, worth]));
    await breathe();
  }
}
