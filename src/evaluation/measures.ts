/** Share of the values that hold; null where there are none. */
export function share(values: readonly boolean[]): number | null {
  if (values.length === 0) return null;
  return values.filter(Boolean).length / values.length;
}

/** Arithmetic mean; null where there are none. */
export function mean(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The smallest value that at least this part (0..1) of the values does not exceed (nearest rank). */
export function percentile(values: readonly number[], part: number): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? null;
}

/**
 * Area under the ROC curve: the probability that a positive scores above a negative, ties counting
 * half (Mann and Whitney, 1947). Null where either is missing.
 */
export function areaUnderCurve(
  positives: readonly number[],
  negatives: readonly number[],
): number | null {
  if (positives.length === 0 || negatives.length === 0) return null;
  const sorted = [...negatives].sort((a, b) => a - b);
  let sum = 0;
  for (const positive of positives) {
    const below = countBelow(sorted, (value) => value < positive);
    const upTo = countBelow(sorted, (value) => value <= positive);
    sum += (below + upTo) / 2;
  }
  return sum / (positives.length * negatives.length);
}

/** How many values at the start of the sorted list the condition holds for. */
function countBelow(sorted: readonly number[], holds: (value: number) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(sorted[middle] ?? Number.POSITIVE_INFINITY)) low = middle + 1;
    else high = middle;
  }
  return low;
}
