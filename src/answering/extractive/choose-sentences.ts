import type { Understanding } from '../../retrieval/evidence.js';
import type { SentenceRef } from '../sentence-ref.js';
import { opensWithReference } from './leading-reference.js';
import { cannotAnswer } from './objections.js';
import type { RankedSentence } from './rank-sentences.js';
import { withList } from './with-list.js';

/** Sentences that go into an answer together: the one that answers, and what belongs beside it. */
export interface ChosenSentence {
  readonly sentence: RankedSentence;
  /** Consecutive sentences, in the order of the text; the sentence itself is one of them. */
  readonly sources: readonly SentenceRef[];
}

const mostSentences = 3;
/** The neighbour of the best sentence is quoted with it where it is about as likely (see DECISIONS.md). */
const neighbourMargin = 0.6;
/** Where two things are asked, a further sentence may be this much less likely … */
const twofoldMargin = 5;
const twofold =
  /(?<!\p{L})(?:et|and|y|e|und)\s(?:\p{L}+\s)?(?:qui|qu|que|quand|où|combien|comment|pourquoi|quel|quelle|quels|quelles|who|when|where|how|why|what|which|quién|qué|cuándo|dónde|cuánt[oa]s?|cómo|cuál|wer|was|wann|wo|warum|wie|welche[rsnm]?)(?!\p{L})/iu;
/** … and must bring this share of the question's weight that nothing before it brought. */
const newMass = 0.3;
/** Where the best cannot answer, one that can may be this much less likely. */
const objectionMargin = 2;

/**
 * The sentence that most likely answers, and what is quoted with it; never more than needed: others
 * only where two things are asked, and they speak to the one that is left open. None where those
 * near the best cannot answer. `says`: what a sentence says, where that is more than its text.
 */
export function chooseSentences(
  ranked: readonly RankedSentence[],
  understanding: Understanding,
  says: (ref: SentenceRef) => string = textOf,
): ChosenSentence[] {
  const best = ranked[0]?.score ?? 0;
  const likely = ranked.filter(({ score }) => score >= best - objectionMargin);
  const whole = (ref: SentenceRef) => withList(withContext(ref), understanding.kind);
  const answers = (sources: readonly SentenceRef[]) =>
    !cannotAnswer(understanding, sources.map(says).join(' '));
  const first = likely.find((sentence) => !sentence.speaksOfAnother && answers(whole(sentence)));
  if (first === undefined) return [];
  const chosen = [{ sentence: first, sources: withNeighbour(first, whole(first), ranked) }];
  if (!twofold.test(understanding.question)) return chosen;
  const covered = new Set(first.found);
  for (const sentence of ranked) {
    if (chosen.length === mostSentences || sentence.score < best - twofoldMargin) break;
    const adds = [...sentence.found].filter((term) => !covered.has(term));
    if (massOf(understanding, adds) < newMass) continue;
    const sources = whole(sentence).filter((ref) => !isQuoted(chosen, ref));
    if (!sources.some((ref) => ref.sentence === sentence.sentence) || !answers(sources)) continue;
    chosen.push({ sentence, sources });
    for (const term of sentence.found) covered.add(term);
  }
  return chosen;
}

/** With the sentence beside what is quoted that is about as likely to answer. */
function withNeighbour(
  first: RankedSentence,
  sources: readonly SentenceRef[],
  ranked: readonly RankedSentence[],
): readonly SentenceRef[] {
  const { article, sentence: own } = first;
  const from = sources[0]?.sentence.index ?? own.index;
  const to = sources.at(-1)?.sentence.index ?? own.index;
  const beside = ranked.find(
    ({ article: other, sentence: { section, page, index }, score }) =>
      other === article &&
      section === own.section &&
      page === own.page &&
      (index === from - 1 || index === to + 1) &&
      score >= first.score - neighbourMargin,
  );
  if (beside === undefined) return sources;
  const neighbour = { article, sentence: beside.sentence };
  return beside.sentence.index < from ? [neighbour, ...sources] : [...sources, neighbour];
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
