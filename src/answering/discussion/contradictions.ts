import type { JudgeClaim } from '../claims/judge-claim.js';
import { isSamePlace, type Relation } from './relate.js';
import type { Utterance } from './utterance.js';

/**
 * Two people who say opposite things of one place of the article without taking each other up: their
 * words are held against each other as a claim is held against a sentence. Which of them the article
 * bears out is not said here.
 */
export function contradictions(
  utterances: readonly Utterance[],
  related: readonly Relation[],
  judge: JudgeClaim,
): readonly Relation[] {
  const takenUp = new Set(related.flatMap(({ from, to }) => [from, to]));
  const claims = utterances.filter(
    ({ asks, place, terms }) => !asks && place !== null && terms.size >= fewestTerms,
  );
  const found: Relation[] = [];
  for (const [position, from] of claims.entries()) {
    if (takenUp.has(from) && from.stance !== null) continue;
    const to = claims
      .slice(Math.max(0, position - mostCompared), position)
      .find((other) => mayDiffer(from, other) && contradicts(from, other, judge));
    if (to !== undefined) found.push({ from, to, role: 'disputes' });
  }
  return found;
}

/** Shorter remarks say too little to differ in. */
const fewestTerms = 3;
/** Each comparison takes about a tenth of a millisecond. */
const mostCompared = 40;

function mayDiffer(from: Utterance, other: Utterance): boolean {
  return from.message.authorId !== other.message.authorId && isSamePlace(from, other);
}

function contradicts(from: Utterance, to: Utterance, judge: JudgeClaim): boolean {
  return judge(from, to).verdict === 'contradicted' || judge(to, from).verdict === 'contradicted';
}
