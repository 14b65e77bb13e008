import { UserFacingError } from '../errors.js';
import type { Article } from '../library/article.js';
import { choiceName } from './choice-name.js';
import type { Choice } from './command.js';
import { limits } from './limits.js';
import { safeText } from './safe-text.js';

/**
 * The article that a member named: by its id (a suggestion taken), its title, or a part of it that
 * only one title has.
 * @throws UserFacingError that names what was typed, and what there is.
 */
export function requireArticle(articles: readonly Article[], named: string): Article {
  const wanted = fold(named);
  const exact = articles.find(({ id, title }) => id === named || fold(title) === wanted);
  if (exact !== undefined) return exact;
  const [partly, ...others] = articles.filter(({ title }) => fold(title).includes(wanted));
  if (partly !== undefined && others.length === 0) return partly;
  throw new UserFacingError((messages) =>
    messages.discord.errors.unknownArticle({
      named: safeText(named, 100),
      titles: articles.slice(0, 5).map(({ title }) => safeText(title, 100)),
    }),
  );
}

/** Articles whose titles have what was typed so far; all where nothing was. */
export function suggestArticles(articles: readonly Article[], typed: string): Choice[] {
  const wanted = fold(typed);
  return articles
    .filter(({ id, title }) => fold(title).includes(wanted) || id.includes(wanted))
    .slice(0, limits.choices)
    .map(({ id, title }) => ({ name: choiceName(title), value: id }));
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
