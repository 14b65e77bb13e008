import { type Embedder, faultOfVector } from './embedder.js';

/** The part of LangChain's embeddings that is used. */
export interface EmbeddingsModel {
  embedDocuments(texts: string[]): Promise<number[][]>;
  embedQuery(text: string): Promise<number[]>;
}

export interface RemoteEmbedderOptions {
  /** `provider:model`. */
  readonly id: string;
  /** Loads the provider's package; called once, when first needed. */
  readonly load: () => Promise<EmbeddingsModel>;
  /** Milliseconds for a question; default 4,000, as someone waits. */
  readonly questionTimeout?: number;
  /** Milliseconds for a batch of passages; default 60,000. */
  readonly batchTimeout?: number;
}

/** Texts in one request: well under every provider's limit, and small enough for a slow machine. */
export const textsARequest = 32;

/** An embedder of a model elsewhere; its vectors are checked, and every request has a deadline. */
export function createRemoteEmbedder(options: RemoteEmbedderOptions): Embedder {
  const { questionTimeout = 4_000, batchTimeout = 60_000 } = options;
  let loading: Promise<EmbeddingsModel> | undefined;
  let dimensions = 0;
  const model = (): Promise<EmbeddingsModel> => {
    loading ??= options.load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
  const accept = (values: readonly number[] | undefined): Float32Array => {
    const vector = Float32Array.from(values ?? []);
    const fault = faultOfVector(vector, dimensions);
    if (fault !== undefined)
      throw new Error(`${options.id} sent a vector that was refused: ${fault}.`);
    dimensions = vector.length;
    return vector;
  };
  return {
    id: options.id,
    get dimensions() {
      return dimensions;
    },
    isMultilingual: true,
    runsInWorker: false,
    largestUsefulLibrary: Number.POSITIVE_INFINITY,
    async embedPassages(texts, signal) {
      const vectors: Float32Array[] = [];
      const loaded = await model();
      for (let at = 0; at < texts.length; at += textsARequest) {
        const batch = texts.slice(at, at + textsARequest);
        const made = await within(batchTimeout, loaded.embedDocuments(batch), options.id, signal);
        for (const index of batch.keys()) vectors.push(accept(made[index]));
      }
      return vectors;
    },
    async embedQuestion(text, signal) {
      const loaded = await model();
      return accept(await within(questionTimeout, loaded.embedQuery(text), options.id, signal));
    },
  };
}

/** The work's result, unless the time is up or the signal comes first. */
function within<Result>(
  milliseconds: number,
  work: Promise<Result>,
  id: string,
  signal: AbortSignal | undefined,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    const onAbort = (): void => reject(signal?.reason);
    const timer = setTimeout(
      () => reject(new Error(`${id} did not answer within ${milliseconds} ms.`)),
      milliseconds,
    );
    signal?.addEventListener('abort', onAbort, { once: true });
    if (signal?.aborted === true) onAbort();
    work.then(resolve, reject).finally(() => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
    });
  });
}
