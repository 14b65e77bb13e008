import type { BestSentence } from './best-sentence.js';
import { largestMissing, type QuestionWeights, rareWeight, shareOf } from './question-weights.js';
import type { ReadSentence } from './read-sentences.js';
import { distanceOf } from './sentence-signs.js';

/** As found as this, a term stands there. */
const stands = 0.36;

/**
 * "Que fait l’Inde …" and a sentence on what China does: the name that is asked about stands in
 * another passage, where it is not what the sentence speaks of.
 */
export function nameSigns(
  { weights, named, plain }: QuestionWeights,
  { read }: BestSentence,
  sentences: readonly ReadSentence[],
) {
  const own = sentences.filter(({ rank }) => rank === read.rank);
  const others = sentences.filter(({ rank }) => rank !== read.rank);
  const standsIn = (among: readonly ReadSentence[], index: number): boolean =>
    among.some(({ here }) => (here[index] ?? 0) > stands);
  const isAway = (index: number): boolean => (read.around[index] ?? 0) < stands;
  const part = (indices: readonly number[], holds: (index: number) => boolean): number =>
    indices.length === 0 ? 0 : shareOf(weights, indices, (index) => (holds(index) ? 1 : 0));
  const elsewhere = (index: number): boolean =>
    isAway(index) && !standsIn(own, index) && standsIn(others, index);
  // Where only names are asked about, nothing sets the sentence apart.
  const plainShare = ({ found }: ReadSentence): number =>
    plain.length === 0 ? 0 : shareOf(weights, plain, (index) => found[index] ?? 0);
  return {
    nameMissing: largestMissing(weights, named, (index) => read.found[index] ?? 0) / rareWeight,
    namesAbove: part(
      named,
      (index) => (read.found[index] ?? 0) > 0.5 && (read.here[index] ?? 0) < 0.5,
    ),
    namesBesides: part(named, (index) => isAway(index) && standsIn(own, index)),
    namesElsewhere: part(named, elsewhere),
    nameNear: nameNear(read, named, plain),
    plainElsewhere: part(plain, elsewhere),
    plainLead: plainShare(read) - Math.max(0, ...others.map(plainShare)),
  };
}

/** How near a name stands to what is asked of it: 1 beside it; 0 where the sentence lacks either. */
function nameNear(
  { places }: ReadSentence,
  named: readonly number[],
  plain: readonly number[],
): number {
  if (named.length === 0 || plain.length === 0) return 0.5;
  const distance = distanceOf(
    named.flatMap((index) => places[index] ?? []),
    plain.flatMap((index) => places[index] ?? []),
  );
  return 1 / (1 + Math.max(0, distance - 1) / 3);
}
