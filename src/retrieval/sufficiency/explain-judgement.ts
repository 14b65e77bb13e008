import type { SufficiencyJudgement } from '../evidence.js';
import type { SufficiencyModel } from '../sufficiency-model.js';
import type { UnderstoodQuestion } from '../understand.js';
import { describeEvidence, evidenceSigns } from './describe-evidence.js';
import { judge, valuesOf } from './judge.js';
import type { RankedCandidate } from './ranked-candidate.js';
import type { Tree, Trees } from './trees.js';

/**
 * What each sign of the evidence adds to the judgement, in the unit of its logit. With `base` they add
 * up to it. Null where there is nothing to judge.
 *
 * A tree's answer is walked down from its root; each step's change of the mean of the leaves below goes
 * to the sign that was looked at (Saabas, "Interpreting random forests", 2014). The leaves are not
 * weighted by how often they are reached, which the shipped model does not tell: so the parts say which
 * way each sign pulls and about how much, no more.
 */
export function explainJudgement(
  { sentence, evidence }: SufficiencyModel,
  understood: UnderstoodQuestion,
  ranked: readonly RankedCandidate[],
): Omit<SufficiencyJudgement, 'sufficiency'> | null {
  if (understood.terms.length === 0 || ranked.length === 0) return null;
  const values = valuesOf(describeEvidence(understood, ranked, sentence));
  const parts = new Float64Array(evidenceSigns.length);
  let base = 0;
  for (const tree of evidence.trees) base += walk(tree, evidence, values, parts);
  const learned = parts.reduce((sum, part) => sum + part, base);
  const named = Object.fromEntries(evidenceSigns.map((sign, index) => [sign, parts[index] ?? 0]));
  // What is taken off by hand, it is taken off for what a short question asks and does not find.
  named.passagePlain = (named.passagePlain ?? 0) + judge(evidence, values) - learned;
  return { language: understood.understanding.language, base, parts: named };
}

/** Adds each step's change to its sign; returns the mean at the root. */
function walk(
  { features, thresholds, leaves }: Tree,
  { depth }: Trees,
  values: Float64Array,
  parts: Float64Array,
): number {
  const means = meansOf(leaves, depth);
  let place = 0;
  for (let level = 0; level < depth; level += 1) {
    const feature = features[place] ?? 0;
    const goesLeft = (values[feature] ?? 0) <= (thresholds[place] ?? Number.POSITIVE_INFINITY);
    const next = 2 * place + (goesLeft ? 1 : 2);
    parts[feature] = (parts[feature] ?? 0) + (means[next] ?? 0) - (means[place] ?? 0);
    place = next;
  }
  return means[0] ?? 0;
}

/** By place of the heap, leaves included. */
function meansOf(leaves: readonly number[], depth: number): Float64Array {
  const first = 2 ** depth - 1;
  const means = new Float64Array(2 ** (depth + 1) - 1);
  leaves.forEach((leaf, index) => {
    means[first + index] = leaf;
  });
  for (let place = first - 1; place >= 0; place -= 1) {
    means[place] = ((means[2 * place + 1] ?? 0) + (means[2 * place + 2] ?? 0)) / 2;
  }
  return means;
}
