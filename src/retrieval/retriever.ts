import type { Article } from '../library/article.js';
import type { Evidence, RankedPassage, RetrieveOptions, Retriever } from './evidence.js';
import { computeFeatures } from './features.js';
import type { LexicalCandidates } from './lexical-candidates.js';
import { passageText } from './passage-text.js';
import { contributions, type RankingModel } from './ranking.js';
import { isReadable } from './readable.js';
import type { ServedPassage, ServedPassages } from './served-passages.js';
import { describeEvidence, sufficiencyOf } from './sufficiency.js';
import { type UnderstandDependencies, type UnderstoodQuestion, understand } from './understand.js';

export interface RetrieverDependencies extends UnderstandDependencies {
  readonly served: ServedPassages;
  readonly lexical: LexicalCandidates;
  readonly model: RankingModel;
}

/** Understands, proposes candidates, ranks them, and judges whether they suffice. */
export function createRetriever(dependencies: RetrieverDependencies): Retriever {
  return {
    async retrieve(question, options = {}) {
      const startedAt = performance.now();
      const articles = articlesAsked(dependencies.served, options);
      const understood = await understand(dependencies, {
        question,
        language: options.language,
        articleLanguages: languagesOf(articles),
      });
      const understoodAt = performance.now();
      options.signal?.throwIfAborted();
      const candidates = await propose(dependencies, understood, articles, options);
      const proposedAt = performance.now();
      const averageLength = await dependencies.statistics.averageLength();
      const ranked = rank(dependencies, understood, candidates, averageLength);
      const sufficiency = judge(dependencies.model, understood, ranked);
      return {
        understanding: understood.understanding,
        passages: ranked.slice(0, options.limit ?? 10).map(({ shown }) => shown),
        sufficiency,
        readable: isReadable(
          understood,
          articles,
          ranked[0]?.features,
          sufficiency >= dependencies.model.sufficiency.threshold,
        ),
        timings: {
          understand: understoodAt - startedAt,
          candidates: proposedAt - understoodAt,
          rank: performance.now() - proposedAt,
        },
      } satisfies Evidence;
    },
  };
}

/** Candidates that are ranked; the passage that answers was among so many for .97 of PIAF. */
const candidateLimit = 100;
/** Up to so many passages, all are ranked: the index's own score is of little use on few. */
const rankedWhole = 100;

function articlesAsked(served: ServedPassages, options: RetrieveOptions): readonly Article[] {
  const { articleIds } = options;
  const all = served.articles();
  return articleIds === undefined ? all : all.filter(({ id }) => articleIds.includes(id));
}

/** Languages of the articles, most passages first. */
function languagesOf(articles: readonly Article[]): string[] {
  const sizes = new Map<string, number>();
  for (const { language, passages } of articles) {
    sizes.set(language, (sizes.get(language) ?? 0) + passages.length);
  }
  return [...sizes].sort((one, other) => other[1] - one[1]).map(([language]) => language);
}

async function propose(
  { served, lexical }: RetrieverDependencies,
  { terms }: UnderstoodQuestion,
  articles: readonly Article[],
  options: RetrieveOptions,
): Promise<ServedPassage[]> {
  if (options.passageIds !== undefined) {
    return [...new Set(options.passageIds)].flatMap((id) => served.byId(id) ?? []);
  }
  const size = articles.reduce((sum, { passages }) => sum + passages.length, 0);
  if (size <= rankedWhole) {
    return articles.flatMap((article) => article.passages.map((passage) => ({ article, passage })));
  }
  const found = await lexical.find({
    terms: [...new Set(terms.flatMap(({ forms }) => [...forms.keys()]))],
    limit: candidateLimit,
    articleIds: options.articleIds,
    isServed: (key) => served.resolve(key) !== undefined,
  });
  return found.flatMap((key) => served.resolve(key) ?? []);
}

interface Ranked {
  readonly shown: RankedPassage;
  readonly score: number;
  readonly features: ReturnType<typeof computeFeatures>[number];
}

function rank(
  { served, model }: RetrieverDependencies,
  { terms, understanding }: UnderstoodQuestion,
  passages: readonly ServedPassage[],
  averageLength: number,
): Ranked[] {
  const candidates = passages.map((passage) => served.candidate(passage));
  const features = computeFeatures({ terms, kind: understanding.kind }, candidates, averageLength);
  return (
    passages
      .flatMap(({ article, passage }, index) => {
        const own = features[index];
        if (own === undefined) return [];
        const reasons = contributions(model, own);
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

function judge(
  model: RankingModel,
  understood: UnderstoodQuestion,
  ranked: readonly Ranked[],
): number {
  if (understood.terms.length === 0 || ranked.length === 0) return 0;
  const description = describeEvidence(understood, ranked);
  return sufficiencyOf(model.sufficiency, description);
}
