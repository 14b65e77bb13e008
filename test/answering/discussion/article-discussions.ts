import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createAnswerer } from '../../../src/answering/answerer.js';
import { createClaimJudge } from '../../../src/answering/claims/create-claim-verdicts.js';
import { createAnswerFromArticles } from '../../../src/answering/discussion/answer-from-articles.js';
import type { DiscussionSummariser } from '../../../src/answering/discussion/discussion.js';
import {
  createDiscussionSummariser,
  type DiscussionSummariserProps,
} from '../../../src/answering/discussion/discussion-summariser.js';
import { createLibrary } from '../../../src/library/create-library.js';
import { silentLog } from '../../../src/log.js';
import { createRetrieval, type Retrieval } from '../../../src/retrieval/retrieval.js';
import { openStorage, type Storage } from '../../../src/storage/storage.js';

/** The article of the repository, over which discussions are summarised as the program does it. */
export interface ArticleDiscussions {
  readonly storage: Storage;
  readonly retrieval: Retrieval;
  summariser(
    props?: Partial<Pick<DiscussionSummariserProps, 'writer' | 'budget'>>,
  ): DiscussionSummariser;
  close(): Promise<void>;
}

export async function openArticleDiscussions(): Promise<ArticleDiscussions> {
  const data = await mkdtemp(join(tmpdir(), 'glose-discussion-'));
  const directory = fileURLToPath(new URL('../../../knowledge', import.meta.url));
  const storage = await openStorage({ directory: data });
  const log = silentLog;
  const retrieval = await createRetrieval({ storage, dataDirectory: data, log });
  const { analyser, indexer, sufficiencyThresholds } = retrieval;
  const library = await createLibrary({ storage, indexer, directory, watch: false, log });
  await library.settled();
  const retriever = retrieval.retriever(library);
  const answerer = createAnswerer({
    ...{ library, retriever, analyser, sufficiencyThresholds, log },
    writer: null,
  });
  return {
    storage,
    retrieval,
    summariser: (props = {}) =>
      createDiscussionSummariser({
        library,
        retriever,
        analyser,
        judge: createClaimJudge(retrieval),
        answerFromArticles: createAnswerFromArticles(answerer),
        writer: null,
        ...props,
      }),
    async close() {
      await library.close();
      await retrieval.close();
      await storage.close();
      await rm(data, { recursive: true, force: true });
    },
  };
}
