import { UserFacingError } from '../../../errors.js';
import type { Case } from '../../../moderation/cases/case.js';
import type { CaseDraft } from '../../../moderation/cases/case-store.js';
import type { Asked } from '../../asked.js';
import type { Edge } from '../../edge.js';
import { requirePermissions } from '../../permissions.js';
import type { InServer } from './in-server.js';
import { permissionOf } from './permission-of.js';
import { refuseAtOnce } from './refuse-at-once.js';
import { noDetails, type ResultDetails, sayResult } from './say-result.js';

export type ActingEdge = Pick<Edge, 'moderation' | 'moderating'>;

export type Wanted = Pick<
  CaseDraft,
  'action' | 'memberId' | 'memberName' | 'reason' | 'duration' | 'purges' | 'messages' | 'tells'
> & {
  /** Default none. */
  readonly grounds?: CaseDraft['grounds'];
  /** Default what is asked for with this interaction, which is done once. */
  readonly once?: string;
};

/**
 * Takes what a moderator ordered, once however often a restart asks for it again.
 * @throws UserFacingError where they may not, or Discord does not say how they stand.
 */
export async function takeOrder(
  asked: InServer,
  { once = `interaction:${asked.interactionId}`, ...wanted }: Wanted,
  { moderating }: ActingEdge,
): Promise<Case> {
  requirePermissions(asked, [permissionOf[wanted.action]]);
  if ((wanted.messages ?? []).length > 0) requirePermissions(asked, ['ManageMessages']);
  const { guildId, memberId: moderatorId } = asked;
  const { isOwner, highestRole } = await standingOf(asked, moderating.hands);
  const by = { isOwner, highestRole };
  return moderating.actions.take({ grounds: null, ...wanted, guildId, moderatorId, by, once });
}

/** The same, and what the moderator is told of it. */
export async function takeAndSay(
  asked: InServer,
  wanted: Wanted,
  edge: ActingEdge,
): Promise<{ readonly case: Case; readonly content: string }> {
  await refuseAtOnce(asked, wanted, edge);
  const taken = await takeOrder(asked, wanted, edge);
  return { case: taken, content: await sayOf(asked, taken, edge) };
}

/** With the names of the roles, where it is they that stand in the way. */
export async function sayOf(asked: Asked, given: Case, edge: ActingEdge): Promise<string> {
  const details = given.outcome === 'above_bot' ? await rolesOf(given, edge) : noDetails;
  return sayResult(given, asked.messages, details);
}

async function rolesOf(
  { guildId, memberId }: Case,
  { moderating }: ActingEdge,
): Promise<ResultDetails> {
  if (memberId === null) return noDetails;
  try {
    const { highestRole, botHighestRole } = await moderating.hands.standing(guildId, memberId);
    const mine = moderating.roleAt(guildId, botHighestRole) ?? '';
    return { mine, theirs: moderating.roleAt(guildId, highestRole) ?? '' };
  } catch {
    // Without their names the roles are spoken of all the same.
    return noDetails;
  }
}

async function standingOf(
  { guildId, memberId }: InServer,
  hands: ActingEdge['moderating']['hands'],
) {
  return hands.standing(guildId, memberId).catch((error: unknown) => {
    throw new UserFacingError(
      ({ moderation }) => moderation.cases.outcomes.discord_failed(nobody),
      { cause: error },
    );
  });
}

const nobody = { member: '', permission: '', until: '', ...noDetails };
