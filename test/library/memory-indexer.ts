import type { Article } from '../../src/library/article.js';
import type { ArticleIndexer } from '../../src/library/library.js';
import type { Storage } from '../../src/storage/storage.js';

/** An indexer that only notes what it was asked to do. */
export interface MemoryIndexer extends ArticleIndexer {
  /** `index a@1`, `publish a@1`, `remove a`, in order; forgotten by {@link take}. */
  take(): readonly string[];
  /** Rejects the next indexing with this error. */
  failNext(error: Error): void;
  /** Holds every publishing back until the returned function is called. */
  hold(): () => void;
}

export function createMemoryIndexer(storage: Storage): MemoryIndexer {
  let calls: string[] = [];
  let failure: Error | undefined;
  let gate: Promise<void> = Promise.resolve();
  const named = ({ id, version }: Article) => `${id}@${version}`;
  return {
    async index(article, { signal, onProgress }) {
      calls.push(`index ${named(article)}`);
      const error = failure;
      failure = undefined;
      if (error !== undefined) throw error;
      onProgress?.(article.passages.length, article.passages.length);
      await gate;
      signal?.throwIfAborted();
    },
    async publish(article, record) {
      await storage.transaction(record);
      calls.push(`publish ${named(article)}`);
    },
    async remove(id, record) {
      await storage.transaction(record);
      calls.push(`remove ${id}`);
    },
    take() {
      const taken = calls;
      calls = [];
      return taken;
    },
    failNext(error) {
      failure = error;
    },
    hold() {
      const { promise, resolve } = openGate();
      gate = promise;
      return resolve;
    },
  };
}

function openGate(): { promise: Promise<void>; resolve: () => void } {
  let resolve = () => {};
  const promise = new Promise<void>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
