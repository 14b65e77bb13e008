/**
 * Exact McNemar test (McNemar 1947, with the binomial distribution): how probable a split at least as
 * uneven as this one is where neither run is better. `gained`: cases that only the later run got right;
 * `lost`: those that only the earlier one did. 1 where nothing differs.
 */
export function mcNemar(gained: number, lost: number): number {
  const cases = gained + lost;
  if (cases === 0) return 1;
  const fewer = Math.min(gained, lost);
  let tail = 0;
  for (let count = 0; count <= fewer; count += 1) tail += Math.exp(logBinomial(cases, count));
  return Math.min(1, 2 * tail);
}

/** Logarithm of the probability of `count` heads in as many throws of a fair coin. */
function logBinomial(throws: number, count: number): number {
  let sum = -throws * Math.LN2;
  for (let index = 1; index <= count; index += 1) {
    sum += Math.log((throws - count + index) / index);
  }
  return sum;
}

const rounds = 10_000;

/**
 * Paired randomisation test (Fisher 1935) on the mean of the differences: the share of 10,000 random
 * changes of sign under which it is at least as far from 0. The signs come from a seeded generator,
 * so that the same runs give the same result.
 */
export function randomisation(differences: readonly number[]): number {
  const changed = differences.filter((difference) => difference !== 0);
  if (changed.length === 0) return 1;
  const observed = Math.abs(total(changed));
  const random = createRandom(1);
  let asFar = 0;
  for (let round = 0; round < rounds; round += 1) {
    let sum = 0;
    for (const difference of changed) sum += random() < 0.5 ? difference : -difference;
    // The sum of the same numbers in the same order, so that equal means are found equal.
    if (Math.abs(sum) >= observed - 1e-9) asFar += 1;
  }
  return (asFar + 1) / (rounds + 1);
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/** Marsaglia's xorshift32 (2003): numbers from 0 up to 1. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
