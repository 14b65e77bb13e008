/** What of an article is shown, and how its pages are addressed. */
export interface ArticleView {
  /** Sentences cited together, `[first, end)`; null where the fragment alone tells. */
  readonly cited: CitedRange | null;
  /** Address of the served version, when the one shown is an older one. */
  readonly currentHref: string | null;
  /** Address of the list of articles. */
  readonly listHref: string;
}

export interface CitedRange {
  readonly first: number;
  readonly end: number;
}

/** Parameters that every link within the reader hands on. */
export interface LinkParameters {
  readonly lang: string | null;
  readonly version?: string;
}

/** `cite=12-14` (both included, as people count) → `[12, 15)`; anything else is no citation. */
export function parseCited(value: string | undefined): CitedRange | null {
  const match = /^(\d{1,7})-(\d{1,7})$/.exec(value ?? '');
  if (match === null) return null;
  const first = Number(match[1]);
  const last = Number(match[2]);
  return last < first ? null : { first, end: last + 1 };
}

export function articleHref(articleId: string, parameters: LinkParameters): string {
  return `/read/${encodeURIComponent(articleId)}${query(parameters)}`;
}

export function listHref(parameters: LinkParameters): string {
  return `/${query(parameters)}`;
}

function query({ lang, version }: LinkParameters): string {
  const search = new URLSearchParams();
  if (version !== undefined) search.set('version', version);
  if (lang !== null) search.set('lang', lang);
  return search.size === 0 ? '' : `?${search}`;
}
