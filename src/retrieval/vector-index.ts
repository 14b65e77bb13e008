/** Vectors by label, searched by cosine. One writer; every call is synchronous. */
export interface VectorIndex {
  readonly backend: 'exact' | 'brute-force' | 'hnsw';
  readonly dimensions: number;
  readonly size: number;
  has(label: number): boolean;
  labels(): IterableIterator<number>;
  /**
   * Adds a vector, or replaces the one of that label.
   * @throws Error for a vector of another length, of zeros, or with a value that is no number.
   */
  add(label: number, vector: Float32Array): void;
  /** Does nothing where the label is not there. */
  remove(label: number): void;
  /** The nearest first; equal ones by label. Labels that `isWanted` refuses are passed over. */
  search(vector: Float32Array, limit: number, isWanted?: (label: number) => boolean): VectorHit[];
}

export interface VectorHit {
  readonly label: number;
  /** Cosine, -1 to 1. */
  readonly similarity: number;
}

/** Vectors up to which an exact search is fast enough; beyond, HNSW. */
export const exactLimit = 10_000;

export function sortHits(hits: VectorHit[]): VectorHit[] {
  return hits.sort((one, other) => other.similarity - one.similarity || one.label - other.label);
}
