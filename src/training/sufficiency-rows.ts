import { contributions, type RankingModel } from '../retrieval/ranking.js';
import type { RankedCandidate } from '../retrieval/sufficiency/ranked-candidate.js';
import type { UnderstoodQuestion } from '../retrieval/understand.js';
import { type AskedQuestion, createLearningIndex, type LearningIndex } from './learning-index.js';
import { readPassages, readQuestions, type SetQuestion } from './question-set.js';
import { createNameSwaps, type NameSwaps } from './swap-names.js';

export interface SufficiencyFiles {
  readonly passages: string;
  /** Not for the judgement, but for the sentence that answers. */
  readonly questions: string;
  /** Questions whose passage was taken out of their pool. */
  readonly unanswerable: string;
  /** Another set, of pools judged by people. */
  readonly poolPassages: string;
  readonly poolQuestions: string;
}

/**
 * How a question was asked, with the passage that answers there and not there: against the passages
 * of its article (`near`), with another name in it (`swap`), with one of its names in another
 * article's question (`foreign`), against all passages (`all`), against ten that resemble it (`ten`); and pools judged by people (`pool`).
 */
export const groups = ['near', 'swap', 'foreign', 'all', 'ten', 'pool'] as const;
export type Group = (typeof groups)[number];

/** A question as it was asked, and whether it can be answered. */
export interface AskedRow {
  readonly group: Group;
  /** Questions on one article are never split between folds. */
  readonly article: string;
  readonly label: boolean;
  readonly understood: UnderstoodQuestion;
  readonly ranked: readonly RankedCandidate[];
}

export interface RowOptions {
  readonly files: SufficiencyFiles;
  readonly weights: RankingModel['features'];
  /** Takes each n-th question only. */
  readonly every: number;
}

/** Asks the questions in all of these ways. What was asked is handed over, not kept. */
export async function askRows(options: RowOptions, take: (row: AskedRow) => void): Promise<void> {
  const { files, weights, every } = options;
  const passages = await readPassages(files.passages);
  const index = createLearningIndex(passages);
  const swaps = createNameSwaps(passages);
  const questions = await readQuestions(files.unanswerable);
  for (const [at, question] of questions.entries()) {
    if (at % every !== 0 || question.removedPassageId === undefined) continue;
    const asking: Asking = { index, weights, question, gold: question.removedPassageId, take };
    await askNear(asking, swaps);
    // Half of them, as each is asked four times.
    if (at % (2 * every) === 0) await askAmongAll(asking);
  }
  const pools = createLearningIndex(await readPassages(files.poolPassages));
  for (const question of await readQuestions(files.poolQuestions)) {
    const asked = await pools.ask(question, 0);
    const row = { group: 'pool', article: question.id, label: question.answerable } as const;
    take({ ...row, understood: asked.understood, ranked: rank(asked, weights) });
  }
}

interface Asking {
  readonly index: LearningIndex;
  readonly weights: RankingModel['features'];
  readonly question: SetQuestion;
  readonly gold: string;
  readonly take: (row: AskedRow) => void;
}

async function askNear(asking: Asking, swaps: NameSwaps): Promise<void> {
  const { index, question, gold } = asking;
  const others = question.passageIds ?? [];
  const understood = await ask(asking, { passageIds: others }, [['near', false]]);
  const { names } = understood.understanding;
  const whole = { passageIds: [...others, gold] };
  const counted: [Group, boolean][] = [['near', true]];
  const named = { question, title: index.articleOf(gold), names };
  const made = { swap: swaps.otherName(named), foreign: swaps.otherQuestion(named) };
  for (const group of ['swap', 'foreign'] as const) {
    const changed = made[group];
    if (changed === null) continue;
    counted.push([group, true]);
    await ask(asking, { ...whole, question: changed.question }, [[group, false]]);
  }
  await ask(asking, whole, counted);
}

async function askAmongAll(asking: Asking): Promise<void> {
  const { index, question, gold } = asking;
  const { passageIds: _, ...open } = question;
  const found = (await index.ask(open, candidateCount)).ids;
  const others = found.filter((id) => id !== gold);
  await ask(asking, { passageIds: found }, [['all', true]]);
  await ask(asking, { passageIds: others }, [['all', false]]);
  await ask(asking, { passageIds: [gold, ...others.slice(0, 9)] }, [['ten', true]]);
  await ask(asking, { passageIds: others.slice(0, 10) }, [['ten', false]]);
}

/** As many as retrieval ranks. */
const candidateCount = 60;

async function ask(
  { index, weights, question, gold, take }: Asking,
  change: Partial<SetQuestion>,
  counted: readonly (readonly [Group, boolean])[],
): Promise<UnderstoodQuestion> {
  const asked = await index.ask({ ...question, ...change }, 0);
  const ranked = rank(asked, weights);
  const article = index.articleOf(gold);
  for (const [group, label] of counted) {
    take({ group, article, label, understood: asked.understood, ranked });
  }
  return asked.understood;
}

/** Best first, as retrieval ranks. */
export function rank(
  { features, candidates }: AskedQuestion,
  weights: RankingModel['features'],
): RankedCandidate[] {
  return candidates
    .flatMap((candidate, index) => {
      const own = features[index];
      if (own === undefined) return [];
      const parts = Object.values(contributions({ features: weights }, own));
      return [{ candidate, features: own, score: parts.reduce((sum, part) => sum + part, 0) }];
    })
    .sort((one, other) => other.score - one.score);
}
