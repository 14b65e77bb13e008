import { type SentenceFeature, sentenceFeatures } from './sentence-features.js';

/**
 * What each feature adds to a sentence's score (logit).
 *
 * DECISIONS
 * Learned on PIAF's development half: the sentences of the six best passages of each question, those
 * of the right passage that hold an answer against all the others (softmax, L2 .001), tested on five
 * parts by article. Right are .600 with these eleven, .596 without paraphrases; .565 with weights set by hand; .51 by overlap
 * alone. Tried and left out, as each changed less than .003: the sentence after, its length and
 * position, names and figures found, how rare a word is within the passage, how tightly the words
 * found stand together, weights of their own for each kind of question.
 */
const weights: Readonly<Record<SentenceFeature, number>> = {
  overlap: 5,
  paraphrased: 2.15,
  likeness: 3,
  before: 1.85,
  headings: 4.6,
  pairs: 1.1,
  form: 1.5,
  formNear: 0.7,
  cue: 0.7,
  passageRank: 0.75,
  passageLag: -2.7,
};

/** The score of a sentence: a linear sum. */
export function scoreOf(features: Readonly<Record<SentenceFeature, number>>): number {
  return sentenceFeatures.reduce((sum, name) => sum + weights[name] * features[name], 0);
}
