import type { Case, Grounds } from '../../../moderation/cases/case.js';
import type { Proposal, ProposedAction } from '../../../moderation/queue/proposal.js';
import type { InServer } from '../cases/in-server.js';
import { type ActingEdge, takeOrder } from '../cases/take-order.js';
import type { Manner } from './card-rows.js';
import { deletesAlong } from './deletes-along.js';
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
  return takeOrder(
    asked,
    {
      ...{ memberId, once, action: act.action, duration: act.duration },
      memberName: memberName ?? '',
      reason: '',
      grounds: groundsOf(proposal),
      messages: deletes(proposal, act) ? places(proposal) : [],
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

export function places({ messages }: Pick<Proposal, 'messages'>) {
  return messages.map(({ channelId, messageId }) => ({ channelId, messageId }));
}

/** The words that were found, with what stands around them; of a report, the beginning. */
export function groundsOf({
  text,
  findings,
  messages,
}: Pick<Proposal, 'text' | 'findings' | 'messages'>): Grounds {
  const [surest] = [...findings].sort((one, other) => other.confidence - one.confidence);
  const [message = null] = places({ messages });
  return {
    quote: text.slice(Math.max(0, (surest?.start ?? 0) - context)).slice(0, longestQuote),
    rule: surest?.rule ?? null,
    kind: surest?.kind ?? null,
    message,
  };
}

const longestQuote = 1_000;
const context = 200;
