/** Fetches what stands at an address that a member gave, as an article for the library. */
export interface ArticleFetcher {
  /**
   * @throws UserFacingError that names the address, what was wrong and what to do; whatever `signal`
   * was aborted with.
   */
  fetch(address: string, options: FetchOptions): Promise<FetchedArticle>;
}

export interface FetchOptions {
  readonly signal: AbortSignal;
}

export interface FetchedArticle {
  /** Text is UTF-8, whatever it was sent in. */
  readonly bytes: Uint8Array;
  /** Without parameters, in small letters: `text/html`. */
  readonly contentType: string;
  /** Made of the address, with the extension of what it is. */
  readonly name: string;
  /** Where it stood in the end, after redirects. */
  readonly finalUrl: string;
}

/** What one fetching may take. */
export interface FetchLimits {
  /** Bytes, unpacked. */
  readonly size: number;
  /** Milliseconds for all of it, redirects included. */
  readonly total: number;
  /** Milliseconds in which nothing comes. */
  readonly idle: number;
  readonly redirects: number;
}

/** 20 MiB, 30 s in all, 10 s of silence, 5 redirects. */
export const defaultFetchLimits: FetchLimits = {
  size: 20 * 1024 * 1024,
  total: 30_000,
  idle: 10_000,
  redirects: 5,
};
