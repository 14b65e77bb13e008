import type { ArticleFetcher } from '../../library/fetching/article-fetcher.js';
import type { AttachmentFetcher } from '../../library/fetching/create-attachment-fetcher.js';
import type { ServerLibrary } from '../../library/server-library.js';

/** What `/library` works with. */
export interface OwnArticles {
  readonly library: ServerLibrary;
  /** Fetches what stands at an address of the web. */
  readonly web: ArticleFetcher;
  /** Fetches what members attach. */
  readonly attachments: AttachmentFetcher;
}

/** The same before it is known which Discord keeps the attachments. */
export interface OwnArticlesProps extends Omit<OwnArticles, 'attachments'> {
  /** @param origin of another Discord than the real one; null where there is none. */
  attachmentsFrom(origin: string | null): AttachmentFetcher;
}
