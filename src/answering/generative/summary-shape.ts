import type { SummaryStyle } from '../answer.js';
import type { DraftSentence } from '../draft.js';
import type { SentenceRef } from '../sentence-ref.js';

export interface SummaryShape {
  /** The rule for the model. */
  readonly shape: string;
  readonly mostSentences: number;
}

/** What a summary of each style looks like. */
export function summaryShape(style: SummaryStyle, refs: readonly SentenceRef[]): SummaryShape {
  if (style === 'short') {
    return {
      shape:
        'Write exactly three sentences that give the whole: what happens, why, and what follows.',
      mostSentences: 3,
    };
  }
  if (style === 'bullets') {
    return {
      shape: 'Write five to seven short sentences, one point each, in order of weight.',
      mostSentences: 7,
    };
  }
  const sections = new Set(refs.map(({ article, sentence }) => `${article.id} ${sentence.section}`))
    .size;
  const which =
    sections > mostSections
      ? `one sentence for each of the ${mostSections} sections that matter most`
      : 'one or two sentences for each section';
  return {
    shape: `Write ${which}, in the order of the sections; each sentence rests on sentences of one section only.`,
    mostSentences: sections > mostSections ? mostSections : 2 * Math.max(1, sections),
  };
}

/** More sections than these are no summary. */
const mostSections = 12;

/**
 * Each sentence under the heading of the section that it rests on, sections in order of the text;
 * `opening` is the heading of what stands before the first.
 */
export function underHeadings(
  sentences: readonly DraftSentence[],
  opening: string,
): readonly DraftSentence[] {
  return sentences
    .map((sentence) => ({ sentence, section: sentence.sources[0]?.sentence.section ?? 0 }))
    .sort((one, other) => one.section - other.section)
    .map(({ sentence, section }) => ({
      ...sentence,
      heading: sentence.sources[0]?.article.sections[section]?.heading ?? opening,
    }));
}
