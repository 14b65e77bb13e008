import type { Proposal } from '../../../moderation/queue/proposal.js';
import type { ModeratingQueueProps } from './create-moderating-queue.js';
import type { ModeratingQueue } from './moderating-queue.js';
import { settledWith } from './settled-with.js';

export interface RecoverProps extends Pick<ModeratingQueueProps, 'moderation' | 'log'> {
  readonly show: ModeratingQueue['show'];
}

/**
 * What a crash left claimed: where the click led to a case, it settled; else it waits again.
 * @returns raids, whose cases are one a member.
 */
export async function recover(props: RecoverProps): Promise<readonly Proposal[]> {
  const claimed = await props.moderation.proposals.claimed();
  for (const proposal of claimed) {
    if (proposal.kind === 'raid') continue;
    await recoverOne(proposal, props);
    props.show(proposal);
  }
  return claimed.filter(({ kind }) => kind === 'raid');
}

async function recoverOne(proposal: Proposal, { moderation, log }: RecoverProps): Promise<void> {
  const { proposals, cases } = moderation;
  const { id, guildId, kind } = proposal;
  const once = onceOf(proposal);
  const given = once === null ? undefined : await cases.findOnce(guildId, once);
  const how = settledWith(given);
  if (how === null) await proposals.release(id);
  else await proposals.settle(id, how);
  const isSettled = how !== null;
  log.info('A decision that a crash interrupted was taken up.', { kind, isSettled });
}

/** What a case that comes of a click bears, so that the click leads to one however often it is done. */
export function onceOf({ id, settledIn }: Pick<Proposal, 'id' | 'settledIn'>): string | null {
  return settledIn === null ? null : `${id}.${settledIn}`;
}
