// Indexes an article of many passages and says how far it is, so that a test can kill it midway.
// Plain JavaScript over the build, because it runs as a process of its own.
import { composeArticle } from '../../dist/src/library/compose-article.js';
import { createRetrieval } from '../../dist/src/retrieval/retrieval.js';
import { openStorage } from '../../dist/src/storage/storage.js';

const silent = { debug() {}, info() {}, warn() {}, error() {} };
const directory = process.argv[2];
const article = composeArticle(JSON.parse(process.argv[3]));
const storage = await openStorage({ directory });
const retrieval = await createRetrieval({ storage, dataDirectory: directory, log: silent });
await retrieval.indexer.index(article, {
  onProgress: (done) => process.stdout.write(`${done}\n`),
});
