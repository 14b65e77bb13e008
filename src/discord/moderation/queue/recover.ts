import type { Proposal } from '../../../moderation/queue/proposal.js';
import type { ModeratingQueueProps } from './create-moderating-queue.js';

/**
 * What a crash left claimed: where the click led to a case, it settled; else it waits again. A raid
 * always waits again: its cases are one a member, and the same click, taken up, goes on where it was.
 */
export async function recover({ moderation, log }: ModeratingQueueProps): Promise<void> {
  const { proposals, cases } = moderation;
  for (const proposal of await proposals.claimed()) {
    const { id, guildId, kind } = proposal;
    const once = kind === 'raid' ? null : onceOf(proposal);
    const given = once === null ? undefined : await cases.findOnce(guildId, once);
    if (given === undefined || given.state === 'failed') await proposals.release(id);
    else {
      const { action, duration, number } = given;
      await proposals.settle(id, { decision: 'acted', action, duration, cases: [number] });
    }
    log.info('A decision that a crash interrupted was taken up.', { kind, isSettled: !!given });
  }
}

/** What a case that comes of a click bears, so that the click leads to one however often it is done. */
export function onceOf({ id, settledIn }: Pick<Proposal, 'id' | 'settledIn'>): string | null {
  return settledIn === null ? null : `${id}.${settledIn}`;
}
