/** Turns text into vectors whose cosine says how alike two texts are. */
export interface Embedder {
  /** Names the model and all that changes its vectors; vectors of another id are made anew. */
  readonly id: string;
  /** Length of a vector; 0 where only the first answer of a provider tells. */
  readonly dimensions: number;
  /** True where texts of different languages come close when they mean the same. */
  readonly isMultilingual: boolean;
  /** True for {@link createBuiltinEmbedder}'s: passages are embedded in the indexing worker. */
  readonly runsInWorker: boolean;
  /** Passages beyond which its vectors were measured to add nothing; then none are asked. */
  readonly largestUsefulLibrary: number;
  /** One vector a text, in order. Throws when the provider fails. */
  embedPassages(texts: readonly string[], signal?: AbortSignal): Promise<Float32Array[]>;
  embedQuestion(text: string, signal?: AbortSignal): Promise<Float32Array>;
}

/** Why a vector cannot be used, or undefined where it can. */
export function faultOfVector(vector: Float32Array, dimensions: number): string | undefined {
  if (dimensions > 0 && vector.length !== dimensions) {
    return `it has ${vector.length} dimensions instead of ${dimensions}`;
  }
  let square = 0;
  for (const value of vector) square += value * value;
  if (!Number.isFinite(square)) return 'it holds a value that is no number';
  return square === 0 ? 'all its values are zero' : undefined;
}
