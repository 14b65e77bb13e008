/** Addresses within the reader, as its pages write them. */
export interface Links {
  list(): string;
  /** The served version of an article. */
  article(articleId: string): string;
  /** A file that pages load; it is the same in every language. */
  asset(name: string): string;
}

export interface LinksProps {
  /** Path under which a proxy shows the reader, without a slash at the end; empty at the root. */
  readonly basePath: string;
  /** Language of the page's words where the address asked for one: every link hands it on. */
  readonly lang: string | null;
}

export function createLinks({ basePath, lang }: LinksProps): Links {
  const query = lang === null ? '' : `?${new URLSearchParams({ lang })}`;
  return {
    list: () => `${basePath}/${query}`,
    article: (articleId) => `${basePath}/read/${encodeURIComponent(articleId)}${query}`,
    asset: (name) => `${basePath}/${name}`,
  };
}

/** `https://example.org/glose/` → `/glose`. */
export function basePathOf(publicUrl: string | null): string {
  return publicUrl === null ? '' : new URL(publicUrl).pathname.replace(/\/+$/, '');
}
