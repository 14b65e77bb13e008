import type { Article, Companion } from './article.js';
import type { LibraryProblem } from './library.js';

/** Sentences whose translation is left out, as it says something else than the article does now. */
export function staleProblems(articles: readonly Article[]): readonly LibraryProblem[] {
  return articles.flatMap((article) =>
    article.companions.flatMap((companion) => problemOf(companion, article)),
  );
}

/** What is said of a companion, which is the same until it is replaced: it is asked at every look. */
const known = new WeakMap<Companion, readonly LibraryProblem[]>();

function problemOf(companion: Companion, article: Article): readonly LibraryProblem[] {
  const problems = known.get(companion) ?? describe(companion, article);
  known.set(companion, problems);
  return problems;
}

function describe({ reading }: Companion, article: Article): readonly LibraryProblem[] {
  const sentences = reading.sentences.filter(({ isOriginal }) => isOriginal);
  const headings = reading.sections.filter(({ isOriginal }) => isOriginal);
  const stale = [
    ...headings.map(({ heading }) => heading ?? ''),
    ...sentences.map(({ start, end }) => reading.text.slice(start, end)),
  ];
  if (stale.length === 0) return [];
  const counts = [counted(headings.length, 'heading'), counted(sentences.length, 'sentence')];
  const what = counts.filter((count) => count !== null).join(' and ');
  const named = stale.slice(0, mostNamed).map(opening).join(', ');
  const rest = stale.length > mostNamed ? ` and ${stale.length - mostNamed} more` : '';
  const message = `${what} of the original, ${article.source}, changed or have other figures: ${named}${rest}. Translate them anew; until then members read the original there. Where a translation still holds, take this file out and, once Glose has noticed, put it back.`;
  return [{ source: reading.source, message, fault: 'outdated' }];
}

const mostNamed = 5;

function counted(count: number, thing: string): string | null {
  if (count === 0) return null;
  return `${count} ${count === 1 ? thing : `${thing}s`}`;
}

function opening(text: string): string {
  const words = text.replace(/\s+/g, ' ');
  return `“${words.length > longest ? `${words.slice(0, longest)}…` : words}”`;
}

const longest = 50;
