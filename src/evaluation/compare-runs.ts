import { OperatorError } from '../errors.js';
import { judge } from './confusion.js';
import type { Evaluation } from './evaluation.js';
import { reciprocalRank } from './figures-of.js';
import { mcNemar, randomisation } from './paired-tests.js';
import type { QuestionRecord } from './question-record.js';

export interface Comparison {
  /** Questions that both runs asked; only they are compared. */
  readonly shared: number;
  /** Questions that only one of them asked. */
  readonly unshared: number;
  readonly changes: readonly Change[];
}

/** How one figure changed from the earlier run to the later one. */
export interface Change {
  readonly figure: ComparedFigure;
  readonly questions: number;
  readonly before: number;
  readonly after: number;
  /** Questions that became better and worse. */
  readonly better: number;
  readonly worse: number;
  /**
   * Probability of a change at least as large where nothing changed: exact McNemar for shares, a
   * paired randomisation test for the mean reciprocal rank.
   */
  readonly p: number;
}

export const comparedFigures = [
  'recallAt1',
  'recallAt5',
  'mrrAt10',
  'sentenceAt1',
  'answeredRight',
  'answered',
  'falselyAnswered',
] as const;
export type ComparedFigure = (typeof comparedFigures)[number];

/** Value of one question, null where the figure does not concern it. */
const measuredOf: Readonly<Record<ComparedFigure, (record: QuestionRecord) => number | null>> = {
  recallAt1: ({ rank }) => (rank === null ? null : Number(rank === 1)),
  recallAt5: ({ rank }) => (rank === null ? null : Number(rank >= 1 && rank <= 5)),
  mrrAt10: ({ rank }) => (rank === null ? null : reciprocalRank(rank)),
  sentenceAt1: ({ sentence }) => (sentence === null ? null : Number(sentence.right)),
  answeredRight: (record) =>
    record.sentence === null ? null : Number(judge(record) === 'answered_right'),
  answered: ({ answerable, outcome }) => (answerable ? Number(outcome === 'answered') : null),
  falselyAnswered: ({ answerable, outcome }) =>
    answerable ? null : Number(outcome === 'answered'),
};

/**
 * Compares two runs question by question.
 * @throws OperatorError where they have no question in common.
 */
export function compareRuns(before: Evaluation, after: Evaluation): Comparison {
  const earlier = new Map(before.records.map((record) => [keyOf(record), record]));
  const pairs = after.records.flatMap((record): Pair[] => {
    const same = earlier.get(keyOf(record));
    return same === undefined ? [] : [[same, record]];
  });
  if (pairs.length === 0) {
    throw new OperatorError(
      'The two runs have no question in common: compare runs over the same questions.',
    );
  }
  return {
    shared: pairs.length,
    unshared: before.records.length + after.records.length - 2 * pairs.length,
    changes: comparedFigures.flatMap((figure) => changeOf(figure, pairs) ?? []),
  };
}

type Pair = readonly [before: QuestionRecord, after: QuestionRecord];

/** The wording too, since a question that was rewritten is another one. */
function keyOf({ id, question }: QuestionRecord): string {
  return JSON.stringify([id, question]);
}

function changeOf(figure: ComparedFigure, pairs: readonly Pair[]): Change | undefined {
  const values = pairs.flatMap(([before, after]) => {
    const [one, other] = [measuredOf[figure](before), measuredOf[figure](after)];
    return one === null || other === null ? [] : [[one, other] as const];
  });
  if (values.length === 0) return undefined;
  const differences = values.map(([one, other]) => other - one);
  const better = differences.filter((difference) => difference > 0).length;
  const worse = differences.filter((difference) => difference < 0).length;
  return {
    figure,
    questions: values.length,
    before: average(values.map(([one]) => one)),
    after: average(values.map(([, other]) => other)),
    ...(figure === 'falselyAnswered' ? { better: worse, worse: better } : { better, worse }),
    p: figure === 'mrrAt10' ? randomisation(differences) : mcNemar(better, worse),
  };
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
