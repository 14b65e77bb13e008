import { asHtml } from './markup.js';

export interface BarGroup {
  readonly label: string;
  /** One a series, 0 or more; null is left out. */
  readonly values: readonly (number | null)[];
}

export interface BarChart {
  readonly title: string;
  /** Names of the series, in the order of the values; shown where there are several. */
  readonly series: readonly string[];
  readonly groups: readonly BarGroup[];
  /** The value at the top of the scale; default the largest. */
  readonly top?: number;
  readonly format: (value: number) => string;
}

const size = { width: 680, height: 240 };
const margin = { left: 46, right: 12, top: 30, bottom: 40 };
const inner = {
  width: size.width - margin.left - margin.right,
  height: size.height - margin.top - margin.bottom,
};

/** Upright bars, side by side where there are several series. Standalone SVG, told by its title. */
export function barChart(chart: BarChart): string {
  const values = chart.groups.flatMap((group) => group.values.flatMap((value) => value ?? []));
  const top = chart.top ?? Math.max(...values, Number.MIN_VALUE);
  const drawn = [...grid(top, chart), ...chart.groups.flatMap((_, at) => bars(at, top, chart))];
  const title = asHtml(chart.title);
  return `<figure><svg viewBox="0 0 ${size.width} ${size.height}" role="img" aria-label="${title}"><text class="title" x="${margin.left}" y="16">${title}</text>${drawn.join('')}${legend(chart.series)}</svg></figure>`;
}

function grid(top: number, { format }: BarChart): string[] {
  return [0, 0.25, 0.5, 0.75, 1].map((part) => {
    const y = round(margin.top + inner.height * (1 - part));
    const line = `<path class="grid" d="M${margin.left} ${y}H${size.width - margin.right}"/>`;
    return `${line}<text class="scale" x="${margin.left - 6}" y="${y + 4}">${format(part * top)}</text>`;
  });
}

function bars(at: number, top: number, chart: BarChart): string[] {
  const { label, values } = chart.groups[at] ?? { label: '', values: [] };
  const step = inner.width / chart.groups.length;
  const width = (step * 0.8) / chart.series.length;
  const left = margin.left + at * step + step * 0.1;
  const drawn = values.map((value, series) => {
    if (value === null) return '';
    const height = (Math.min(value, top) / top) * inner.height;
    const name = asHtml(`${label}, ${chart.series[series] ?? ''}: ${chart.format(value)}`);
    return `<rect class="series${series}" x="${round(left + series * width)}" y="${round(margin.top + inner.height - height)}" width="${round(width)}" height="${round(height)}"><title>${name}</title></rect>`;
  });
  const middle = round(left + step * 0.4);
  const under = `<text class="label" x="${middle}" y="${size.height - margin.bottom + 16}">${asHtml(label)}</text>`;
  return [...drawn, under];
}

function legend(series: readonly string[]): string {
  if (series.length < 2) return '';
  return series
    .map((name, at) => {
      const x = margin.left + at * 190;
      const y = size.height - 6;
      return `<rect class="series${at}" x="${x}" y="${y - 9}" width="10" height="10"/><text class="key" x="${x + 15}" y="${y}">${asHtml(name)}</text>`;
    })
    .join('');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
