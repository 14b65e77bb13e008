import { type Confusion, confusionOf } from './confusion.js';
import type { EvaluationFigures } from './figures.js';
import { figuresOf } from './figures-of.js';
import type { QuestionRecord } from './question-record.js';
import { type Failure, worstFailures } from './worst.js';

/** A run: what was observed of each question. */
export interface Evaluation {
  readonly passages: number;
  readonly records: readonly QuestionRecord[];
}

/** What a run shows. */
export interface EvaluationReport {
  readonly figures: EvaluationFigures;
  readonly byLanguage: Readonly<Record<string, EvaluationFigures>>;
  /** By the kind of answer that the question was understood to want. */
  readonly byKind: Readonly<Record<string, EvaluationFigures>>;
  readonly confusion: Confusion;
  readonly worst: readonly Failure[];
}

export function reportOn({ records, passages }: Evaluation): EvaluationReport {
  return {
    figures: figuresOf(records, passages),
    byLanguage: grouped(records, passages, ({ language }) => language),
    byKind: grouped(records, passages, ({ kind }) => kind),
    confusion: confusionOf(records),
    worst: worstFailures(records),
  };
}

/** Figures of each group, the largest first. */
function grouped(
  records: readonly QuestionRecord[],
  passages: number,
  keyOf: (record: QuestionRecord) => string,
): Record<string, EvaluationFigures> {
  const groups = new Map<string, QuestionRecord[]>();
  for (const record of records) {
    const group = groups.get(keyOf(record));
    if (group === undefined) groups.set(keyOf(record), [record]);
    else group.push(record);
  }
  const sorted = [...groups].sort(([, one], [, other]) => other.length - one.length);
  return Object.fromEntries(sorted.map(([key, group]) => [key, figuresOf(group, passages)]));
}
