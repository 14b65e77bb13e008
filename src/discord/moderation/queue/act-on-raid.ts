import type { Case } from '../../../moderation/cases/case.js';
import type { Proposal, SettledHow } from '../../../moderation/queue/proposal.js';
import type { InServer } from '../cases/in-server.js';
import { type ActingEdge, takeOrder } from '../cases/take-order.js';
import type { Act } from './act-on-proposal.js';
import { groundsOf } from './act-on-proposal.js';
import { onceOf } from './recover.js';

/**
 * One click for all of a raid: a case a member, each with their own messages. Members come one after
 * the other, so that numbers have no gaps and nothing else is held up; the same click, taken up after a
 * restart, gets back the cases that it led to and goes on with the others.
 * @returns null where nothing came of any.
 */
export async function actOnRaid(
  proposal: Proposal,
  act: Act,
  asked: InServer,
  edge: ActingEdge,
): Promise<SettledHow | null> {
  const once = onceOf(proposal);
  if (once === null) return null;
  const taken: Case[] = [];
  for (const [memberId, messages] of messagesByMember(proposal)) {
    const wanted = {
      ...{ memberId, memberName: '', action: act.action, duration: act.duration, messages },
      reason: '',
      grounds: { ...groundsOf({ ...proposal, messages: [] }), quote: '' },
      tells: true,
      once: `${once}.${memberId}`,
    };
    taken.push(await takeOrder(asked, wanted, edge));
  }
  const done = taken.filter(({ state }) => state !== 'failed');
  if (done.length === 0) return null;
  const { action, duration } = act;
  return { decision: 'acted', action, duration, cases: done.map(({ number }) => number) };
}

function messagesByMember({ messages }: Proposal) {
  const all = new Map<string, { channelId: string; messageId: string }[]>();
  for (const { memberId, channelId, messageId } of messages) {
    const own = all.get(memberId) ?? [];
    own.push({ channelId, messageId });
    all.set(memberId, own);
  }
  return all;
}
