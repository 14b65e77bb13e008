import type { EvaluationReport } from '../evaluation.js';
import type { QuestionRecord } from '../question-record.js';
import { barChart } from './bar-chart.js';

/** The charts of a report; those that the run has nothing for are left out. */
export function chartsOf(report: EvaluationReport, records: readonly QuestionRecord[]): string[] {
  return [ranksChart(records), kindsChart(report), sufficiencyChart(records)].flatMap(
    (chart) => chart ?? [],
  );
}

const places = Array.from({ length: 10 }, (_, index) => index + 1);

function ranksChart(records: readonly QuestionRecord[]): string | undefined {
  const ranks = records.flatMap(({ rank }) => rank ?? []);
  if (ranks.length === 0) return undefined;
  const part = (holds: (rank: number) => boolean) => ranks.filter(holds).length / ranks.length;
  return barChart({
    title: 'Where the passage that answers stands (share of the open questions)',
    series: ['share'],
    groups: [
      ...places.map((place) => ({
        label: String(place),
        values: [part((rank) => rank === place)],
      })),
      { label: 'none', values: [part((rank) => rank === 0 || rank > places.length)] },
    ],
    top: 1,
    format: asPercent,
  });
}

function kindsChart({ byKind }: EvaluationReport): string | undefined {
  const kinds = Object.entries(byKind).filter(([, figures]) => figures.recallAt1 !== null);
  if (kinds.length === 0) return undefined;
  return barChart({
    title: 'By kind of answer wanted',
    series: ['passage first', 'sentence right', 'answered and right'],
    groups: kinds.map(([kind, figures]) => ({
      label: kind.replace('_', '/'),
      values: [figures.recallAt1, figures.sentenceAt1, figures.answeredRight],
    })),
    top: 1,
    format: asPercent,
  });
}

function sufficiencyChart(records: readonly QuestionRecord[]): string | undefined {
  const unanswerable = records.filter(({ answerable }) => !answerable);
  if (unanswerable.length === 0) return undefined;
  const restored = records.flatMap(({ restoredSufficiency }) => restoredSufficiency ?? []);
  const answerable = records.filter((record) => record.answerable);
  const one = histogram([...answerable.map(({ sufficiency }) => sufficiency), ...restored]);
  const other = histogram(unanswerable.map(({ sufficiency }) => sufficiency));
  return barChart({
    title: 'Sufficiency judged (share of the questions of each sort)',
    series: ['answerable', 'unanswerable'],
    groups: one.map((share, index) => ({
      label: `.${index}`,
      values: [share, other[index] ?? 0],
    })),
    format: asPercent,
  });
}

/** Shares in ten bins from 0 to 1. */
function histogram(values: readonly number[]): number[] {
  const bins = Array.from({ length: 10 }, () => 0);
  for (const value of values) {
    const bin = Math.min(9, Math.max(0, Math.floor(value * 10)));
    bins[bin] = (bins[bin] ?? 0) + 1;
  }
  return bins.map((count) => count / Math.max(1, values.length));
}

function asPercent(value: number): string {
  return `${Math.round(value * 100)} %`;
}
