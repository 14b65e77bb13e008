import type { Understanding } from '../../retrieval/evidence.js';
import type { SentenceRef } from '../sentence-ref.js';
import { opensWithReference } from './leading-reference.js';
import { cannotAnswer } from './objections.js';
import type { RankedSentence } from './rank-sentences.js';

/** Sentences that go into an answer together: the one that answers, and what it needs before it. */
export interface ChosenSentence {
  readonly sentence: RankedSentence;
  /** The sentence itself last; before it the one that it points back at. */
  readonly sources: readonly SentenceRef[];
}

const mostSentences = 3;
/** A further sentence must be about as likely as the best one, less so where two things are asked … */
const scoreMargin = 1.5;
const twofoldMargin = 5;
const twofold =
  /(?<!\p{L})(?:et|and)\s(?:\p{L}+\s)?(?:qui|qu|que|quand|où|combien|comment|pourquoi|quel|quelle|quels|quelles|who|when|where|how|why|what|which)(?!\p{L})/iu;
/** Where the best cannot answer, one that can may be this much less likely. */
const objectionMargin = 2;
/** … and bring this share of the question's weight that nothing before it brought. */
const newMass = 0.3;

/**
 * The one to three sentences that answer, the likeliest first; never more than needed: a further
 * one only where it speaks to a part of the question that the others leave open. None where those
 * near the best cannot answer. `says`: what a sentence says, where that is more than its text.
 */
export function chooseSentences(
  ranked: readonly RankedSentence[],
  understanding: Understanding,
  says: (ref: SentenceRef) => string = textOf,
): ChosenSentence[] {
  const best = ranked[0]?.score ?? 0;
  const chosen: ChosenSentence[] = [];
  const covered = new Set<string>();
  const margin = twofold.test(understanding.question) ? twofoldMargin : scoreMargin;
  for (const sentence of ranked) {
    const isFirst = chosen.length === 0;
    if (chosen.length === mostSentences) break;
    if (sentence.score < best - (isFirst ? objectionMargin : margin)) break;
    const adds = [...sentence.found].filter((term) => !covered.has(term));
    if (!isFirst && massOf(understanding, adds) < newMass) continue;
    const sources = withContext(sentence).filter((ref) => !isQuoted(chosen, ref));
    if (!sources.some((ref) => ref.sentence === sentence.sentence)) continue;
    if (cannotAnswer(understanding, sources.map(says).join(' '))) continue;
    chosen.push({ sentence, sources });
    for (const term of sentence.found) covered.add(term);
  }
  return chosen;
}

/** The sentence, with the one before it where it points back at that. */
export function withContext(ref: SentenceRef): SentenceRef[] {
  const { article, sentence } = ref;
  const own = { article, sentence };
  const before = article.sentences[sentence.index - 1];
  const isBesides =
    before === undefined ||
    before.section !== sentence.section ||
    article.blocks[before.block]?.kind === 'heading';
  if (isBesides || !opensWithReference(article.text.slice(sentence.start, sentence.end)))
    return [own];
  return [{ article, sentence: before }, own];
}

function massOf({ terms }: Understanding, wanted: readonly string[]): number {
  const total = terms.reduce((sum, { weight }) => sum + weight, 0);
  const found = terms.filter(({ term }) => wanted.includes(term));
  return total === 0 ? 0 : found.reduce((sum, { weight }) => sum + weight, 0) / total;
}

function textOf({ article, sentence }: SentenceRef): string {
  return article.text.slice(sentence.start, sentence.end);
}

function isQuoted(chosen: readonly ChosenSentence[], { article, sentence }: SentenceRef): boolean {
  return chosen.some(({ sources }) =>
    sources.some((ref) => ref.article === article && ref.sentence.index === sentence.index),
  );
}
