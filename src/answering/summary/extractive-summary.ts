import type { Article } from '../../library/article.js';
import type { Analyser } from '../../retrieval/evidence.js';
import type { SummaryStyle } from '../answer.js';
import type { Draft, DraftSentence } from '../draft.js';
import { withContext } from '../extractive/choose-sentences.js';
import { onlySection } from './only-section.js';
import { type SummaryCandidate, summaryCandidates } from './summary-candidates.js';

export interface SummaryReading {
  readonly analyser: Analyser;
  /** Heading of what stands before the first heading. */
  readonly opening: string;
  /** Where headings are taken from: the article, or its translation in the reader's language. */
  readonly reading: Article;
  /** Index of the one section to summarise; undefined for the whole. */
  readonly section?: number | undefined;
}

/** A summary of the article's own sentences, in their order. Empty where it has none. */
export function extractiveSummary(
  article: Article,
  style: SummaryStyle,
  { analyser, opening, reading, section }: SummaryReading,
): Draft {
  const candidates = summaryCandidates(onlySection(article, section), analyser);
  const chosen =
    style === 'sections' ? bySection(candidates) : pick(candidates, countFor(style, candidates));
  const inOrder = [...chosen].sort((a, b) => a.sentence.start - b.sentence.start);
  const quoted = new Set<number>();
  const sentences = inOrder.map(({ sentence }): DraftSentence => {
    const sources = withContext({ article, sentence }).filter(
      (ref) => !quoted.has(ref.sentence.index),
    );
    for (const ref of sources) quoted.add(ref.sentence.index);
    const heading = reading.sections[sentence.section]?.heading ?? opening;
    return { text: null, sources, emphasis: [], heading: style === 'sections' ? heading : null };
  });
  return { sentences };
}

function countFor(style: SummaryStyle, candidates: readonly SummaryCandidate[]): number {
  if (style === 'short') return 3;
  return Math.min(7, Math.max(4, Math.round(candidates.length / 3)));
}

/** A section takes this many of its sentences for one of the summary, at most two. */
const sentencesEach = 5;
/** More sections than these are no summary: the richest ones stay. */
const mostSections = 12;

function bySection(candidates: readonly SummaryCandidate[]): SummaryCandidate[] {
  const numbers = [...new Set(candidates.map(({ sentence }) => sentence.section))];
  return numbers
    .map((section) => candidates.filter(({ sentence }) => sentence.section === section))
    .map((members) =>
      pick(members, Math.min(2, Math.ceil(members.length / sentencesEach)), candidates),
    )
    .sort((a, b) => worthOf(b) - worthOf(a))
    .slice(0, mostSections)
    .flat();
}

function worthOf(chosen: readonly SummaryCandidate[]): number {
  return Math.max(...chosen.map(({ worth }) => worth));
}

/** What repeating costs against what worth brings. */
const redundancy = 0.7;
/** A sentence this much like another (cosine) says the same. */
const sameAgain = 0.5;
/** Each sentence that a section already gave makes its next one worth this part. */
const sectionFatigue = 0.5;

/**
 * The worthiest sentences that do not repeat one another and do not all come from one section:
 * maximal marginal relevance (Carbonell and Goldstein, 1998) with a fatigue of sections.
 */
function pick(
  candidates: readonly SummaryCandidate[],
  count: number,
  all: readonly SummaryCandidate[] = candidates,
): SummaryCandidate[] {
  const indices = new Map(all.map((candidate, index) => [candidate, index]));
  const best = Math.max(...candidates.map(({ worth }) => worth), Number.MIN_VALUE);
  const chosen: SummaryCandidate[] = [];
  const givenBy = (section: number) =>
    chosen.filter(({ sentence }) => sentence.section === section).length;
  const repeats = (candidate: SummaryCandidate) =>
    Math.max(0, ...chosen.map((one) => candidate.similarity[indices.get(one) ?? -1] ?? 0));
  while (chosen.length < count) {
    const left = candidates.filter(
      (candidate) => !chosen.includes(candidate) && repeats(candidate) < sameAgain,
    );
    // Compared with the section that gave least: where there is one only, none tires.
    const fewest = Math.min(...left.map(({ sentence }) => givenBy(sentence.section)));
    const gain = (candidate: SummaryCandidate) =>
      (candidate.worth / best) * sectionFatigue ** (givenBy(candidate.sentence.section) - fewest) -
      redundancy * repeats(candidate);
    const [next] = left.sort((a, b) => gain(b) - gain(a));
    if (next === undefined) break;
    chosen.push(next);
  }
  return chosen;
}
