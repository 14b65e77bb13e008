import type { Tree } from '../retrieval/sufficiency/trees.js';
import type { Bins } from './bins.js';
import type { TreeOptions } from './fit-trees.js';

/** What a tree is grown on: by row, which way the loss falls and how it bends. */
export interface Growing {
  readonly bins: Bins;
  readonly slopes: Float64Array;
  readonly curves: Float64Array;
}

/** Level by level, each place taking the split that lowers the loss most. */
export function growTree(growing: Growing, options: TreeOptions): Tree {
  const places = 2 ** options.depth - 1;
  const features = new Array<number>(places).fill(0);
  const thresholds = new Array<number>(places).fill(never);
  let groups: (readonly number[])[] = [growing.slopes.length].map(upTo);
  for (let level = 0; level < options.depth; level += 1) {
    groups = groups.flatMap((rows, index) => {
      const split = bestSplit(rows, growing, options);
      if (split === null) return [rows, []];
      const place = 2 ** level - 1 + index;
      features[place] = split.feature;
      thresholds[place] = growing.bins.edges[split.feature]?.[split.bin] ?? never;
      return partition(rows, growing.bins.numbers[split.feature] ?? noNumbers, split.bin);
    });
  }
  const leaves = groups.map((rows) => round(options.rate * leafValue(rows, growing, options)));
  return { features, thresholds, leaves };
}

/** A threshold that no value exceeds, and that JSON can write. */
const never = 1e9;
const noNumbers = new Uint8Array();

function upTo(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}

interface Split {
  readonly feature: number;
  /** Rows up to this bin go left. */
  readonly bin: number;
}

function bestSplit(rows: readonly number[], growing: Growing, options: TreeOptions): Split | null {
  let best: Split | null = null;
  let most = leastGain;
  growing.bins.numbers.forEach((numbers, feature) => {
    const found = splitOf(rows, numbers, growing, options);
    if (found.gain <= most) return;
    most = found.gain;
    best = { feature, bin: found.bin };
  });
  return best;
}

/** Less is chance. */
const leastGain = 1e-6;

function splitOf(
  rows: readonly number[],
  numbers: Uint8Array,
  { slopes, curves }: Growing,
  { penalty, leastRows }: TreeOptions,
): { readonly bin: number; readonly gain: number } {
  slopeIn.fill(0);
  curveIn.fill(0);
  countIn.fill(0);
  let slope = 0;
  let curve = 0;
  for (const row of rows) {
    const bin = numbers[row] ?? 0;
    slopeIn[bin] = (slopeIn[bin] ?? 0) + (slopes[row] ?? 0);
    curveIn[bin] = (curveIn[bin] ?? 0) + (curves[row] ?? 0);
    countIn[bin] = (countIn[bin] ?? 0) + 1;
    slope += slopes[row] ?? 0;
    curve += curves[row] ?? 0;
  }
  const whole = (slope * slope) / (curve + penalty);
  let best = { bin: 0, gain: 0 };
  let leftSlope = 0;
  let leftCurve = 0;
  let left = 0;
  for (let bin = 0; bin < countIn.length - 1; bin += 1) {
    leftSlope += slopeIn[bin] ?? 0;
    leftCurve += curveIn[bin] ?? 0;
    left += countIn[bin] ?? 0;
    if (left < leastRows || countIn[bin] === 0) continue;
    if (rows.length - left < leastRows) break;
    const rightSlope = slope - leftSlope;
    const gain =
      (leftSlope * leftSlope) / (leftCurve + penalty) +
      (rightSlope * rightSlope) / (curve - leftCurve + penalty) -
      whole;
    if (gain > best.gain) best = { bin, gain };
  }
  return best;
}

// One for each bin there can be; made once, as they are filled millions of times.
const slopeIn = new Float64Array(256);
const curveIn = new Float64Array(256);
const countIn = new Float64Array(256);

function partition(rows: readonly number[], numbers: Uint8Array, bin: number): number[][] {
  const left: number[] = [];
  const right: number[] = [];
  for (const row of rows) ((numbers[row] ?? 0) <= bin ? left : right).push(row);
  return [left, right];
}

function leafValue(
  rows: readonly number[],
  { slopes, curves }: Growing,
  { penalty }: TreeOptions,
): number {
  let slope = 0;
  let curve = 0;
  for (const row of rows) {
    slope += slopes[row] ?? 0;
    curve += curves[row] ?? 0;
  }
  return slope / (curve + penalty);
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
