import type { Round } from './main.js';
import type { Measurement } from './measurement.js';
import { count, nameOf } from './table.js';

interface Panel {
  readonly title: string;
  readonly value: (measurement: Measurement) => number;
  readonly scale: 'linear' | 'logarithmic';
  readonly format: (value: number) => string;
}

const panels: readonly Panel[] = [
  {
    title: 'recall@1 (higher is better)',
    value: ({ recallAt1 }) => recallAt1,
    scale: 'linear',
    format: (value) => value.toFixed(1),
  },
  {
    title: 'ms a question, p95 (lower is better)',
    value: ({ msP95 }) => msP95,
    scale: 'logarithmic',
    format: power,
  },
  {
    title: 'memory, MiB (lower is better)',
    value: ({ memory }) => memory,
    scale: 'logarithmic',
    format: power,
  },
];

/** Colours of Okabe and Ito, told apart by the colour-blind too; Glose first, and thicker. */
const colors = ['#d55e00', '#0072b2', '#56b4e9', '#009e73', '#8a6fb0', '#666666'];
const width = 340;
const height = 250;
const margin = { left: 52, right: 28, top: 44, bottom: 44 };

/** One panel a figure: its value by number of passages, a line a system. Standalone SVG. */
export function drawChart(rounds: readonly Round[]): string {
  const measured = rounds.flatMap(({ outcomes }) =>
    outcomes.filter((outcome): outcome is Measurement => !('failure' in outcome)),
  );
  const keys = [...new Set(measured.map(({ system }) => system))];
  const sizes = rounds.map(({ corpus }) => corpus.size);
  const drawn = panels.map((panel, index) => {
    const inside = drawPanel(panel, measured, { keys, sizes });
    return `<g transform="translate(${index * width} 0)">${inside}</g>`;
  });
  const [totalWidth, totalHeight] = [width * panels.length, height + 34];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${totalWidth} ${totalHeight}" width="${totalWidth}" height="${totalHeight}" font-family="system-ui, sans-serif" font-size="12" role="img"><title>Recall, time and memory by number of passages</title><rect width="100%" height="100%" fill="#ffffff"/>${drawn.join('')}${drawLegend(keys)}</svg>\n`;
}

interface Axes {
  readonly keys: readonly string[];
  readonly sizes: readonly number[];
}

function drawPanel(panel: Panel, measured: readonly Measurement[], { keys, sizes }: Axes): string {
  const across = position(sizes, 'logarithmic', [margin.left, width - margin.right]);
  const ticks = ticksOf(panel, measured);
  const up = position(ticks, panel.scale, [height - margin.bottom, margin.top]);
  const grid = ticks.map(
    (tick) =>
      `<path d="M${margin.left} ${up(tick)}H${width - margin.right}" stroke="#dddddd"/><text x="${margin.left - 8}" y="${up(tick) + 4}" text-anchor="end" fill="#555555">${panel.format(tick)}</text>`,
  );
  const under = sizes.map(
    (size) =>
      `<text x="${across(size)}" y="${height - margin.bottom + 18}" text-anchor="middle" fill="#555555">${count(size)}</text>`,
  );
  const lines = keys.map((key, index) => {
    const points = measured
      .filter(({ system }) => system === key)
      .map((one) => ({ x: across(one.size), y: up(Math.max(panel.value(one), ticks[0] ?? 0)) }));
    return drawLine(points, colors[index % colors.length] ?? '#000000', key === 'glose');
  });
  return `<text x="${margin.left}" y="24" font-weight="600" fill="#222222">${panel.title}</text>${grid.join('')}${under.join('')}${lines.reverse().join('')}<text x="${(margin.left + width - margin.right) / 2}" y="${height - 6}" text-anchor="middle" fill="#555555">passages</text>`;
}

function drawLine(
  points: readonly { readonly x: number; readonly y: number }[],
  color: string,
  isOurs: boolean,
): string {
  const path = points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('');
  const dots = points.map(({ x, y }) => `<circle cx="${x}" cy="${y}" r="3.5" fill="${color}"/>`);
  return `<path d="${path}" fill="none" stroke="${color}" stroke-width="${isOurs ? 3 : 1.6}"/>${dots.join('')}`;
}

function drawLegend(keys: readonly string[]): string {
  const step = (width * panels.length - margin.left) / Math.max(keys.length, 1);
  return keys
    .map((key, index) => {
      const x = margin.left + index * step;
      return `<circle cx="${x}" cy="${height + 14}" r="5" fill="${colors[index % colors.length]}"/><text x="${x + 12}" y="${height + 18}" fill="#222222">${nameOf(key)}</text>`;
    })
    .join('');
}

/** Tenths for shares; powers of ten, around all values, for what grows. */
function ticksOf({ value, scale }: Panel, measured: readonly Measurement[]): number[] {
  const values = measured.map(value);
  if (scale === 'linear') return [0, 0.2, 0.4, 0.6, 0.8, 1];
  const lowest = Math.floor(Math.log10(Math.max(Math.min(...values), 0.1)));
  const highest = Math.max(Math.ceil(Math.log10(Math.max(...values, 1))), lowest + 1);
  return Array.from({ length: highest - lowest + 1 }, (_, index) => 10 ** (lowest + index));
}

/** From a value to a place between two ends; the middle where there is one value only. */
function position(
  values: readonly number[],
  scale: Panel['scale'],
  [from, to]: readonly [number, number],
): (value: number) => number {
  const level = scale === 'linear' ? (value: number) => value : Math.log10;
  const levels = values.map(level);
  const [low, high] = [Math.min(...levels), Math.max(...levels)];
  return (value) => {
    const share = high === low ? 0.5 : (level(value) - low) / (high - low);
    return Math.round((from + share * (to - from)) * 10) / 10;
  };
}

function power(value: number): string {
  return value < 1 ? String(Number(value.toPrecision(1))) : count(Math.round(value));
}
