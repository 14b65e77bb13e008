import { parentPort } from 'node:worker_threads';
import { createAnalyser } from './analyser.js';
import { type BatchRequest, prepareBatch } from './index-batch.js';

/** The worker thread of indexing: batches in, prepared passages out, in order. */
if (parentPort !== null) {
  const port = parentPort;
  const analyser = createAnalyser();
  port.on('message', (request: BatchRequest) => {
    const result = prepareBatch(analyser, request);
    port.postMessage(result);
  });
}
