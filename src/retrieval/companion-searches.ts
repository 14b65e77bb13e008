import type { Article } from '../library/article.js';
import type { Library } from '../library/library.js';
import { companionIn } from '../library/make-companion.js';
import type { Storage } from '../storage/storage.js';
import { companionTerm } from './companion-rows.js';
import type { DenseCandidates } from './dense-candidates.js';
import type { Retriever } from './evidence.js';
import { createLexicalCandidates } from './lexical-candidates.js';
import { createRetriever, type RetrieverDependencies } from './retriever.js';
import { createServedPassages, type ServedPassages } from './served-passages.js';

/** A retriever for each language of companions, made when first asked for. */
export interface CompanionSearches {
  among(language: string): Retriever;
  /** Forgets what is no longer served. */
  refresh(): void;
}

export interface CompanionSearchesDependencies {
  readonly library: Pick<Library, 'articles'>;
  readonly storage: Storage;
  /** What the retriever of the articles is made with. */
  readonly ranking: Omit<RetrieverDependencies, 'served' | 'lexical' | 'dense'>;
  /** Vectors are those of the articles: they bear on a companion only where they tell meaning. */
  readonly dense: Pick<DenseCandidates, 'find'>;
}

export function createCompanionSearches(
  dependencies: CompanionSearchesDependencies,
): CompanionSearches {
  const { library, storage, ranking } = dependencies;
  const made = new Map<string, { retriever: Retriever; served: ServedPassages }>();
  const readingsIn = createReadings(library);
  const dense = ranking.isMultilingual ? dependencies.dense : noVectors;

  function make(language: string): { retriever: Retriever; served: ServedPassages } {
    const articles = () => readingsIn(language);
    const served = createServedPassages({ library: { articles }, analyser: ranking.analyser });
    const lexical = createLexicalCandidates({
      storage,
      of: 'companions',
      write: (term) => companionTerm(term, language),
    });
    return { served, retriever: createRetriever({ ...ranking, served, lexical, dense }) };
  }

  return {
    among(language) {
      const search = made.get(language) ?? make(language);
      made.set(language, search);
      return search.retriever;
    },
    refresh() {
      for (const { served } of made.values()) served.refresh();
    },
  };
}

const noVectors: Pick<DenseCandidates, 'find'> = { find: async () => [] };

/** The readings in a language, the same list until the articles change. */
function createReadings(
  library: Pick<Library, 'articles'>,
): (language: string) => readonly Article[] {
  const known = new WeakMap<readonly Article[], Map<string, readonly Article[]>>();
  return (language) => {
    const articles = library.articles();
    const byLanguage = known.get(articles) ?? new Map<string, readonly Article[]>();
    known.set(articles, byLanguage);
    const readings =
      byLanguage.get(language) ??
      articles.flatMap((article) => companionIn(article, language)?.reading ?? []);
    byLanguage.set(language, readings);
    return readings;
  };
}
