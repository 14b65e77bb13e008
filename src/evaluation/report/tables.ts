import type { Comparison } from '../compare-runs.js';
import { type Confusion, judgements } from '../confusion.js';
import type { EvaluationFigures } from '../figures.js';
import type { Failure } from '../worst.js';
import { asFigure, type Column, table } from './markup.js';

type Named = readonly [name: string, figures: EvaluationFigures];

const figureColumns: readonly (keyof EvaluationFigures)[] = [
  'questions',
  'recallAt1',
  'recallAt5',
  'sentenceAt1',
  'answeredRight',
  'answered',
  'falselyAnswered',
  'sufficiencyAuc',
  'msP95',
];

/** A row a group. */
export function figuresTable(groups: readonly Named[]): string {
  const columns: Column<Named>[] = [
    { title: '', cell: ([name]) => name },
    ...figureColumns.map((key) => ({
      title: key,
      cell: ([, figures]: Named) =>
        key === 'questions' ? String(figures[key]) : asFigure(figures[key]),
      numeric: true,
    })),
  ];
  return table(columns, groups);
}

export function confusionTable(confusion: Confusion): string {
  const sorts = ['answerable', 'unanswerable'] as const;
  return table(
    [
      { title: 'questions', cell: (sort) => sort },
      ...judgements.map((judgement) => ({
        title: judgement.replace('_', ' '),
        cell: (sort: (typeof sorts)[number]) => String(confusion[sort][judgement]),
        numeric: true,
      })),
    ],
    sorts,
  );
}

export function worstTable(worst: readonly Failure[]): string {
  return table(
    [
      { title: 'Question', cell: ({ record }) => record.question },
      { title: 'Why', cell: ({ reason }) => reason },
      { title: 'Sufficiency', cell: ({ record }) => record.sufficiency.toFixed(2), numeric: true },
      { title: 'Quoted', cell: ({ record }) => record.quote ?? '–' },
      { title: 'Right answer', cell: ({ record }) => record.goldAnswers.join(' / ') || '–' },
    ],
    worst,
  );
}

export function comparisonTable({ changes }: Comparison): string {
  return table(
    [
      { title: 'figure', cell: ({ figure }) => figure },
      { title: 'questions', cell: ({ questions }) => String(questions), numeric: true },
      { title: 'before', cell: ({ before }) => before.toFixed(3), numeric: true },
      { title: 'after', cell: ({ after }) => after.toFixed(3), numeric: true },
      { title: 'better', cell: ({ better }) => String(better), numeric: true },
      { title: 'worse', cell: ({ worse }) => String(worse), numeric: true },
      { title: 'p', cell: ({ p }) => (p < 0.001 ? '< .001' : p.toFixed(3)), numeric: true },
    ],
    changes,
  );
}
