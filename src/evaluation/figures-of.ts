import type { EvaluationFigures } from './figures.js';
import { areaUnderCurve, mean, percentile, share } from './measures.js';
import type { QuestionRecord } from './question-record.js';

/** Every figure, from what was observed; `passages`: how many there were to choose from. */
export function figuresOf(records: readonly QuestionRecord[], passages: number): EvaluationFigures {
  const milliseconds = records.map((record) => record.milliseconds);
  return {
    ...retrievalFigures(records),
    ...sentenceFigures(records),
    answered: share(records.filter((record) => record.answerable).map(isAnswered)),
    falselyAnswered: share(records.filter((record) => !record.answerable).map(isAnswered)),
    sufficiencyAuc: sufficiencyAuc(records),
    msP50: percentile(milliseconds, 0.5),
    msP95: percentile(milliseconds, 0.95),
    questions: records.length,
    passages,
  };
}

function retrievalFigures(records: readonly QuestionRecord[]) {
  const ranks = records.flatMap(({ rank }) => rank ?? []);
  return {
    recallAt1: share(ranks.map((rank) => rank === 1)),
    recallAt5: share(ranks.map((rank) => rank >= 1 && rank <= 5)),
    mrrAt10: mean(ranks.map(reciprocalRank)),
  };
}

/** 1 / rank, 0 where the passage is not among the first ten. */
export function reciprocalRank(rank: number): number {
  return rank >= 1 && rank <= 10 ? 1 / rank : 0;
}

function sentenceFigures(records: readonly QuestionRecord[]) {
  const chosen = records.flatMap((record) =>
    record.sentence === null ? [] : { ...record.sentence, answered: isAnswered(record) },
  );
  return {
    sentenceAt1: share(chosen.map(({ right }) => right)),
    sentenceAt1WhenAnswered: share(
      chosen.filter(({ answered }) => answered).map(({ right }) => right),
    ),
    answeredRight: share(chosen.map(({ answered, right }) => answered && right)),
    sentencesPerCitation: mean(chosen.flatMap(({ length }) => (length > 0 ? length : []))),
  };
}

function sufficiencyAuc(records: readonly QuestionRecord[]): number | null {
  const answerable = records.filter((record) => record.answerable);
  const pools = [
    ...answerable.filter(({ pool }) => pool).map(({ sufficiency }) => sufficiency),
    ...records.flatMap(({ restoredSufficiency }) => restoredSufficiency ?? []),
  ];
  return areaUnderCurve(
    pools.length > 0 ? pools : answerable.map(({ sufficiency }) => sufficiency),
    records.filter((record) => !record.answerable).map(({ sufficiency }) => sufficiency),
  );
}

function isAnswered({ outcome }: QuestionRecord): boolean {
  return outcome === 'answered';
}
