import type { Proposal } from '../../../moderation/queue/proposal.js';
import type { ModeratingQueueProps } from './create-moderating-queue.js';

/**
 * A card that an earlier process posted and did not live to note. Its nonce keeps Discord from taking
 * it twice for some minutes only, so for what is older the last cards are looked at.
 */
export async function findCard(
  { id, createdAt }: Proposal,
  channelId: string,
  { channels }: Pick<ModeratingQueueProps, 'channels'>,
): Promise<string | undefined> {
  if (Date.now() - createdAt < fresh) return undefined;
  const last = await channels.messages(channelId, { limit: 100 });
  return last.find(({ components }) => JSON.stringify(components ?? []).includes(`:${id}"`))?.id;
}

/** Milliseconds within which the process that made a proposal posts it, or the nonce holds. */
const fresh = 60_000;
