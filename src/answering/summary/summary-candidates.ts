import type { Article, Sentence } from '../../library/article.js';
import type { Analyser } from '../../retrieval/evidence.js';
import { opensWithReference } from '../extractive/leading-reference.js';
import { centralities, similarities, type TermCounts } from './sentence-graph.js';

/** A sentence that could stand in a summary. */
export interface SummaryCandidate {
  readonly sentence: Sentence;
  /** How much it is worth; comparable within an article. */
  readonly worth: number;
  /** Cosine with each candidate, in the same order. */
  readonly similarity: Float64Array;
}

/** All pairs are compared, and members wait meanwhile: tens of milliseconds at this size. */
const mostCandidates = 150;

/**
 * The article's sentences with what each is worth: centrality, and what experience adds — the first
 * sentence of a text or section says what it is about; very short, very long and asking sentences
 * say little; one that points back cannot stand alone.
 */
export function summaryCandidates(article: Article, analyser: Analyser): SummaryCandidate[] {
  const steps = candidatesInSteps(article, analyser);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** As {@link summaryCandidates}, in steps of a few milliseconds for whoever must not keep others waiting. */
export function* candidatesInSteps(
  article: Article,
  analyser: Analyser,
): Generator<void, SummaryCandidate[]> {
  const prose = sample(article.sentences.filter((sentence) => isProse(article, sentence)));
  const counts: TermCounts[] = [];
  for (const sentence of prose) {
    counts.push(countTerms(article, sentence, analyser));
    yield;
  }
  const similarity = yield* similarities(counts);
  const central = yield* centralities(similarity);
  const first = firstOfSections(prose);
  return prose.map((sentence, index) => ({
    sentence,
    similarity: similarity[index] ?? new Float64Array(prose.length),
    worth:
      (central[index] ?? 0) *
      prose.length *
      lengthFactor(total(counts[index])) *
      (index === 0 ? 1.3 : first.has(sentence) ? 1.15 : 1) *
      wordsFactor(article.text.slice(sentence.start, sentence.end)),
  }));
}

function isProse(article: Article, sentence: Sentence): boolean {
  const kind = article.blocks[sentence.block]?.kind;
  return kind === 'paragraph' || kind === 'item' || kind === 'quotation';
}

/** Evenly spread, where there are too many. */
function sample(sentences: readonly Sentence[]): Sentence[] {
  const step = Math.max(1, sentences.length / mostCandidates);
  const count = Math.min(sentences.length, mostCandidates);
  return Array.from({ length: count }, (_, index) => sentences[Math.floor(index * step)]).flatMap(
    (sentence) => sentence ?? [],
  );
}

function countTerms(article: Article, { start, end }: Sentence, analyser: Analyser): TermCounts {
  const counts = new Map<string, number>();
  for (const { term, stop } of analyser.analyse(article.text.slice(start, end), article.language)) {
    if (!stop) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return counts;
}

function firstOfSections(sentences: readonly Sentence[]): Set<Sentence> {
  const seen = new Set<number>();
  return new Set(
    sentences.filter(({ section }) => {
      const isFirst = !seen.has(section);
      seen.add(section);
      return isFirst;
    }),
  );
}

function total(counts: TermCounts | undefined): number {
  return [...(counts?.values() ?? [])].reduce((sum, count) => sum + count, 0);
}

/** `length` in content words: 1 for ordinary sentences, falling off on both sides. */
function lengthFactor(length: number): number {
  if (length < 9) return (length / 9) ** 1.5;
  return length > 30 ? 30 / length : 1;
}

/** What somebody says, above all when its quotation is torn apart, is seldom what a text is about. */
function wordsFactor(text: string): number {
  if (/[?:…]\s*[»”"]?$/u.test(text)) return 0.4;
  if (count(text, /«/g) !== count(text, /»/g) || count(text, /“/g) !== count(text, /”/g))
    return 0.4;
  if (opensWithReference(text)) return 0.6;
  return /^[«“"]/u.test(text) ? 0.7 : 1;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
