import type { Span } from '../library/article.js';
import { type Cues, cuesOf } from './answer-cues.js';
import type { Analyser } from './evidence.js';

/** A passage as ranking sees it. */
export interface AnalysedPassage {
  readonly sentences: readonly AnalysedSentence[];
  /** Content terms in all sentences. */
  readonly length: number;
}

export interface AnalysedSentence {
  /** Content terms in order of text. */
  readonly terms: readonly string[];
  /** What kinds of answer it could give; worked out when first asked, as it takes longer than terms. */
  cues(): Cues;
}

/** Analyses consecutive sentences; their spans are relative to `text`. */
export function analysePassage(
  analyser: Analyser,
  text: string,
  sentences: readonly Span[],
  language: string,
): AnalysedPassage {
  let length = 0;
  const analysed = sentences.map(({ start, end }) => {
    const sentence = text.slice(start, end);
    const tokens = analyser.analyse(sentence, language);
    const terms = contentTerms(tokens);
    length += terms.length;
    let cues: Cues | undefined;
    return {
      terms,
      cues() {
        cues ??= cuesOf(sentence, tokens);
        return cues;
      },
    };
  });
  return { sentences: analysed, length };
}

/** The terms that are indexed and compared: everything but stop words. */
export function contentTerms(tokens: ReturnType<Analyser['analyse']>): string[] {
  const terms: string[] = [];
  for (const { term, stop } of tokens) if (!stop) terms.push(term);
  return terms;
}
