import { UserFacingError } from '../../../errors.js';
import type { Asked } from '../../asked.js';

/**
 * Nobody decides about themselves: whom a case or a card is about settles, edits and takes back nothing
 * of it, whatever they may otherwise.
 * @param memberIds whom it is about; null where that is kept no longer.
 * @throws UserFacingError where it is who asks.
 */
export function requireNotAbout(
  { memberId }: Pick<Asked, 'memberId'>,
  memberIds: readonly (string | null)[],
): void {
  if (!memberIds.includes(memberId)) return;
  throw new UserFacingError(({ moderation }) => moderation.cases.errors.aboutYou);
}
