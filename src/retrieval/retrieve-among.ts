import type { Retriever } from './evidence.js';
import type { ServedLibrary } from './index-upkeep.js';

/** The same retriever over the articles of a library alone, wherever nobody asks for fewer. */
export function retrieveAmong(
  library: Pick<ServedLibrary, 'articles'>,
  retriever: Retriever,
): Retriever {
  return {
    retrieve: (question, options) => {
      const articleIds = library.articles().map(({ id }) => id);
      return retriever.retrieve(question, { articleIds, ...options });
    },
  };
}
