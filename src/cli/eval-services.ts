import { createAnswerer } from '../answering/answerer.js';
import { createCheckQuestion } from '../answering/claims/answer-claim.js';
import { createClaimChecker } from '../answering/claims/claim-checker.js';
import { createClaimVerdicts } from '../answering/claims/create-claim-verdicts.js';
import type { Configuration } from '../config.js';
import type { OpenServices } from '../evaluation/run-evaluation.js';
import type { Log } from '../log.js';
import { createRetrieval } from '../retrieval/retrieval.js';
import { chosenEmbedder } from '../services.js';
import { openStorage } from '../storage/storage.js';

/** Measured without a model, so that the figures are the same each time and cost nothing. */
export function extractiveServices(configuration: Configuration, log: Log): OpenServices {
  return async ({ directory, library }) => {
    const embedder = await chosenEmbedder(configuration);
    const storage = await openStorage({ directory });
    const retrieval = await createRetrieval({ storage, dataDirectory: directory, embedder, log });
    const { analyser, indexer, sufficiencyThresholds } = retrieval;
    const findVerdict = createClaimVerdicts(retrieval);
    return {
      indexer,
      retriever: retrieval.retriever(library),
      createAnswerer: (retriever) =>
        createAnswerer({
          library,
          retriever,
          analyser,
          writer: null,
          sufficiencyThresholds,
          caution: configuration.caution,
          checkQuestion: createCheckQuestion(
            createClaimChecker({ library, retriever, findVerdict, byModel: null, log }),
          ),
          log,
        }),
      async close() {
        await retrieval.close();
        await storage.close();
      },
    };
  };
}
