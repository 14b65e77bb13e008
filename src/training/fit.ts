/** Rows of numbers among which one is right: the candidates of one question. */
export interface ChoiceRow {
  readonly candidates: readonly Float64Array[];
  readonly right: number;
}

/**
 * Weights under which the right candidate is likeliest (conditional logit; McFadden 1974), with a
 * quadratic penalty, by Newton's method. Deterministic.
 */
export function fitChoice(rows: readonly ChoiceRow[], size: number, penalty = 0.002): Float64Array {
  return minimise(size, rows.length, penalty, (weights, slope, curve) => {
    let loss = 0;
    for (const row of rows) loss += addChoice(row, weights, slope, curve);
    return loss;
  });
}

/** An observation of a yes or a no. The first value should be 1, for the bias. */
export interface LabelledRow {
  readonly values: Float64Array;
  readonly label: boolean;
  /** How much it counts. */
  readonly weight: number;
}

/** Logistic regression by Newton's method. Deterministic. */
export function fitLogistic(
  rows: readonly LabelledRow[],
  size: number,
  penalty = 0.0005,
): Float64Array {
  const total = rows.reduce((sum, { weight }) => sum + weight, 0);
  return minimise(size, total, penalty, (weights, slope, curve) => {
    let loss = 0;
    for (const row of rows) loss += addLabelled(row, weights, slope, curve);
    return loss;
  });
}

/** Adds a loss's slope and curvature at the weights, and returns the loss. */
type Loss = (weights: Float64Array, slope: Float64Array, curve: Float64Array) => number;

/** Newton's method; a step that makes the loss larger is halved. */
function minimise(size: number, count: number, penalty: number, loss: Loss): Float64Array {
  let weights = new Float64Array(size);
  let step = new Float64Array(size);
  let lowest = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 30; round += 1) {
    const tried = weights.map((weight, at) => weight - (step[at] ?? 0));
    const slope = new Float64Array(size);
    const curve = new Float64Array(size * size);
    const reached = loss(tried, slope, curve) / count + (penalty / 2) * dot(tried, tried);
    if (reached > lowest) {
      step = step.map((value) => value / 2);
      continue;
    }
    if (lowest - reached < 1e-9) return tried;
    weights = tried;
    lowest = reached;
    step = newtonStep(weights, slope, curve, count, penalty);
  }
  return weights;
}

function addLabelled(
  { values, label, weight }: LabelledRow,
  weights: Float64Array,
  slope: Float64Array,
  curve: Float64Array,
): number {
  const chance = 1 / (1 + Math.exp(-dot(values, weights)));
  addOuter(curve, values, weight * chance * (1 - chance));
  for (let at = 0; at < values.length; at += 1) {
    slope[at] = (slope[at] ?? 0) + weight * (chance - (label ? 1 : 0)) * (values[at] ?? 0);
  }
  return -weight * Math.log(Math.max(1e-12, label ? chance : 1 - chance));
}

export function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at += 1) sum += (one[at] ?? 0) * (other[at] ?? 0);
  return sum;
}

function addChoice(
  row: ChoiceRow,
  weights: Float64Array,
  slope: Float64Array,
  curve: Float64Array,
): number {
  const size = weights.length;
  const scores = row.candidates.map((candidate) => dot(candidate, weights));
  const most = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(score - most));
  const total = shares.reduce((sum, share) => sum + share, 0);
  const mean = new Float64Array(size);
  row.candidates.forEach((candidate, index) => {
    const share = (shares[index] ?? 0) / total;
    if (share < 1e-6) return;
    for (let at = 0; at < size; at += 1) mean[at] = (mean[at] ?? 0) + share * (candidate[at] ?? 0);
    addOuter(curve, candidate, share);
  });
  addOuter(curve, mean, -1);
  const right = row.candidates[row.right];
  for (let at = 0; at < size; at += 1) {
    slope[at] = (slope[at] ?? 0) + (mean[at] ?? 0) - (right?.[at] ?? 0);
  }
  return Math.log(total) + most - (scores[row.right] ?? 0);
}

function addOuter(matrix: Float64Array, values: Float64Array, factor: number): void {
  const size = values.length;
  for (let row = 0; row < size; row += 1) {
    const scaled = (values[row] ?? 0) * factor;
    if (scaled === 0) continue;
    for (let column = 0; column < size; column += 1) {
      const at = row * size + column;
      matrix[at] = (matrix[at] ?? 0) + scaled * (values[column] ?? 0);
    }
  }
}

function newtonStep(
  weights: Float64Array,
  slope: Float64Array,
  curve: Float64Array,
  count: number,
  penalty: number,
): Float64Array<ArrayBuffer> {
  const size = weights.length;
  for (let at = 0; at < size; at += 1) {
    slope[at] = (slope[at] ?? 0) / count + penalty * (weights[at] ?? 0);
    for (let column = 0; column < size; column += 1) {
      const cell = at * size + column;
      curve[cell] = (curve[cell] ?? 0) / count + (column === at ? penalty : 0);
    }
  }
  return solve(curve, slope);
}

/** Solves a symmetric positive definite system by Gaussian elimination, in place. */
function solve(matrix: Float64Array, vector: Float64Array): Float64Array<ArrayBuffer> {
  const size = vector.length;
  for (let pivot = 0; pivot < size; pivot += 1) {
    const divisor = matrix[pivot * size + pivot] ?? 1;
    for (let row = 0; row < size; row += 1) {
      if (row === pivot) continue;
      const factor = (matrix[row * size + pivot] ?? 0) / divisor;
      if (factor === 0) continue;
      for (let column = pivot; column < size; column += 1) {
        const at = row * size + column;
        matrix[at] = (matrix[at] ?? 0) - factor * (matrix[pivot * size + column] ?? 0);
      }
      vector[row] = (vector[row] ?? 0) - factor * (vector[pivot] ?? 0);
    }
  }
  return Float64Array.from(vector, (value, at) => value / (matrix[at * size + at] ?? 1));
}
