import { setImmediate } from 'node:timers/promises';
import type { Article } from './article.js';
import type { ArticleStore } from './article-store.js';

/** The articles that questions see, in memory. */
export interface ServedArticles {
  /** By title. */
  all(): readonly Article[];
  get(id: string): Article | undefined;
  /** Adds or replaces an article and says so. */
  set(article: Article): void;
  /** Notes another place of the same article; nobody needs to know. */
  move(id: string, source: string): void;
  delete(id: string): void;
  onChange(listener: () => void): () => void;
}

/** With the articles that the database serves. */
export async function createServedArticles(store: ArticleStore): Promise<ServedArticles> {
  const articles = await loadServed(store);
  const listeners = new Set<() => void>();
  let sorted: readonly Article[] | undefined;

  function changed(): void {
    sorted = undefined;
    for (const listener of [...listeners]) listener();
  }

  return {
    all: () => {
      sorted ??= [...articles.values()].sort(byTitle);
      return sorted;
    },
    get: (id) => articles.get(id),
    set: (article) => {
      articles.set(article.id, article);
      changed();
    },
    move: (id, source) => {
      const article = articles.get(id);
      if (article === undefined) return;
      articles.set(id, { ...article, source });
      sorted = undefined;
    },
    delete: (id) => {
      if (articles.delete(id)) changed();
    },
    onChange: (listener) => {
      // Wrapped, so that each registration of the same function is its own.
      const own = () => listener();
      listeners.add(own);
      return () => listeners.delete(own);
    },
  };
}

async function loadServed(store: ArticleStore): Promise<Map<string, Article>> {
  const articles = new Map<string, Article>();
  for (const { id, servedVersion } of await store.records()) {
    if (servedVersion === null) continue;
    const article = await store.load(id, servedVersion);
    if (article !== undefined) articles.set(id, article);
    // A turn of the event loop for others after each.
    await setImmediate();
  }
  return articles;
}

const collator = new Intl.Collator(undefined, { numeric: true });

function byTitle(one: Article, other: Article): number {
  return collator.compare(one.title, other.title) || (one.id < other.id ? -1 : 1);
}
