import type { Article } from './article.js';
import type { Library } from './library.js';
import { guildOf } from './server-source.js';

/** The same library without the articles that servers gave: what the command line answers from. */
export function knowledgeOnly(library: Library): Library {
  let seen: readonly Article[] | undefined;
  let own: readonly Article[] = [];
  return {
    ...library,
    // The same list until the library changes: others remember what they worked out of it.
    articles() {
      const all = library.articles();
      if (all !== seen) own = all.every(isOfFolder) ? all : all.filter(isOfFolder);
      seen = all;
      return own;
    },
    async article(id, version) {
      const article = await library.article(id, version);
      return article !== undefined && isOfFolder(article) ? article : undefined;
    },
    problems: () => library.problems().filter(isOfFolder),
  };
}

/** Whether it is in the knowledge folder, and so belongs to no server. */
export function isOfFolder({ source }: { readonly source: string }): boolean {
  return guildOf(source) === null;
}
