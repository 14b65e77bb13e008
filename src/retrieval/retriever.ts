import type { Article } from '../library/article.js';
import type { DenseCandidates } from './dense-candidates.js';
import type { Evidence, EvidenceExplanation, RetrieveOptions, Retriever } from './evidence.js';
import { createExtents, type Extent } from './extent.js';
import type { LexicalCandidates } from './lexical-candidates.js';
import { type Proposed, rankPassages, show } from './rank-passages.js';
import type { RankingModel } from './ranking.js';
import { isReadable } from './readable.js';
import type { ServedPassage, ServedPassages } from './served-passages.js';
import { explainJudgement } from './sufficiency/explain-judgement.js';
import type { RankedCandidate } from './sufficiency/ranked-candidate.js';
import { sufficiencyOf } from './sufficiency.js';
import type { SufficiencyModel } from './sufficiency-model.js';
import { type UnderstandDependencies, type UnderstoodQuestion, understand } from './understand.js';

export interface RetrieverDependencies extends UnderstandDependencies {
  readonly served: ServedPassages;
  readonly lexical: LexicalCandidates;
  readonly dense: Pick<DenseCandidates, 'find'>;
  /** True where vectors tell meaning, in any language; else they only propose candidates. */
  readonly isMultilingual: boolean;
  readonly model: RankingModel;
  readonly sufficiency: SufficiencyModel;
}

/** Understands, proposes candidates, ranks them, and judges whether they suffice. */
export function createRetriever(dependencies: RetrieverDependencies): Retriever {
  const extentOf = createExtents();
  return {
    async retrieve(question, options = {}) {
      const startedAt = performance.now();
      const articles = articlesAsked(dependencies.served, options);
      const extent = extentOf(articles);
      const understood = await understand(dependencies, {
        question,
        language: options.language,
        articleLanguages: extent.languages,
      });
      const understoodAt = performance.now();
      options.signal?.throwIfAborted();
      const candidates = await propose(dependencies, understood, { articles, extent }, options);
      const proposedAt = performance.now();
      const averageLength = await dependencies.statistics.averageLength();
      const ranked = rankPassages(dependencies, understood, candidates, averageLength);
      const sufficiency = sufficiencyOf(dependencies.sufficiency, understood, ranked);
      return {
        understanding: understood.understanding,
        passages: ranked
          .slice(0, options.limit ?? 10)
          .map((each) => show(dependencies.model, each)),
        sufficiency,
        readable: isReadable(understood, extent.languages, ranked[0]?.features, {
          isSufficient: sufficiency >= dependencies.sufficiency.thresholds.balanced,
          isMultilingual: dependencies.isMultilingual,
          translations: dependencies.translations,
        }),
        timings: {
          understand: understoodAt - startedAt,
          candidates: proposedAt - understoodAt,
          rank: performance.now() - proposedAt,
        },
        ...(options.explain === true && {
          explanation: explain(dependencies.sufficiency, understood, ranked, sufficiency),
        }),
      } satisfies Evidence;
    },
  };
}

function explain(
  model: SufficiencyModel,
  understood: UnderstoodQuestion,
  ranked: readonly RankedCandidate[],
  sufficiency: number,
): EvidenceExplanation {
  const judgement = explainJudgement(model, understood, ranked);
  return {
    candidates: ranked.length,
    judgements: judgement === null ? [] : [{ ...judgement, sufficiency }],
  };
}

/** Candidates that are ranked; the passage that answers was among so many for .95 of PIAF. */
const candidateLimit = 60;
const denseLimit = 20;
/** Up to so many passages, all are ranked: the index's own score is of little use on few. */
const rankedWhole = 100;

function articlesAsked(served: ServedPassages, options: RetrieveOptions): readonly Article[] {
  const { articleIds } = options;
  const all = served.articles();
  return articleIds === undefined ? all : all.filter(({ id }) => articleIds.includes(id));
}

interface Asked {
  readonly articles: readonly Article[];
  readonly extent: Extent;
}

async function propose(
  dependencies: RetrieverDependencies,
  understood: UnderstoodQuestion,
  { articles, extent }: Asked,
  options: RetrieveOptions,
): Promise<Proposed> {
  const { served } = dependencies;
  const similar = await nearest(dependencies, understood, options);
  const similarities = new Map(
    similar.map(({ passage: { passage }, similarity }) => [passage.id, similarity]),
  );
  if (options.passageIds !== undefined) {
    const passages = [...new Set(options.passageIds)].flatMap((id) => served.byId(id) ?? []);
    return { passages, similarities };
  }
  if (extent.passages <= rankedWhole) {
    const passages = articles.flatMap((article) =>
      article.passages.map((passage) => ({ article, passage })),
    );
    return { passages, similarities };
  }
  const found = await byWords(dependencies, understood, options);
  const union = new Map(
    [...found, ...similar.map(({ passage }) => passage)].map((each) => [each.passage.id, each]),
  );
  return { passages: [...union.values()], similarities };
}

async function byWords(
  { served, lexical, statistics }: RetrieverDependencies,
  { terms }: UnderstoodQuestion,
  options: RetrieveOptions,
): Promise<ServedPassage[]> {
  const sought = [...new Set(terms.flatMap((term) => term.sought))];
  const found = await lexical.find({
    terms: sought,
    counts: await statistics.counts(sought),
    limit: candidateLimit,
    articleIds: options.articleIds,
    isServed: (key) => served.resolve(key) !== undefined,
  });
  return found.flatMap((key) => served.resolve(key) ?? []);
}

async function nearest(
  { served, dense }: RetrieverDependencies,
  { understanding }: UnderstoodQuestion,
  options: RetrieveOptions,
): Promise<{ readonly passage: ServedPassage; readonly similarity: number }[]> {
  const hits = await dense.find(understanding.question, denseLimit, options.signal);
  return hits.flatMap(({ key, similarity }) => {
    if (options.articleIds?.includes(key.articleId) === false) return [];
    const passage = served.resolve(key);
    return passage === undefined ? [] : [{ passage, similarity }];
  });
}
