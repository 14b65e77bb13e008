import type { BruteforceSearch, FilterFunction, HierarchicalNSW, SearchResult } from 'hnswlib-node';
import { toUnitLength } from './exact-vector-index.js';
import { exactLimit, sortHits, type VectorHit, type VectorIndex } from './vector-index.js';

/**
 * DECISIONS
 * Our own thin layer over hnswlib-node instead of LangChain's wrapper, which cannot delete, saves in
 * three steps that can tear, and leaves ef at 10. The library takes zero vectors and NaN without a
 * word and then finds nothing, so every vector passes toUnitLength first. It reads plain arrays only.
 */
export interface Hnswlib {
  bruteForce(dimensions: number): VectorIndex;
  hnsw(dimensions: number, capacity: number): HnswVectorIndex;
  /** Reads a file that {@link HnswVectorIndex.write} wrote. */
  read(file: string, dimensions: number): Promise<HnswVectorIndex>;
}

export interface HnswVectorIndex extends VectorIndex {
  /** Nothing may be added or removed until it resolves: that corrupts the file. */
  write(file: string): Promise<void>;
}

/** Undefined where the package is not installed or was built for another platform. */
export async function loadHnswlib(): Promise<Hnswlib | undefined> {
  try {
    const { default: library } = await import('hnswlib-node');
    return {
      bruteForce(dimensions) {
        const index = new library.BruteforceSearch('cosine', dimensions);
        // Memory is taken only where vectors are written.
        index.initIndex(exactLimit + 1);
        return wrapBruteForce(index, dimensions);
      },
      hnsw(dimensions, capacity) {
        const index = new library.HierarchicalNSW('cosine', dimensions);
        index.initIndex({ maxElements: capacity, m: 16, efConstruction: 128, randomSeed: 1 });
        return wrapHnsw(index, dimensions);
      },
      async read(file, dimensions) {
        const index = new library.HierarchicalNSW('cosine', dimensions);
        await index.readIndex(file);
        return wrapHnsw(index, dimensions);
      },
    };
  } catch {
    return undefined;
  }
}

/** The library's own 10 misses outliers among near duplicates; a file does not keep it. */
const searchBreadth = 128;

/**
 * The library's exact index remembers the place of the vector that it removed last. Were its label
 * given again, the new vector would take that place without being counted, and a search for as many
 * as there are would end the process. So a label has another number each time that it is added.
 */
function wrapBruteForce(index: BruteforceSearch, dimensions: number): VectorIndex {
  const numbers = new Map<number, number>();
  const labels = new Map<number, number>();
  let next = 0;
  return {
    backend: 'brute-force',
    dimensions,
    has: (label) => numbers.has(label),
    labels: () => numbers.keys(),
    get size() {
      return numbers.size;
    },
    add(label, vector) {
      const number = numbers.get(label) ?? next++;
      index.addPoint([...toUnitLength(vector, dimensions)], number);
      numbers.set(label, number);
      labels.set(number, label);
    },
    remove(label) {
      const number = numbers.get(label);
      if (number === undefined) return;
      index.removePoint(number);
      numbers.delete(label);
      labels.delete(number);
    },
    search: (vector, limit, isWanted) =>
      searchThenFilter(index, toUnitLength(vector, dimensions), {
        limit,
        size: numbers.size,
        labelOf: (number) => labels.get(number),
        isWanted,
      }),
  };
}

function wrapHnsw(index: HierarchicalNSW, dimensions: number): HnswVectorIndex {
  const labels = new Set(index.getIdsList());
  const deleted = new Set<number>();
  index.setEf(searchBreadth);
  return {
    backend: 'hnsw',
    dimensions,
    ...labelsOf(labels),
    get size() {
      return labels.size;
    },
    add(label, vector) {
      const point = [...toUnitLength(vector, dimensions)];
      if (index.getCurrentCount() >= index.getMaxElements()) {
        index.resizeIndex(Math.ceil(index.getMaxElements() * 1.5) + 100);
      }
      if (deleted.delete(label)) index.unmarkDelete(label);
      index.addPoint(point, label);
      labels.add(label);
    },
    remove(label) {
      if (!labels.delete(label)) return;
      index.markDelete(label);
      deleted.add(label);
    },
    search(vector, limit, isWanted) {
      const wanted = Math.min(limit, labels.size);
      index.setEf(Math.max(searchBreadth, wanted));
      return search(index, toUnitLength(vector, dimensions), wanted, isWanted);
    },
    async write(file) {
      await index.writeIndex(file);
    },
  };
}

function labelsOf(labels: Set<number>): Pick<VectorIndex, 'has' | 'labels'> {
  return { has: (label) => labels.has(label), labels: () => labels.values() };
}

/**
 * The library's exact index loses hits when it filters: of the first vectors it looks at, those that
 * are refused take up places all the same. So more are asked for until enough are wanted.
 */
function searchThenFilter(
  index: BruteforceSearch,
  question: Float32Array,
  request: {
    readonly limit: number;
    readonly size: number;
    readonly labelOf: (number: number) => number | undefined;
    readonly isWanted: ((label: number) => boolean) | undefined;
  },
): VectorHit[] {
  const { limit, size, labelOf, isWanted = () => true } = request;
  for (let asked = Math.min(limit, size); ; asked = Math.min(asked * 4, size)) {
    const hits = search(index, question, asked, undefined).flatMap(
      ({ label: number, similarity }) => {
        const label = labelOf(number);
        return label === undefined || !isWanted(label) ? [] : [{ label, similarity }];
      },
    );
    if (hits.length >= limit || asked >= size) return sortHits(hits).slice(0, limit);
  }
}

interface Searchable {
  searchKnn(query: number[], limit: number, filter?: FilterFunction): SearchResult;
}

function search(
  index: Searchable,
  question: Float32Array,
  limit: number,
  isWanted: ((label: number) => boolean) | undefined,
): VectorHit[] {
  if (limit <= 0) return [];
  const { neighbors, distances } = index.searchKnn([...question], limit, isWanted);
  return sortHits(neighbors.map((label, at) => ({ label, similarity: 1 - (distances[at] ?? 1) })));
}
