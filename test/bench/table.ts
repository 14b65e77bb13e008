import type { Corpus } from './corpus.js';
import type { Failure, Measurement } from './measurement.js';
import { systems } from './systems.js';

export type Outcome = Measurement | Failure;

/** The figures of one size, as they are shown in a terminal and in the report. */
export interface Table {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export function buildTable(corpus: Corpus, outcomes: readonly Outcome[]): Table {
  const { size, filler, questions } = corpus;
  const made = filler === 0 ? 'none made up' : `${count(filler)} of them filler`;
  return {
    title: `${count(size)} passages (${made}), ${count(questions)} questions`,
    head: [
      'system',
      'recall@1',
      'recall@5',
      'ms p50',
      'ms p95',
      'cpu ms',
      'MiB',
      'peak',
      'disk',
      'index s',
    ],
    rows: outcomes.map((outcome) => [nameOf(outcome.system), ...cells(outcome)]),
  };
}

export function nameOf(system: string): string {
  return systems[system]?.name ?? system;
}

/** Columns aligned, figures to the right. */
export function toText({ title, head, rows }: Table): string {
  const widths = head.map((name, column) =>
    Math.max(name.length, ...rows.map((row) => widthOf(row, column, head.length))),
  );
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => pad(cell, widths[column] ?? 0, column))
      .join('  ')
      .trimEnd();
  return [title, line(head), ...rows.map(line)].join('\n');
}

export function toMarkdown({ title, head, rows }: Table): string {
  const line = (row: readonly string[]) => `| ${row.join(' | ')} |`;
  const rule = line(head.map((_, column) => (column === 0 ? '---' : '---:')));
  return [`## ${title}`, '', line(head), rule, ...rows.map(line)].join('\n');
}

/** 1234567 → `1,234,567`. */
export function count(value: number): string {
  return value.toLocaleString('en');
}

function cells(outcome: Outcome): string[] {
  if ('failure' in outcome) return [outcome.failure];
  const { recallAt1, recallAt5, msP50, msP95, cpu, memory, peakMemory, disk, indexing } = outcome;
  return [
    ...[recallAt1, recallAt5].map((value) => value.toFixed(3)),
    ...[msP50, msP95, cpu].map((value) => value.toFixed(2)),
    ...[memory, peakMemory, disk].map((value) => value.toFixed(0)),
    indexing.toFixed(1),
  ];
}

/** A row that says only why there are no figures may be as long as it likes. */
function widthOf(row: readonly string[], column: number, columns: number): number {
  return column === 0 || row.length === columns ? (row[column] ?? '').length : 0;
}

function pad(cell: string, width: number, column: number): string {
  return column === 0 ? cell.padEnd(width) : cell.padStart(width);
}
