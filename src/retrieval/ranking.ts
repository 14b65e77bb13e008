import { readFileSync } from 'node:fs';
import { type FeatureName, type Features, featureNames } from './features.js';

/** Weights learned by `npm run train:ranking`; see src/data/README.md. */
export interface RankingModel {
  /** Weight of each feature; a passage's score is the weighted sum of its features. */
  readonly features: Readonly<Record<FeatureName, number>>;
  /** Weight of the cosine of an embedding model's vectors, less the candidates' mean. Not learned. */
  readonly dense: number;
}

/** Reads the shipped weights. */
export function readRankingModel(): RankingModel {
  const file = new URL('../data/ranking.json', import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as RankingModel;
}

/** Each feature's part in the score. */
export function contributions(
  model: Pick<RankingModel, 'features'>,
  features: Features,
): Record<FeatureName, number> {
  const parts = {} as Record<FeatureName, number>;
  for (const name of featureNames) parts[name] = (model.features[name] ?? 0) * features[name];
  return parts;
}

/** The weighted sum of the features: what {@link contributions} add up to. */
export function scoreOf(model: Pick<RankingModel, 'features'>, features: Features): number {
  let score = 0;
  for (const name of featureNames) score += (model.features[name] ?? 0) * features[name];
  return score;
}
