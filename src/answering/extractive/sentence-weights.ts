import { type SentenceFeature, sentenceFeatures } from './sentence-features.js';

/** What each feature adds to a sentence's score (logit). */
const weights: Readonly<Record<SentenceFeature, number>> = {
  overlap: 6,
  likeness: 3,
  before: 1.5,
  after: 1,
  headings: 1,
  pairs: 1,
  figures: 0.5,
  names: 0.5,
  form: 1,
  formNear: 1,
  cue: 0.4,
  length: 1,
  opening: 0.2,
  reference: -0.2,
  question: -1,
  passageRank: 1,
  passageLag: -1,
  firstPassage: 0.5,
};

/** The score of a sentence: a linear sum. */
export function scoreOf(features: Readonly<Record<SentenceFeature, number>>): number {
  return sentenceFeatures.reduce((sum, name) => sum + weights[name] * features[name], 0);
}
