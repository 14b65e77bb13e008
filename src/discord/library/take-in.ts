import { UserFacingError } from '../../errors.js';
import type { GivenFile } from '../../library/server-library.js';
import type { GivenFile as Attached } from '../command-options.js';
import type { Working } from '../interactions/work-in-sight.js';
import { safeText } from '../safe-text.js';
import type { InSight } from './in-sight.js';
import type { OwnArticles } from './own-articles.js';

/** A file or an address, as a member gave it. */
export interface Given {
  readonly file: Attached | null;
  readonly url: string | null;
}

export interface TakingIn extends Pick<Working, 'signal'> {
  readonly inSight: InSight;
}

/**
 * Fetches what a member gave.
 * @throws UserFacingError where they gave neither, or both, or it cannot be fetched.
 */
export async function takeIn(
  { file, url }: Given,
  { web, attachments }: OwnArticles,
  { signal, inSight }: TakingIn,
): Promise<GivenFile> {
  if (file !== null && url === null) {
    inSight(({ library }) => library.underWay.fetching(safeText(file.name, 100)));
    return { name: file.name, bytes: await attachments.fetch(file.url, { signal }) };
  }
  if (url === null || file !== null) throw new UserFacingError(({ library }) => library.giveOne);
  inSight(({ library }) => library.underWay.fetching(safeText(url, 100)));
  const { name, bytes, finalUrl } = await web.fetch(url, { signal });
  return { name, bytes, url: finalUrl };
}
