import type { Comparison } from '../evaluation/compare-runs.js';
import type { EvaluationReport } from '../evaluation/evaluation.js';
import type { EvaluationFigures } from '../evaluation/figures.js';
import type { Failure } from '../evaluation/worst.js';

/** A run for a person at a terminal: the figures, and what went wrong. */
export function reportAsText(report: EvaluationReport): string {
  const { figures, byLanguage, byKind, worst } = report;
  return [
    figuresAsText(figures),
    groupsAsText('by language', byLanguage),
    groupsAsText('by kind', byKind),
    ...(worst.length > 0 ? [`the surest failures\n${worst.map(failureAsText).join('\n')}`] : []),
  ].join('\n\n');
}

export function comparisonAsText({ shared, unshared, changes }: Comparison): string {
  const rows = changes.map(({ figure, before, after, better, worse, p }) => [
    figure,
    asCell(before),
    asCell(after),
    `+${better} −${worse}`,
    p < 0.001 ? 'p < .001' : `p = ${p.toFixed(3)}`,
  ]);
  const left = unshared > 0 ? `; ${unshared} asked in one run only are left out` : '';
  return [
    `${shared} questions in both runs${left}`,
    aligned([['', 'before', 'after', 'changed', ''], ...rows]),
  ].join('\n');
}

function figuresAsText(figures: EvaluationFigures): string {
  return aligned(Object.entries(figures).map(([name, value]) => [name, asCell(value)]));
}

const shown: readonly (keyof EvaluationFigures)[] = [
  'questions',
  'recallAt1',
  'sentenceAt1',
  'answered',
  'falselyAnswered',
  'sufficiencyAuc',
];

function groupsAsText(title: string, groups: Readonly<Record<string, EvaluationFigures>>): string {
  const rows = Object.entries(groups).map(([name, figures]) => [
    name,
    ...shown.map((key) => asCell(figures[key])),
  ]);
  return aligned([[title, ...shown], ...rows]);
}

function failureAsText({ record, reason }: Failure): string {
  return `  ${record.sufficiency.toFixed(2)}  ${record.question}\n        ${reason}`;
}

/** Columns with two spaces between them. */
function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) =>
    Math.max(...rows.map((row) => (row[at] ?? '').length)),
  );
  const line = (row: readonly string[]) =>
    row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  ');
  return rows.map((row) => line(row).trimEnd()).join('\n');
}

function asCell(value: number | null): string {
  if (value === null) return '–';
  return Number.isInteger(value) ? String(value) : value.toFixed(3);
}
