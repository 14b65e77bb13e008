/** Paging through what a search found, and posting a quote of it. */
export interface SearchingWords {
  readonly previous: string;
  readonly next: string;
  page(page: { number: number; of: number }): string;
  /** Stands in the menu from which a quote is chosen to be posted; 100 characters at most. */
  readonly post: string;
  postedBy(name: string): string;
  posted(link: string): string;
  alreadyPosted(link: string): string;
  /** What was found is no longer kept. */
  readonly expired: string;
}
