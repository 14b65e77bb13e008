/** Addresses within the reader, as its pages write them. */
export interface Links {
  list(): string;
  /** The served version of an article, or the one named. */
  article(articleId: string, version?: string | null): string;
  /** The same article in the words of its translation into a language. */
  translation(articleId: string, language: string, version?: string | null): string;
  /** The sentences `[firstSentence, endSentence)` of a version, highlighted. */
  place(place: LinkedPlace): string;
  /** The answers behind which one may look. */
  behind(): string;
  behindAnswer(answerId: string): string;
  trick(): string;
  /** A file that pages load; it is the same in every language. */
  asset(name: string): string;
}

export interface LinkedPlace {
  readonly articleId: string;
  readonly articleVersion: string;
  readonly firstSentence: number;
  readonly endSentence: number;
}

export interface LinksProps {
  /** Path under which a proxy shows the reader, without a slash at the end; empty at the root. */
  readonly basePath: string;
  /** Language of the page's words where the address asked for one: every link hands it on. */
  readonly lang: string | null;
}

export function createLinks({ basePath, lang }: LinksProps): Links {
  const asked = lang === null ? {} : { lang };
  const query = lang === null ? '' : `?${new URLSearchParams(asked)}`;
  const pinned = (version: string | null | undefined) => (version ? { version } : {});
  const read = (articleId: string, parameters: Readonly<Record<string, string>>) => {
    const all = new URLSearchParams({ ...parameters, ...asked }).toString();
    return `${basePath}/read/${encodeURIComponent(articleId)}${all === '' ? '' : `?${all}`}`;
  };
  return {
    list: () => `${basePath}/${query}`,
    article: (articleId, version) => read(articleId, pinned(version)),
    translation: (articleId, language, version) =>
      read(articleId, { in: language, ...pinned(version) }),
    place({ articleId, articleVersion, firstSentence, endSentence }) {
      const several = endSentence - firstSentence > 1;
      const cite = several ? { cite: `${firstSentence}-${endSentence - 1}` } : {};
      const parameters = new URLSearchParams({ version: articleVersion, ...cite, ...asked });
      return `${basePath}/read/${encodeURIComponent(articleId)}?${parameters}#s${firstSentence}`;
    },
    behind: () => `${basePath}/behind${query}`,
    behindAnswer: (answerId) => `${basePath}/behind/${encodeURIComponent(answerId)}${query}`,
    trick: () => `${basePath}/behind/try${query}`,
    asset: (name) => `${basePath}/${name}`,
  };
}

/** `https://example.org/glose/` → `/glose`. */
export function basePathOf(publicUrl: string | null): string {
  return publicUrl === null ? '' : new URL(publicUrl).pathname.replace(/\/+$/, '');
}
