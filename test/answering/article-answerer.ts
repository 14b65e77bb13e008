import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Answerer } from '../../src/answering/answer.js';
import type { AnswerWriter } from '../../src/answering/answer-writer.js';
import { type AnswererProps, createAnswerer } from '../../src/answering/answerer.js';
import { createCheckQuestion } from '../../src/answering/claims/answer-claim.js';
import { createClaimChecker } from '../../src/answering/claims/claim-checker.js';
import { createClaimVerdicts } from '../../src/answering/claims/create-claim-verdicts.js';
import { createLibrary } from '../../src/library/create-library.js';
import type { Library } from '../../src/library/library.js';
import { silentLog } from '../../src/log.js';
import type { Analyser, Retriever } from '../../src/retrieval/evidence.js';
import { createRetrieval } from '../../src/retrieval/retrieval.js';
import type { SufficiencyThresholds } from '../../src/retrieval/sufficiency-model.js';
import { openStorage } from '../../src/storage/storage.js';

/** The article of the repository, read, indexed and asked as the program does it. */
export interface ArticleAnswerer {
  readonly library: Library;
  readonly analyser: Analyser;
  readonly retriever: Retriever;
  readonly sufficiencyThresholds: SufficiencyThresholds;
  answerer(props?: ArticleAnswererProps): Answerer;
  close(): Promise<void>;
}

export type ArticleAnswererProps = Pick<AnswererProps, 'followUp' | 'deadlineMs'> & {
  readonly writer?: AnswerWriter | null;
};

export async function openArticle(
  directory = fileURLToPath(new URL('../../knowledge', import.meta.url)),
): Promise<ArticleAnswerer> {
  const data = await mkdtemp(join(tmpdir(), 'glose-article-'));
  const storage = await openStorage({ directory: data });
  const log = silentLog;
  const retrieval = await createRetrieval({ storage, dataDirectory: data, log });
  const { analyser, indexer, sufficiencyThresholds } = retrieval;
  const library = await createLibrary({ storage, indexer, directory, watch: false, log });
  await library.settled();
  const retriever = retrieval.retriever(library);
  const findVerdict = createClaimVerdicts(retrieval);
  const checkQuestion = createCheckQuestion(
    createClaimChecker({ library, retriever, findVerdict, byModel: null, log }),
  );
  return {
    library,
    analyser,
    retriever,
    sufficiencyThresholds,
    answerer: ({ writer = null, ...props } = {}) =>
      createAnswerer({
        library,
        retriever,
        analyser,
        writer,
        sufficiencyThresholds,
        checkQuestion,
        log,
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
