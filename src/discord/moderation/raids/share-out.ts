import type { MessagePlace } from '../../../moderation/cases/case.js';
import type { Proposal, ProposedAction } from '../../../moderation/queue/proposal.js';

/** What one member's case is given of a raid. */
export interface Share {
  readonly memberId: string;
  readonly messages: readonly MessagePlace[];
  readonly tells: boolean;
}

/** Of few members each has their own messages; of many, the first have all of them between them. */
export function shareOut(
  members: ReadonlyMap<string, readonly MessagePlace[]>,
  action: ProposedAction['action'],
): readonly Share[] {
  if (members.size <= few)
    return [...members].map(([memberId, messages]) => ({ memberId, messages, tells: true }));
  const all = [...members.values()].flat();
  const size = Math.max(inOneRequest, Math.ceil(all.length / members.size));
  const shares = [...members.keys()].map((memberId, index) => ({
    memberId,
    messages: all.slice(index * size, (index + 1) * size),
    tells: false,
  }));
  return action === 'delete' ? shares.filter(({ messages }) => messages.length > 0) : shares;
}

export function messagesByMember({
  messages,
}: Pick<Proposal, 'messages'>): ReadonlyMap<string, readonly MessagePlace[]> {
  const all = new Map<string, MessagePlace[]>();
  for (const { memberId, channelId, messageId } of messages) {
    const own = all.get(memberId) ?? [];
    own.push({ channelId, messageId });
    all.set(memberId, own);
  }
  return all;
}

const few = 10;
/** As many messages as Discord deletes at once. */
const inOneRequest = 100;
