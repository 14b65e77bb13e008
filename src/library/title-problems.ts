import type { Article } from './article.js';
import type { LibraryProblem } from './library.js';

/** Members choose articles by title: two with one title are served, but cannot be told apart. */
export function titleProblems(articles: readonly Article[]): readonly LibraryProblem[] {
  const bySource = [...articles].sort((one, other) => (one.source < other.source ? -1 : 1));
  const first = new Map<string, Article>();
  const problems: LibraryProblem[] = [];
  for (const article of bySource) {
    const key = article.title.toLowerCase();
    const holder = first.get(key);
    if (holder === undefined) first.set(key, article);
    else problems.push({ source: article.source, message: sameTitle(article, holder) });
  }
  return problems;
}

function sameTitle(article: Article, holder: Article): string {
  return `Its title, “${article.title}”, is that of ${holder.source} too, so members cannot tell them apart. Both are served; give one another title.`;
}
