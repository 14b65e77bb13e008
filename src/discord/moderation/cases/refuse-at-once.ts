import { UserFacingError } from '../../../errors.js';
import type { Messages } from '../../../locales/messages.js';
import type { CaseAction } from '../../../moderation/cases/case.js';
import { safeText } from '../../safe-text.js';
import type { InServer } from './in-server.js';
import { noDetails } from './say-result.js';
import type { ActingEdge, Wanted } from './take-order.js';

/** Whom nobody here acts upon, whoever asks. */
export type OutOfReach = 'self' | 'is_this_bot' | 'is_bot' | 'is_owner';

/**
 * Null also where Discord does not say how they stand: then the case that is opened finds it out.
 * @param memberId whom it is about.
 */
export async function outOfReach(
  asked: InServer,
  memberId: string,
  { moderating }: Pick<ActingEdge, 'moderating'>,
): Promise<OutOfReach | null> {
  if (memberId === asked.memberId) return 'self';
  const standing = await moderating.hands.standing(asked.guildId, memberId).catch(() => null);
  if (standing === null) return null;
  if (standing.isThisBot) return 'is_this_bot';
  if (standing.isBot) return 'is_bot';
  return standing.isOwner ? 'is_owner' : null;
}

/**
 * Before a case is opened, so that none has a number of which nothing could have come.
 * @throws UserFacingError where nobody acts upon them.
 */
export async function refuseAtOnce(
  asked: InServer,
  { action, memberId, memberName }: Pick<Wanted, 'action' | 'memberId' | 'memberName'>,
  edge: ActingEdge,
): Promise<void> {
  if (!againstMembers.includes(action)) return;
  const why = await outOfReach(asked, memberId, edge);
  if (why === null) return;
  throw new UserFacingError((messages) => sayOutOfReach(why, { memberId, memberName }, messages));
}

export function sayOutOfReach(
  why: OutOfReach,
  { memberId, memberName }: Pick<Wanted, 'memberId' | 'memberName'>,
  { moderation }: Messages,
): string {
  const member = `**${safeText(memberName, 80) || memberId}**`;
  return moderation.cases.outcomes[why]({ ...noDetails, member, permission: '', until: '' });
}

/** A note is kept about anybody, and anybody's message deleted. */
const againstMembers: readonly CaseAction[] = ['warn', 'timeout', 'kick', 'ban'];
