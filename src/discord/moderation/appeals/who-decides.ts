import type { Case } from '../../../moderation/cases/case.js';
import type { AppealEdge } from './appeal-controls.js';

/**
 * `free`: they did not take the decision themselves. `alone`: they did, and no other moderator is
 * known. `others`: they did, and others moderate there.
 */
export type Decider = 'free' | 'alone' | 'others';

/**
 * Whether a moderator may decide on the appeal against a case.
 *
 * DECISION: an appeal is for another moderator to decide than the one who acted, where there is one.
 * Without the privileged Server Members intent nobody can ask Discord who moderates a server. What the
 * server's own cases know: who decided in them. Of the last of those, Discord says whether they are
 * still moderators there. Where none is known, the one who acted has to say so by a button of its own;
 * the card and the case then show the same name twice. Rejected: taking any other member with the
 * permission into account (the intent), and never letting them decide (a server with one moderator
 * could not answer an appeal).
 */
export async function whoDecides(
  moderatorId: string,
  given: Pick<Case, 'guildId' | 'moderatorId'>,
  { moderation, moderating }: AppealEdge,
): Promise<Decider> {
  if (given.moderatorId !== moderatorId) return 'free';
  const { guildId } = given;
  const cases = await moderation.cases.list({ guildId, limit: looksBack });
  const others = new Set(cases.flatMap((one) => one.moderatorId ?? []));
  others.delete(moderatorId);
  const still = await Promise.all(
    [...others].slice(0, asksAbout).map((id) =>
      moderating.hands.standing(guildId, id).then(
        ({ isPresent, isModerator, isOwner }) => isPresent && (isModerator || isOwner),
        // Who cannot be asked about holds up no appeal.
        () => false,
      ),
    ),
  );
  return still.includes(true) ? 'others' : 'alone';
}

/** A form must be there within 3 s: the newest few say enough. */
const looksBack = 200;
const asksAbout = 4;
