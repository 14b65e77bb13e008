import type { Comparison } from '../compare-runs.js';
import { type Evaluation, reportOn } from '../evaluation.js';
import { chartsOf } from './charts.js';
import { comparisonTable, confusionTable, figuresTable, worstTable } from './tables.js';

/** One page that opens from disk: no script, nothing fetched, light and dark. */
export function htmlReport(evaluation: Evaluation, comparison: Comparison | null): string {
  const report = reportOn(evaluation);
  const sections = [
    section('Figures', figuresTable([['all', report.figures]])),
    comparison && section('Against the earlier run', comparisonTable(comparison)),
    section('Charts', chartsOf(report, evaluation.records).join('')),
    section('What became of the questions', confusionTable(report.confusion)),
    section('By language', figuresTable(Object.entries(report.byLanguage))),
    section('By kind of answer wanted', figuresTable(Object.entries(report.byKind))),
    report.worst.length > 0 && section('The surest failures', worstTable(report.worst)),
  ];
  const { questions, passages } = report.figures;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Glose: an evaluation</title>
<style>${style}</style>
</head>
<body>
<h1>Glose: an evaluation</h1>
<p>${questions} questions over ${passages} passages.</p>
${sections.filter((one) => typeof one === 'string').join('\n')}
</body>
</html>
`;
}

function section(title: string, content: string): string {
  return `<section><h2>${title}</h2>${content}</section>`;
}

/** Colours of Okabe and Ito, told apart by the colour-blind too. */
const style = `
:root { color-scheme: light dark; --ink: #1f2328; --soft: #59636e; --line: #d1d9e0; --back: #fff; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --soft: #9da7b1; --line: #3d444d; --back: #151b23; } }
body { margin: 2rem auto; max-width: 72rem; padding: 0 1rem; background: var(--back); color: var(--ink); font: 15px/1.5 system-ui, sans-serif; }
h1 { font-size: 1.6rem; } h2 { font-size: 1.15rem; margin-top: 2.2rem; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; font-size: .9rem; }
th, td { padding: .35rem .7rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
th { color: var(--soft); font-weight: 600; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
figure { margin: 1rem 0; max-width: 46rem; }
svg { width: 100%; height: auto; font: 11px system-ui, sans-serif; }
svg text { fill: var(--soft); } svg .title { fill: var(--ink); font-weight: 600; font-size: 13px; }
svg .scale { text-anchor: end; } svg .label { text-anchor: middle; }
svg .grid { stroke: var(--line); fill: none; }
.series0 { fill: #0072b2; } .series1 { fill: #d55e00; } .series2 { fill: #009e73; }
`;
