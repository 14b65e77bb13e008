import { type Chart, type ChartDay, type ChartPart, chartParts } from './chart.js';

/**
 * A chart as SVG, 720 by 400, with letters that are read where Discord shows it half as large. It has a ground of its own, because Discord shows pictures on dark and on
 * light; what is not covered is hatched, so that colours alone tell nothing.
 */
export function drawChart(chart: Chart): string {
  const most = Math.max(...chart.days.map(totalOf), 1);
  const scale = niceScale(most);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="DejaVu Sans">
<defs><pattern id="hatch" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="8" height="8" fill="${colours.not_covered}"/><rect width="3" height="8" fill="${ground}" fill-opacity="0.45"/></pattern></defs>
<rect width="${width}" height="${height}" rx="14" fill="${ground}"/>
<text x="${left}" y="44" font-size="26" font-weight="bold" fill="${ink}">${escaped(chart.title)}</text>
${drawLegend(chart)}
${drawScale(scale, chart.language)}
${chart.days.map((day, index) => drawDay(day, index, { chart, top: scale.top })).join('\n')}
</svg>`;
}

const width = 720;
const height = 400;
const left = 68;
/** Half of a date under the last bar stands there, too. */
const right = 48;
const plotTop = 108;
const plotBottom = 344;
const plotWidth = width - left - right;

const ground = '#22252b';
const ink = '#f1efea';
const quiet = '#b6bac2';
const line = '#3f444d';
const colours = {
  answered: '#5fc79a',
  not_covered: '#f2b03d',
  unavailable: '#9aa3b2',
} as const satisfies Record<ChartPart, string>;

function fillOf(part: ChartPart): string {
  return part === 'not_covered' ? 'url(#hatch)' : colours[part];
}

function totalOf(day: ChartDay): number {
  return chartParts.reduce((sum, part) => sum + day[part], 0);
}

interface Scale {
  readonly top: number;
  readonly step: number;
}

/** Steps of 1, 2 or 5 times a power of ten, whole questions, four or five of them. */
function niceScale(most: number): Scale {
  const rough = most / 4;
  const power = 10 ** Math.floor(Math.log10(Math.max(rough, 1)));
  const step = [1, 2, 5, 10].map((times) => times * power).find((size) => size >= rough) ?? power;
  return { step, top: Math.ceil(most / step) * step };
}

function drawScale({ top, step }: Scale, language: string): string {
  const figures = new Intl.NumberFormat(language, { notation: 'compact' });
  const lines: string[] = [];
  for (let value = 0; value <= top; value += step) {
    const y = heightOf(value, top);
    lines.push(
      `<line x1="${left}" x2="${width - right}" y1="${y}" y2="${y}" stroke="${line}"/>`,
      `<text x="${left - 10}" y="${y + 6}" font-size="17" text-anchor="end" fill="${quiet}">${escaped(figures.format(value))}</text>`,
    );
  }
  return lines.join('\n');
}

function heightOf(value: number, top: number): number {
  return round(plotBottom - (value / top) * (plotBottom - plotTop));
}

/** About as wide as its words: the picture is drawn without measuring them. */
const legendSpace = 9.2;

function drawLegend({ legend }: Chart): string {
  let x = left;
  return chartParts
    .map((part) => {
      const drawn = `<rect x="${x}" y="64" width="18" height="18" rx="3" fill="${fillOf(part)}"/>
<text x="${x + 26}" y="79" font-size="17" fill="${ink}">${escaped(legend[part])}</text>`;
      x += 26 + 26 + round(legend[part].length * legendSpace);
      return drawn;
    })
    .join('\n');
}

interface Drawing {
  readonly chart: Chart;
  readonly top: number;
}

function drawDay(day: ChartDay, index: number, { chart, top }: Drawing): string {
  const slot = plotWidth / chart.days.length;
  const barWidth = round(Math.min(48, Math.max(2, slot * 0.72)));
  const x = round(left + slot * index + (slot - barWidth) / 2);
  let below = 0;
  const bars = chartParts.map((part) => {
    const from = heightOf(below, top);
    below += day[part];
    const to = heightOf(below, top);
    if (from - to <= 0) return '';
    return `<rect x="${x}" y="${to}" width="${barWidth}" height="${round(from - to)}" fill="${fillOf(part)}"/>`;
  });
  return bars.join('') + drawDate(day, index, x + barWidth / 2, chart);
}

const mostDates = 6;

/** Few enough dates that they do not touch. */
function drawDate({ day }: ChartDay, index: number, x: number, chart: Chart): string {
  const every = Math.ceil(chart.days.length / mostDates);
  if ((chart.days.length - 1 - index) % every !== 0) return '';
  const date = new Intl.DateTimeFormat(chart.language, {
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));
  return `<text x="${round(x)}" y="${plotBottom + 30}" font-size="17" text-anchor="middle" fill="${quiet}">${escaped(date)}</text>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
