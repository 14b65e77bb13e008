import { readFileSync } from 'node:fs';
import {
  type SentenceFeature,
  type SentenceFeatures,
  sentenceFeatures,
} from './sentence-features.js';

/** What each feature adds to a sentence's score (logit); learned by `npm run train:sentences`. */
export type SentenceWeights = Readonly<Record<SentenceFeature, number>>;

/** Reads the shipped weights. */
export function readSentenceWeights(): SentenceWeights {
  const file = new URL('../../data/sentences.json', import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as SentenceWeights;
}

/** The score of a sentence: a weighted sum. */
export function scoreOf(weights: SentenceWeights, features: SentenceFeatures): number {
  return sentenceFeatures.reduce((sum, name) => sum + weights[name] * features[name], 0);
}
