import { readFileSync } from 'node:fs';

/** Learned by `npm run train:sufficiency`; see src/data/README.md. */
export interface SufficiencyModel {
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
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
