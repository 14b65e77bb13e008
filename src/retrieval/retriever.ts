import type { Article } from '../library/article.js';
import type { DenseCandidates } from './dense-candidates.js';
import type { Evidence, RankedPassage, RetrieveOptions, Retriever } from './evidence.js';
import { createExtents, type Extent } from './extent.js';
import { computeFeatures } from './features.js';
import type { LexicalCandidates } from './lexical-candidates.js';
import { passageText } from './passage-text.js';
import { contributions, type RankingModel } from './ranking.js';
import { isReadable } from './readable.js';
import type { ServedPassage, ServedPassages } from './served-passages.js';
import { describeEvidence, sufficiencyOf } from './sufficiency.js';
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
      const ranked = rank(dependencies, understood, candidates, averageLength);
      const sufficiency = judge(dependencies.sufficiency, understood, ranked);
      return {
        understanding: understood.understanding,
        passages: ranked.slice(0, options.limit ?? 10).map(({ shown }) => shown),
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
      } satisfies Evidence;
    },
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

interface Proposed {
  readonly passages: readonly ServedPassage[];
  /** Cosine of each passage's vector with the question's, by passage id; empty where none is known. */
  readonly similarities: ReadonlyMap<string, number>;
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
  { served, lexical }: RetrieverDependencies,
  { terms }: UnderstoodQuestion,
  options: RetrieveOptions,
): Promise<ServedPassage[]> {
  const found = await lexical.find({
    terms: [...new Set(terms.flatMap(({ sought }) => sought))],
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

interface Ranked {
  readonly shown: RankedPassage;
  readonly score: number;
  readonly features: ReturnType<typeof computeFeatures>[number];
}

function rank(
  { served, model, isMultilingual }: RetrieverDependencies,
  { terms, wording, understanding: { kind } }: UnderstoodQuestion,
  { passages, similarities }: Proposed,
  averageLength: number,
): Ranked[] {
  const meaning = isMultilingual ? meaningOf(passages, similarities) : () => 0;
  const candidates = passages.map((passage) => served.candidate(passage));
  const features = computeFeatures({ terms, wording, kind }, candidates, averageLength);
  return (
    passages
      .flatMap(({ article, passage }, index) => {
        const own = features[index];
        if (own === undefined) return [];
        const reasons: Record<string, number> = contributions(model, own);
        if (isMultilingual) reasons.dense = model.dense * meaning(passage.id);
        const score = Object.values(reasons).reduce((sum, part) => sum + part, 0);
        return [
          {
            score,
            features: own,
            shown: { article, passage, text: passageText(article, passage), score, reasons },
          },
        ];
      })
      // Equal scores are settled by id, so that the same question always gets the same list.
      .sort(
        (one, other) =>
          other.score - one.score || (one.shown.passage.id < other.shown.passage.id ? -1 : 1),
      )
  );
}

/**
 * How much nearer in meaning a passage is than the candidates on average, in standard deviations
 * over three, since the range of cosines differs from model to model.
 */
function meaningOf(
  passages: readonly ServedPassage[],
  similarities: ReadonlyMap<string, number>,
): (id: string) => number {
  const lowest = Math.min(...similarities.values());
  const similarity = (id: string): number => similarities.get(id) ?? lowest;
  const values = passages.map(({ passage }) => similarity(passage.id));
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  const variance =
    values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, values.length);
  if (similarities.size === 0 || variance < 1e-12) return () => 0;
  return (id) => (similarity(id) - mean) / (3 * Math.sqrt(variance));
}

function judge(
  model: SufficiencyModel,
  understood: UnderstoodQuestion,
  ranked: readonly Ranked[],
): number {
  if (understood.terms.length === 0 || ranked.length === 0) return 0;
  const description = describeEvidence(understood, ranked);
  return sufficiencyOf(model, description);
}
