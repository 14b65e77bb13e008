import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { BatchRequest, BatchResult } from './index-batch.js';

/** Prepares passages off the main thread, one batch after the other. */
export interface Preparer {
  prepare(request: BatchRequest): Promise<BatchResult>;
  close(): Promise<void>;
}

/**
 * Starts a worker when the first batch comes, and lets it go after some idle seconds: most of the
 * time nothing is indexed, and a thread costs memory.
 */
export function createPreparer(): Preparer {
  let worker: Worker | undefined;
  let idle: NodeJS.Timeout | undefined;
  let last: Promise<unknown> = Promise.resolve();
  const stop = async (): Promise<void> => {
    clearTimeout(idle);
    const stopping = worker;
    worker = undefined;
    await stopping?.terminate();
  };
  const ask = async (request: BatchRequest): Promise<BatchResult> => {
    clearTimeout(idle);
    worker ??= new Worker(workerFile());
    try {
      return await exchange(worker, request);
    } catch (error) {
      await stop();
      throw error;
    } finally {
      idle = setTimeout(() => void stop(), idleMilliseconds);
      idle.unref();
    }
  };
  return {
    prepare(request) {
      const answer = last.then(() => ask(request));
      last = answer.catch(() => {});
      return answer;
    },
    close: () => last.then(stop),
  };
}

const idleMilliseconds = 5_000;

function exchange(worker: Worker, request: BatchRequest): Promise<BatchResult> {
  return new Promise((resolve, reject) => {
    const settle = (finish: () => void): void => {
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      worker.unref();
      finish();
    };
    const onMessage = (result: BatchResult): void => settle(() => resolve(result));
    const onError = (error: Error): void => settle(() => reject(error));
    const onExit = (code: number): void =>
      settle(() => reject(new Error(`the indexing worker stopped with code ${code}`)));
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    worker.ref();
    worker.postMessage(request);
  });
}

/**
 * Workers run built JavaScript: where this module itself is TypeScript (in tests), the worker of the
 * last build is taken.
 */
function workerFile(): URL {
  const beside = new URL('./index-worker.js', import.meta.url);
  if (existsSync(beside)) return beside;
  return new URL('../../dist/src/retrieval/index-worker.js', import.meta.url);
}
