import type { Analyser, Evidence } from '../../retrieval/evidence.js';
import type { Draft } from '../draft.js';
import { chooseSentences } from './choose-sentences.js';
import { emphasisInReading } from './emphasis-in-reading.js';
import { rankReadings } from './rank-readings.js';
import { rankSentences } from './rank-sentences.js';
import { rememberAnalyses } from './remember-analyses.js';
import { readSentenceWeights, type SentenceWeights } from './sentence-weights.js';

/** Answers with the article's own sentences: no model, nothing written. */
export interface ExtractiveEngine {
  /** Empty where the evidence has no sentence. */
  write(evidence: Evidence): Draft;
}

export interface ExtractiveEngineProps {
  readonly analyser: Analyser;
  /** Default: those shipped. */
  readonly weights?: SentenceWeights;
}

export function createExtractiveEngine(props: ExtractiveEngineProps): ExtractiveEngine {
  const { weights = readSentenceWeights() } = props;
  const analyser = rememberAnalyses(props.analyser);
  return {
    write(evidence) {
      const rank = (read: Evidence) => rankSentences(read, { analyser, weights });
      const { ranked, readingOf, says } = rankReadings(evidence, rank);
      const chosen = chooseSentences(ranked, evidence.understanding, says);
      return {
        sentences: chosen.map(({ sentence, sources }) => ({
          text: null,
          sources,
          emphasis: emphasisInReading(sentence, readingOf(sentence), evidence.understanding),
          heading: null,
        })),
      };
    },
  };
}
