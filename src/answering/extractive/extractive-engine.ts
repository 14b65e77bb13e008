import type { Analyser, Evidence } from '../../retrieval/evidence.js';
import type { Draft } from '../draft.js';
import { chooseSentences } from './choose-sentences.js';
import { findEmphasis } from './emphasis.js';
import { inReading } from './in-reading.js';
import { rankSentences } from './rank-sentences.js';

/** Answers with the article's own sentences: no model, nothing written. */
export interface ExtractiveEngine {
  /** Empty where the evidence has no sentence. */
  write(evidence: Evidence): Draft;
}

export function createExtractiveEngine({ analyser }: { analyser: Analyser }): ExtractiveEngine {
  return {
    write(found) {
      const { evidence, inOriginal } = inReading(found);
      const ranked = rankSentences(evidence, analyser);
      const chosen = chooseSentences(ranked, evidence.understanding);
      return inOriginal({
        sentences: chosen.map(({ sentence, sources }) => ({
          text: null,
          sources,
          emphasis: findEmphasis(evidence.understanding, sentence.text).map(
            ([start, end]) =>
              [sentence.sentence.start + start, sentence.sentence.start + end] as const,
          ),
          heading: null,
        })),
      });
    },
  };
}
