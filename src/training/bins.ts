/** Values of rows, each replaced by the number of the bin it falls into. */
export interface Bins {
  /** By feature, then by row. */
  readonly numbers: readonly Uint8Array[];
  /** By feature: the highest value of each bin but the last, rising. */
  readonly edges: readonly (readonly number[])[];
}

/** Few enough that a tree is grown in a moment, enough that no threshold is far from the best. */
const mostBins = 64;

/** Bins that hold about as many rows each. An edge is rounded, and a value on it goes below. */
export function createBins(rows: readonly Float64Array[]): Bins {
  const width = rows[0]?.length ?? 0;
  const features = Array.from({ length: width }, (_, feature) => feature);
  const edges = features.map((feature) => edgesOf(rows.map((row) => row[feature] ?? 0)));
  const numbers = features.map((feature) =>
    Uint8Array.from(rows, (row) => binOf(edges[feature] ?? [], row[feature] ?? 0)),
  );
  return { numbers, edges };
}

function edgesOf(values: readonly number[]): number[] {
  const sorted = Float64Array.from(values).sort();
  const highest = sorted.at(-1) ?? 0;
  const edges = new Set<number>();
  for (let bin = 1; bin < mostBins; bin += 1) {
    const edge = sorted[Math.floor((bin * sorted.length) / mostBins)] ?? 0;
    if (edge < highest) edges.add(Math.round(edge * 1000) / 1000);
  }
  return [...edges].sort((one, other) => one - other);
}

/** How many edges lie below the value. */
function binOf(edges: readonly number[], value: number): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edges[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
