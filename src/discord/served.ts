import type { Article } from '../library/article.js';
import type { Library } from '../library/library.js';
import type { PlaceSettings } from './settings/place-settings.js';

/**
 * The one place where it is decided which articles a place may know of: those of the knowledge folder
 * and the server's own, of these the ones that the place sets. Whatever answers, searches, suggests
 * or lists goes through here, so that no server sees another's.
 */
export interface Served {
  /** By title. */
  at(place: ServingPlace): readonly Article[];
  /** Their ids; undefined for all that there are. */
  idsAt(place: ServingPlace): readonly string[] | undefined;
}

export interface ServingPlace {
  readonly guildId: string | null;
  readonly settings: Pick<PlaceSettings, 'articles'>;
}

/** The server whose own an article is; null for the knowledge folder's. */
export type OwnerOf = (article: Pick<Article, 'source'>) => string | null;

export interface ServedProps {
  readonly library: Pick<Library, 'articles'>;
  readonly ownerOf: OwnerOf;
}

export function createServed({ library, ownerOf }: ServedProps): Served {
  const at = ({ guildId, settings }: ServingPlace) => {
    const known = library.articles().filter((article) => {
      const owner = ownerOf(article);
      return owner === null || owner === guildId;
    });
    const { articles } = settings;
    return articles === null ? known : known.filter(({ id }) => articles.includes(id));
  };
  return {
    at,
    idsAt(place) {
      const here = at(place);
      if (place.settings.articles === null && here.length === library.articles().length)
        return undefined;
      return here.map(({ id }) => id);
    },
  };
}
