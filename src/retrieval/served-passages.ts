import type { Article, Passage } from '../library/article.js';
import type { Library } from '../library/library.js';
import type { Analyser } from './evidence.js';
import type { Candidate } from './features.js';
import type { PassageKey } from './lexical-candidates.js';
import { analysePassage, contentTerms } from './passage-analysis.js';
import { passageContext, passageSentences, passageText } from './passage-text.js';

/** A passage of an article that is served now. */
export interface ServedPassage {
  readonly article: Article;
  readonly passage: Passage;
}

/** The passages that questions may find, and what ranking needs of each. */
export interface ServedPassages {
  articles(): readonly Article[];
  /** The passage of an index entry, where its version is served. */
  resolve(key: Omit<PassageKey, 'id'>): ServedPassage | undefined;
  /** The passage of an id (`articleId@version/ordinal`), where its version is served. */
  byId(id: string): ServedPassage | undefined;
  /** Analysed once and remembered while it is asked for. */
  candidate(served: ServedPassage): Candidate;
  /** Forgets what is no longer served. */
  refresh(): void;
}

/** Analysed passages remembered: about 10 MB. */
const mostRemembered = 5_000;

export function createServedPassages(dependencies: {
  readonly library: Pick<Library, 'articles'>;
  readonly analyser: Analyser;
}): ServedPassages {
  const { library, analyser } = dependencies;
  const analysed = new Map<string, Candidate>();
  let byArticle: ReadonlyMap<string, Article> | undefined;
  const articleOf = (id: string): Article | undefined => {
    byArticle ??= new Map(library.articles().map((article) => [article.id, article]));
    return byArticle.get(id);
  };
  const resolve = ({ articleId, version, ordinal }: Omit<PassageKey, 'id'>) => {
    const article = articleOf(articleId);
    const passage = article?.version === version ? article.passages[ordinal] : undefined;
    return article === undefined || passage === undefined ? undefined : { article, passage };
  };
  return {
    articles: () => library.articles(),
    resolve,
    byId(id) {
      const parts = /^(.+)@([^@/]+)\/(\d+)$/.exec(id);
      if (parts === null) return undefined;
      const [, articleId = '', version = '', ordinal] = parts;
      return resolve({ articleId, version, ordinal: Number(ordinal) });
    },
    candidate(served) {
      const { id } = served.passage;
      const known = analysed.get(id);
      if (known !== undefined) return known;
      if (analysed.size >= mostRemembered) forgetOldest(analysed);
      const made = analyse(analyser, served);
      analysed.set(id, made);
      return made;
    },
    refresh() {
      analysed.clear();
      byArticle = undefined;
    },
  };
}

function analyse(analyser: Analyser, { article, passage }: ServedPassage): Candidate {
  const context = passageContext(article, passage);
  return {
    articleId: article.id,
    context: contentTerms(analyser.analyse(context, article.language)),
    passage: analysePassage(
      analyser,
      passageText(article, passage),
      passageSentences(article, passage),
      article.language,
    ),
  };
}

/** A tenth at once, so that forgetting is rare. */
function forgetOldest(remembered: Map<string, Candidate>): void {
  let count = mostRemembered / 10;
  for (const id of remembered.keys()) {
    if (count <= 0) return;
    remembered.delete(id);
    count -= 1;
  }
}
