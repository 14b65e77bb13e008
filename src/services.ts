import type { Answerer, Summariser } from './answering/answer.js';
import { createAnswerer } from './answering/answerer.js';
import { createStoredBudget } from './answering/budget/stored-budget.js';
import { createMemoryCache } from './answering/cache/memory-cache.js';
import { createStoredCache } from './answering/cache/stored-cache.js';
import { createCheckQuestion } from './answering/claims/answer-claim.js';
import { type ClaimChecker, createClaimChecker } from './answering/claims/claim-checker.js';
import { createClaimJudge } from './answering/claims/create-claim-verdicts.js';
import { createContradicts } from './answering/claims/create-contradicts.js';
import { createFindVerdict } from './answering/claims/find-verdict.js';
import { createJudgeByModel } from './answering/claims/model/create-judge-by-model.js';
import { createAnswerFromArticles } from './answering/discussion/answer-from-articles.js';
import type { DiscussionSummariser } from './answering/discussion/discussion.js';
import { createDiscussionSummariser } from './answering/discussion/discussion-summariser.js';
import { createDiscussionWriter } from './answering/discussion/model/create-discussion-writer.js';
import { createModelFollowUp } from './answering/follow-up/model-follow-up.js';
import { createGenerativeEngine } from './answering/generative/generative-engine.js';
import { createGroupQuestions, type GroupQuestions } from './answering/group-questions.js';
import { createInspector } from './answering/inspection/create-inspector.js';
import type { Inspector } from './answering/inspection/inspection.js';
import { createRefusals } from './answering/inspection/refusals.js';
import { createTricks, type Tricks } from './answering/inspection/tricks.js';
import { withBreaker } from './answering/models/breaker.js';
import type { ChatModel } from './answering/models/chat-model.js';
import { createModel } from './answering/models/create-model.js';
import { type ModelListener, watchModel } from './answering/models/watch-model.js';
import { createProfiles } from './answering/profile/create-profiles.js';
import type { Profiles } from './answering/profile/profile.js';
import { createRelatedQuestions } from './answering/related/create-related-questions.js';
import type { RelatedQuestions } from './answering/related/related-questions.js';
import { createSummariser } from './answering/summary/summariser.js';
import type { Configuration } from './config.js';
import { createPlaceBudgets } from './discord/settings/place-budgets.js';
import { createSettingsStore } from './discord/settings/settings-store.js';
import type { Article } from './library/article.js';
import { createLibrary } from './library/create-library.js';
import type { ArticleFetcher } from './library/fetching/article-fetcher.js';
import {
  type AttachmentFetcher,
  createAttachmentFetcher,
} from './library/fetching/create-attachment-fetcher.js';
import { createFetcher } from './library/fetching/create-fetcher.js';
import { knowledgeOnly } from './library/knowledge-only.js';
import type { Library } from './library/library.js';
import type { ServerLibrary } from './library/server-library.js';
import { guildOf } from './library/server-source.js';
import { withRemovals } from './library/servers/with-removals.js';
import { createVersionDate } from './library/version-dates.js';
import type { Log } from './log.js';
import { createModeration } from './moderation/create-moderation.js';
import type { Moderation } from './moderation/moderation.js';
import { createScamDomains } from './moderation/scam/create-scam-domains.js';
import { createEmbedder } from './retrieval/create-embedder.js';
import type { Embedder } from './retrieval/embedder.js';
import type { Retriever } from './retrieval/evidence.js';
import { createRetrieval } from './retrieval/retrieval.js';
import { retrieveAmong } from './retrieval/retrieve-among.js';
import { openStorage, type Storage } from './storage/storage.js';

/** Everything that Glose does, without Discord: what the bot, the pages and the command line share. */
export interface Services {
  readonly storage: Storage;
  readonly library: Library;
  /** The articles that servers give to their own libraries, and how they come. */
  readonly ownArticles: OwnArticles;
  /** The server whose own an article is; null for the knowledge folder's, which every server has. */
  readonly ownerOf: (article: Pick<Article, 'source'>) => string | null;
  readonly retriever: Retriever;
  readonly answerer: Answerer;
  readonly summariser: Summariser;
  /** Empties what answers are kept in advance. */
  clearCache(): Promise<void>;
  /** Sums up what members say of the articles. */
  readonly discussions: DiscussionSummariser;
  /** What a reader may want to know of an article before asking. */
  readonly profiles: Profiles;
  /** What one may ask after an answer. */
  readonly related: RelatedQuestions;
  /** Tells why a question is answered as it is. */
  readonly inspector: Inspector;
  /** Tries to make the answerer say what it must not. */
  readonly tricks: Tricks;
  /** Puts questions together that ask much the same. */
  readonly groupQuestions: GroupQuestions;
  /** Holds what somebody claims against the articles. */
  readonly claimChecker: ClaimChecker;
  readonly moderation: Moderation;
  /** The model that writes; null where the articles' own sentences are the answers. */
  readonly model: ChatModel | null;
  /** What the person who runs Glose should know at the start, one sentence each. */
  readonly notices: readonly string[];
  close(): Promise<void>;
}

export interface OwnArticles {
  readonly library: ServerLibrary;
  readonly web: ArticleFetcher;
  /** @param origin of the files of another Discord than the real one; null where there is none. */
  attachmentsFrom(origin: string | null): AttachmentFetcher;
}

export interface ServicesOptions {
  readonly log: Log;
  /** True to follow changes of the knowledge folder. */
  readonly watch: boolean;
  /** What to do where another process has the data directory; default `fail`. */
  readonly whenLocked?: 'fail' | 'read';
  /**
   * What is answered from: `all` (default), of which the edge takes what a server may know of, or the
   * articles of the knowledge folder alone.
   */
  readonly articles?: 'all' | 'knowledge';
  /** Passages indexed, of all that were found to need it. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Told of each call of the model. */
  readonly onModelCall?: ModelListener;
}

/**
 * The composition root: the one place that knows every implementation.
 * @throws OperatorError for data, a key or a provider that is not as it should be.
 */
export async function createServices(
  configuration: Configuration,
  options: ServicesOptions,
): Promise<Services> {
  const model = chosenModel(configuration, options);
  const embedder = await chosenEmbedder(configuration);
  const storage = await openStorage({
    directory: configuration.dataDirectory,
    whenLocked: options.whenLocked ?? 'fail',
  });
  try {
    return await compose(configuration, { ...options, storage, model, embedder });
  } catch (error) {
    await storage.close();
    throw error;
  }
}

function chosenModel(
  { model, providers }: Configuration,
  { log, onModelCall }: Pick<ServicesOptions, 'log' | 'onModelCall'>,
): ChatModel | null {
  if (model === null) return null;
  const chosen = withBreaker(createModel(model, { access: providers[model.provider] }), { log });
  return onModelCall === undefined ? chosen : watchModel(chosen, onModelCall);
}

interface Chosen {
  readonly storage: Storage;
  readonly model: ChatModel | null;
  readonly embedder: Embedder;
}

/** @throws OperatorError where a key or a package is missing. */
export function chosenEmbedder({ embeddings, providers }: Configuration): Promise<Embedder> {
  return createEmbedder({ choice: embeddings, access: providers });
}

async function compose(
  configuration: Configuration,
  options: ServicesOptions & Chosen,
): Promise<Services> {
  const { storage, model, embedder, log } = options;
  const retrieval = await createRetrieval({
    storage,
    dataDirectory: configuration.dataDirectory,
    embedder,
    log,
  });
  const opened = await createLibrary({
    storage,
    indexer: retrieval.indexer,
    directory: configuration.knowledgeDirectory,
    watch: options.watch,
    log,
    ...(options.onProgress !== undefined && { onProgress: options.onProgress }),
  });
  const { analyser, sufficiencyThresholds } = retrieval;
  // The index is kept up for all articles, whichever are answered from.
  const retrieveAll = retrieval.retriever(opened);
  const isAll = options.articles !== 'knowledge';
  const library = isAll ? opened : knowledgeOnly(opened);
  const retriever = isAll ? retrieveAll : retrieveAmong(library, retrieveAll);
  const placeLimits = createPlaceBudgets(createSettingsStore({ storage, log }));
  const budget = createStoredBudget({ storage, limits: configuration.budget, placeLimits });
  const cache = createMemoryCache({
    // Only what a model wrote is kept there: without one, no question need look.
    behind: model !== null && storage.writable ? createStoredCache({ storage }) : null,
  });
  const judge = createClaimJudge(retrieval);
  const refusals = createRefusals();
  const writer =
    model &&
    createGenerativeEngine({
      model,
      analyser,
      translations: retrieval.translations,
      contradicts: createContradicts({ judge }),
      onRefused: refusals.note,
      log,
      price: configuration.modelPrice,
    });
  const claims = { library, retriever, findVerdict: createFindVerdict({ judge }), log };
  const claimChecker = createClaimChecker({
    ...claims,
    budget,
    byModel: model && createJudgeByModel({ model, judge, log, price: configuration.modelPrice }),
  });
  // A question is answered by the model anyway: it is not asked twice.
  const checkQuestion = createCheckQuestion(createClaimChecker({ ...claims, byModel: null }));
  const answerer = createAnswerer({
    library,
    retriever,
    analyser,
    writer,
    sufficiencyThresholds,
    caution: configuration.caution,
    ...(model !== null && { followUp: createModelFollowUp({ model, analyser, log }) }),
    cache,
    budget,
    checkQuestion,
    log,
  });
  const inspector = createInspector({
    ...{ retriever, analyser, sufficiencyThresholds, refusals },
    caution: configuration.caution,
  });
  const quoting = { library, retriever, analyser, writer: null, sufficiencyThresholds, log };
  const profiles = createProfiles({
    ...{ library, analyser, log },
    versionDate: createVersionDate({ storage }),
    // As members are answered without a model: no token is spent on what nobody asked.
    answerer: createAnswerer({ ...quoting, checkQuestion }),
    // Who runs one command does not wait for what nobody will ask.
    ...(options.watch ? {} : { ahead: 0 }),
  });
  const scamDomains = await createScamDomains({
    ...{ storage, log },
    source: configuration.scamDomains,
    follows: options.watch,
  });
  const moderation = createModeration({
    ...{ storage, log, scamDomains, claimChecker, model, budget },
  });
  return {
    storage,
    library,
    ownArticles: {
      library: withRemovals(opened.servers, () => cache.clear()),
      web: createFetcher({ log }),
      attachmentsFrom: (origin) => createAttachmentFetcher({ log, origin }),
    },
    ownerOf: ({ source }) => guildOf(source),
    retriever,
    model,
    answerer,
    claimChecker,
    moderation,
    profiles,
    related: createRelatedQuestions({ profiles, analyser }),
    inspector,
    tricks: createTricks({ answerer, inspector, library }),
    groupQuestions: createGroupQuestions({ analyser }),
    summariser: createSummariser({ library, analyser, writer, budget, cache, log }),
    clearCache: () => cache.clear(),
    discussions: createDiscussionSummariser({
      ...{ library, retriever, analyser, judge, budget },
      answerFromArticles: createAnswerFromArticles(createAnswerer(quoting)),
      writer:
        model &&
        createDiscussionWriter({
          ...{ model, analyser, translations: retrieval.translations, log },
          price: configuration.modelPrice,
        }),
    }),
    notices: [
      ...configuration.warnings,
      ...[retrieval.notice, scamDomains.notice()].filter((notice) => typeof notice === 'string'),
    ],
    async close() {
      profiles.close();
      await moderation.misstatements.close();
      await scamDomains.close();
      await library.close();
      await retrieval.close();
      await storage.close();
    },
  };
}
