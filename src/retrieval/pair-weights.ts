/** Which pairs of a question's terms share a sentence. */
export interface PairWeights {
  clear(): void;
  /** Takes a sentence's terms: how well each stands there, 0 to 1. The best of each pair is kept. */
  note(sentence: Float64Array): void;
  /** Products of the two weights, times how well both stand in a sentence, summed over the pairs. */
  weigh(): number;
}

export function createPairWeights(weights: Float64Array): PairWeights {
  const size = weights.length;
  // The pair of a term and a later one stands in the row of the first.
  const best = new Float64Array(size * size);
  return {
    clear() {
      best.fill(0);
    },
    note(sentence) {
      for (let one = 0; one < size; one += 1) {
        const degree = sentence[one] ?? 0;
        if (degree === 0) continue;
        for (let other = one + 1; other < size; other += 1) {
          const at = one * size + other;
          best[at] = Math.max(best[at] ?? 0, degree * (sentence[other] ?? 0));
        }
      }
    },
    weigh() {
      let sum = 0;
      for (let one = 0; one < size; one += 1) {
        for (let other = one + 1; other < size; other += 1) {
          sum += (best[one * size + other] ?? 0) * (weights[one] ?? 0) * (weights[other] ?? 0);
        }
      }
      return sum;
    },
  };
}
