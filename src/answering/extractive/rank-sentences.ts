import type { Analyser, Evidence } from '../../retrieval/evidence.js';
import type { SentenceRef } from '../sentence-ref.js';
import { featuresOf, type SentenceFeatures } from './sentence-features.js';
import { viewSentences } from './sentence-views.js';
import { type SentenceWeights, scoreOf } from './sentence-weights.js';
import { speaksOfAnother } from './speaks-of-another.js';

/** A sentence that may answer, and what it is ranked by. */
export interface DescribedSentence extends SentenceRef {
  readonly text: string;
  readonly features: SentenceFeatures;
  /** Rank of its passage, from 0. */
  readonly passage: number;
  /** Terms of the question that stand in the sentence itself. */
  readonly found: ReadonlySet<string>;
  /** It speaks of another than the one asked about. */
  readonly speaksOfAnother: boolean;
}

export interface RankedSentence extends DescribedSentence {
  /** Logit; comparable between sentences of one question. */
  readonly score: number;
}

/** Beyond these the right sentence is rarely found, and the time of a question grows. */
export const passagesRead = 6;

/** The sentences of the best passages, the one that most likely answers first. Headings are none. */
export function rankSentences(
  evidence: Evidence,
  { analyser, weights }: { readonly analyser: Analyser; readonly weights: SentenceWeights },
): RankedSentence[] {
  return describeSentences(evidence, analyser)
    .map((sentence) => ({ ...sentence, score: scoreOf(weights, sentence.features) }))
    .sort((a, b) => b.score - a.score || a.sentence.start - b.sentence.start);
}

/** The sentences of the best passages, in their order, with what they are ranked by. */
export function describeSentences(evidence: Evidence, analyser: Analyser): DescribedSentence[] {
  const views = viewSentences(evidence, analyser, passagesRead);
  const features = featuresOf(views);
  const another = speaksOfAnother(views);
  return views.flatMap(({ ref, text, passage, found }, index) => {
    const own = features[index];
    if (own === undefined) return [];
    const shown = { ...ref, text, passage, found: new Set(found.keys()), features: own };
    return [{ ...shown, speaksOfAnother: another[index] ?? false }];
  });
}
