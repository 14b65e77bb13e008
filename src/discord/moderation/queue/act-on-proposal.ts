import { UserFacingError } from '../../../errors.js';
import type { Case } from '../../../moderation/cases/case.js';
import type { Proposal, ProposedAction } from '../../../moderation/queue/proposal.js';
import type { InServer } from '../cases/in-server.js';
import { type ActingEdge, takeOrder } from '../cases/take-order.js';
import type { Manner } from './card-rows.js';
import { deletesAlong } from './deletes-along.js';
import { groundsOf } from './grounds-of.js';
import { onceOf } from './recover.js';

export interface Act extends Pick<ProposedAction, 'action' | 'duration'> {
  readonly manner: Manner;
}

/** What a moderator chose for one member; null where the card names none any more. */
export async function actOnProposal(
  proposal: Proposal,
  act: Act,
  asked: InServer,
  edge: ActingEdge,
): Promise<Case | null> {
  const { memberId, memberName } = proposal;
  const once = onceOf(proposal);
  if (memberId === null || once === null) return null;
  const rules = await edge.moderation.rules.of(proposal.guildId);
  const isDeleting = deletes(proposal, act);
  if (isDeleting && act.manner === 'as proposed') requireMayDelete(asked, act);
  return takeOrder(
    asked,
    {
      ...{ memberId, once, action: act.action, duration: act.duration },
      memberName: memberName ?? '',
      reason: '',
      grounds: groundsOf(proposal, act.action, rules),
      messages: isDeleting ? places(proposal) : [],
      tells: true,
    },
    edge,
  );
}

function deletes(proposal: Proposal, { action, manner }: Act): boolean {
  if (action === 'delete') return true;
  const asProposed = deletesAlong(proposal);
  return manner === 'as proposed' ? asProposed : !asProposed;
}

/** @throws UserFacingError that names the permission, and where the message is left. */
function requireMayDelete({ may }: Pick<InServer, 'may'>, { action }: Act): void {
  if (action === 'delete' || may('ManageMessages')) return;
  throw new UserFacingError(({ moderation, discord }) =>
    moderation.queue.errors.deletesAlong(discord.permissions.ManageMessages),
  );
}

export function places({ messages }: Pick<Proposal, 'messages'>) {
  return messages.map(({ channelId, messageId }) => ({ channelId, messageId }));
}
