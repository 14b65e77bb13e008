import type { Article } from './article.js';
import type { LibraryProblem } from './library.js';
import { guildOf } from './server-source.js';

/**
 * Members choose articles by title: two with one title are served, but cannot be told apart. A server
 * sees its own and those of the knowledge folder.
 */
export function titleProblems(articles: readonly Article[]): readonly LibraryProblem[] {
  const first = new Map<string, Article>();
  const problems: LibraryProblem[] = [];
  for (const article of [...articles].sort(folderFirst)) {
    const [ofAll, own] = [keyOf(null, article), keyOf(guildOf(article.source), article)];
    const holder = first.get(ofAll) ?? first.get(own);
    if (holder === undefined) first.set(own, article);
    else problems.push({ source: article.source, ...sameTitle(article, holder) });
  }
  return problems;
}

function keyOf(guildId: string | null, { title }: Article): string {
  return `${guildId ?? ''}:${title.toLowerCase()}`;
}

function folderFirst(one: Article, other: Article): number {
  const [isOwn, isOther] = [one, other].map(({ source }) => guildOf(source) !== null);
  if (isOwn !== isOther) return isOwn ? 1 : -1;
  return one.source < other.source ? -1 : 1;
}

function sameTitle(article: Article, holder: Article): Omit<LibraryProblem, 'source'> {
  const message = `Its title, “${article.title}”, is that of ${holder.source} too, so members cannot tell them apart. Both are served; give one another title.`;
  return { message, fault: 'sameTitle' };
}
