import { UserFacingError } from '../../../errors.js';
import type { Asked } from '../../asked.js';
import type { PermissionName } from '../../permissions.js';

/** Any of these makes a moderator; what each may do is asked of the action itself. */
const moderating = [
  'ModerateMembers',
  'ManageMessages',
  'KickMembers',
  'BanMembers',
] as const satisfies readonly PermissionName[];

/** @throws UserFacingError for everyone else. */
export function requireModerator({ may }: Pick<Asked, 'may'>): void {
  if (moderating.some(may)) return;
  throw new UserFacingError(({ moderation }) => moderation.queue.errors.moderatorsOnly);
}
