import type { Article, Sentence } from '../library/article.js';

/** One sentence of one version of an article: what engines point at, and our code quotes. */
export interface SentenceRef {
  readonly article: Article;
  readonly sentence: Sentence;
}
