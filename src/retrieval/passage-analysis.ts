import type { Span } from '../library/article.js';
import { type Cues, cuesOf, isNumeral } from './answer-cues.js';
import type { Analyser, Token } from './evidence.js';
import { isNameAt } from './names.js';

/** A passage as ranking sees it. */
export interface AnalysedPassage {
  readonly sentences: readonly AnalysedSentence[];
  /** Content terms in all sentences. */
  readonly length: number;
}

export interface AnalysedSentence {
  /** Content terms in order of text. */
  readonly terms: readonly string[];
  /** Every word as it is written there, folded; function words too. */
  readonly words: readonly string[];
  /** What kinds of answer it could give; worked out when first asked, as it takes longer than terms. */
  cues(): Cues;
  /** What each of the terms is written as; worked out when first asked. */
  marks(): readonly TermMark[];
}

/** `numeral`: a number in words. */
export type TermMark = 'name' | 'figure' | 'numeral' | 'word';

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
    let marks: readonly TermMark[] | undefined;
    return {
      terms,
      words: tokens.map(({ surface }) => surface),
      cues() {
        cues ??= cuesOf(sentence, tokens);
        return cues;
      },
      marks() {
        marks ??= marksOf(sentence, tokens);
        return marks;
      },
    };
  });
  return { sentences: analysed, length };
}

function marksOf(sentence: string, tokens: readonly Token[]): TermMark[] {
  return tokens.flatMap(({ stop, start, surface }, index): TermMark[] => {
    if (stop) return [];
    if (/^\p{Nd}/u.test(sentence.slice(start, start + 2))) return ['figure'];
    if (isNumeral(surface)) return ['numeral'];
    return [isNameAt(sentence, tokens, index) ? 'name' : 'word'];
  });
}

/** The terms that are indexed and compared: everything but stop words. */
export function contentTerms(tokens: ReturnType<Analyser['analyse']>): string[] {
  const terms: string[] = [];
  for (const { term, stop } of tokens) if (!stop) terms.push(term);
  return terms;
}
