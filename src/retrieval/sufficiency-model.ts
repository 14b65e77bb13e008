import { readFileSync } from 'node:fs';
import type { SentenceWeights } from './sufficiency/sentence-signs.js';
import type { Trees } from './sufficiency/trees.js';

/** Learned by `npm run train:sufficiency`; see src/data/README.md. */
export interface SufficiencyModel {
  /** Tells the sentence that most likely answers. */
  readonly sentence: SentenceWeights;
  /** Over the signs of the evidence, in the order of `evidenceSigns`; they add up to a logit. */
  readonly evidence: Trees;
  readonly thresholds: SufficiencyThresholds;
}

/** Evidence at or above it is answered from, by how careful one wants to be. */
export interface SufficiencyThresholds {
  readonly strict: number;
  readonly balanced: number;
  readonly generous: number;
}

/** Reads the shipped model. */
export function readSufficiencyModel(): SufficiencyModel {
  const file = new URL('../data/sufficiency.json', import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as SufficiencyModel;
}
