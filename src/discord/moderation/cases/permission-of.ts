import type { CaseAction } from '../../../moderation/cases/case.js';
import type { PermissionName } from '../../permissions.js';

/** What an action needs, of the moderator as of the bot. */
export const permissionOf = {
  note: 'ModerateMembers',
  delete: 'ManageMessages',
  warn: 'ModerateMembers',
  timeout: 'ModerateMembers',
  untimeout: 'ModerateMembers',
  kick: 'KickMembers',
  ban: 'BanMembers',
  unban: 'BanMembers',
} as const satisfies Readonly<Record<CaseAction, PermissionName>>;

/** In the order in which they are offered. */
export const actionNames: readonly CaseAction[] = Object.keys(permissionOf).map(
  (name) => name as keyof typeof permissionOf,
);

/** Null for what is no action. */
export function actionNamed(name: string | null): CaseAction | null {
  return actionNames.find((action) => action === name) ?? null;
}
