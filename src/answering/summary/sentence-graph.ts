/** Terms of a sentence, with how often each stands in it. */
export type TermCounts = ReadonlyMap<string, number>;

/**
 * Cosines between sentences, over tf-idf with the inverse frequency in sentences, smoothed so that a
 * term of every sentence still counts a little. `similarity[i][j]`, 0 to 1, 1 on the diagonal of
 * sentences with terms. A step a sentence.
 */
export function* similarities(
  sentences: readonly TermCounts[],
): Generator<void, readonly Float64Array[]> {
  const vectors = weigh(sentences);
  const rows: Float64Array[] = [];
  for (const one of vectors) {
    rows.push(Float64Array.from(vectors, (other) => dot(one, other)));
    yield;
  }
  return rows;
}

/**
 * How central each sentence is among the others, adding up to 1: a walk that steps from a sentence to
 * another in proportion to their similarity, and now and then anywhere (Erkan and Radev, "LexRank",
 * 2004, continuous form; damping as there). A step a round.
 */
export function* centralities(similarity: readonly Float64Array[]): Generator<void, Float64Array> {
  const count = similarity.length;
  const outgoing = similarity.map((row, index) => sum(row) - (row[index] ?? 0));
  let rank = new Float64Array(count).fill(1 / count);
  for (let round = 0; round < rounds; round += 1) {
    const next = new Float64Array(count).fill((1 - damping) / count);
    similarity.forEach((row, from) => {
      const share = outgoing[from] ?? 0;
      row.forEach((value, to) => {
        // A sentence like no other steps anywhere.
        const step = share === 0 ? 1 / count : from === to ? 0 : value / share;
        next[to] = (next[to] ?? 0) + damping * (rank[from] ?? 0) * step;
      });
    });
    rank = next;
    yield;
  }
  return rank;
}

const damping = 0.85;
/** The error shrinks by the damping each round: below a thousandth. */
const rounds = 45;

function weigh(sentences: readonly TermCounts[]): Map<string, number>[] {
  const frequency = new Map<string, number>();
  for (const terms of sentences) {
    for (const term of terms.keys()) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  }
  const inverse = (term: string) =>
    Math.log(1 + sentences.length / (frequency.get(term) ?? sentences.length));
  return sentences.map((terms) => {
    const weights = [...terms].map(([term, count]) => [term, count * inverse(term)] as const);
    const length = Math.hypot(...weights.map(([, weight]) => weight)) || 1;
    return new Map(weights.map(([term, weight]) => [term, weight / length]));
  });
}

function dot(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  let product = 0;
  for (const [term, weight] of small) product += weight * (large.get(term) ?? 0);
  return product;
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}
