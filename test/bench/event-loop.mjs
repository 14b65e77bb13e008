// How long the event loop is held while passages are indexed and members' rows are written.
//
//   npm run build && node test/bench/event-loop.mjs [PASSAGES]
//
// Prints milliseconds; the goal is a p99 under 20 for 10,000 passages.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { composeArticle } from '../../dist/src/library/compose-article.js';
import { createRetrieval } from '../../dist/src/retrieval/retrieval.js';
import { openStorage } from '../../dist/src/storage/storage.js';

const passages = Number(process.argv[2] ?? 10_000);
const passagesAnArticle = 500;
const silent = { debug() {}, info() {}, warn() {}, error() {} };

const articles = Array.from({ length: Math.ceil(passages / passagesAnArticle) }, (_, number) =>
  composeArticle({
    id: `filler-${number}`,
    title: `Filler ${number}`,
    language: 'fr',
    blocks: Array.from({ length: passagesAnArticle }, (_, section) => ({
      kind: 'paragraph',
      level: 0,
      page: null,
      startsSection: true,
      text: filler(number * passagesAnArticle + section),
    })),
  }),
);
const directory = await mkdtemp(join(tmpdir(), 'glose-event-loop-'));
const storage = await openStorage({ directory });
const retrieval = await createRetrieval({ storage, dataDirectory: directory, log: silent });
const served = [];
const listeners = [];
retrieval.retriever({
  articles: () => served,
  onChange: (listener) => listeners.push(listener),
});

const delay = monitorEventLoopDelay({ resolution: 1 });
let isIndexing = true;
const writes = [];
const members = (async () => {
  for (let number = 0; isIndexing; number += 1) {
    const startedAt = performance.now();
    await storage.db
      .insertInto('settings')
      .values({ scope: 'bench', key: `member ${number}`, value: '1' })
      .execute();
    writes.push(performance.now() - startedAt);
    await sleep(10);
  }
})();
delay.enable();
const startedAt = performance.now();
for (const article of articles) {
  await retrieval.indexer.index(article, {});
  await retrieval.indexer.publish(article, async () => {});
  served.push(article);
  for (const listener of listeners) listener();
}
await retrieval.idle();
const seconds = (performance.now() - startedAt) / 1000;
delay.disable();
isIndexing = false;
await members;
writes.sort((one, other) => one - other);
console.log(
  `${served.reduce((sum, article) => sum + article.passages.length, 0)} passages in ${seconds.toFixed(1)} s`,
);
console.log(
  `event loop delay: p50 ${inMilliseconds(delay.percentile(50))}, p99 ${inMilliseconds(delay.percentile(99))}, most ${inMilliseconds(delay.max)} ms`,
);
console.log(
  `members' writes: ${writes.length}, p99 ${writes[Math.floor(writes.length * 0.99)]?.toFixed(1)} ms`,
);
await retrieval.close();
await storage.close();
await rm(directory, { recursive: true, force: true });

function inMilliseconds(nanoseconds) {
  return (nanoseconds / 1e6).toFixed(1);
}

/** Four sentences of made-up words, common ones more often; the same on each run. */
function filler(seed) {
  let state = seed + 1;
  const next = () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  const word = () => `mot${Math.floor(next() ** 3 * 20_000).toString(36)}`;
  const sentence = () => `Le ${Array.from({ length: 20 }, word).join(' ')}.`;
  return Array.from({ length: 4 }, sentence).join(' ');
}
