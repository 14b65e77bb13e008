import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createExactVectorIndex } from '../../src/retrieval/exact-vector-index.js';
import { loadHnswlib } from '../../src/retrieval/hnsw-vector-index.js';
import type { VectorIndex } from '../../src/retrieval/vector-index.js';

const hnswlib = await loadHnswlib();
const dimensions = 8;

/** Every backend keeps the same contract; the native ones where they are installed. */
const backends: [string, () => VectorIndex][] = [
  ['exact', () => createExactVectorIndex(dimensions)],
];
if (hnswlib !== undefined) {
  backends.push(['brute-force', () => hnswlib.bruteForce(dimensions)]);
  backends.push(['hnsw', () => hnswlib.hnsw(dimensions, 4)]);
}

const vector = fc
  .array(fc.double({ min: -1, max: 1, noNaN: true }), {
    minLength: dimensions,
    maxLength: dimensions,
  })
  .filter((values) => values.some((value) => Math.abs(value) > 0.01))
  .map((values) => Float32Array.from(values));

describe.each(backends)('the %s vector index', (_name, create) => {
  it('finds a vector that was added as the nearest to itself', () => {
    fc.assert(
      fc.property(fc.array(vector, { minLength: 1, maxLength: 30 }), (vectors) => {
        const index = create();
        vectors.forEach((each, label) => {
          index.add(label, each);
        });
        expect(index.size).toBe(vectors.length);
        for (const each of vectors) {
          expect(index.search(each, 1)[0]?.similarity).toBeCloseTo(1, 4);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('gives as many as asked, best first, and never more than it has', () => {
    const index = create();
    for (let label = 0; label < 20; label += 1) index.add(label, direction(label / 20));
    const hits = index.search(direction(0), 5);
    expect(hits.map(({ label }) => label)).toEqual([0, 1, 2, 3, 4]);
    expect(index.search(direction(0), 100)).toHaveLength(20);
    expect(create().search(direction(0), 5)).toEqual([]);
  });

  it('forgets what is removed, and takes it back', () => {
    const index = create();
    for (let label = 0; label < 6; label += 1) index.add(label, direction(label / 6));
    index.remove(0);
    index.remove(0);
    index.remove(99);
    expect(index.has(0)).toBe(false);
    expect([...index.labels()].sort()).toEqual([1, 2, 3, 4, 5]);
    expect(index.search(direction(0), 1)[0]?.label).toBe(1);
    index.add(0, direction(0));
    expect(index.search(direction(0), 1)[0]?.label).toBe(0);
    expect(index.size).toBe(6);
  });

  it('holds what was added and not removed, in whatever order that happened', () => {
    const step = fc.record({ label: fc.nat(6), isAdded: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const index = create();
        const held = new Set<number>();
        for (const { label, isAdded } of steps) {
          if (isAdded) index.add(label, direction(label / 7));
          else index.remove(label);
          if (isAdded) held.add(label);
          else held.delete(label);
          const found = index.search(direction(0), 10).map((hit) => hit.label);
          expect(found).toEqual([...held].sort((one, other) => one - other));
        }
      }),
      { numRuns: 50 },
    );
  });

  it('replaces the vector of a label', () => {
    const index = create();
    index.add(1, direction(0));
    index.add(2, direction(0.3));
    index.add(1, direction(1));
    expect(index.size).toBe(2);
    expect(index.search(direction(0), 1)[0]?.label).toBe(2);
  });

  it('passes over labels that are not wanted', () => {
    const index = create();
    for (let label = 0; label < 10; label += 1) index.add(label, direction(label / 10));
    const hits = index.search(direction(0), 3, (label) => label >= 4);
    expect(hits.map(({ label }) => label)).toEqual([4, 5, 6]);
  });

  it.each([
    ['zeros', new Float32Array(dimensions)],
    ['a value that is no number', Float32Array.from({ length: dimensions }, () => Number.NaN)],
    ['another length', new Float32Array(dimensions + 1).fill(1)],
  ])('refuses a vector of %s, and goes on', (_what, refused) => {
    const index = create();
    index.add(1, direction(0));
    expect(() => index.add(2, refused)).toThrow('refused');
    expect(() => index.search(refused, 1)).toThrow('refused');
    expect(index.search(direction(0), 5)).toHaveLength(1);
  });
});

describe.skipIf(hnswlib === undefined)('the hnsw index', () => {
  it('finds an outlier among near duplicates', () => {
    const index = hnswlib?.hnsw(dimensions, 600);
    for (let label = 0; label < 500; label += 1) index?.add(label, direction(label / 1e5));
    index?.add(500, direction(1));
    expect(index?.search(direction(0.99), 1)[0]?.label).toBe(500);
  });
});

/** A direction between the first two axes, 0 to 1. */
function direction(share: number): Float32Array {
  const made = new Float32Array(dimensions);
  made[0] = Math.cos((share * Math.PI) / 2);
  made[1] = Math.sin((share * Math.PI) / 2);
  return made;
}
